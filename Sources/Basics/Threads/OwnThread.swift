#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs what waits for the system on a thread of its own, so that it holds up no task. By the system's own
/// threads, because to link Dispatch would make every command start later.
package enum OwnThread {
  private final class Job: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @Sendable @escaping () -> Void) { self.run = run }
  }

  /// Starts `body`, and gives whether the system had a thread for it.
  package static func start(_ body: @Sendable @escaping () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    guard unsafe pthread_attr_init(&attributes) == 0 else { return false }
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let job = unsafe Unmanaged.passRetained(Job(body))
    if unsafe pthread_create(&thread, &attributes, threadBody, job.toOpaque()) == 0 { return true }
    unsafe job.release()
    return false
  }

  /// The result of `body`, or `nil` where the system gives no thread.
  package static func run<Value: Sendable>(
    _ body: @Sendable @escaping () -> Value
  ) async -> Value? {
    await withCheckedContinuation { continuation in
      if !start({ continuation.resume(returning: body()) }) { continuation.resume(returning: nil) }
    }
  }

  #if canImport(Glibc)
    private static let threadBody:
      @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
        unsafe $0.map { unsafe Unmanaged<Job>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }
  #else
    private static let threadBody:
      @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = {
        unsafe Unmanaged<Job>.fromOpaque($0).takeRetainedValue().run()
        return nil
      }
  #endif
}
