import Model

extension Feeds {
  /// What `resources.json` holds, as a JSON Schema (draft 2020-12), which says what each member means.
  static func resourcesSchema(_ kinds: Kinds) -> [UInt8] {
    Array(resourcesSchemaText.replacing("KINDS", with: kinds.jsonKeys).utf8)
  }

  private static let resourcesSchemaText =
    #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "The resources of a learning hub made by Plait",
      "type": "object",
      "required": ["title", "language", "resources"],
      "additionalProperties": false,
      "properties": {
        "$schema": { "type": "string" },
        "title": { "type": "string", "description": "The name of the hub." },
        "language": { "type": "string", "description": "Its language as BCP 47." },
        "baseURL": { "type": "string", "format": "uri", "description": "Where it is published; ends in a slash." },
        "licence": { "type": "string", "description": "The licence of its content." },
        "resources": { "type": "array", "items": { "$ref": "#/$defs/resource" } }
      },
      "$defs": {
        "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        "keys": { "type": "array", "items": { "type": "string" }, "uniqueItems": true },
        "resource": {
          "type": "object",
          "required": [
            "path", "title", "summary", "kind", "strand", "audience", "topics", "recommendations", "words"
          ],
          "additionalProperties": false,
          "properties": {
            "path": { "type": "string", "pattern": "\\.html$", "description": "Its page, from the root of the hub." },
            "title": { "type": "string" },
            "summary": { "type": "string", "description": "The resource in one sentence." },
            "kind": { "enum": KINDS },
            "strand": { "type": "string", "description": "The folder of its strand." },
            "audience": { "$ref": "#/$defs/keys", "description": "Whom it is for." },
            "topics": { "$ref": "#/$defs/keys", "description": "What it is about." },
            "recommendations": {
              "type": "array", "items": { "type": "integer" }, "description": "Those that it bears on, by number."
            },
            "published": { "$ref": "#/$defs/day", "description": "When it was first published." },
            "reviewed": { "$ref": "#/$defs/day", "description": "When somebody last made sure that it is right." },
            "minutes": { "type": "integer", "minimum": 0, "description": "How long it takes." },
            "words": { "type": "integer", "minimum": 0, "description": "The words of its text." },
            "organisation": { "type": "string", "description": "Whom a case study is about, as a key." },
            "evidence": {
              "enum": ["measured", "studied", "reported", "plan"], "description": "What a case study rests on."
            },
            "caseStudy": { "$ref": "#/$defs/caseStudy" }
          }
        },
        "texts": { "type": "array", "items": { "type": "string" }, "minItems": 1 },
        "caseStudy": {
          "type": "object",
          "description": "The facts of a case study, as its page shows them.",
          "additionalProperties": false,
          "properties": {
            "also": { "$ref": "#/$defs/texts", "description": "Other organisations that it is about, as keys." },
            "region": { "type": "string", "description": "The region of the organisation." },
            "period": { "type": "string", "description": "When it happened, in words." },
            "setting": { "type": "string", "description": "Where in the organisation it happened." },
            "model": { "type": "string", "description": "What was done, in a few words." },
            "approach": { "type": "string", "description": "The key of the group into which that falls." },
            "measures": {
              "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/measure" },
              "description": "What was measured."
            },
            "arrangements": {
              "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/arrangement" },
              "description": "What the organisation has set; not a result."
            },
            "limits": { "$ref": "#/$defs/texts", "description": "What is not known." },
            "lessons": { "$ref": "#/$defs/texts", "description": "What others can learn from it." },
            "consent": { "$ref": "#/$defs/consent" }
          }
        },
        "measure": {
          "type": "object",
          "description": "Figures before and after, or without and with, or one value, each as written.",
          "required": ["name"],
          "oneOf": [
            { "anyOf": [{ "required": ["before"] }, { "required": ["after"] }] },
            { "anyOf": [{ "required": ["without"] }, { "required": ["with"] }] },
            { "required": ["value"] }
          ],
          "additionalProperties": false,
          "properties": {
            "name": { "type": "string", "description": "What was measured." },
            "before": { "type": "string" },
            "after": { "type": "string" },
            "without": { "type": "string" },
            "with": { "type": "string" },
            "value": { "type": "string" },
            "unit": { "type": "string" },
            "n": { "type": "string", "description": "How many people or records it rests on." },
            "by": { "type": "string", "description": "Who measured it." },
            "date": { "type": "string", "description": "When it was measured, in words." },
            "source": { "type": "string", "description": "The key of its source." }
          }
        },
        "arrangement": {
          "type": "object",
          "required": ["name", "value"],
          "additionalProperties": false,
          "properties": {
            "name": { "type": "string" },
            "value": { "type": "string" },
            "unit": { "type": "string" },
            "source": { "type": "string", "description": "The key of its source." }
          }
        },
        "consent": {
          "description": "Why the organisation may be named; an organisation that its source does not name has none.",
          "oneOf": [
            {
              "type": "object",
              "required": ["kind", "url", "by"],
              "additionalProperties": false,
              "properties": {
                "kind": { "const": "public-source" },
                "url": { "type": "string", "format": "uri" },
                "by": { "enum": ["organisation", "other"], "description": "Who made the facts public." }
              }
            },
            {
              "type": "object",
              "required": ["kind", "date", "by"],
              "additionalProperties": false,
              "properties": {
                "kind": { "const": "confirmed" },
                "date": { "$ref": "#/$defs/day" },
                "by": { "type": "string", "description": "Who agreed." }
              }
            }
          ]
        }
      }
    }

    """#
}

extension Kinds {
  /// The keys as an array of JSON.
  var jsonKeys: String { "[" + keys.map { "\"\($0)\"" }.joined(separator: ", ") + "]" }
}
