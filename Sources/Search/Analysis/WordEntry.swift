/// A word of a document and what is written of it there: the step of its weight on the scale, and its places.
enum WordEntry {
  /// Writes a word and its entry; the result is the place after them.
  static func write(
    _ table: borrowing WordTable, _ id: Int, _ allPlaces: [UInt32], _ range: Range<Int>,
    in section: Int, to bytes: inout [UInt8], at start: Int
  ) -> Int {
    let entry = table.entries[id]
    let skipped = Section.letter(section) == nil ? 0 : 1
    let word = Int(entry.start) + skipped
    let length = Int(entry.length) - skipped
    let places = allPlaces.span.extracting(range)
    let (kept, size) = fitting(places)
    let isLong = kept > Weighting.shortRun
    let arena = table.arena.span
    var output = bytes.mutableSpan
    var place = AnalysedDocument.writeLengths(
      length, 1 &+ (isLong ? Numerals.length(size) : 0) &+ size, to: &output, at: start)
    for offset in 0..<length { output[place &+ offset] = arena[word &+ offset] }
    place &+= length
    output[place] = Numerals.digit(
      Weighting.level(entry.weight) &* (Weighting.shortRun &+ 1)
        &+ (isLong ? Weighting.shortRun : kept &- 1))
    place &+= 1
    if isLong { place = Numerals.write(size, to: &output, at: place) }
    var before = 0
    for index in 0..<kept {
      let next = Int(places[index])
      place = Numerals.write(max(next &- before, 0), to: &output, at: place)
      before = next
    }
    return place
  }

  /// How many of the places fit an entry, and the bytes that they take.
  @inline(__always)
  private static func fitting(_ places: Span<UInt32>) -> (count: Int, size: Int) {
    var size = 0
    var before = 0
    for index in places.indices {
      let next = Int(places[index])
      let own = Numerals.length(max(next &- before, 0))
      if size &+ own > Weighting.placesSize { return (index, size) }
      size &+= own
      before = next
    }
    return (places.count, size)
  }
}
