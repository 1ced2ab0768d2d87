import CCmarkGFM
import Synchronization

/// The extensions of libcmark-gfm, registered once, and the way round their being unsafe in threads.
///
/// The library has one table of special inline characters. Each parser adds those of its extensions
/// when it starts on inlines and *removes* them when it is done, so that a parser that ends spoils one
/// at work. Therefore autolink's characters are added here once, and its own list is emptied so that
/// nobody removes them: its matcher does not need the list. Strikethrough's does, so it is attached
/// only to bodies that hold a `~`, one at a time; nobody else minds whether `~` is special.
@safe
final class CmarkExtensions: Sendable {
  static let shared = CmarkExtensions()

  /// The extensions that a body needs, by its features.
  private nonisolated(unsafe) let needed: [BodyFeatures: [OpaquePointer?]]
  private let strikethroughLock = Mutex(())

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    let autolink = unsafe cmark_find_syntax_extension("autolink")
    if let autolink = unsafe autolink, let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT) {
      unsafe cmark_parser_attach_syntax_extension(parser, autolink)
      unsafe cmark_manage_extensions_special_characters(parser, 1)
      unsafe cmark_syntax_extension_set_special_inline_chars(autolink, nil)
      unsafe cmark_parser_free(parser)
    }
    var needed: [BodyFeatures: [OpaquePointer?]] = unsafe [:]
    for features in BodyFeatures.all {
      let extensions = unsafe [
        features.hasPipe ? cmark_find_syntax_extension("table") : nil,
        features.hasTilde ? cmark_find_syntax_extension("strikethrough") : nil,
        features.hasAutolink ? autolink : nil,
        cmark_find_syntax_extension("tasklist"),
      ]
      unsafe needed[features] = extensions.filter { unsafe $0 != nil }
    }
    unsafe self.needed = needed
  }

  /// Calls `parse` with the extensions to attach, alone among all threads when strikethrough is one.
  func attaching(
    _ features: BodyFeatures, _ parse: (UnsafeBufferPointer<OpaquePointer?>) -> OpaquePointer?
  ) -> OpaquePointer? {
    let extensions = unsafe needed[features] ?? []
    guard features.hasTilde else { return unsafe extensions.withUnsafeBufferPointer(parse) }
    var root: OpaquePointer?
    strikethroughLock.withLock { _ in
      unsafe root = extensions.withUnsafeBufferPointer(parse)
    }
    return unsafe root
  }
}
