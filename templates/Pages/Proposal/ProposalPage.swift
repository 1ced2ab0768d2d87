public import Hypertext

/// A page on which readers propose a page of the hub. It sends nothing: what the script that comes with it adds is hidden
/// until it runs, and without it the page is a list of questions.
public func proposalPage(_ view: ProposalView, in frame: Frame) -> HTML {
  let words = frame.words
  let parts = view.form.parts.enumerated().map { index, part in
    proposalPart(part, number: index, of: view, words)
  }
  return layout(
    view.page, in: frame,
    above: """
      <div class="page propose">
      \(pageHeader(view.page, words))<form class="proposal" data-proposal="" novalidate="" autocomplete="off">
      <p class="how-to" data-noscript="">\(words[.proposalNoScript])</p>
      <div data-script="" hidden="">
      <p data-progress=""></p>
      <div class="tools">
      <button type="button" class="quiet-button" data-open="">\(words[.proposalOpen])</button>
      <button type="button" class="quiet-button" data-print="">\(words[.assessmentPrint])</button>
      <button type="button" class="quiet-button" data-forget="">\(words[.proposalForget])</button>
      </div>
      <p class="note" data-kept=""></p>
      </div>
      <div class="summary" role="alert" tabindex="-1" data-summary="" hidden="">
      <h2>\(words[.proposedNoFaults])</h2>
      <div data-list=""></div>
      <p><button type="button" class="quiet-button" data-anyway="">\(words[.proposalAnyway])</button></p>
      </div>
      \(parts)\(end(view, words))</form>
      </div>

      """)
}

private func proposalPart(
  _ part: ProposalPart, number: Int, of view: ProposalView, _ words: Words
) -> HTML {
  let parts = view.form.parts
  let fields = part.fields.map { proposalBox($0, at: "ask", in: view.form, words) }
  let next = number + 1 < parts.count ? parts[number + 1] : nil
  let note = part.subject.note.map { "<p class=\"note\">\(words[$0])</p>\n" as HTML }
  return """
    <details class="part" id="part-\(number + 1)" open="" data-part="">
    <summary><h2>\(words[part.subject.word])</h2> <span class="state" data-state=""></span></summary>
    \(note)\(fields)\(part.subject == .about ? strand(view.form, words) : .empty)\
    \(part.subject == .text ? text(view, words) : .empty)\
    \(part.register.map { records($0, in: view.form, words) })\
    \(next.map { """
      <p data-script="" hidden=""><button type="button" data-next="">\
      \(words.fill(.proposalNext, ["name": words[$0.subject.word]]))</button></p>

      """ as HTML })</details>

    """
}

/// The strand of the page, which is no field of its file.
private func strand(_ form: ProposalForm, _ words: Words) -> HTML {
  proposalBox(
    ProposalField(
      name: "+strand", label: words.text(.strandLabel), help: words.text(.proposalStrand),
      isNeeded: true, control: .choice(form.strands)), at: "ask", in: form, words)
}

/// Records that the hub does not have yet.
private func records(
  _ register: ProposalRegister, in form: ProposalForm, _ words: Words
) -> HTML {
  let isSource = register.keys == "source"
  return proposalBox(
    ProposalField(
      name: "+" + register.keys,
      label: words.text(isSource ? .proposalNewSource : .proposalNewOrganisation),
      help: words.text(.proposalNewHelp),
      control: .list(.group(Array(register.fields.dropFirst()), rows: []), count: 0...100)),
    at: "ask", in: form, words)
}

private func text(_ view: ProposalView, _ words: Words) -> HTML {
  let headings = view.headings.map {
    "<div><dt>\($0.value)</dt><dd>\($0.label)</dd></div>\n" as HTML
  }
  return """
    <dl class="facts">
    \(headings)</dl>
    <div class="ask" data-field="+body" data-id="body" data-control="long">
    <label for="ask-body">\(words[.proposedText])</label>
    <p class="note" id="ask-body-help" data-help="">\(words[.proposalTextHelp])</p>
    <textarea id="ask-body" rows="18" aria-describedby="ask-body-help"></textarea>
    </div>

    """
}

/// What is done with the form once it is filled in.
private func end(_ view: ProposalView, _ words: Words) -> HTML {
  let mail: HTML =
    view.email.map {
      """
      <p>\(words.fill(.proposalMail, ["email": "<a data-mail=\"\"\($0.href.map { " href=\"\($0)\"" as HTML })>\($0.title)</a>"]))</p>

      """
    } ?? "<p>\(words[.proposalHand])</p>\n"
  return """
    <div data-script="" hidden="">
    <p class="tools"><button type="button" data-save="">\(words[.proposalSave])</button></p>
    <p role="status" data-said=""></p>
    <div class="sent" data-sent="" hidden="">
    \(mail)<details>
    <summary>\(words[.proposalFile])</summary>
    <p><label for="ask-file">\(words[.proposalFileHelp])</label></p>
    <textarea id="ask-file" rows="8" readonly=""></textarea>
    <p><button type="button" class="quiet-button" data-copy="">\(words[.proposalCopy])</button></p>
    </details>
    </div>
    </div>
    <div class="question" role="group" aria-labelledby="p.question" data-question="" hidden="">
    <p id="p.question"></p>
    <div class="tools">
    <button type="button" data-yes=""></button>
    <button type="button" class="quiet-button" data-no="">\(words[.assessmentCancel])</button>
    </div>
    </div>

    """
}

extension ProposalPart.Subject {
  /// What it is about, in words.
  fileprivate var word: Word {
    switch self {
    case .about: .proposalAbout
    case .who: .proposalWho
    case .done: .proposalDone
    case .measured: .proposalMeasured
    case .unknown: .proposalUnknown
    case .sources: .proposalSources
    case .text: .proposalText
    case .consent: .proposalConsent
    case .other: .proposalOther
    case .editors: .proposalEditors
    }
  }

  /// What to know before it is filled in.
  fileprivate var note: Word? {
    switch self {
    case .measured: .proposalMeasuredNote
    case .editors: .proposalEditorsNote
    default: nil
    }
  }
}
