/// The words of a page that may tell it from others: hashes with how often each occurs.
package struct TextSignature: Sendable, Hashable {
  /// A word and how often it occurs.
  package struct Word: Sendable, Hashable {
    package let hash: UInt32
    package let count: UInt16

    package init(hash: UInt32, count: UInt16) {
      self.hash = hash
      self.count = count
    }
  }

  /// The most frequent words, at most ``limit``, in no order that means anything.
  package let words: [Word]

  /// More words than this cost memory and change no list that a reader would notice.
  package static let limit = 40

  package init(words: [Word]) {
    self.words = words
  }

  /// The signature of plain text. Where there are many texts, a ``Counter`` for each thread is faster.
  package init(of text: [UInt8]) {
    var counter = Counter()
    self = counter.signature(of: text)
  }
}
