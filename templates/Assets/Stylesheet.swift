/// The hub's one stylesheet, for `assets/hub.css`: the theme's tokens, then the rules.
public func stylesheet(_ theme: Theme) -> [UInt8] {
  let rules = [
    theme.tokensCSS, baseRules, frameRules, pageRules, proseRules, homeRules, strandRules,
    caseStudyRules, assessmentRules, worksheetRules, proposalRules, listsRules, chartRules,
    packRules, printRules,
  ]
  return Array((rules.joined(separator: "\n") + "\n").utf8)
}
