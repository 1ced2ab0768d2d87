/// Tells passive sentences by a form of 'be' or 'get' with a past participle after it.
///
/// Words are not parsed, so a few adjectives that look like participles pass for them; the most frequent
/// are left out. It is good enough to see that a paragraph is mostly passive, not to mark one sentence.
enum PassiveVoice {
  /// Whether a sentence, as its words in lower case, is passive.
  static func isPassive(_ words: ArraySlice<String>) -> Bool {
    var isAfterBe = false
    var between = 0
    var before = ""
    for word in words {
      defer { before = word }
      if forms.contains(word) {
        // In 'bring what is broken' the sentence itself is active.
        isAfterBe = !relatives.contains(before)
        between = 0
      } else if isAfterBe {
        if isParticiple(word) { return true }
        between += 1
        // 'is not always checked', 'was, in the end, sent'
        if between > mostBetween || !mayStandBetween(word) { isAfterBe = false }
      }
    }
    return false
  }

  private static let mostBetween = 3

  private static let relatives: Set<String> = ["that", "what", "which", "who"]

  private static let forms: Set<String> = [
    "am", "are", "aren't", "be", "been", "being", "get", "gets", "getting", "got", "is", "isn't",
    "it's", "they're", "was", "wasn't", "we're", "were", "weren't", "you're",
  ]

  private static func mayStandBetween(_ word: String) -> Bool {
    word.hasSuffix("ly") || adverbs.contains(word)
  }

  private static let adverbs: Set<String> = [
    "all", "also", "always", "already", "both", "either", "ever", "first", "just", "never", "not",
    "now",
    "often", "only", "seldom", "sometimes", "soon", "still", "then", "thus", "to", "too", "well",
    "yet",
  ]

  private static func isParticiple(_ word: String) -> Bool {
    if adjectives.contains(word) { return false }
    return word.utf8.count > 4 && word.hasSuffix("ed") || irregular.contains(word)
  }

  /// What ends in -ed and describes rather than tells what was done.
  private static let adjectives: Set<String> = [
    "aged", "ashamed", "bored", "committed", "concerned", "confused", "delighted", "disabled",
    "disappointed", "excited", "exhausted", "experienced", "hundred", "indeed", "interested",
    "limited",
    "mixed", "naked", "need", "pleased", "prepared", "qualified", "related", "relaxed", "sacred",
    "satisfied", "scared", "skilled", "stressed", "supposed", "surprised", "talented", "tired",
    "unexpected", "unqualified", "used", "worried",
  ]

  /// Participles that do not end in -ed.
  private static let irregular: Set<String> = [
    "beaten", "begun", "bent", "bitten", "blown", "born", "bought", "bound", "broken", "brought",
    "built", "burnt", "caught", "chosen", "cut", "dealt", "done", "drawn", "driven", "dug", "eaten",
    "fed", "fought", "forbidden", "forgotten", "found", "frozen", "given", "grown", "heard", "held",
    "hidden", "hit", "hung", "hurt", "kept", "known", "laid", "learnt", "led", "left", "lent",
    "lost",
    "made", "meant", "met", "overseen", "paid", "put", "read", "rewritten", "ridden", "run", "said",
    "seen", "sent", "set", "sewn", "shaken", "shown", "shut", "sold", "sought", "spent", "split",
    "spoken", "spread", "stolen", "struck", "sung", "swept", "taken", "taught", "thought", "thrown",
    "told", "torn", "understood", "undone", "withdrawn", "withheld", "won", "worn", "woven",
    "written",
  ]
}
