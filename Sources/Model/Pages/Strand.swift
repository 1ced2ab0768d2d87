public import FrontMatter

/// One of the hub's ordered top sections.
public struct Strand: Sendable {
  /// What the settings say of it.
  public let setting: HubSettings.StrandSetting
  /// Its overview page, when the folder has an `index.md`.
  public let overview: PageID?
  /// The resources that stand in none of its sections, in order.
  public let ownResources: [PageID]
  /// Its sections in order.
  public let sections: [Section]
  /// All its resources in order, those of sections after its own.
  public let resources: [PageID]
  /// All its pages in the order in which they are read: overviews before what they are of.
  public let pages: [PageID]

  package init(
    setting: HubSettings.StrandSetting, overview: PageID?, resources: [PageID],
    sections: [Section] = []
  ) {
    self.setting = setting
    self.overview = overview
    self.sections = sections
    ownResources = resources
    self.resources = resources + sections.flatMap(\.resources)
    pages = (overview.map { [$0] } ?? []) + resources + sections.flatMap(\.pages)
  }

  /// A folder below a strand's that has an overview, its `index.md`.
  public struct Section: Sendable {
    /// Its overview.
    public let overview: PageID
    /// The resources that stand in none of its own sections, in order.
    public let ownResources: [PageID]
    /// The sections in it, in order.
    public let sections: [Section]
    /// All its resources in order, those of sections after its own.
    public let resources: [PageID]
    /// All its pages in the order in which they are read, its overview first.
    public let pages: [PageID]

    package init(overview: PageID, resources: [PageID], sections: [Section]) {
      self.overview = overview
      self.sections = sections
      ownResources = resources
      self.resources = resources + sections.flatMap(\.resources)
      pages = [overview] + resources + sections.flatMap(\.pages)
    }
  }

  /// What the overview's front matter adds.
  public struct Overview: Sendable {
    /// The strand's number in the `strands` of the hub.
    public let strand: Int
    /// Whether it is the overview of a section of the strand, and not of all of it.
    public let isOfSection: Bool
    /// The point of the strand in one sentence.
    public let claim: String?
    /// Figures with their caveats.
    public let figures: [Figure]
    /// Where to begin, as relative paths.
    public let startHere: [Positioned<String>]
    /// How the strand's ideas are meant to work.
    public let logicModel: LogicModel?
  }

  /// A figure with what it does not tell.
  public struct Figure: Sendable {
    /// The figure as written.
    public let value: String
    /// What it counts.
    public let label: String
    /// When, how many people, who measured it, and what to mind.
    public let caveat: String
    /// The key of its source.
    public let source: String?
  }

  /// What goes in, what is done, what comes out and what changes.
  public struct LogicModel: Sendable {
    /// What is needed.
    public let inputs: [String]
    /// What is done.
    public let activities: [String]
    /// What is made by it.
    public let outputs: [String]
    /// What changes.
    public let outcomes: [String]
  }
}
