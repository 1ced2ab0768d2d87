/// Something that a page says beside its text, such as who it is about: made once from the hub, and shown by
/// every output.
public struct Fact: Sendable, Hashable {
  /// What it is.
  public var name: FactName
  /// What it says.
  public var value: FactValue

  /// Creates the value from its parts.
  public init(_ name: FactName, _ value: FactValue) {
    self.name = name
    self.value = value
  }
}

/// What a fact says.
public enum FactValue: Sendable, Hashable {
  /// A few words.
  case text(String)
  /// Names in a line.
  case texts([String])
  /// Sentences, each an item of a list.
  case list([String])
  /// Links in a line.
  case links([Link])
  /// A day.
  case date(DateView)
  /// A time that something takes, in minutes.
  case minutes(Int)
  /// A strand with its thread.
  case strand(StrandTag)
  /// How far results can be relied on.
  case evidence(EvidenceLabel)
  /// What was measured.
  case measures([MeasureView])
  /// What was set.
  case arrangements([ArrangementView])
  /// On what grounds an organisation is named.
  case consent(ConsentView)
}

extension FactValue {
  /// Whether there is nothing in it. That nothing was measured is worth saying.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .texts(let texts), .list(let texts): texts.isEmpty
    case .links(let links): links.isEmpty
    case .arrangements(let all): all.isEmpty
    case .date, .minutes, .strand, .evidence, .measures, .consent: false
    }
  }
}

/// All facts of a page, in the order in which they are read.
public struct Facts: Sendable, Hashable {
  /// The facts.
  public private(set) var all: [Fact]

  /// Facts in their order.
  public init(_ all: [Fact] = []) { self.all = all }

  /// Adds a fact, or nothing when there is no value or nothing in it.
  public mutating func add(_ name: FactName, _ value: FactValue?) {
    if let value, !value.isEmpty { all.append(Fact(name, value)) }
  }

  /// The facts that are shown in one place of a page.
  func shown(_ place: FactName.Place) -> [Fact] { all.filter { $0.name.place == place } }

  /// What a fact says, or `nil` when the page does not say it.
  subscript(name: FactName) -> FactValue? { all.first { $0.name == name }?.value }

  /// What the kind of resource is called.
  var kind: String? { text(.kind) }

  /// The strand it belongs to.
  var strand: StrandTag? { if case .strand(let tag)? = self[.strand] { tag } else { nil } }

  /// How long it takes.
  var minutes: Int? { if case .minutes(let minutes)? = self[.minutes] { minutes } else { nil } }

  /// A text.
  func text(_ name: FactName) -> String? {
    if case .text(let text)? = self[name] { text } else { nil }
  }

  /// A day.
  func date(_ name: FactName) -> DateView? {
    if case .date(let date)? = self[name] { date } else { nil }
  }

  /// The links of a fact.
  func links(_ name: FactName) -> [Link] {
    if case .links(let links)? = self[name] { links } else { [] }
  }

  /// The sentences of a fact.
  func list(_ name: FactName) -> [String] {
    if case .list(let items)? = self[name] { items } else { [] }
  }
}
