import Testing

/// What is said about YAML that cannot be read as it stands: whole messages, as a person sees them.
@Suite struct YAMLMessageTests {
  static let cases: [(name: String, text: String, messages: String)] = [
    (
      "a colon in a title",
      "title: Salford: ranges by grade\n",
      #"""
      a.md:1:8: error: a colon and a space stand in text without quotes [colon-in-text]
        |
      1 | title: Salford: ranges by grade
        |        ^~~~~~~~~~~~~~~~~~~~~~~~ put quotes round the whole text: "Salford: ranges by grade"

      """#
    ),
    (
      "a colon in a nested value",
      "lessons:\n  - a: b: c\n",
      #"""
      a.md:2:8: error: a colon and a space stand in text without quotes [colon-in-text]
        |
      2 |   - a: b: c
        |        ^~~~ put quotes round the whole text: "b: c"

      """#
    ),
    (
      "a colon in a list item",
      "lessons:\n  - Start small: one team: now\n",
      #"""
      a.md:2:5: error: a colon and a space stand in text without quotes [colon-in-text]
        |
      2 |   - Start small: one team: now
        |     ^~~~~~~~~~~~~~~~~~~~~~~~~~ put quotes round the whole text: "Start small: one team: now"

      """#
    ),
    (
      "a colon in brackets",
      "a: [x: y: z]\n",
      #"""
      a.md:1:5: error: a colon and a space stand in text without quotes [colon-in-text]
        |
      1 | a: [x: y: z]
        |     ^~~~~~~ put quotes round the whole text: "x: y: z"

      """#
    ),
    (
      "a colon in curly quotes",
      "title: “Salford: ranges”\n",
      #"""
      a.md:1:8: error: curly quotation marks cannot be put round a value [curly-quotes]
        |
      1 | title: “Salford: ranges”
        |        ^~~~~~~~~~~~~~~~~ use straight ones: "Salford: ranges"

      """#
    ),
    (
      "a colon before a remark",
      "title: Salford: ranges # remark\n",
      #"""
      a.md:1:8: error: a colon and a space stand in text without quotes [colon-in-text]
        |
      1 | title: Salford: ranges # remark
        |        ^~~~~~~~~~~~~~~ put quotes round the whole text: "Salford: ranges"

      """#
    ),
    (
      "letters outside ASCII before the place",
      "é: Ü: ö\n",
      #"""
      a.md:1:4: error: a colon and a space stand in text without quotes [colon-in-text]
        |
      1 | é: Ü: ö
        |    ^~~~ put quotes round the whole text: "Ü: ö"

      """#
    ),
    (
      "a field that starts further in",
      "title: x\n  summary: y\n",
      #"""
      a.md:2:1: error: the line starts in the wrong column [indentation]
        |
      2 |   summary: y
        | ^~ delete the spaces before it

      """#
    ),
    (
      "a first field that starts further in",
      "  title: x\nsummary: y\n",
      #"""
      a.md:1:1: error: the line starts in the wrong column [indentation]
        |
      1 |   title: x
        | ^~ delete the spaces before it

      """#
    ),
    (
      "a list item that starts too far out",
      "lessons:\n  - a\n - b\n",
      #"""
      a.md:3:1: error: the line starts in the wrong column [indentation]
        |
      3 |  - b
        | ^ start it with 2 spaces

      """#
    ),
    (
      "a list item that starts too far in",
      "lessons:\n  - a\n   - b\n",
      #"""
      a.md:3:1: error: the line starts in the wrong column [indentation]
        |
      3 |    - b
        | ^~~ start it with 2 spaces

      """#
    ),
    (
      "a list below a text",
      "lessons: a\n  - b\n",
      #"""
      a.md:2:3: error: the line starts in the wrong column [indentation]
        |
      2 |   - b
        |   ^~~ start it in the same column as the line above

      """#
    ),
    (
      "a field of an item that starts too far out",
      "m:\n  - name: x\n    before: y\n   after: z\n",
      #"""
      a.md:4:1: error: the line starts in the wrong column [indentation]
        |
      4 |    after: z
        | ^~~ start it with 4 spaces

      """#
    ),
    (
      "a field of an item that starts too far in",
      "m:\n  - name: x\n    before: y\n     after: z\n",
      #"""
      a.md:4:1: error: the line starts in the wrong column [indentation]
        |
      4 |      after: z
        | ^~~~~ start it with 4 spaces

      """#
    ),
    (
      "a list on the line of its name",
      "title: - text\n",
      #"""
      a.md:1:8: error: a list cannot start on the line of its name [indentation]
        |
      1 | title: - text
        |        ^~~~~~ start a new line before each '- '

      """#
    ),
    (
      "a tab before a field",
      "title: x\n\tsummary: y\n",
      #"""
      a.md:2:1: error: a tab stands where spaces belong [indentation]
        |
      2 |  summary: y
        | ^ use spaces instead

      """#
    ),
    (
      "a tab before a list item",
      "lessons:\n\t- b\n",
      #"""
      a.md:2:1: error: a tab stands where spaces belong [indentation]
        |
      2 |  - b
        | ^ use spaces instead

      """#
    ),
    (
      "a tab after a hyphen",
      "lessons:\n  -\tb\n",
      #"""
      a.md:2:4: error: a tab stands where spaces belong [indentation]
        |
      2 |   - b
        |    ^ use spaces instead

      """#
    ),
    (
      "a double quote that is not closed",
      "title: \"abc\nx: y\n",
      #"""
      a.md:1:8: error: the double quote is not closed [unbalanced-quotes]
        |
      1 | title: "abc
        |        ^~~~ write "abc"

      """#
    ),
    (
      "a single quote that is not closed",
      "title: 'abc\nx: y\n",
      #"""
      a.md:1:8: error: the single quote is not closed [unbalanced-quotes]
        |
      1 | title: 'abc
        |        ^~~~ write "abc"

      """#
    ),
    (
      "a quote that the next line closes",
      "title: \"abc\nx: \"y\"\n",
      #"""
      a.md:1:8: error: the double quote is not closed [unbalanced-quotes]
        |
      1 | title: "abc
        |        ^~~~ write "abc"

      """#
    ),
    (
      "an apostrophe in single quotes",
      "title: 'What's new'\n",
      #"""
      a.md:1:8: error: more text follows the closing single quote [unbalanced-quotes]
        |
      1 | title: 'What's new'
        |        ^~~~~~~~~~~~ put quotes round the whole text: "What's new"

      """#
    ),
    (
      "double quotes in double quotes",
      "title: \"A \"b\" c\"\n",
      #"""
      a.md:1:8: error: more text follows the closing double quote [unbalanced-quotes]
        |
      1 | title: "A "b" c"
        |        ^~~~~~~~~ put quotes round the whole text: 'A "b" c'

      """#
    ),
    (
      "text after a quotation",
      "title: \"A\" b\n",
      #"""
      a.md:1:8: error: more text follows the closing double quote [unbalanced-quotes]
        |
      1 | title: "A" b
        |        ^~~~~ put quotes round the whole text: '"A" b'

      """#
    ),
    (
      "an unknown escape",
      "title: \"a\\d\"\n",
      #"""
      a.md:1:10: error: '\d' has no meaning in double quotes [unbalanced-quotes]
        |
      1 | title: "a\d"
        |          ^~ write the backslash twice: \\d

      """#
    ),
    (
      "a bracket that is not closed",
      "topics: [a, b\ntitle: x\n",
      #"""
      a.md:1:9: error: the bracket '[' is not closed [unbalanced-brackets]
        |
      1 | topics: [a, b
        |         ^~~~~ write [a, b]

      """#
    ),
    (
      "a brace that is not closed",
      "topics: {a: b\ntitle: x\n",
      #"""
      a.md:1:9: error: the bracket '{' is not closed [unbalanced-brackets]
        |
      1 | topics: {a: b
        |         ^~~~~ write {a: b}

      """#
    ),
    (
      "a bracket that is not closed at the end",
      "topics: [a, b,\n",
      #"""
      a.md:1:9: error: the bracket '[' is not closed [unbalanced-brackets]
        |
      1 | topics: [a, b,
        |         ^~~~~~ write [a, b]

      """#
    ),
    (
      "a bracket in several lines that is not closed",
      "topics: [a,\n  b\n",
      #"""
      a.md:1:9: error: the bracket '[' is not closed [unbalanced-brackets]
        |
      1 | topics: [a,
        |         ^~~ add ']' where it ends, or quotes round its texts

      """#
    ),
    (
      "a bracket too many",
      "topics: [a]]\n",
      #"""
      a.md:1:12: error: the bracket ']' closes nothing [unbalanced-brackets]
        |
      1 | topics: [a]]
        |            ^ delete it

      """#
    ),
    (
      "a bracket in a list in brackets",
      "topics: [a {b: c}, d]\n",
      #"""
      a.md:1:9: error: what stands in the brackets cannot be read [unbalanced-brackets]
        |
      1 | topics: [a {b: c}, d]
        |         ^~~~~~~~~~~~~ put commas between the texts, and quotes round each

      """#
    ),
    (
      "text after a bracket",
      "title: [Draft] A guide\n",
      #"""
      a.md:1:8: error: more text follows the closing ']' [unbalanced-brackets]
        |
      1 | title: [Draft] A guide
        |        ^~~~~~~~~~~~~~~ put quotes round the whole text: "[Draft] A guide"

      """#
    ),
    (
      "a text that starts with @",
      "credits: @practitioner\n",
      #"""
      a.md:1:10: error: text without quotes cannot start with '@' [special-start]
        |
      1 | credits: @practitioner
        |          ^~~~~~~~~~~~~ put quotes round the whole text: "@practitioner"

      """#
    ),
    (
      "an item that starts with @",
      "credits: [@a, b]\n",
      #"""
      a.md:1:11: error: text without quotes cannot start with '@' [special-start]
        |
      1 | credits: [@a, b]
        |           ^~ put quotes round the whole text: "@a"

      """#
    ),
    (
      "a text that starts with `",
      "title: `plait` explained\n",
      #"""
      a.md:1:8: error: text without quotes cannot start with '`' [special-start]
        |
      1 | title: `plait` explained
        |        ^~~~~~~~~~~~~~~~~ put quotes round the whole text: "`plait` explained"

      """#
    ),
    (
      "a text that starts with %",
      "title: %20 of all\n",
      #"""
      a.md:1:8: error: text without quotes cannot start with '%' [special-start]
        |
      1 | title: %20 of all
        |        ^~~~~~~~~~ put quotes round the whole text: "%20 of all"

      """#
    ),
    (
      "emphasis in a title",
      "title: *Important* news\n",
      #"""
      a.md:1:8: error: text without quotes cannot start with '*' [special-start]
        |
      1 | title: *Important* news
        |        ^~~~~~~~~~~~~~~~ put quotes round the whole text: "*Important* news"

      """#
    ),
    (
      "a text that starts with >",
      "title: > text\n",
      #"""
      a.md:1:8: error: text without quotes cannot start with '>' [special-start]
        |
      1 | title: > text
        |        ^~~~~~ put quotes round the whole text: "> text"

      """#
    ),
    (
      "a text that starts with |",
      "title: | text\n",
      #"""
      a.md:1:8: error: text without quotes cannot start with '|' [special-start]
        |
      1 | title: | text
        |        ^~~~~~ put quotes round the whole text: "| text"

      """#
    ),
    (
      "a text that starts with ?",
      "title: ? text\n",
      #"""
      a.md:1:8: error: text without quotes cannot start with '?' [special-start]
        |
      1 | title: ? text
        |        ^~~~~~ put quotes round the whole text: "? text"

      """#
    ),
    (
      "a text that starts with a comma",
      "title: , text\n",
      #"""
      a.md:1:8: error: text without quotes cannot start with ',' [special-start]
        |
      1 | title: , text
        |        ^~~~~~ put quotes round the whole text: ", text"

      """#
    ),
    (
      "a field without a colon",
      "title: text\nfoo bar\nx: y\n",
      #"""
      a.md:2:1: error: the line is not a name, a colon and a value [not-yaml]
        |
      2 | foo bar
        | ^~~~~~~ if it is a field, write a colon and a space after its name; to continue the line above, start this one with two spaces

      """#
    ),
    (
      "an equals sign in place of a colon",
      "title: text\norder = 3\nsummary :x\n",
      #"""
      a.md:2:1: error: a colon and a space stand between a name and its value [not-yaml]
        |
      2 | order = 3
        | ^~~~~~~~~ write order: 3
      a.md:3:1: error: a colon and a space stand between a name and its value [not-yaml]
        |
      3 | summary :x
        | ^~~~~~~~~~ write summary: x

      """#
    ),
    (
      "a hyphen or a question mark alone",
      "title: -\nsummary: ?\n",
      #"""
      a.md:1:8: error: '-' tells readers nothing [empty-field]
        |
      1 | title: -
        |        ^ write what readers should know, or delete the line
      a.md:2:10: error: '?' tells readers nothing [empty-field]
        |
      2 | summary: ?
        |          ^ write what readers should know, or delete the line

      """#
    ),
    (
      "a colon without a space",
      "title:text\nx: y\n",
      #"""
      a.md:1:1: error: no space follows the colon of 'title' [not-yaml]
        |
      1 | title:text
        | ^~~~~~~~~~ write title: text

      """#
    ),
    (
      "a colon without a space in the last line",
      "x: y\ntitle:text\n",
      #"""
      a.md:2:1: error: no space follows the colon of 'title' [not-yaml]
        |
      2 | title:text
        | ^~~~~~~~~~ write title: text

      """#
    ),
    (
      "hyphens without a space",
      "lessons:\n-a\n-b\n",
      #"""
      a.md:2:1: error: no space follows the hyphen of a list item [not-yaml]
        |
      2 | -a
        | ^~ write - a
      a.md:3:1: error: no space follows the hyphen of a list item [not-yaml]
        |
      3 | -b
        | ^~ write - b

      """#
    ),
    (
      "an anchor",
      "title: &foo bar\n",
      #"""
      a.md:1:8: error: a value cannot start with '&foo' [yaml-feature-refused]
        |
      1 | title: &foo bar
        |        ^~~~ put the text in quotes, or delete '&foo'

      """#
    ),
    (
      "an alias",
      "title: *foo\n",
      #"""
      a.md:1:8: error: a value cannot start with '*foo' [yaml-feature-refused]
        |
      1 | title: *foo
        |        ^~~~ put the text in quotes, or write the value out

      """#
    ),
    (
      "a tag",
      "title: !!str bar\n",
      #"""
      a.md:1:8: error: a value cannot start with '!!str' [yaml-feature-refused]
        |
      1 | title: !!str bar
        |        ^~~~~ put the text in quotes, or delete '!!str'

      """#
    ),
    (
      "a merge key",
      "<<: a\n",
      #"""
      a.md:1:1: error: the name '<<' is not allowed [yaml-feature-refused]
        |
      1 | <<: a
        | ^~ write the fields out

      """#
    ),
    (
      "a directive",
      "%YAML 1.1\ntitle: x\n",
      #"""
      a.md:1:1: error: a line that starts with '%' is not allowed [yaml-feature-refused]
        |
      1 | %YAML 1.1
        | ^~~~~~~~~ delete the line

      """#
    ),
    (
      "a second document",
      "title: x\n---\nb: c\n",
      #"""
      a.md:2:1: error: a second part is not allowed [yaml-feature-refused]
        |
      2 | ---
        | ^~~ put it in a file of its own

      """#
    ),
    (
      "a second document after dots",
      "title: x\n...\nb: c\n",
      #"""
      a.md:3:1: error: a second part is not allowed [yaml-feature-refused]
        |
      3 | b: c
        | ^~~~ put it in a file of its own

      """#
    ),
    (
      "a list as a name",
      "? [a]\n: b\n",
      #"""
      a.md:1:3: error: a list or a group cannot be the name of a field [yaml-feature-refused]
        |
      1 | ? [a]
        |   ^ if this is text, put it in quotes

      """#
    ),
    (
      "a field given twice",
      "title: a\nx: b\ntitle: c\n",
      #"""
      a.md:3:1: error: the field 'title' is given twice [duplicate-field]
        |
      3 | title: c
        | ^~~~~ keep one of the two
      a.md:1:1: note: it is given here first

      """#
    ),
    (
      "a remark that may be text",
      "title: Recommendation #7\n",
      #"""
      a.md:1:8: warning: the value ends at the '#', so only 'Recommendation' is read [comment-in-text]
        |
      1 | title: Recommendation #7
        |        ^~~~~~~~~~~~~~~~~ if the '#' belongs to the text, write "Recommendation #7"

      """#
    ),
    (
      "a remark instead of a value",
      "colour: #ff0000\n",
      #"""
      a.md:1:9: warning: the '#' starts a remark, so nothing is read [comment-in-text]
        |
      1 | colour: #ff0000
        |         ^~~~~~~ if the '#' belongs to the text, write "#ff0000"

      """#
    ),
    (
      "a control character",
      "title: x\u{7}y\n",
      #"""
      a.md:1:9: error: a hidden character, U+0007, stands here [hidden-character]
        |
      1 | title: x\u{7}y
        |         ^~~~~ delete it

      """#
    ),
    (
      "levels too deep",
      "[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]\n",
      #"""
      a.md:1:17: error: lists stand inside each other to more than 16 levels [yaml-too-deep]
        |
      1 | [[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]
        |                 ^ write them one after the other

      """#
    ),
    (
      "several slips at once",
      "a: b: c\nd: 'e\nf: @g\nf: 2\n",
      #"""
      a.md:1:4: error: a colon and a space stand in text without quotes [colon-in-text]
        |
      1 | a: b: c
        |    ^~~~ put quotes round the whole text: "b: c"
      a.md:2:4: error: the single quote is not closed [unbalanced-quotes]
        |
      2 | d: 'e
        |    ^~ write "e"
      a.md:3:4: error: text without quotes cannot start with '@' [special-start]
        |
      3 | f: @g
        |    ^~ put quotes round the whole text: "@g"
      a.md:4:1: error: the field 'f' is given twice [duplicate-field]
        |
      4 | f: 2
        | ^ keep one of the two
      a.md:3:1: note: it is given here first

      """#
    ),
    (
      "an item that is no field",
      "- c\na: b\n",
      #"""
      a.md:2:1: error: the line starts in the wrong column [indentation]
        |
      2 | a: b
        | ^~~~ start it in the same column as the line above

      """#
    ),
  ]

  @Test(arguments: cases)
  func saysWhereAndWhatToWrite(name: String, text: String, messages: String) {
    let found = Samples.messages(readingYAML: text)
    #expect(found == messages, "\(name)")
  }
}
