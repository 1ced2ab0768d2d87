/// A word or phrase to avoid, with what to write in its place.
struct PlainWord: Sendable {
  /// Its forms, each as its words in lower case.
  let forms: [[String]]
  /// Forms that are meant only as verbs, after words such as 'to' and 'will': as nouns they are fine.
  let verbs: Set<String>
  /// What to write in its place, as the end of a sentence.
  let instead: String
  /// Words after which, or before which, it means something else.
  let notAfter: Set<String>
  let notBefore: Set<String>
  /// Words before which it is meant in the sense to avoid; empty when that does not matter.
  let onlyBefore: Set<String>
  /// Words near it, in the same sentence, that give it its plain sense.
  let notNear: Set<String>

  /// A word from its forms, separated by commas.
  init(
    _ forms: String, verbs: String = "", _ instead: String, notAfter: Set<String> = [],
    notBefore: Set<String> = [], onlyBefore: Set<String> = [], notNear: Set<String> = []
  ) {
    let verbs = Self.list(verbs)
    self.forms = (Self.list(forms) + verbs).map { $0.split(separator: " ").map(String.init) }
    self.verbs = Set(verbs)
    self.instead = instead
    self.notAfter = notAfter
    self.notBefore = notBefore
    self.onlyBefore = onlyBefore
    self.notNear = notNear
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  /// How many words the form has with which `words[start...]` begins in the sense to avoid; `nil` when it
  /// begins with none.
  func length(in words: ArraySlice<String>, at start: Int) -> Int? {
    guard let form = forms.first(where: { words[start...].starts(with: $0) }) else { return nil }
    let before = start > words.startIndex ? words[start - 1] : ""
    let end = start + form.count
    let after = end < words.endIndex ? words[end] : ""
    if form.count == 1, verbs.contains(form[0]), !Self.leads.contains(before) { return nil }
    if notAfter.contains(before) || notBefore.contains(after) { return nil }
    if !onlyBefore.isEmpty && !onlyBefore.contains(after) { return nil }
    let near = words[
      max(words.startIndex, start - Self.reach)..<min(words.endIndex, end + Self.reach)]
    return near.contains(where: notNear.contains) ? nil : form.count
  }

  /// How many words before and after a word tell in which sense it is meant.
  private static let reach = 12

  /// Words after which a verb stands.
  private static let leads: Set<String> = [
    "and", "can", "cannot", "could", "did", "do", "does", "helped", "helps", "i", "let", "may",
    "might",
    "must", "not", "or", "shall", "should", "they", "to", "we", "who", "will", "would", "you",
  ]
}
