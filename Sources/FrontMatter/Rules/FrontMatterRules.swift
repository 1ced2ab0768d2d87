public import Diagnostics

/// The rules of front matter and data files, one per file beside this one.
public enum FrontMatterRules {
  /// All of them, in the order in which `plait explain` lists them.
  public static let all: [Rule] = [
    frontMatterMissing, frontMatterUnclosed, yamlTooLarge, yamlTooDeep, notUTF8, hiddenCharacter,
    yamlFeatureRefused, duplicateField, colonInText, curlyQuotes, unbalancedQuotes,
    unbalancedBrackets, specialStart, commentInText, indentation, wrongBullet,
    notYAML, moreProblems,
    unknownField, missingField, emptyField, wrongType, impossibleDate, dateFormat, textTooLong,
    notInList, outOfRange, notANumber, notYesOrNo, notAPath, notAnAddress, notAnEmail,
    notALanguage, duplicateInList, listLength,
  ]
}
