#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Puts one folder in another's place in one step.
enum FolderExchange {
  /// After it `target` is what `source` was; what `target` was, if anything, is at `source`.
  /// Gives whether it was done; `errno` says why not.
  static func exchange(_ source: String, with target: String) -> Bool {
    if unsafe rename(source, target) == 0 { return true }  // There was no target, or it was empty.
    guard errno == ENOTEMPTY || errno == EEXIST else { return false }
    return swap(source, target) || replaceInTwoSteps(source, target)
  }

  #if canImport(Glibc)
    private typealias RenameAt2 =
      @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32

    /// Linux's `renameat2` with `RENAME_EXCHANGE` (2), found by its name because Swift's Glibc module
    /// does not show GNU's additions.
    private static func swap(_ source: String, _ target: String) -> Bool {
      guard let symbol = unsafe dlsym(nil, "renameat2") else { return false }
      let renameAt2 = unsafe unsafeBitCast(symbol, to: RenameAt2.self)
      return unsafe renameAt2(AT_FDCWD, source, AT_FDCWD, target, 2) == 0
    }
  #else
    private static func swap(_ source: String, _ target: String) -> Bool {
      unsafe renamex_np(source, target, UInt32(RENAME_SWAP)) == 0
    }
  #endif

  /// The nearest that a file system without exchange has; a build killed between the two steps leaves
  /// both folders, whole, under names that the next build clears away.
  private static func replaceInTwoSteps(_ source: String, _ target: String) -> Bool {
    let aside = source + "-old"
    guard unsafe rename(target, aside) == 0 else { return false }
    if unsafe rename(source, target) == 0 { return unsafe rename(aside, source) == 0 }
    unsafe rename(aside, target)
    return false
  }
}
