/// Lets one question at a time go to a host.
actor HostTurns {
  private var waiting: [String: [CheckedContinuation<Void, Never>]] = [:]

  /// Waits until no other question is at the host.
  func take(_ host: String) async {
    if waiting[host] == nil {
      waiting[host] = []
      return
    }
    await withCheckedContinuation { waiting[host, default: []].append($0) }
  }

  /// Lets the next question go, which has waited longest.
  func give(_ host: String) {
    guard let queue = waiting[host], let next = queue.first else {
      waiting[host] = nil
      return
    }
    waiting[host] = Array(queue.dropFirst())
    next.resume()
  }
}
