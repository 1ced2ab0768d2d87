import Hypertext

/// What a fact is: the word for it, and where pages show it.
public enum FactName: Sendable, Hashable {
  /// What kind of resource it is.
  case kind
  /// The strand it belongs to.
  case strand
  /// How long it takes.
  case minutes
  /// Who a case study is about.
  case organisation
  /// The same, where it is about several.
  case organisations
  /// Where they are.
  case region
  /// In which part of the organisation it happened.
  case setting
  /// When it happened.
  case period
  /// What was done.
  case model
  /// The group into which that falls.
  case approach
  /// How far its results can be relied on.
  case evidence
  /// What was measured.
  case measures
  /// What was set.
  case arrangements
  /// What is not known.
  case limits
  /// What others can take from it.
  case lessons
  /// On what grounds an organisation is named.
  case consent
  /// The recommendations that it bears on.
  case recommendations
  /// Whom it is for.
  case audiences
  /// What it is about.
  case topics
  /// A field that the hub declares itself, by the label that it gives it.
  case declared(String)
  /// The same, for the box at the top.
  case declaredAtTop(String)
  /// The same with a list, for a section of its own before the text, and the name of the field.
  case declaredList(String, field: String)
  /// When it was first published.
  case published
  /// When its facts were last checked.
  case reviewed
  /// When they are to be checked again.
  case reviewDue
  /// Who looks after it.
  case owner
  /// Who helped to make it.
  case credits
  /// With whom it was tried out.
  case testedWith
  /// The licence of the hub.
  case licence

  /// Where a page shows a fact.
  enum Place {
    /// In the line under the summary, or as a label above the title.
    case head
    /// In the box at the top.
    case glance
    /// In a section of its own before the text.
    case before
    /// In a section of its own after the text.
    case after
    /// At the end, with what else the page is filed under.
    case filed
    /// At the very end, with who stands for the page and since when.
    case credit
    /// As a list of what can be read there.
    case related
    /// At the foot of every page.
    case foot
  }

  /// Where pages show it.
  var place: Place {
    switch self {
    case .kind, .strand, .minutes: .head
    case .organisation, .organisations, .region, .setting, .period, .model,
      .approach, .evidence, .declaredAtTop:
      .glance
    case .measures, .arrangements, .limits, .declaredList: .before
    case .lessons, .consent: .after
    case .audiences, .topics, .declared: .filed
    case .published, .reviewed, .reviewDue, .owner, .credits, .testedWith: .credit
    case .recommendations: .related
    case .licence: .foot
    }
  }

  /// The fragment of the section in which a case study shows it, where there is one.
  public var anchor: String? {
    switch self {
    case .measures: "p.measures"
    case .arrangements: "p.arrangements"
    case .limits: "p.limits"
    case .lessons: "p.lessons"
    case .declaredList(_, let field): "p.own-" + field.fragment
    default: nil
    }
  }

  /// The word for it; a declared field has a label in its place.
  private var word: Word? {
    switch self {
    case .kind: .kindLabel
    case .strand: .strandLabel
    case .minutes: .timeLabel
    case .organisation: .organisation
    case .organisations: .organisations
    case .region: .region
    case .setting: .setting
    case .period: .period
    case .model: .model
    case .approach: .approach
    case .evidence: .evidence
    case .measures: .measuresHeading
    case .arrangements: .arrangementsHeading
    case .limits: .limitsHeading
    case .lessons: .lessonsHeading
    case .consent: .consentHeading
    case .recommendations: .recommendationsHeading
    case .audiences: .audiences
    case .topics: .topics
    case .declared, .declaredAtTop, .declaredList: nil
    case .published: .published
    case .reviewed: .reviewed
    case .reviewDue: .reviewDue
    case .owner: .owner
    case .credits: .credits
    case .testedWith: .testedWith
    case .licence: .licence
    }
  }

  /// The label of a field that the hub declares itself.
  public var declaredLabel: String? {
    switch self {
    case .declared(let label), .declaredAtTop(let label), .declaredList(let label, _): label
    default: nil
    }
  }

  /// What programs know it by: the same in every hub, and one name for all that hubs declare themselves.
  public var key: String {
    declaredLabel == nil ? "\(self)" : "declared"
  }

  /// What readers see as its name.
  func text(_ words: Words) -> String {
    declaredLabel ?? word.map(words.text) ?? ""
  }

  /// The same as markup.
  func markup(_ words: Words) -> HTML {
    declaredLabel.map { "\($0)" } ?? word.map { words[$0] } ?? .empty
  }
}
