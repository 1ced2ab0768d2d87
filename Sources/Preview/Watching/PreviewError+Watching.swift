#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension PreviewError {
  /// Why a folder cannot be watched, from the system's code for it (inotify(7), kqueue(2)).
  init(watching folder: String, failed code: Int32) {
    let remedy: String
    switch code {
    case ENOSPC:
      remedy =
        "the system watches no more folders for you; raise its limit, fs.inotify.max_user_watches, "
        + "for example with 'sudo sysctl fs.inotify.max_user_watches=524288'"
    case EMFILE, ENFILE:
      #if canImport(Glibc)
        remedy =
          "too many programs watch folders or too many files are open; close some, or raise the limit "
          + "fs.inotify.max_user_instances, for example with "
          + "'sudo sysctl fs.inotify.max_user_instances=1024'"
      #else
        remedy =
          "too many files are open; raise the limit, for example with 'ulimit -n 10240' before"
      #endif
    case ENOENT: remedy = "there is no such folder"
    case ENOTDIR: remedy = "it is not a folder"
    case EACCES: remedy = "you may not read it"
    default: remedy = unsafe String(cString: strerror(code))
    }
    self.init("'\(folder)' cannot be watched: \(remedy)")
  }
}
