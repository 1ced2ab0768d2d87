import Basics

/// What a byte or scalar is to the scanner of words.
enum Characters {
  /// The sort of a byte: `0` separates, `1` is an ASCII letter or digit, `2` may join what stands on
  /// both sides (`'` `,` `-` `.`), `3` belongs to a scalar beyond ASCII, `4` ends a block.
  static let sorts: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: 1
    case 0x27, 0x2C, 0x2D, 0x2E: 2
    case 0x80...0xFF: 3
    case 0x0A: 4
    default: 0
    }
  }

  /// Whether a scalar beyond ASCII belongs to a word: a letter, a mark or a number.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Whether a scalar is a word by itself, because its script sets no spaces between words.
  static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Apostrophes beyond ASCII: U+2019 and U+02BC.
  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x2019 || scalar.value == 0x02BC
  }

  /// Hyphens beyond ASCII: U+2010 and U+2011.
  static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x2010 || scalar.value == 0x2011
  }

  /// Whether a scalar is passed over as if it were not there: combining marks that folding strips,
  /// the soft hyphen, and the joiners without width.
  static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// The folded bytes of a scalar beyond ASCII: its base letter where it is Latin, else lower case.
  static func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
    LatinFolding.fold(scalar.value) ?? Array(scalar.properties.lowercaseMapping.utf8)
  }
}
