/// Words so common that they say nothing of what a page is about.
///
/// A query leaves them out, unless it has nothing else or asks for them in quotes.
enum StopWords {
  /// The words of English, folded as the scanner folds them.
  static let english = """
    a about after all also am an and any are as at be because been before being but by can could did
    do does doing for from had has have having he her hers him his how i if in into is it its
    itself just me more most my no nor not of on or our ours out over own s she should so some
    such t than that the their theirs them then there these they this those through to too under
    until up very was we were what when where which while who whom why will with would you your
    yours
    al arent cant couldnt didnt doesnt dont et etc hasnt havent here heres hows id im isnt ive lets please shouldnt thats
    theres theyre us wasnt whats whens wheres whos whys wont wouldnt youre
    """

  /// The list as single words.
  static var words: [Substring] {
    english.split { $0 == " " || $0 == "\n" }
  }
}
