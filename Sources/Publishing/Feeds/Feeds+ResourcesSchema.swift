extension Feeds {
  /// What `resources.json` holds, as a JSON Schema (draft 2020-12), which says what each member means.
  static let resourcesSchema = Array(
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
            "kind": { "enum": ["guide", "tool", "case-study", "briefing", "assessment"] },
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
            "evidence": { "enum": ["measured", "reported", "plan"], "description": "What a case study rests on." }
          }
        }
      }
    }

    """#.utf8)
}
