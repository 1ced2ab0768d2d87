/// Brings the forms of each word together.
enum WordGroups {
  /// For each word of a vocabulary the number of its group; words of a group are forms of one word.
  static func numbers(of vocabulary: SectionVocabulary, language: Language) -> [Int] {
    guard language.isEnglish else { return Array(vocabulary.words.indices) }
    var stemmer = EnglishStemmer()
    var numbers: [[UInt8]: Int] = [:]
    return vocabulary.words.indices.map { word in
      let bytes = Array(vocabulary.bytes(of: word))
      let stem = bytes.first == WholeName.mark ? bytes : stemmer.stem(bytes)
      if let number = numbers[stem] { return number }
      let number = numbers.count
      numbers[stem] = number
      return number
    }
  }
}
