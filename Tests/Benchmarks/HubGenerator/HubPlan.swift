/// Everything about a hub but the text of its pages: small enough to hold for 100,000 pages.
struct HubPlan {
  let seed: UInt64
  let vocabulary: Vocabulary
  /// Every resource, in no particular order.
  let pages: [PageRecord]
  /// Glossary terms.
  let terms: [String]

  /// The folders and titles of the strands.
  static let strands = [
    (folder: "admin-support", title: "Administrative support"),
    (folder: "supervision", title: "Supervision"),
    (folder: "caseload", title: "Workload and caseload"),
    (folder: "hybrid-digital", title: "Hybrid working and digital practice"),
    (folder: "ai-recording", title: "AI in case recording"),
  ]
  static let audiences = [
    "practitioners", "newly-qualified", "supervisors", "principal-social-workers", "leaders",
    "business-support",
  ]
  static let topics = [
    "administration", "recording", "allocation", "measuring", "reflective-practice", "wellbeing",
    "teams", "hybrid-working", "digital-practice", "digital-inclusion", "ai", "ethics", "retention",
    "programme",
  ]
  static let recommendationCount = 19
  private static let pagesInFolder = 100

  /// Sources, of which there is one for twenty pages.
  var sourceCount: Int { max(40, pages.count / 20) }
  /// Organisations, of which there is one for fifty pages.
  var organisationCount: Int { max(22, pages.count / 50) }
  /// Pathways, of which a hub needs few however large it is.
  var pathwayCount: Int { min(40, 4 + pages.count / 500) }

  /// Plans a hub of `count` resources. What a seed gives is the same everywhere, but hubs of different
  /// sizes share nothing but the vocabulary.
  init(pages count: Int, seed: UInt64) {
    self.seed = seed
    let vocabulary = Vocabulary(seed: seed)
    self.vocabulary = vocabulary
    var random = RandomStream(seed: seed, purpose: 2 << 60)
    terms = Self.terms(vocabulary, &random)

    let folders = max(1, count / Self.strands.count / Self.pagesInFolder)
    var names: Set<String> = []
    var pages: [PageRecord] = []
    pages.reserveCapacity(count)
    while pages.count < count {
      let words = vocabulary.phrase(of: random.within(3...6), from: &random)
      let name = words.joined(separator: "-")
      guard name.utf8.count <= 60, names.insert(name).inserted else { continue }
      let heading = vocabulary.phrase(of: random.within(2...5), from: &random)
      pages.append(
        PageRecord(
          strand: pages.count % Self.strands.count, folder: random.below(folders), name: name,
          title: words.sentenceCased, kind: Kind.draw(from: &random),
          heading: heading.sentenceCased))
    }
    self.pages = pages
  }

  private static func terms(_ vocabulary: Vocabulary, _ random: inout RandomStream) -> [String] {
    var terms: [String] = []
    while terms.count < 250 {
      let term = vocabulary.phrase(of: random.pick([1, 2, 2]), from: &random)
        .joined(separator: " ")
      if !terms.contains(term) { terms.append(term) }
    }
    return terms
  }

  /// The folder of a resource, from the content folder.
  func folder(of page: PageRecord) -> String {
    Self.strands[page.strand].folder + "/area-\(page.folder)"
  }

  /// The way to a resource from another resource's folder.
  func link(to target: PageRecord, from page: PageRecord, ending: String) -> String {
    if target.strand != page.strand {
      return "../../" + folder(of: target) + "/" + target.name + ending
    }
    if target.folder != page.folder { return "../area-\(target.folder)/" + target.name + ending }
    return target.name + ending
  }
}

extension [String] {
  /// The words as a title is written: a capital at the start only.
  var sentenceCased: String {
    let text = joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension Vocabulary {
  /// Words for a title, a heading or a term.
  func phrase(of count: Int, from random: inout RandomStream) -> [String] {
    (0..<count).map { _ in String(decoding: words[drawContent(from: &random)], as: UTF8.self) }
  }
}
