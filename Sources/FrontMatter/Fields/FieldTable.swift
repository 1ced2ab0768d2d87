import Diagnostics

/// The fields of a schema, found by name.
struct FieldTable: Sendable {
  let fields: [Field]
  private let index: [String: Int]

  /// Below this many fields, comparing names in turn is faster than hashing them.
  private static let few = 8

  init(_ fields: [Field]) {
    self.fields = fields
    guard fields.count > Self.few else {
      index = [:]
      return
    }
    index = Dictionary(
      fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a field among ``fields``.
  func position(of name: String) -> Int? {
    if !index.isEmpty { return index[name] }
    return fields.firstIndex { $0.name == name }
  }

  /// Whether a field takes more than one value.
  func isList(_ name: String) -> Bool {
    guard let position = position(of: name), case .list = fields[position].type else {
      return false
    }
    return true
  }

  /// What to write in place of a name that other programs use, or `nil` when it is not known of any.
  func instead(of name: String) -> String? {
    fields.lazy.compactMap { $0.insteadOf[name.lowercased()] }.first
  }

  /// The field most probably meant by a name that is none, and whether no other can have been meant.
  func meant(by name: String) -> (name: String, isCertain: Bool)? {
    let bare = name.filter { !"\"'\u{201C}\u{201D}\u{2018}\u{2019} ".contains($0) }
    let plain = bare.lowercased().replacing("-", with: "_")
    for field in fields {
      if field.name == plain || field.otherNames.contains(plain) { return (field.name, true) }
    }
    let names = fields.map(\.name)
    return NearMiss.nearest(to: plain, in: names).map { near in
      (near, NearMiss.slip(for: plain, in: names) == near)
    }
  }
}
