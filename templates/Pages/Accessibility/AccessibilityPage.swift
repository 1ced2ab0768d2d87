public import Hypertext

/// The accessibility statement, under the headings of the model statement that the Public Sector
/// Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ask for.
public func accessibilityPage(_ view: AccessibilityView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    above: """
      <article class="page">
      \(pageHeader(view.page, words))<div class="columns">
      \(sideColumn(headings(view, words), words))\
      <div class="text prose">
      \(aims(view, words))<h2 id="p.compliance">\(words[.a11yStatus])</h2>
      <p>\(words[view.status.word])</p>
      \(nonAccessible(view, words))<h2 id="p.feedback">\(words[.a11yFeedback])</h2>
      <p>\(view.feedback)\(view.contact.map { " \(link($0))" as HTML })</p>
      <h2 id="p.enforcement">\(words[.a11yEnforcement])</h2>
      <p>\(view.enforcement)</p>
      <h2 id="p.preparation">\(words[.a11yPreparation])</h2>
      <p>\(day(view.prepared, .a11yPrepared, words)) \(day(view.reviewed, .a11yReviewed, words))</p>
      <h3 id="p.tested">\(words[.a11yTested])</h3>
      <p>\(view.tested)</p>

      """,
    body: view.body,
    below: """

      </div>
      </div>
      </article>

      """)
}

private func headings(_ view: AccessibilityView, _ words: Words) -> [HeadingItem] {
  let own: [(Word, String)] = [
    (.a11yStatus, "p.compliance"), (.a11yContent, "p.content"), (.a11yFeedback, "p.feedback"),
    (.a11yEnforcement, "p.enforcement"), (.a11yPreparation, "p.preparation"),
  ]
  return own.map { HeadingItem(title: words.text($0), anchor: $1) } + view.headings
}

private func aims(_ view: AccessibilityView, _ words: Words) -> HTML {
  """
  <p>\(words.fill(.a11yScope, ["scope": "\(view.scope)"]))</p>
  <p>\(words[.a11yAim])</p>
  <ul>
  <li>\(words[.a11yAimZoom])</li>
  <li>\(words[.a11yAimKeyboard])</li>
  <li>\(words[.a11yAimReader])</li>
  <li>\(words[.a11yAimOffline])</li>
  </ul>

  """
}

private func nonAccessible(_ view: AccessibilityView, _ words: Words) -> HTML {
  """
  <h2 id="p.content">\(words[.a11yContent])</h2>
  \(issues(words[.a11yIssues], view.issues, words))\
  \(issues(words[.a11yBurdens], view.burdens, words))\
  \(issues(words[.a11yOutOfScope], view.outOfScope, words))
  """
}

private func issues(_ heading: HTML, _ issues: [AccessibilityIssue], _ words: Words) -> HTML {
  """
  <h3>\(heading)</h3>
  \(issues.isEmpty ? "<p>\(words[.a11yNoIssues])</p>\n" : issueList(issues, words))
  """
}

private func issueList(_ issues: [AccessibilityIssue], _ words: Words) -> HTML {
  """
  <ul>
  \(issues.map { issue($0, words) })</ul>

  """
}

private func issue(_ issue: AccessibilityIssue, _ words: Words) -> HTML {
  """
  <li><p><strong>\(issue.title)</strong>. \(issue.text)</p>
  \(issue.criterion.map {
    "<p class=\"note\">\(words.fill(.a11yCriterion, ["criterion": "\($0)"]))</p>\n" as HTML
  })\(issue.fix.map { "<p class=\"note\">\(words.fill(.a11yFix, ["fix": "\($0)"]))</p>\n" as HTML })\
  </li>

  """
}

private func day(_ date: DateView?, _ phrase: Word, _ words: Words) -> HTML {
  date.map { words.fill(phrase, ["date": words.date($0)]) } ?? .empty
}
