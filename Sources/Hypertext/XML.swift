/// XML for feeds, site maps and drawings, built like ``HTML``: the five characters that are escaped are
/// those of XML 1.0, and the characters that it forbids are replaced.
public typealias XML = HTML
