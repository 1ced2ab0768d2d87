/// How the index is cut into files, chosen from its size.
struct ShardSizes: Sendable {
  /// Shards of words are closed when they hold this many bytes.
  let words: Int
  /// The places of a single word are cut into pieces of at most this size, each in a shard of its own.
  let piece = 80_000
  /// The documents in one file of records. With every text at its limit and made of nothing but
  /// characters to be escaped, a file stays below 150 kB.
  let pages = 12
  /// The parts into which the files of records fall.
  let pageParts: Int
  /// The files of records in one part.
  let filesPerPart = 80

  /// Sizes for these documents: about 400 shards of words, but no smaller than 24 kB nor larger than
  /// 56 kB.
  init(_ documents: [AnalysedDocument]) {
    var total = 0
    for document in documents { total += document.words.count }
    words = min(max(total / 800, 24_000), 56_000)
    let perPart = pages * filesPerPart
    pageParts = (documents.count + perPart - 1) / perPart
  }
}
