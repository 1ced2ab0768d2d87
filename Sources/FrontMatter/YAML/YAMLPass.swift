import Diagnostics

/// One reading of a text from its first event to its last, or to the first slip.
struct YAMLPass {
  private let text: CorrectedText
  private var offsets: CharacterOffsets
  private var tree: TreeBuilder
  private var documents = 0
  private var isRefused = false
  private var refusals: [FrontMatterProblem] = []
  private var warnings: [FrontMatterProblem] = []
  private var rootStart: Int?
  private var lastQuoted: Range<Int>?
  private var lastBracketed: Range<Int>?
  private var openings: [(start: Int, isFlow: Bool)] = []
  /// What libyaml could not read.
  private(set) var slip: Slip?

  init(over text: CorrectedText, limits: YAMLLimits) {
    self.text = text
    offsets = CharacterOffsets(of: text.bytes)
    tree = TreeBuilder(limits: limits)
  }

  /// The value, unless something in it is refused.
  var value: YAMLValue? {
    if isRefused || slip != nil { return nil }
    if let root = tree.root { return root }
    let start = text.original(0)
    return YAMLValue(range: SourceRange(start..<start), content: .mapping([]))
  }

  /// What was found besides the slip.
  var problems: [FrontMatterProblem] { tree.problems + refusals + warnings }

  /// Reads to the end or to the first slip or limit.
  mutating func run() {
    unsafe text.bytes.withUnsafeBufferPointer { bytes in
      let stream = unsafe EventStream(over: bytes)
      do throws(SyntaxError) {
        while take(try stream.next()) {}
        slip = fieldReadAsText
      } catch {
        let place = offsets.offset(of: error.place)
        slip =
          SyntaxDiagnosis(
            bytes: text.bytes, error: error, place: place,
            context: error.contextPlace.map { offsets.offset(of: $0) },
            lastQuoted: lastQuoted, lastBracketed: lastBracketed,
            openBracket: openings.last { $0.isFlow }?.start
          ).slip
      }
    }
  }

  /// Where all there is is one text, it may be a field whose colon lacks its space.
  private var fieldReadAsText: Slip? {
    guard case .scalar(_, isPlain: true)? = tree.root?.content, let root = rootStart else {
      return nil
    }
    return YAMLLine(in: text.bytes, at: root).nameGluedToValue(in: text.bytes)
  }

  /// Takes one event; gives whether there is more to read.
  private mutating func take(_ event: Event) -> Bool {
    if tree.problems.count + refusals.count + warnings.count >= YAMLLimits.problems {
      return stop(.moreProblems(limit: YAMLLimits.problems), at: event)
    }
    if event.hasAnchor || event.hasTag { refuseProperties(of: event) }
    switch event.kind {
    case .scalar(let string, let isPlain):
      if let fault = tree.passedLimit(opening: false) { return stop(fault, at: event) }
      var range = self.range(of: event)
      if !isPlain { range = trimmed(range) }
      if isPlain {
        if string == "<<" && tree.expectsKey { refuse(.mergeKey, at: range) }
        if let problem = doubt(about: string, at: range) { warnings.append(problem) }
      } else {
        lastQuoted = range
      }
      if openings.isEmpty { rootStart = range.lowerBound }
      tree.scalar(string, isPlain: isPlain, at: place(range))
    case .sequenceStart(let isFlow): return open(event, isMapping: false, isFlow: isFlow)
    case .mappingStart(let isFlow): return open(event, isMapping: true, isFlow: isFlow)
    case .sequenceEnd, .mappingEnd: close(event)
    case .alias: return takeAlias(event)
    case .documentStart(let hasDirectives):
      documents += 1
      if hasDirectives { refuse(.directive, at: range(of: event)) }
      if documents > 1 {
        refuse(.secondDocument, at: range(of: event))
        return false
      }
    case .streamEnd: return false
    case .other: break
    }
    return true
  }

  private mutating func open(_ event: Event, isMapping: Bool, isFlow: Bool) -> Bool {
    if let fault = tree.passedLimit(opening: true) { return stop(fault, at: event) }
    let range = range(of: event)
    if tree.expectsKey {
      refuse(.groupAsName, at: range)
      return false
    }
    tree.open(isMapping: isMapping, isBlock: !isFlow, at: text.original(range.lowerBound))
    openings.append((start: range.lowerBound, isFlow: isFlow))
    return true
  }

  private mutating func close(_ event: Event) {
    let range = range(of: event)
    let opening = openings.popLast()
    // Only brackets have an end of their own: lists in lines, and the group in `[a: b]`, end where
    // the next thing starts, so theirs is the end of their last value.
    guard let opening, opening.isFlow, !range.isEmpty else { return tree.close(at: nil) }
    lastBracketed = opening.start..<range.upperBound
    tree.close(at: text.original(range.upperBound))
  }

  private mutating func takeAlias(_ event: Event) -> Bool {
    if let fault = tree.passedLimit(opening: false) { return stop(fault, at: event) }
    let range = range(of: event)
    refuse(.alias(name(in: range.dropFirst())), at: range)
    tree.scalar("", isPlain: true, at: place(range))
    return true
  }

  /// Text that is read otherwise than its author probably meant, though it can be read.
  private func doubt(about string: String, at range: Range<Int>) -> FrontMatterProblem? {
    let doubts = PlainTextDoubts(bytes: text.bytes, range: range, string: string)
    guard let slip = doubts.hiddenItem ?? doubts.bullets ?? doubts.equalsSigns ?? doubts.comment
    else { return nil }
    return FrontMatterProblem(slip.fault, at: place(slip.range))
  }

  private mutating func stop(_ fault: Fault, at event: Event) -> Bool {
    isRefused = true
    refusals.append(FrontMatterProblem(fault, at: place(range(of: event))))
    return false
  }

  /// Refuses the anchors and tags before a value; an event begins with them.
  private mutating func refuseProperties(of event: Event) {
    var start = offsets.offset(of: event.characters.lowerBound)
    var isAnchor = event.hasAnchor
    var isTag = event.hasTag
    while isAnchor || isTag, start < text.bytes.count {
      let byte = text.bytes[start]
      guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") else {
        start += 1
        continue
      }
      var end = start + 1
      while end < text.bytes.count && !Self.endsWord(text.bytes[end]) { end += 1 }
      let name = name(in: start + 1..<end)
      if byte == UInt8(ascii: "&") {
        refuse(.anchor(name), at: start..<end)
        isAnchor = false
      } else {
        refuse(.tag("!" + name), at: start..<end)
        isTag = false
      }
      start = end
    }
  }

  private mutating func refuse(_ feature: Fault.Feature, at range: Range<Int>) {
    isRefused = true
    refusals.append(FrontMatterProblem(.refused(feature), at: place(range)))
  }

  private mutating func range(of event: Event) -> Range<Int> {
    let start = offsets.offset(of: event.characters.lowerBound)
    return start..<offsets.offset(of: event.characters.upperBound)
  }

  /// A range less the white space at its end: `|` and `>` take in the line end.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound && Self.isBlank(text.bytes[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }

  private func place(_ range: Range<Int>) -> SourceRange { SourceRange(text.original(range)) }

  private func name(in range: Range<Int>) -> String {
    String(decoding: text.bytes[range], as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == 0x2C || byte == 0x5D || byte == 0x7D
  }
}
