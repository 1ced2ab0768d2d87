internal import CLibYAML

/// The events of one YAML text: the only code that calls libyaml.
///
/// Safe to use as long as the bytes stay in place: its maker sees to that.
@safe struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let isReady: Bool

  /// A stream over bytes that must stay in place while it is read.
  init(over bytes: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    isReady = unsafe yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    // Naming the encoding keeps libyaml from guessing UTF-16 from the first bytes.
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    if isReady { unsafe yaml_parser_delete(parser) }
    unsafe parser.deallocate()
  }

  /// The next event.
  func next() throws(SyntaxError) -> Event {
    var event = unsafe yaml_event_t()
    guard isReady, unsafe yaml_parser_parse(parser, &event) == 1 else { throw error() }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe Self.event(from: event)
  }

  private static func event(from event: yaml_event_t) -> Event {
    var hasAnchor = false
    var hasTag = false
    let kind: Event.Kind
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      hasAnchor = unsafe scalar.anchor != nil
      hasTag = unsafe scalar.tag != nil
      let text = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(
        unsafe String(decoding: text, as: UTF8.self),
        isPlain: unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      hasAnchor = unsafe start.anchor != nil
      hasTag = unsafe start.tag != nil
      kind = .sequenceStart(isFlow: unsafe start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      hasAnchor = unsafe start.anchor != nil
      hasTag = unsafe start.tag != nil
      kind = .mappingStart(isFlow: unsafe start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_DOCUMENT_START_EVENT:
      let start = unsafe event.data.document_start
      kind = .documentStart(
        hasDirectives: unsafe start.version_directive != nil
          || start.tag_directives.start != start.tag_directives.end)
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    default: kind = .other
    }
    let start = unsafe Int(event.start_mark.index)
    return Event(
      kind: kind, characters: start..<max(start, unsafe Int(event.end_mark.index)),
      hasAnchor: hasAnchor, hasTag: hasTag)
  }

  private func error() -> SyntaxError {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
    let bad =
      unsafe parser.pointee.error == YAML_READER_ERROR
      ? unsafe SyntaxError.BadCharacter(
        offset: Int(parser.pointee.problem_offset), value: Int(parser.pointee.problem_value))
      : nil
    let hasContext = unsafe parser.pointee.context != nil
    return SyntaxError(
      problem: problem, place: unsafe Int(parser.pointee.problem_mark.index),
      contextPlace: hasContext ? unsafe Int(parser.pointee.context_mark.index) : nil,
      badCharacter: bad)
  }
}

/// What libyaml reports of a document, one step at a time; places are character offsets.
struct Event {
  enum Kind {
    case scalar(String, isPlain: Bool)
    case sequenceStart(isFlow: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool)
    case mappingEnd
    case alias
    case documentStart(hasDirectives: Bool)
    case streamEnd
    /// Steps that say nothing about the content.
    case other
  }

  let kind: Kind
  /// The first character and the one after the last, as libyaml counts: in code points.
  let characters: Range<Int>
  let hasAnchor: Bool
  let hasTag: Bool
}

/// What libyaml said when it gave up; places are character offsets.
struct SyntaxError: Error {
  /// A byte, counted from the first, that is not UTF-8 or is a forbidden character.
  struct BadCharacter {
    let offset: Int
    let value: Int
  }

  /// libyaml's own words; never shown.
  let problem: String
  let place: Int
  /// Where what it was reading began.
  let contextPlace: Int?
  let badCharacter: BadCharacter?
}
