/// What Latin letters beyond ASCII fold to: their base letters, in lower case.
///
/// Made from Unicode 15 by canonical decomposition without marks U+0300 to U+036F; what has no
/// decomposition but an everyday spelling in ASCII (ß, æ, ø, ł, þ …) is given that. The browser
/// does the same with `String.prototype.normalize`, so both ends agree.
package enum LatinFolding {
  /// The folded bytes of a scalar from U+00C0 to U+024F or from U+1E00 to U+1EFF, otherwise `nil`.
  package static func fold(_ scalar: UInt32) -> [UInt8]? {
    switch scalar {
    case 0xC0..<0x250: extended[Int(scalar) - 0xC0]
    case 0x1E00..<0x1F00: additional[Int(scalar) - 0x1E00]
    default: nil
    }
  }

  private static func split(_ table: String) -> [[UInt8]] {
    table.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map(Array.init)
  }

  private static let extended = split(
    """
    a a a a a a ae c e e e e i i i i d n o o o o o × o u u u u y th ss a a a a a a ae c
    e e e e i i i i d n o o o o o ÷ o u u u u y th y a a a a a a c c c c c c c c d d d d
    e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k ĸ l l
    l l l l ŀ ŀ l l n n n n n n n ŋ ŋ o o o o o o oe oe r r r r r r s s s s s s s s t t
    t t t t u u u u u u u u u u u u w w y y y z z z z z z s ƀ ɓ ƃ ƃ ƅ ƅ ɔ ƈ ƈ ɖ ɗ ƌ ƌ ƍ
    ǝ ə ɛ ƒ ƒ ɠ ɣ ƕ ɩ ɨ ƙ ƙ ƚ ƛ ɯ ɲ ƞ ɵ o o ƣ ƣ ƥ ƥ ʀ ƨ ƨ ʃ ƪ ƫ ƭ ƭ ʈ u u ʊ ʋ ƴ ƴ ƶ ƶ ʒ
    ƹ ƹ ƺ ƻ ƽ ƽ ƾ ƿ ǀ ǁ ǂ ǃ ǆ ǆ ǆ ǉ ǉ ǉ ǌ ǌ ǌ a a i i o o u u u u u u u u u u ǝ a a a a
    ae ae ǥ ǥ g g k k o o o o ʒ ʒ j ǳ ǳ ǳ g g ƕ ƿ n n a a ae ae o o a a a a e e e e i i
    i i o o o o r r r r u u u u s s t t ȝ ȝ h h ƞ ȡ ȣ ȣ ȥ ȥ a a e e o o o o o o o o y y
    ȴ ȵ ȶ ȷ ȸ ȹ ⱥ ȼ ȼ ƚ ⱦ ȿ ɀ ɂ ɂ ƀ ʉ ʌ ɇ ɇ ɉ ɉ ɋ ɋ ɍ ɍ ɏ ɏ
    """)

  private static let additional = split(
    """
    a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h
    h h i i i i k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o
    p p p p r r r r r r r r s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v
    v v w w w w w w w w w w x x x x y y z z z z z z h t w y ẚ s ẜ ẝ ss ẟ a a a a a a a a
    a a a a a a a a a a a a a a a a e e e e e e e e e e e e e e e e i i i i o o o o o o
    o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u u u y y y y y y y y ỻ ỻ
    ỽ ỽ ỿ ỿ
    """)
}
