/// Brings the forms of each word together.
enum WordGroups {
  /// For each word the number of its group; words of a group are forms of one word.
  static func numbers(_ words: [[UInt8]], language: String) -> [Int] {
    guard Language.isEnglish(language) else {
      var groups: [Int] = []
      for index in words.indices {
        let isSame = index > 0 && words[index] == words[index - 1]
        groups.append(isSame ? groups[index - 1] : index)
      }
      return groups
    }
    var stemmer = EnglishStemmer()
    var numbers: [[UInt8]: Int] = [:]
    return words.map { word in
      let stem = stemmer.stem(word)
      if let number = numbers[stem] { return number }
      let number = numbers.count
      numbers[stem] = number
      return number
    }
  }
}
