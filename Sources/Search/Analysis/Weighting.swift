/// How much a word counts for a document: the fields' part of BM25F, worked out at build time.
///
/// A word's weight in a document is the sum over the fields of occurrences times the field's boost,
/// divided by how long the field is compared with a typical one. Typical lengths are fixed, not those
/// of the hub, so that a document is analysed without the others. Lengths are taken from bytes. The
/// script takes the sum over forms of a word, saturates it (BM25's k) and multiplies by the inverse
/// document frequency.
enum Weighting {
  /// A part of a document.
  struct Field: Sendable {
    /// What one occurrence counts in a field of typical length.
    let boost: Double
    /// The typical length in bytes.
    let typical: Double
    /// How much length matters, from 0 to 1 (BM25's b).
    let slope: Double

    /// What one occurrence counts in a field of a given number of bytes.
    func weight(bytes: Int) -> Float {
      Float(boost / (1 - slope + slope * Double(bytes) / typical))
    }
  }

  /// The title.
  static let title = Field(boost: 8, typical: 45, slope: 0.5)
  /// The summary.
  static let summary = Field(boost: 6, typical: 140, slope: 0.3)
  /// All headings together.
  static let headings = Field(boost: 4, typical: 200, slope: 0.5)
  /// What people type who look for it.
  static let asked = Field(boost: 6, typical: 140, slope: 0.3)
  /// What sort of thing it is.
  static let label = Field(boost: 2, typical: 10, slope: 0)
  /// What is said beside the text.
  static let facts = Field(boost: 2, typical: 900, slope: 0.4)
  /// The body.
  static let body = Field(boost: 1, typical: 3_600, slope: 0.6)

  /// The number of steps on the scale by which weights are written.
  static let levels = 15
  /// The weight at step 0; each step is half as much again.
  static let least: Float = 0.12

  /// The step nearest to a weight on the scale.
  static func level(_ weight: Float) -> Int {
    // Halfway between two steps, in ratio, is the square root of 1.5.
    var bound = least * 1.224_744_9
    var level = 0
    while level < levels - 1 && weight > bound {
      bound *= 1.5
      level += 1
    }
    return level
  }

  /// The most places of a word that are kept for a document, for phrases and nearness.
  static let places: UInt16 = 240
  /// The most bytes that they may take, so that the length of an entry fits a byte.
  static let placesSize = 240
  /// Up to this many places are given by their number, more by the bytes that they take.
  static let shortRun = 5
}
