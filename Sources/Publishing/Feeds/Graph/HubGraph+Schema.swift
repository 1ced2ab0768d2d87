import Model

extension HubGraph {
  /// What `hub.json` holds, as a JSON Schema (draft 2020-12), which says what each member means.
  static func schema(_ kinds: Kinds) -> [UInt8] {
    Array(schemaText.replacing("KINDS", with: kinds.jsonKeys).utf8)
  }

  private static let schemaText =
    #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "A learning hub made by Plait, as a whole",
      "type": "object",
      "required": [
        "title", "language", "strands", "audiences", "topics", "pages", "recommendations", "sources", "organisations",
        "terms"
      ],
      "additionalProperties": false,
      "properties": {
        "$schema": { "type": "string" },
        "id": { "type": "string", "description": "What tells the hub from all others, and never changes." },
        "title": { "type": "string", "description": "The name of the hub." },
        "strapline": { "type": "string", "description": "What it is, in one sentence." },
        "language": { "type": "string", "description": "Its language as BCP 47." },
        "baseURL": { "type": "string", "format": "uri", "description": "Where it is published; ends in a slash." },
        "publisher": { "type": "string", "description": "Who publishes it." },
        "licence": {
          "type": "object", "required": ["name"], "additionalProperties": false,
          "properties": { "name": { "type": "string" }, "url": { "type": "string", "format": "uri" } }
        },
        "strands": { "type": "array", "items": { "$ref": "#/$defs/strand" }, "description": "In their order." },
        "audiences": { "type": "array", "items": { "$ref": "#/$defs/listed" } },
        "topics": { "type": "array", "items": { "$ref": "#/$defs/listed" } },
        "pages": { "type": "array", "items": { "$ref": "#/$defs/page" } },
        "recommendations": { "type": "array", "items": { "$ref": "#/$defs/recommendation" } },
        "sources": { "type": "array", "items": { "$ref": "#/$defs/source" } },
        "organisations": { "type": "array", "items": { "$ref": "#/$defs/organisation" } },
        "terms": { "type": "array", "items": { "$ref": "#/$defs/term" } }
      },
      "$defs": {
        "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        "path": { "type": "string", "pattern": "\\.html$", "description": "A page, from the root of the hub." },
        "paths": { "type": "array", "items": { "$ref": "#/$defs/path" }, "minItems": 1, "uniqueItems": true },
        "texts": { "type": "array", "items": { "type": "string" }, "minItems": 1 },
        "strand": {
          "type": "object", "required": ["key", "title"], "additionalProperties": false,
          "properties": {
            "key": { "type": "string", "description": "Its folder." },
            "title": { "type": "string" },
            "overview": { "$ref": "#/$defs/path" },
            "resources": { "$ref": "#/$defs/paths", "description": "In reading order." }
          }
        },
        "listed": {
          "type": "object", "required": ["key", "title", "path"], "additionalProperties": false,
          "properties": {
            "key": { "type": "string" }, "title": { "type": "string" }, "summary": { "type": "string" },
            "path": { "$ref": "#/$defs/path", "description": "The list of what is filed under it." }
          }
        },
        "page": {
          "type": "object", "required": ["path", "role", "title", "summary", "words"], "additionalProperties": false,
          "properties": {
            "path": { "$ref": "#/$defs/path" },
            "role": { "enum": ["home", "overview", "section", "resource", "pathway", "page"] },
            "title": { "type": "string" },
            "summary": { "type": "string" },
            "kind": { "enum": KINDS },
            "strand": { "type": "string", "description": "The folder of its strand." },
            "section": { "$ref": "#/$defs/path", "description": "The overview of the section that it stands in." },
            "audience": { "$ref": "#/$defs/texts", "description": "Whom it is for, as keys." },
            "topics": { "$ref": "#/$defs/texts", "description": "What it is about, as keys." },
            "minutes": { "type": "integer", "minimum": 0, "description": "How long it takes." },
            "words": { "type": "integer", "minimum": 0, "description": "The words of its text." },
            "published": { "$ref": "#/$defs/day" },
            "reviewed": { "$ref": "#/$defs/day" },
            "facts": {
              "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/fact" },
              "description": "What the page shows beside its text, in its order and in the words of the hub."
            },
            "headings": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/heading" } },
            "steps": {
              "type": "array", "minItems": 1, "description": "The steps of a pathway.",
              "items": {
                "type": "object", "required": ["page"], "additionalProperties": false,
                "properties": { "page": { "$ref": "#/$defs/path" }, "why": { "type": "string" } }
              }
            },
            "recommendations": { "type": "array", "minItems": 1, "items": { "type": "integer" } },
            "organisations": { "$ref": "#/$defs/texts", "description": "Whom a case study is about, as keys." },
            "cites": { "$ref": "#/$defs/texts", "description": "Its sources, as keys." },
            "terms": { "$ref": "#/$defs/texts", "description": "The words of the glossary that it uses." },
            "linksTo": { "$ref": "#/$defs/texts", "description": "Pages, with anchors, and files of the hub." },
            "linksToWeb": { "$ref": "#/$defs/texts" },
            "linkedFrom": { "$ref": "#/$defs/paths" },
            "related": { "$ref": "#/$defs/paths" },
            "pathways": { "$ref": "#/$defs/paths", "description": "The pathways of which it is a step." },
            "previous": { "$ref": "#/$defs/path" },
            "next": { "$ref": "#/$defs/path" }
          }
        },
        "fact": {
          "type": "object", "required": ["name", "label", "lines"], "additionalProperties": false,
          "properties": {
            "name": { "type": "string", "description": "The same in every hub; 'declared' for a hub's own fields." },
            "label": { "type": "string", "description": "What readers see as its name." },
            "lines": {
              "type": "array", "minItems": 1,
              "items": {
                "type": "object", "required": ["text"], "additionalProperties": false,
                "properties": { "text": { "type": "string" }, "address": { "type": "string", "format": "uri" } }
              }
            }
          }
        },
        "heading": {
          "type": "object", "required": ["anchor", "title", "level"], "additionalProperties": false,
          "properties": {
            "anchor": { "type": "string", "description": "The fragment of its address." },
            "title": { "type": "string" },
            "level": { "type": "integer", "minimum": 1, "maximum": 6 }
          }
        },
        "recommendation": {
          "type": "object", "required": ["number", "path", "title", "text", "urgent"], "additionalProperties": false,
          "properties": {
            "number": { "type": "integer" },
            "path": { "$ref": "#/$defs/path" },
            "title": { "type": "string" },
            "text": { "type": "string", "description": "What it asks for." },
            "strand": { "type": "string" },
            "addressedTo": { "$ref": "#/$defs/texts" },
            "audience": { "$ref": "#/$defs/texts" },
            "urgent": { "type": "boolean" },
            "meanwhile": { "type": "string", "description": "What readers can do until it is answered." },
            "response": {
              "type": "object", "required": ["status", "text"], "additionalProperties": false,
              "properties": {
                "status": { "enum": ["supported", "partly", "not-found"] }, "text": { "type": "string" },
                "source": { "type": "string", "description": "The key of its source." }
              }
            },
            "answers": { "$ref": "#/$defs/paths", "description": "The pages that bear on it." }
          }
        },
        "source": {
          "type": "object", "required": ["key", "path", "authors", "year", "title", "kind"],
          "additionalProperties": false,
          "properties": {
            "key": { "type": "string" },
            "path": { "$ref": "#/$defs/path" },
            "authors": { "type": "string" },
            "year": { "type": "string" },
            "title": { "type": "string" },
            "publisher": { "type": "string" },
            "kind": { "type": "string" },
            "url": { "type": "string", "format": "uri" },
            "published": { "type": "string", "description": "In words." },
            "retrieved": { "$ref": "#/$defs/day" },
            "copyOf": { "type": "string", "description": "What copy was read." },
            "note": { "type": "string" },
            "citedBy": { "$ref": "#/$defs/paths" }
          }
        },
        "organisation": {
          "type": "object", "required": ["key", "path", "name", "region", "inNetwork", "anonymous"],
          "additionalProperties": false,
          "properties": {
            "key": { "type": "string" },
            "path": { "$ref": "#/$defs/path" },
            "name": { "type": "string" },
            "region": { "type": "string" },
            "type": { "type": "string" },
            "inNetwork": { "type": "boolean", "description": "Whether it belonged to the review network." },
            "grade": { "type": "string" }, "inspection": { "type": "string" }, "inspectionSource": { "type": "string" },
            "nation": { "type": "string" },
            "anonymous": { "type": "boolean", "description": "Whether its source does not name it." },
            "url": { "type": "string", "format": "uri" },
            "caseStudies": { "$ref": "#/$defs/paths" }
          }
        },
        "term": {
          "type": "object", "required": ["term", "path", "definition"], "additionalProperties": false,
          "properties": {
            "term": { "type": "string" },
            "path": { "$ref": "#/$defs/path" },
            "definition": { "type": "string" },
            "also": { "$ref": "#/$defs/texts" },
            "see": { "$ref": "#/$defs/texts" },
            "source": { "type": "string", "description": "The key of its source." },
            "usedOn": { "$ref": "#/$defs/paths" }
          }
        }
      }
    }

    """#
}
