import CCmarkGFM

/// The memory of one parse after the other: a bump allocator that is emptied between them.
///
/// The only file that calls `arena.h`: each object file would have its own thread-local variable.
@safe
final class CmarkArena {
  private let arena: UnsafeMutablePointer<plait_arena>?

  init() {
    unsafe arena = plait_arena_new()
  }

  deinit {
    if let arena = unsafe arena { unsafe plait_arena_destroy(arena) }
  }

  /// Parses `source[start...]` and gives the root of the tree to `body`; the tree is gone after that.
  /// `nil` when parsing takes more than `memory` bytes.
  func withTree<Result>(
    of source: [UInt8], from start: Int, _ features: BodyFeatures, validating: Bool, memory: Int,
    _ body: (CmarkNode) -> Result
  ) -> Result? {
    guard let arena = unsafe arena else { return nil }
    let extensions = CmarkExtensions.shared
    let previous = unsafe plait_arena_use(arena)
    defer {
      unsafe plait_arena_reset(arena)
      _ = unsafe plait_arena_use(previous)
    }
    let root = unsafe source.withUnsafeBytes { bytes -> OpaquePointer? in
      let slice = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
      let text = unsafe slice.bindMemory(to: CChar.self)
      let options =
        (features.hasFootnote ? CMARK_OPT_FOOTNOTES : 0)
        | (validating ? CMARK_OPT_VALIDATE_UTF8 : 0)
      return unsafe extensions.attaching(features) { attached in
        unsafe plait_arena_parse(
          arena, memory, text.baseAddress, text.count, options, attached.baseAddress,
          attached.count)
      }
    }
    guard let root = unsafe root else { return nil }
    return unsafe body(CmarkNode(root))
  }
}
