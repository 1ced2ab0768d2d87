import Diagnostics

/// Makes one value of events, with a stack of its own and no deeper than the limit.
struct TreeBuilder {
  /// A list or group that is not finished.
  private struct Frame {
    let isMapping: Bool
    /// Whether it stands in lines, without brackets.
    let isBlock: Bool
    let start: Int
    var end: Int
    var items: [YAMLValue] = []
    var entries: [YAMLEntry] = []
    var key: YAMLKey?
    /// Filled once comparing the names in turn would take long.
    var firstPlaces: [String: SourceRange] = [:]
  }

  private static let manyNames = 48

  private let limits: YAMLLimits
  private var stack: [Frame] = []
  private var count = 0
  private(set) var root: YAMLValue?
  private(set) var problems: [FrontMatterProblem] = []

  init(limits: YAMLLimits) {
    self.limits = limits
  }

  /// Whether the next scalar is the name of a field.
  var expectsKey: Bool {
    if let frame = stack.last { frame.isMapping && frame.key == nil } else { false }
  }

  /// A limit that the next value would pass.
  mutating func passedLimit(opening: Bool) -> Fault? {
    count += 1
    if count > limits.values { return .tooManyValues(limit: limits.values) }
    if opening && stack.count >= limits.depth { return .tooDeep(limit: limits.depth) }
    return nil
  }

  mutating func scalar(_ text: String, isPlain: Bool, at range: SourceRange) {
    if expectsKey {
      if beginsRecord(text) {
        // In lines, the names of a record stand two bytes or more from the left, where its hyphen is.
        let hyphen = SourceRange(max(0, range.lowerBound - 2)..<range.upperBound)
        problems.append(FrontMatterProblem(.noHyphen(before: text), at: hyphen))
        close(at: nil)
        open(isMapping: true, isBlock: true, at: range.lowerBound)
      }
      stack[stack.count - 1].key = YAMLKey(text: text, range: range)
    } else {
      add(YAMLValue(range: range, content: .scalar(text, isPlain: isPlain)))
    }
  }

  /// Whether a name is the one with which the record began that is open: another begins, without its hyphen.
  private func beginsRecord(_ name: String) -> Bool {
    guard let frame = stack.last, frame.isBlock, frame.entries.first?.key.text == name,
      let list = stack.dropLast().last
    else { return false }
    return !list.isMapping
  }

  mutating func open(isMapping: Bool, isBlock: Bool, at start: Int) {
    stack.append(Frame(isMapping: isMapping, isBlock: isBlock, start: start, end: start))
  }

  /// Ends the list or group begun last: at its closing bracket or else where its last value ends.
  mutating func close(at end: Int?) {
    guard let frame = stack.popLast() else { return }
    let range = SourceRange(frame.start..<max(frame.start, end ?? frame.end))
    let content: YAMLValue.Content =
      frame.isMapping ? .mapping(frame.entries) : .sequence(frame.items)
    add(YAMLValue(range: range, content: content))
  }

  private mutating func add(_ value: YAMLValue) {
    guard let top = stack.indices.last else {
      root = value
      return
    }
    stack[top].end = max(stack[top].end, value.range.upperBound)
    guard stack[top].isMapping else {
      stack[top].items.append(value)
      return
    }
    guard let key = stack[top].key else { return }
    stack[top].key = nil
    if let first = firstPlace(of: key, in: top) {
      problems.append(
        FrontMatterProblem(.duplicateField(key.text, first: first), at: key.range))
    } else {
      stack[top].entries.append(YAMLEntry(key: key, value: value))
    }
  }

  private mutating func firstPlace(of key: YAMLKey, in frame: Int) -> SourceRange? {
    if stack[frame].entries.count < Self.manyNames {
      for entry in stack[frame].entries where entry.key.text == key.text { return entry.key.range }
      return nil
    }
    if stack[frame].firstPlaces.isEmpty {
      for entry in stack[frame].entries {
        stack[frame].firstPlaces[entry.key.text] = entry.key.range
      }
    }
    if let first = stack[frame].firstPlaces[key.text] { return first }
    stack[frame].firstPlaces[key.text] = key.range
    return nil
  }
}
