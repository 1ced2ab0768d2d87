import FrontMatter
import Model
import Templates

/// The fields of a schema as a form asks for them.
///
/// All that is known of a field is from its definition, so that one that is added to the schema, or that the hub declares
/// itself, is asked for without another hand.
struct ProposalFields {
  let words: Words
  /// The names that readers see of fields that the hub declares itself.
  let declared: [String: String]
  /// Recommendations by their numbers.
  let recommendations: [ProposalChoice]

  /// A field, and the fields in it; `group` is the field that it stands in.
  func field(_ field: Field, in group: String? = nil) -> ProposalField {
    let label = group == nil ? declared[field.name] : nil
    return ProposalField(
      name: field.name, label: label ?? words.label(ofField: field.name, in: group),
      help: hasHelp(field) ? field.help : "", example: hasHelp(field) ? field.example : "",
      isNeeded: field.isNeeded,
      control: field.name == "recommendations" && group == nil && !recommendations.isEmpty
        ? .list(.choice(recommendations), count: 0...1000) : control(of: field.type, in: field.name)
    )
  }

  /// Whether readers of the hub can read what the definition of a field says: what comes with the program is in English.
  private func hasHelp(_ field: Field) -> Bool { words.isEnglish || declared[field.name] != nil }

  private func control(of type: FieldType, in name: String) -> ProposalControl {
    switch type {
    case .line(let limit): .line(most: limit)
    case .text(let limit): .text(most: limit)
    case .date: .date
    case .integer(let range): .integer(range)
    case .number: .formed(.number)
    case .boolean:
      .choice(["true", "false"].map { ProposalChoice($0, words.label(ofChoice: $0, in: name)) })
    case .choice(let choices):
      .choice(choices.map { ProposalChoice($0, words.label(ofChoice: $0, in: name)) })
    case .key(let kind): .key(kind.name)
    case .path, .oldPath: .formed(.path)
    case .url: .formed(.url)
    case .email: .formed(.email)
    case .language: .formed(.language)
    case .list(let element, let count): .list(control(of: element, in: name), count: count)
    case .record(let fields):
      .group(
        fields.map { field($0, in: name) },
        rows: name == "measures" ? CaseStudy.Figures.rows : [])
    case .variants(let tag, let variants):
      .variants(
        tag: ProposalField(
          name: tag, label: words.label(ofField: tag, in: name), isNeeded: true,
          control: .choice(
            variants.map { ProposalChoice($0.name, words.label(ofChoice: $0.name, in: tag)) })),
        variants.map { ProposalVariant($0.name, $0.fields.map { field($0, in: name) }) })
    // No page has a field of names of the author's own.
    case .map: .text(most: nil)
    }
  }
}

extension ProposalPart.Subject {
  /// The part of a form in which a field is asked for; one that nobody thought of stands with the other facts.
  init(ofField name: String) {
    self =
      switch name {
      case "title", "summary", "audience", "topics": .about
      case "organisation", "also", "period", "setting": .who
      case "model", "approach", "arrangements", "lessons": .done
      case "evidence", "measures": .measured
      case "limits": .unknown
      case "sources": .sources
      case "consent": .consent
      case "description", "search", "status", "published", "reviewed", "review_in", "owner",
        "credits", "order", "aliases", "related", "recommendations", "duration", "tested_with":
        .editors
      default: .other
      }
  }
}
