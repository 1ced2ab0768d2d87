/// The hub's one stylesheet, for `assets/hub.css`: the theme's tokens, then the rules.
public func stylesheet(_ theme: Theme) -> [UInt8] {
  let rules: [String] = []
  return Array(([theme.tokensCSS] + rules).joined(separator: "\n").utf8)
}
