/// `assets/worksheet.js`, which works worksheets out, keeps their answers, and counts those of self-assessments.
public let worksheetScript =
  shipped(PackageResources.formula_js) + shipped(PackageResources.fields_js)
  + shipped(PackageResources.team_js) + shipped(PackageResources.worksheet_js)

/// `assets/compare.js`, which filters and sorts tables of case studies.
public let comparisonScript = shipped(PackageResources.compare_js)

/// `assets/proposal.js`, which writes, reads and checks pages that readers propose.
public let proposalScript =
  shipped(PackageResources.proposal_js) + shipped(PackageResources.checks_js)

/// `assets/propose.js`, the form in which they write them.
public let proposalFormScript = shipped(PackageResources.propose_js)

/// `page.js` of a course, which says what of a page has been read.
public let coursePageScript = shipped(PackageResources.course_page_js)

/// `launch.js` of a course for SCORM 1.2, which shows its pages in a frame and has the LMS keep how far its reader is.
public let scormScript =
  shipped(PackageResources.scorm_js) + shipped(PackageResources.course_launch_js)

/// The same for cmi5.
public let cmi5Script =
  shipped(PackageResources.cmi5_js) + shipped(PackageResources.course_launch_js)

/// `assets/page.js`, which every page loads and can do without.
public let pageScript =
  shipped(PackageResources.page_js) + shipped(PackageResources.figures_js)
  + shipped(PackageResources.terms_js)

/// `assets/page-tools.js`, which makes the controls of a page work that goes into a reader's folder.
public let pageToolsScript =
  shipped(PackageResources.folder_store_js) + shipped(PackageResources.page_tools_js)

/// `assets/qr.js`, which draws the QR code of an address when it is asked for.
public let codeScript = shipped(PackageResources.qr_js)

/// `assets/folder.js`, which shows, prints and saves the pages that a reader has put together.
public let folderScript =
  shipped(PackageResources.folder_store_js) + shipped(PackageResources.gather_js)
  + shipped(PackageResources.folder_js)

/// `-/live.js`, which shows a new reading of the hub in a preview.
public let liveScript = shipped(PackageResources.live_js)

/// Where ``liveScript`` stands in a preview. No page of a hub can stand in a folder of this name.
public let liveScriptPath = "-/live.js"

/// The script without the comments that have lines of their own, which are for those who work on it.
private func shipped(_ script: [UInt8]) -> [UInt8] {
  let lines = script.split(separator: 0x0A, omittingEmptySubsequences: false)
  return Array(lines.filter { !isComment($0) }.joined(separator: [0x0A]))
}

private func isComment(_ line: ArraySlice<UInt8>) -> Bool {
  let text = line.drop { $0 == UInt8(ascii: " ") }
  return text.starts(with: "//".utf8)
    || text.starts(with: "/**".utf8) && text.suffix(2).elementsEqual("*/".utf8)
}
