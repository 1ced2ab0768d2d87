#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs what waits for the system on a thread of its own, so that it holds up no other task. By the system's own
/// threads, because to link Dispatch would make every command start later.
enum OwnThread {
  private final class Job: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @Sendable @escaping () -> Void) { self.run = run }
  }

  /// The result of `body`, or `nil` where the system gives no thread.
  static func run<Value: Sendable>(_ body: @Sendable @escaping () -> Value) async -> Value? {
    await withCheckedContinuation { continuation in
      let job = unsafe Unmanaged.passRetained(Job { continuation.resume(returning: body()) })
      guard unsafe !start(job.toOpaque()) else { return }
      unsafe job.release()
      continuation.resume(returning: nil)
    }
  }

  private static func start(_ job: UnsafeMutableRawPointer) -> Bool {
    var attributes = pthread_attr_t()
    guard unsafe pthread_attr_init(&attributes) == 0 else { return false }
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    return unsafe pthread_create(&thread, &attributes, threadBody, job) == 0
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
