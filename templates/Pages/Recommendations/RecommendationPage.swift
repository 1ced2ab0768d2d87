public import Hypertext

/// The page of a recommendation: what it asks for, of whom, what was said to it, what answers it.
public func recommendationPage(_ view: RecommendationView, in frame: Frame) -> HTML {
  let words = frame.words
  let number: HTML = """
    \(words.fill(.recommendationNumber, ["n": "\(view.number)"]))\
    \(if: view.isUrgent, " <strong class=\"tag\">\(words[.urgent])</strong>")
    """
  return layout(
    view.page, in: frame,
    above: """
      <article class="page recommendation">
      \(pageHeader(view.page, words, kicker: number))\(recommendationFacts(view, words))\
      <section class="asks" aria-labelledby="p.text">
      <h2 id="p.text">\(words[.recommendationText])</h2>
      <p class="asks-text">\(view.text)</p>
      </section>
      <div class="prose">

      """,
    body: view.body,
    below: """

      </div>
      \(response(view, words))\(meanwhile(view, words))\(answers(view, words))\(references(view.references, words))\
      \(pager(previous: view.previous, next: view.next, label: words[.pager], words))</article>

      """)
}

private func recommendationFacts(_ view: RecommendationView, _ words: Words) -> HTML {
  """
  <dl class="facts">
  \(view.strand.map { fact(words[.strandLabel], strandTag($0)) })\
  \(fact(words[.addressedTo], textRun(view.addressedTo, words)))\
  \(fact(words[.audiences], linkRun(view.audiences, words)))</dl>

  """
}

private func response(_ view: RecommendationView, _ words: Words) -> HTML {
  guard let response = view.response else { return .empty }
  return """
    <section class="response" aria-labelledby="p.response">
    <h2 id="p.response">\(words[.response])</h2>
    <p class="response-label"><strong>\(words[response.word])</strong></p>
    \(view.responseText.map { "<p>\($0)</p>\n" as HTML })\
    \(view.responseSource.map {
      "<p class=\"note\">\(words.fill(.chartSource, ["source": link($0)]))</p>\n" as HTML
    })</section>

    """
}

private func meanwhile(_ view: RecommendationView, _ words: Words) -> HTML {
  guard let text = view.meanwhile else { return .empty }
  return """
    <section class="meanwhile" aria-labelledby="p.meanwhile">
    <h2 id="p.meanwhile">\(words[.meanwhileHeading])</h2>
    <p>\(text)</p>
    </section>

    """
}

private func answers(_ view: RecommendationView, _ words: Words) -> HTML {
  """
  <section class="end" aria-labelledby="p.answers">
  <h2 id="p.answers">\(words[.answersHeading])</h2>
  \(view.answers.isEmpty
    ? "<p>\(words[.noAnswers])</p>\n" : resourceList(view.answers, words))</section>

  """
}
