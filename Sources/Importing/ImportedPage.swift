import FrontMatter
import Loading
import Markdown
public import Model

/// A document on its way to a page: put in order, with its facts read, and not yet in a place.
public struct ImportedPage: Sendable {
  /// Its title.
  public private(set) var title = ""
  /// The strand that its facts table names, as it is written there.
  public private(set) var strand: String?

  let source: SourceDocument
  let passages: [Passage]
  let frontMatter: [String]
  let remarks: [String]
  let findings: [Finding]
  /// What was left out on purpose.
  let words: [String]

  init(_ document: ReadDocument, _ kind: Kind, name: String, _ lists: HubLists) {
    source = document.source
    var draft = PageDraft(document.reader, lists.schemas.resource(kind), lists)
    draft.takeOutContents()
    draft.takeOutTitle()
    draft.takeOutFacts()
    draft.putInOrder()
    draft.settleTitle(orName: name)
    title = draft.title
    strand = draft.facts.strand
    passages = HeadingLevels.applied(to: draft.passages)
    frontMatter = draft.frontMatter(of: kind)
    remarks = draft.facts.remarks + draft.remarks
    findings = draft.findings + draft.facts.findings
    words = draft.words + draft.facts.words
  }

  /// The page as files at a path: its text and its pictures, with what a person should know.
  public func files(at path: PagePath, below prefix: String) -> ImportedFiles {
    var writer = MarkdownWriter(path, of: source, anchors: anchors)
    writer.write(passages)
    let head = "---\n" + frontMatter.joined(separator: "\n") + "\n---\n"
    let lost = LostWords(
      of: source.text, blocks: writer.blocks, others: [head] + words + remarks + writer.words)
    var blocks = writer.blocks
    var losses: [Finding] = []
    for loss in lost.losses.reversed() {
      let (remark, finding) = Self.remark(on: loss)
      blocks.insert(remark, at: min(blocks.count, loss.block + 1))
      losses.insert(finding, at: 0)
    }
    let missing = source.text.pictures - writer.metPictures
    if missing > 0 {
      let count = missing == 1 ? "a picture" : "\(missing) pictures"
      let remark = MarkdownRemark.text("Not carried over: " + count)
      blocks.append(remark)
      losses.append(
        Finding(
          kind: .lost, message: "\(count) could not be carried over",
          advice:
            "save it from the document into 'assets/' and show it here; then delete the remark",
          anchor: remark))
    }
    blocks = remarks.map { MarkdownRemark.text($0) } + blocks
    let text = head + blocks.map { "\n" + $0 + "\n" }.joined()
    return ImportedFiles(
      path: path, text: text, pictures: writer.pictures,
      findings: findings + writer.findings + losses, prefix: prefix)
  }

  private static func remark(on loss: LostWords.Loss) -> (String, Finding) {
    let isThing = loss.words.isEmpty
    let remark = MarkdownRemark.text(
      isThing
        ? "Here stood \(loss.place.words)"
        : "Not carried over, from \(loss.place.words): \(loss.words)")
    let message =
      isThing
      ? "\(loss.place.words) could not be carried over"
      : "words of \(loss.place.words) could not be carried over: \(Quotation.of(loss.words))"
    let advice =
      isThing
      ? "say in words what it shows, or add a picture of it; then delete the remark"
      : "put what belongs to the page into its text, then delete the remark"
    return (remark, Finding(kind: .lost, message: message, advice: advice, anchor: remark))
  }

  /// The anchors of the headings by the names that links in the document give them.
  private var anchors: [String: String] {
    var anchors = Anchors()
    var names: [String: String] = [:]
    for passage in passages {
      guard case .heading(_, let id, let words) = passage.block else { continue }
      let anchor = anchors.anchor(for: Array(words.plainText.utf8))
      if !id.isEmpty, names[id] == nil { names[id] = anchor }
    }
    return names
  }
}
