import FrontMatter
import Markdown

extension CalloutKind {
  /// A kind of call-out as `hub.yml` declares it, or `nil` when it has no key.
  init?(_ record: Record) {
    guard let key = record.text("key"), !key.isEmpty else { return nil }
    let label = record.text("name") ?? key.prefix(1).uppercased() + key.dropFirst()
    self.init(key.lowercased(), label: label, like: record.text("like"))
  }
}
