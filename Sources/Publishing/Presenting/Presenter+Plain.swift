import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  func plain(_ page: PageID, _ plain: PlainPage) -> HTML {
    let here = hub.pages[page].output
    let frame = frame(at: here)
    if plain.showsAccessibilityStatement, let statement = hub.library.accessibility {
      return accessibilityPage(accessibilityView(page, statement), in: frame)
    }
    if plain.showsTimeline {
      let view = TimelineView(
        page: pageView(of: page), headings: headings(of: page), body: body(of: page),
        entries: timelineEntries(from: here),
        references: references(of: page, from: here), facts: facts(of: page, from: here))
      return timelinePage(view, in: frame)
    }
    let view = PlainView(
      page: pageView(of: page), headings: headings(of: page), body: body(of: page),
      references: references(of: page, from: here), listedBy: listedBy(page, from: here),
      facts: facts(of: page, from: here))
    return plainPage(view, in: frame)
  }

  /// The entries of the timeline, earliest first.
  func timelineEntries(from here: String) -> [Templates.TimelineEntry] {
    hub.library.timeline.map {
      Templates.TimelineEntry(
        date: $0.date, title: $0.title, text: $0.text, source: sourceLink($0.source, from: here))
    }
  }

  private func accessibilityView(
    _ page: PageID, _ statement: AccessibilityStatement
  ) -> AccessibilityView {
    let front = hub.pages[page].front
    let prepared = statement.prepared ?? front.published ?? front.reviewed
    let reviewed = statement.reviewed ?? front.reviewed ?? prepared
    return AccessibilityView(
      page: pageView(of: page),
      scope: hub.settings.title,
      status: ComplianceLabel(rawValue: statement.status.rawValue) ?? .not,
      issues: statement.issues.map {
        AccessibilityIssue(title: $0.title, text: $0.text, criterion: $0.criterion, fix: $0.fix)
      },
      feedback: statement.feedbackText ?? "",
      contact: statement.feedbackEmail.flatMap { email in
        Href(external: "mailto:" + email).map { Link(email, $0) }
      },
      enforcement: statement.enforcement ?? "",
      prepared: prepared.map(DateView.init),
      reviewed: reviewed.map(DateView.init),
      tested: statement.tested ?? "",
      body: body(of: page),
      headings: headings(of: page))
  }
}
