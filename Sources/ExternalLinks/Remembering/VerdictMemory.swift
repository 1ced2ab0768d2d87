/// What was found out lately, so that sites are not asked again every day.
///
/// Only good news is kept: what is dead or unknown is to be fixed, and asked again then. As a file it has a
/// line for each address: when it was asked, in seconds since 1970, the address and, where it has moved, the new one,
/// with tabs between.
package struct VerdictMemory: Sendable {
  private struct Entry {
    let time: Int
    let verdict: Verdict
  }

  private var entries: [String: Entry] = [:]
  private static let opening = "Plait links 1"

  /// A memory of nothing.
  package init() {}

  /// What a file remembers that is no older than `oldest`, a time in seconds since 1970, nor younger than `now`.
  /// What cannot be read is passed over: then the site is asked.
  package init(_ file: [UInt8], since oldest: Int, now: Int) {
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n")
    guard lines.first == Self.opening[...] else { return }
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3, let time = Int(fields[0]),
        (oldest...max(oldest, now)).contains(time),
        let address = try? WebAddress(String(fields[1]))
      else { continue }
      if fields[2].isEmpty {
        entries[address.text] = Entry(time: time, verdict: .alive)
      } else if let target = try? WebAddress(String(fields[2])) {
        entries[address.text] = Entry(time: time, verdict: .moved(to: target.text))
      }
    }
  }

  /// What is known of an address.
  func verdict(on address: WebAddress) -> Verdict? { entries[address.text]?.verdict }

  /// Remembers a verdict, or forgets the one before.
  mutating func keep(_ verdict: Verdict, on address: WebAddress, time: Int) {
    switch verdict {
    case .alive, .moved: entries[address.text] = Entry(time: time, verdict: verdict)
    case .dead, .unknown, .isPrivate: entries[address.text] = nil
    }
  }

  /// The file, the same for the same entries.
  package var file: [UInt8] {
    var lines = [Self.opening]
    for (address, entry) in entries.sorted(by: { $0.key < $1.key }) {
      let target = if case .moved(let target) = entry.verdict { target } else { "" }
      lines.append("\(entry.time)\t\(address)\t\(target)")
    }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}
