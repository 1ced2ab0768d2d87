/// A mark that means something to another program, and that readers would see here as it is written.
public enum ForeignMark: Int, Sendable, Hashable, CaseIterable {
  /// `==words==`, which other programs highlight.
  case highlight
  /// `%%…%%`, which other programs hide.
  case hiddenText
  /// `:smile:`, which stands for a picture.
  case emoji
  /// `*[HTML]: …`, which says what an abbreviation is short for.
  case abbreviation
  /// `: …` under a line, which defines the words on that line.
  case definition
  /// `=== "Title"`, which begins a tab.
  case tab
  /// `[TOC]`, which stands for a table of contents.
  case contents
  /// `[]` or `[x]words` at the start of an item, which was to be a box to tick.
  case box
  /// A block of code in the language of a program that would draw it, such as `mermaid`.
  case drawing
  /// `^[A note.]`, a footnote in its place.
  case inlineNote
}
