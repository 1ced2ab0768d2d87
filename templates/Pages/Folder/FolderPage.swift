public import Hypertext

/// The page of a reader's folder. A script fills it from what is kept on the reader's device, and hides from it what does
/// not apply; without a script it says that it needs one.
public func folderPage(_ view: FolderView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    above: """
      <article class="page folder" data-my-folder="" data-hub="\(view.hub)" \
      data-files="\(view.files.start)" data-digits="\(view.files.digits)" data-style="\(view.style)"\
      \(view.base.map { " data-base=\"\($0)\"" as HTML }) \
      data-from="\(words.fill(.folderFrom, ["hub": "\(frame.hubName)"]))"\(sentences(words))>
      \(pageHeader(view.page, words))<noscript><p class="status">\(words[.folderNoScript])</p></noscript>
      <div data-live="" hidden="">
      \(offered(words))\(nothing(view, words))\(list(words))</div>
      </article>
      <div class="paper pack" data-gathered=""></div>

      """)
}

/// What the script says, by its names for it.
private func sentences(_ words: Words) -> HTML {
  let names: KeyValuePairs<HTML, Word> = [
    "up": .folderUp, "down": .folderDown, "out": .folderTakeOut, "moved": .folderMoved,
    "taken": .folderTaken, "kept": .folderKept, "unkept": .folderUnkept, "full": .folderFull,
    "gone": .folderGone, "reading": .folderReading, "missed": .folderMissed,
    "ready": .folderReady, "copied": .folderCopied, "not-copied": .worksheetNotCopied,
    "shared": .folderShared, "beside": .folderSharedBeside, "contents": .contents,
  ]
  return names.map { " data-\($0)=\"\(words.text($1))\"" as HTML }.joined()
}

/// A list that came with the address, until the reader has decided about it.
private func offered(_ words: Words) -> HTML {
  """
  <section class="question" aria-labelledby="p.offered" data-offered="" hidden="">
  <h2 id="p.offered" tabindex="-1">\(words[.folderOffered])</h2>
  <p>\(words[.folderOfferedNote])</p>
  <ol class="links" data-offered-list=""></ol>
  <div class="tools">
  <button type="button" data-take="">\(words[.folderTake])</button>
  <button type="button" class="quiet-button" data-replace="" hidden="">\(words[.folderReplace])</button>
  <button type="button" class="quiet-button" data-leave="">\(words[.folderLeave])</button>
  </div>
  </section>

  """
}

private func nothing(_ view: FolderView, _ words: Words) -> HTML {
  """
  <div data-none="" hidden="">
  <p>\(words[.folderEmpty])</p>
  \(linkSection(words[.notFoundWays], anchor: "p.ways", view.ways))</div>

  """
}

private func list(_ words: Words) -> HTML {
  let buttons: KeyValuePairs<HTML, Word> = [
    "print": .folderPrint, "save": .folderSave, "copy": .folderCopy, "share": .folderShare,
  ]
  return """
    <section class="chosen" aria-labelledby="p.chosen" data-some="" hidden="">
    <h2 id="p.chosen" tabindex="-1">\(words[.folderPages])</h2>
    <ol data-list=""></ol>
    <p class="field"><label for="p.folder-title">\(words[.folderTitle])</label>
    <input type="text" id="p.folder-title" maxlength="100" autocomplete="off" data-title=""/></p>
    <div class="tools">
    \(buttons.map { name, word in
      "<button type=\"button\" data-\(name)=\"\">\(words[word])</button>\n" as HTML
    })</div>
    <p role="status" data-told=""></p>
    <p class="field" data-link="" hidden=""><label for="p.folder-link">\(words[.folderLink])</label>
    <input type="text" id="p.folder-link" readonly=""/></p>
    <p class="kept"><span data-keeping=""></span> \
    <button type="button" class="quiet-button" data-forget="">\(words[.folderForget])</button></p>
    </section>

    """
}
