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
