import CCmarkGFM

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What cmark-gfm itself takes: its parser, its renderer and its allocator, with the extensions and the
/// footnotes of the hub.
struct CmarkPass {
  init() {
    cmark_gfm_core_extensions_ensure_registered()
  }

  /// The length of the HTML of `source[start...]`.
  func render(_ source: [UInt8], from start: Int) -> Int {
    let options = CMARK_OPT_FOOTNOTES
    guard let parser = unsafe cmark_parser_new(options) else { return 0 }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      if let extension_ = unsafe cmark_find_syntax_extension(name) {
        unsafe cmark_parser_attach_syntax_extension(parser, extension_)
      }
    }
    unsafe source.withUnsafeBytes { bytes in
      let body = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
      unsafe cmark_parser_feed(
        parser, body.baseAddress?.assumingMemoryBound(to: CChar.self), body.count)
    }
    guard let root = unsafe cmark_parser_finish(parser) else { return 0 }
    defer { unsafe cmark_node_free(root) }
    let extensions = unsafe cmark_parser_get_syntax_extensions(parser)
    guard let html = unsafe cmark_render_html(root, options, extensions) else { return 0 }
    defer { unsafe free(html) }
    return unsafe strlen(html)
  }
}
