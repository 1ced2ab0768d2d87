/// The hub's one stylesheet, for `assets/hub.css`: the theme's tokens, then the rules. Where it stands alone it loads
/// no face.
public func stylesheet(_ theme: Theme, standsAlone: Bool = false) -> [UInt8] {
  let rules = [
    theme.shipsFace && !standsAlone ? Face.rule : "",
    theme.tokensCSS, baseRules, frameRules, pageRules, proseRules, homeRules, strandRules,
    caseStudyRules, assessmentRules, worksheetRules, proposalRules, listsRules, chartRules,
    packRules, folderRules, printRules,
  ]
  return Array(
    ((rules + (theme.hasLanguages ? [languageRules] : [])).joined(separator: "\n") + "\n").utf8)
}
