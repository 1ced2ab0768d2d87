import Hypertext

/// A strand's name beside its thread.
func strandTag(_ strand: StrandTag) -> HTML {
  "\(strand)"
}

/// A level of evidence as a label.
func evidenceTag(_ evidence: EvidenceLabel, _ words: Words) -> HTML {
  """
  <span class="evidence evidence-\(evidence.rawValue)">\(words[evidence.word])</span>
  """
}

/// A state of writing as a label.
func statusTag(_ status: StatusLabel, _ words: Words) -> HTML {
  "<strong class=\"tag\">\(words[status.word])</strong>"
}

/// The levels of evidence explained.
func evidenceKey(_ words: Words) -> HTML {
  """
  <dl class="key">
  \(EvidenceLabel.allCases.map {
    "<dt>\(evidenceTag($0, words))</dt><dd>\(words[$0.note])</dd>\n" as HTML
  })</dl>

  """
}
