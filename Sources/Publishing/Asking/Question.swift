/// Something that an output asks of the hub, in eight bytes: what is asked, and of what.
///
/// A subject is a number in a list of the hub, and means nothing in another: ``Subjects`` gives it a name that does.
struct Question: Hashable, Sendable {
  let kind: Kind
  let subject: Int32

  init(_ kind: Kind, _ subject: Int = 0) {
    self.kind = kind
    self.subject = Int32(truncatingIfNeeded: subject)
  }

  /// The place of the subject in its list.
  var number: Int { Int(subject) }

  /// What can be asked; the number of a case is what a cache calls it.
  enum Kind: UInt8, CaseIterable, Sendable {
    /// Which pages there are.
    case pages
    /// What others show of a page: all that its front matter says, and whether readers find it.
    case card
    /// The kind and the strand of a page.
    case filing
    /// The days on which a page was published and reviewed.
    case days
    /// The text of a page: its markup, headings, charts and the number of its words.
    case text
    /// Where the references of a page lead, what leads to it, and what stands round it.
    case ties
    /// What stands in the section whose overview a page is.
    case section
    /// What stands in a strand.
    case strand
    /// Which files there are in `assets/`.
    case assets
    /// The size of such a file, and how it is shown.
    case asset
    /// The bytes of such a file.
    case file
    /// Which records a register has, in which order.
    case recommendations, terms, sources, organisations
    /// A record.
    case recommendation, term, source, organisation
    /// The pages that name a record.
    case answers, usedOn, citedBy, caseStudies
    /// How many pages name a record.
    case answerCount, caseStudyCount
    /// The timeline.
    case timeline
    /// The accessibility statement.
    case accessibility
    /// What is kept of other hubs.
    case hubs
    /// What stands round every page: which lists there are, and where the footer leads.
    case frame
    /// Whether pages are also written as Markdown.
    case copies
    /// The pages filed under a key.
    case audience, topic, kind
    /// The kinds of which there are resources.
    case kinds
    /// The pathways in order.
    case pathways
    /// The case studies in the order of the strands.
    case studies
    /// What was published or checked last: of all, and of each strand.
    case news
    /// How many resources bear on recommendations, by strand and audience.
    case coverage
    /// The names of everything that begins with a letter.
    case letter
    /// The letters that names begin with.
    case alphabet
    /// The print pack of a part of the hub.
    case printPack
    /// What is offered of a part of the hub, with its sizes.
    case offers

    /// The list in which the subject is a number; `nil` where there is nothing to choose.
    var subjects: Subjects.List? {
      switch self {
      case .card, .filing, .days, .text, .ties, .section: .pages
      case .asset, .file: .assets
      case .recommendation, .answers, .answerCount: .recommendations
      case .term, .usedOn: .terms
      case .source, .citedBy: .sources
      case .organisation, .caseStudies, .caseStudyCount: .organisations
      case .strand: .strands
      case .audience: .audiences
      case .topic: .topics
      case .kind: .kinds
      case .letter: .letters
      case .printPack, .offers: .parts
      case .pages, .assets, .recommendations, .terms, .sources, .organisations, .timeline,
        .accessibility, .hubs, .frame, .copies, .kinds, .pathways, .studies, .news, .coverage,
        .alphabet:
        nil
      }
    }
  }
}
