/// British and American spellings as one, at the level of stems.
enum Spelling {
  /// The stem in British spelling where the spellings differ regularly.
  static func british(_ stem: [UInt8]) -> [UInt8] {
    guard stem.count > 4 else { return stem }
    var result = stem
    // organiz-, analyz- -> organis-, analys-
    if result.last == 0x7A, result[result.count - 2] == 0x69 || result[result.count - 2] == 0x79 {
      result[result.count - 1] = 0x73
    }
    for (american, british) in pairs where result.starts(with: american.utf8) {
      return Array(british.utf8) + result.dropFirst(american.utf8.count)
    }
    return result
  }

  private static let pairs: [(String, String)] = [
    ("behavior", "behaviour"), ("color", "colour"), ("favor", "favour"), ("labor", "labour"),
    ("neighbor", "neighbour"), ("honor", "honour"), ("harbor", "harbour"), ("center", "centr"),
    ("counsel", "counsel"), ("program", "program"), ("licens", "licenc"), ("practis", "practic"),
    ("defens", "defenc"), ("fulfill", "fulfil"), ("enroll", "enrol"), ("judgement", "judgment"),
    ("enquir", "inquir"), ("pediatr", "paediatr"), ("orthoped", "orthopaed"),
  ]
}
