import FrontMatter
import Loading
import Model

/// Fields as widgets of a form in Sveltia CMS or Decap CMS.
struct FormField {
  private let lists: HubLists

  init(_ lists: HubLists) { self.lists = lists }

  /// The form's field for a field.
  func widget(_ field: Field) -> ConfigText {
    let common: ConfigText = .fields([
      "name": .text(field.name), "label": .text(lists.label(of: field)),
      "hint": .text(FieldHint(field, in: lists).text), "required": .boolean(field.isNeeded),
    ])
    return common.merging(widget(field.type, label: lists.label(of: field)))
  }

  private func widget(_ type: FieldType, label: String) -> ConfigText {
    switch type {
    case .line(let limit):
      .fields(["widget": .text("string"), "maxlength": limit.map(ConfigText.number)])
    case .text(let limit):
      .fields(["widget": .text("text"), "maxlength": limit.map(ConfigText.number)])
    case .date:
      .fields([
        "widget": .text("datetime"), "format": .text("YYYY-MM-DD"),
        "date_format": .text("YYYY-MM-DD"), "time_format": .boolean(false),
      ])
    case .integer(let range):
      .fields([
        "widget": .text("number"), "value_type": .text("int"), "min": .number(range.lowerBound),
        "max": .number(range.upperBound),
      ])
    case .number: .fields(["widget": .text("number"), "value_type": .text("float")])
    case .boolean: .fields(["widget": .text("boolean")])
    case .choice(let words):
      .fields(["widget": .text("select"), "options": .list(words.map(ConfigText.text))])
    case .key(let kind): keys(of: kind)
    case .path, .oldPath: .fields(["widget": .text("string")])
    case .url: .fields(["widget": .text("string"), "type": .text("url")])
    case .email: .fields(["widget": .text("string"), "type": .text("email")])
    case .language: .fields(["widget": .text("string")])
    case .list(let element, let count): list(element, count, label: label)
    case .record(let fields):
      .fields([
        "widget": .text("object"), "collapsed": .boolean(true), "fields": .list(fields.map(widget)),
      ])
    case .variants(let tag, let variants):
      .fields([
        "widget": .text("object"), "typeKey": .text(tag),
        "types": .list(
          variants.map { variant in
            .fields([
              "name": .text(variant.name), "label": .text(variant.name), "widget": .text("object"),
              "fields": .list(variant.fields.map(widget)),
            ])
          }),
      ])
    case .map: .fields(["widget": .text("keyvalue")])
    }
  }

  private func keys(of kind: KeyKind, isMultiple: Bool = false) -> ConfigText {
    guard let keys = lists.known[kind], !keys.isEmpty else {
      return .fields(["widget": .text(isMultiple ? "list" : "string")])
    }
    return .fields([
      "widget": .text("select"), "multiple": isMultiple ? .boolean(true) : nil,
      "options": .shared(kind.name + "-keys", .list(keys.map(ConfigText.text))),
    ])
  }

  private func list(
    _ element: FieldType, _ count: ClosedRange<Int>, label: String
  ) -> ConfigText {
    let bounds: ConfigText = .fields([
      "min": count.lowerBound > 0 ? .number(count.lowerBound) : nil,
      "max": .number(count.upperBound),
    ])
    switch element {
    case .key(let kind): return keys(of: kind, isMultiple: true).merging(bounds)
    case .record(let fields):
      return ConfigText.fields([
        "widget": .text("list"), "collapsed": .text("auto"), "fields": .list(fields.map(widget)),
      ]).merging(bounds)
    default:
      let item = ConfigText.fields(["name": .text("item"), "label": .text(label)])
        .merging(widget(element, label: label))
      return ConfigText.fields(["widget": .text("list"), "field": item]).merging(bounds)
    }
  }
}
