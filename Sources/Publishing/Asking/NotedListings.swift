import Graph
import Model

/// What lists show of the whole hub, as presenters may ask for it: what is asked is noted.
struct NotedListings: Sendable {
  private let listings: Listings
  private let reader: Reader

  init(_ listings: Listings, _ reader: Reader) {
    self.listings = listings
    self.reader = reader
  }

  /// The resources for an audience, by its number.
  func resources(forAudience audience: Int) -> [PageID] {
    reader.note(.audience, audience)
    return listings.filed.byAudience[reader.settings.audiences[audience].key] ?? []
  }

  /// The resources on a topic, by its number.
  func resources(onTopic topic: Int) -> [PageID] {
    reader.note(.topic, topic)
    return listings.filed.byTopic[reader.settings.topics[topic].key] ?? []
  }

  /// The resources of a kind.
  func resources(ofKind kind: Kind) -> [PageID] {
    if let number = reader.settings.kinds.all.firstIndex(of: kind) { reader.note(.kind, number) }
    return listings.filed.byKind[kind] ?? []
  }

  /// The kinds that the hub has resources of; none where all are of one.
  var kinds: [Kind] {
    reader.note(.kinds)
    return listings.filed.kinds
  }

  /// The pathways in reading order.
  var pathways: [PageID] {
    reader.note(.pathways)
    return listings.pathways
  }

  /// The case studies in the order of the strands.
  var caseStudies: [PageID] {
    reader.note(.studies)
    return listings.caseStudies
  }

  /// What was published or checked last, newest first.
  var newest: ArraySlice<Listings.Change> {
    reader.note(.news)
    return listings.newest
  }

  /// The last change of each strand, newest first.
  var newestOfEachStrand: [Listings.Change] {
    reader.note(.news)
    return listings.newestOfEachStrand
  }

  /// How many resources of a strand and for an audience bear on recommendations.
  func coverage(ofStrand strand: Int, forAudience audience: Int) -> Int {
    reader.note(.coverage)
    return listings.coverage[strand][audience]
  }

  /// The letters that names begin with, in order.
  var letters: [String] {
    reader.note(.alphabet)
    return listings.initials.map(\.letter)
  }

  /// Everything that has a name, or what begins with one letter, by its number.
  func names(under letter: Int? = nil) -> [Listings.Named] {
    guard let letter else {
      reader.note(.alphabet)
      for letter in listings.initials.indices { reader.note(.letter, letter) }
      return listings.names
    }
    reader.note(.letter, letter)
    return listings.names(under: letter)
  }
}
