/// Writes a hub of a given number of resources, the same on every machine.
///
///     HubGenerator PAGES SEED FOLDER [HUGO-FOLDER]
@main
struct HubGenerator {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard (3...4).contains(arguments.count), let pages = arguments.first.flatMap({ Int($0) }),
      let seed = arguments.dropFirst().first.flatMap({ UInt64($0) }), pages >= 20
    else {
      print("usage: HubGenerator PAGES SEED FOLDER [HUGO-FOLDER]   (at least 20 pages)")
      return
    }
    let plan = HubPlan(pages: pages, seed: seed)
    for (folder, flavour) in zip(arguments.dropFirst(2), [Flavour.plait, .hugo]) {
      try write(HubFiles(plan: plan, flavour: flavour), to: folder)
    }
  }

  private static func write(_ hub: HubFiles, to folder: String) throws {
    var output = try NewFolder(at: folder)
    var digest = Digest()
    var files = 0
    var size = 0
    try hub.each { path, bytes in
      try output.write(bytes, to: path)
      digest.add(path.utf8)
      digest.add(bytes)
      files += 1
      size += bytes.count
    }
    print("\(folder): \(files) files, \(size) bytes, digest \(String(digest.value, radix: 16))")
  }
}
