import Diagnostics
import FrontMatter
import Model

extension DataLoader {
  /// What is kept of the other hubs that the settings name, but for what is not there or was changed. Where records
  /// should be taken from such a hub, nobody can say which keys of the register are wrong.
  mutating func loadHubs(_ hubs: [LinkedHub], known: KnownKeys) -> [HubCopy] {
    hubs.compactMap { hub in
      guard LinkedHub.isKey(hub.key.value) else { return nil }
      let copy = copy(of: hub, known: known)
      let missing = hub.registers.filter { copy?.registers.contains($0) != true }
      for register in missing { noteUnread("data/\(register.rawValue).yml") }
      if copy != nil, let first = missing.first {
        report(OtherHubRules.missing(first, of: hub, in: prefix + "hub.yml"))
      }
      return copy
    }
  }

  private mutating func copy(of hub: LinkedHub, known: KnownKeys) -> HubCopy? {
    guard files.size(of: hub.copyPath) != nil else {
      report(OtherHubRules.missing(hub, in: prefix + "hub.yml", prefix: prefix))
      return nil
    }
    guard let file = open(hub.copyPath) else { return nil }
    guard HubCopySeal.isWhole(file.bytes) else {
      report(OtherHubRules.changed(hub, file: file.path))
      return nil
    }
    guard let value = read(file) else { return nil }
    // What sorts of body and which grades there are is for each hub to say.
    var known = known
    known[.organisationType] = nil
    known[.grade] = nil
    let (record, problems) = HubCopySchema.schema.decode(value, in: file, known: known)
    problems.forEach { report($0.diagnostic(in: file)) }
    return HubCopy(record, of: hub, file: file.path)
  }

  /// Reports the keys of other hubs that no link could begin with.
  mutating func checkKeys(of hubs: [LinkedHub], file: String) {
    for hub in hubs where !hub.key.value.isEmpty && !LinkedHub.isKey(hub.key.value) {
      report(OtherHubRules.unusable(hub, in: file))
    }
  }
}
