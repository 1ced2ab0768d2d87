import Testing

/// What is said about fields that do not fit their schema: whole messages, as a person sees them.
@Suite struct FieldMessageTests {
  static let cases: [(name: String, text: String, messages: String)] = [
    (
      "a missing field",
      "summary: x\n",
      #"""
      a.md:1:1: error: the field 'title' is missing [missing-field]
        |
      1 | summary: x
        | ^~~~~~~ add a line such as 'title: Supervision'

      """#
    ),
    (
      "a field that does not exist, with a near one",
      "title: T\nsumary: x\n",
      #"""
      a.md:2:1: error: there is no field 'sumary' [unknown-field]
        |
      2 | sumary: x
        | ^~~~~~ did you mean 'summary'?

      """#
    ),
    (
      "a required field under a wrong name",
      "Titel: T\n",
      #"""
      a.md:1:1: error: there is no field 'Titel' [unknown-field]
        |
      1 | Titel: T
        | ^~~~~ did you mean 'title'?

      """#
    ),
    (
      "a field under the name it has elsewhere",
      "title: T\ntags: [allocation]\n",
      #"""
      a.md:2:1: error: there is no field 'tags' [unknown-field]
        |
      2 | tags: [allocation]
        | ^~~~ did you mean 'topics'?

      """#
    ),
    (
      "a field that is like none",
      "title: T\nzebra: x\n",
      #"""
      a.md:2:1: error: there is no field 'zebra' [unknown-field]
        |
      2 | zebra: x
        | ^~~~~ delete it, or write one of: title, summary, published, review_in, count, average, anonymous, status, topics, recommendations, scale, related, url, email, language, lessons, measures, consent, labels

      """#
    ),
    (
      "a required field left empty",
      "title:\n",
      #"""
      a.md:1:1: error: 'title' is empty [empty-field]
        |
      1 | title:
        | ^~~~~ write something after the colon

      """#
    ),
    (
      "no fields at all",
      "hello\n",
      #"""
      a.md:1:1: error: fields should stand here, not text [wrong-type]
        |
      1 | hello
        | ^~~~~ write lines such as 'title: A title'

      """#
    ),
    (
      "a list where fields should be",
      "- a\n- b\n",
      #"""
      a.md:1:1: error: fields should stand here, not a list [wrong-type]
        |
      1 | - a
        | ^~~ write lines such as 'title: A title'

      """#
    ),
    (
      "a list where text should be",
      "title: [Draft]\n",
      #"""
      a.md:1:8: error: 'title' should be one line of text, not a list [wrong-type]
        |
      1 | title: [Draft]
        |        ^~~~~~~ put quotes round the whole text: "[Draft]"

      """#
    ),
    (
      "a group where text should be",
      "title: T\nsummary:\n  a: b\n  c: d\n",
      #"""
      a.md:3:3: error: 'summary' should be text, not a group of fields [wrong-type]
        |
      3 |   a: b
        |   ^~~~ write it on the line of its name, after the colon

      """#
    ),
    (
      "a title that is too long",
      "title: A title that is far too long\n",
      #"""
      a.md:1:8: error: 'title' has 28 characters, and 20 is the most [text-too-long]
        |
      1 | title: A title that is far too long
        |        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~ shorten it by 8 characters

      """#
    ),
    (
      "a summary too long by one letter",
      "title: T\nsummary: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaé\n",
      #"""
      a.md:2:10: error: 'summary' has 31 characters, and 30 is the most [text-too-long]
        |
      2 | summary: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaé
        |          ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ shorten it by 1 character

      """#
    ),
    (
      "a date that does not exist",
      "title: T\npublished: 2026-02-30\n",
      #"""
      a.md:2:12: error: there is no day '2026-02-30' [impossible-date]
        |
      2 | published: 2026-02-30
        |            ^~~~~~~~~~ the last day of that month is 2026-02-28

      """#
    ),
    (
      "a month that does not exist",
      "title: T\npublished: 2026-13-01\n",
      #"""
      a.md:2:12: error: there is no day '2026-13-01' [impossible-date]
        |
      2 | published: 2026-13-01
        |            ^~~~~~~~~~ months go from 01 to 12, years from 1900 to 2200

      """#
    ),
    (
      "a British date",
      "title: T\npublished: 19/04/2026\n",
      #"""
      a.md:2:12: error: 'published' should be a date such as 2026-11-23, not '19/04/2026' [date-format]
        |
      2 | published: 19/04/2026
        |            ^~~~~~~~~~ write 2026-04-19

      """#
    ),
    (
      "a date in words",
      "title: T\npublished: Sunday 19th April 2026\n",
      #"""
      a.md:2:12: error: 'published' should be a date such as 2026-11-23, not 'Sunday 19th April 2026' [date-format]
        |
      2 | published: Sunday 19th April 2026
        |            ^~~~~~~~~~~~~~~~~~~~~~ write 2026-04-19

      """#
    ),
    (
      "an American date",
      "title: T\npublished: 04/19/2026\n",
      #"""
      a.md:2:12: error: 'published' should be a date such as 2026-11-23, not '04/19/2026' [date-format]
        |
      2 | published: 04/19/2026
        |            ^~~~~~~~~~ write 2026-04-19

      """#
    ),
    (
      "a date without noughts",
      "title: T\npublished: 2026-4-9\n",
      #"""
      a.md:2:12: error: 'published' should be a date such as 2026-11-23, not '2026-4-9' [date-format]
        |
      2 | published: 2026-4-9
        |            ^~~~~~~~ write 2026-04-09

      """#
    ),
    (
      "a date with a time",
      "title: T\npublished: 2026-04-19T10:00:00Z\n",
      #"""
      a.md:2:12: error: 'published' should be a date such as 2026-11-23, not '2026-04-19T10:00:00Z' [date-format]
        |
      2 | published: 2026-04-19T10:00:00Z
        |            ^~~~~~~~~~~~~~~~~~~~ write 2026-04-19

      """#
    ),
    (
      "a month without a day",
      "title: T\npublished: April 2026\n",
      #"""
      a.md:2:12: error: 'published' should be a date such as 2026-11-23, not 'April 2026' [date-format]
        |
      2 | published: April 2026
        |            ^~~~~~~~~~ write the year, the month and the day

      """#
    ),
    (
      "a date in curly quotes",
      "title: T\npublished: “2026-04-19”\n",
      #"""
      a.md:2:12: error: curly quotation marks cannot be put round a value [curly-quotes]
        |
      2 | published: “2026-04-19”
        |            ^~~~~~~~~~~~ write 2026-04-19

      """#
    ),
    (
      "a number with a unit",
      "title: T\nreview_in: 12 months\n",
      #"""
      a.md:2:12: error: 'review_in' should be a whole number, not '12 months' [not-a-number]
        |
      2 | review_in: 12 months
        |            ^~~~~~~~~ write 12

      """#
    ),
    (
      "a number in words",
      "title: T\nreview_in: twelve\n",
      #"""
      a.md:2:12: error: 'review_in' should be a whole number, not 'twelve' [not-a-number]
        |
      2 | review_in: twelve
        |            ^~~~~~ write digits only

      """#
    ),
    (
      "a number that is too large",
      "title: T\nreview_in: 1200\n",
      #"""
      a.md:2:12: error: 'review_in' cannot be 1200 [out-of-range]
        |
      2 | review_in: 1200
        |            ^~~~ write a number from 1 to 120

      """#
    ),
    (
      "a number that is too small",
      "title: T\ncount: 0\n",
      #"""
      a.md:2:8: error: 'count' cannot be 0 [out-of-range]
        |
      2 | count: 0
        |        ^ write 1 or more

      """#
    ),
    (
      "a number with commas",
      "title: T\ncount: 1,500\n",
      #"""
      a.md:2:8: error: 'count' should be a whole number, not '1,500' [not-a-number]
        |
      2 | count: 1,500
        |        ^~~~~ write 1500

      """#
    ),
    (
      "a decimal where a whole number should be",
      "title: T\ncount: 1.5\n",
      #"""
      a.md:2:8: error: 'count' should be a whole number, not '1.5' [not-a-number]
        |
      2 | count: 1.5
        |        ^~~ write digits only

      """#
    ),
    (
      "a number with a currency",
      "title: T\naverage: £1,500.50\n",
      #"""
      a.md:2:10: error: 'average' should be a number, not '£1,500.50' [not-a-number]
        |
      2 | average: £1,500.50
        |          ^~~~~~~~~ write 1500.50

      """#
    ),
    (
      "a number in letters",
      "title: T\naverage: many\n",
      #"""
      a.md:2:10: error: 'average' should be a number, not 'many' [not-a-number]
        |
      2 | average: many
        |          ^~~~ write digits only

      """#
    ),
    (
      "neither yes nor no",
      "title: T\nanonymous: maybe\n",
      #"""
      a.md:2:12: error: 'anonymous' should be 'true' or 'false', not 'maybe' [not-yes-or-no]
        |
      2 | anonymous: maybe
        |            ^~~~~ write 'true' for yes and 'false' for no

      """#
    ),
    (
      "a word near one in the list",
      "title: T\nstatus: publish\n",
      #"""
      a.md:2:9: error: 'status' cannot be 'publish' [not-in-list]
        |
      2 | status: publish
        |         ^~~~~~~ did you mean 'published'?

      """#
    ),
    (
      "a word like none in the list",
      "title: T\nstatus: gone\n",
      #"""
      a.md:2:9: error: 'status' cannot be 'gone' [not-in-list]
        |
      2 | status: gone
        |         ^~~~ write 'draft', 'in-review' or 'published'

      """#
    ),
    (
      "a word in other case",
      "title: T\nstatus: In Review\n",
      #"""
      a.md:2:9: error: 'status' cannot be 'In Review' [not-in-list]
        |
      2 | status: In Review
        |         ^~~~~~~~~ did you mean 'in-review'?

      """#
    ),
    (
      "an unknown key",
      "title: T\ntopics: [allocaton, measuring]\n",
      #"""
      a.md:2:10: error: there is no topic 'allocaton' [not-in-list]
        |
      2 | topics: [allocaton, measuring]
        |          ^~~~~~~~~ did you mean 'allocation'?

      """#
    ),
    (
      "the same key twice",
      "title: T\ntopics: [measuring, allocation, measuring]\n",
      #"""
      a.md:2:33: warning: 'measuring' stands in 'topics' twice [duplicate-in-list]
        |
      2 | topics: [measuring, allocation, measuring]
        |                                 ^~~~~~~~~ delete one of the two
      a.md:2:10: note: it stands here first

      """#
    ),
    (
      "an empty item",
      "title: T\ntopics:\n  - measuring\n  -\n",
      #"""
      a.md:4:4: error: an item of 'topics' is empty [empty-field]
        |
      4 |   -
        |    ^ write something after the hyphen, or delete the line

      """#
    ),
    (
      "too many items",
      "title: T\nrecommendations: [1, 2, 3, 4]\n",
      #"""
      a.md:2:18: error: 'recommendations' has 4 items, and 3 is the most [list-length]
        |
      2 | recommendations: [1, 2, 3, 4]
        |                  ^~~~~~~~~~~~ delete 1 item

      """#
    ),
    (
      "too few items",
      "title: T\nscale: [a]\n",
      #"""
      a.md:2:8: error: 'scale' has 1 item, and must have 2 [list-length]
        |
      2 | scale: [a]
        |        ^~~ add 1 item

      """#
    ),
    (
      "an item out of range",
      "title: T\nrecommendations: [7, 99]\n",
      #"""
      a.md:2:22: error: 'recommendations' cannot be 99 [out-of-range]
        |
      2 | recommendations: [7, 99]
        |                      ^~ write a number from 1 to 20

      """#
    ),
    (
      "an absolute path",
      "title: T\nrelated: /caseload/salford.md\n",
      #"""
      a.md:2:10: error: the path '/caseload/salford.md' does not start from the folder of this file [not-a-path]
        |
      2 | related: /caseload/salford.md
        |          ^~~~~~~~~~~~~~~~~~~~ '..' goes up one folder, as in '../repairing/riverside.md'

      """#
    ),
    (
      "a path with backslashes",
      "title: T\nrelated: ['..\\a\\b.md']\n",
      #"""
      a.md:2:11: error: the path '..\a\b.md' holds a backslash [not-a-path]
        |
      2 | related: ['..\a\b.md']
        |           ^~~~~~~~~~~ write ../a/b.md

      """#
    ),
    (
      "a path that is an address",
      "title: T\nrelated: [https://example.org/a.md]\n",
      #"""
      a.md:2:11: error: 'https://example.org/a.md' is a web address, not a file of the hub [not-a-path]
        |
      2 | related: [https://example.org/a.md]
        |           ^~~~~~~~~~~~~~~~~~~~~~~~ name a file of the hub, as in '../repairing/riverside.md'

      """#
    ),
    (
      "a path with a percent sign",
      "title: T\nrelated: [a%20b.md]\n",
      #"""
      a.md:2:11: error: the path 'a%20b.md' holds a '%' [not-a-path]
        |
      2 | related: [a%20b.md]
        |           ^~~~~~~~ rename the file with letters, digits and hyphens

      """#
    ),
    (
      "an address without its scheme",
      "title: T\nurl: www.example.org\n",
      #"""
      a.md:2:6: error: 'www.example.org' is not a web address [not-an-address]
        |
      2 | url: www.example.org
        |      ^~~~~~~~~~~~~~~ write https://www.example.org

      """#
    ),
    (
      "an address with a scheme that is not allowed",
      "title: T\nurl: javascript:alert(1)\n",
      #"""
      a.md:2:6: error: 'javascript:alert(1)' is not a web address [not-an-address]
        |
      2 | url: javascript:alert(1)
        |      ^~~~~~~~~~~~~~~~~~~ start it with 'https://'

      """#
    ),
    (
      "a list without its brackets",
      "title: T\ntopics: allocation, admin support\nrelated: 'a.md, ../b/c.md'\nrecommendations: 1,2\n",
      #"""
      a.md:2:9: error: 'topics' should be a list, not text [wrong-type]
        |
      2 | topics: allocation, admin support
        |         ^~~~~~~~~~~~~~~~~~~~~~~~~ write [allocation, admin support]
      a.md:3:10: error: 'related' should be a list, not text [wrong-type]
        |
      3 | related: 'a.md, ../b/c.md'
        |          ^~~~~~~~~~~~~~~~~ write [a.md, ../b/c.md]
      a.md:4:18: error: 'recommendations' should be a list, not text [wrong-type]
        |
      4 | recommendations: 1,2
        |                  ^~~ write [1, 2]

      """#
    ),
    (
      "an e-mail address as links write it",
      "title: T\nemail: mailto:editors@example.org\n",
      #"""
      a.md:2:8: error: 'mailto:editors@example.org' is not an e-mail address [not-an-email]
        |
      2 | email: mailto:editors@example.org
        |        ^~~~~~~~~~~~~~~~~~~~~~~~~~ write editors@example.org

      """#
    ),
    (
      "an e-mail address without a domain",
      "title: T\nemail: the editors\n",
      #"""
      a.md:2:8: error: 'the editors' is not an e-mail address [not-an-email]
        |
      2 | email: the editors
        |        ^~~~~~~~~~~ write it as in 'editors@example.org'

      """#
    ),
    (
      "a language as programs write it",
      "title: T\nlanguage: en_GB\n",
      #"""
      a.md:2:11: error: 'en_GB' is not the code of a language [not-a-language]
        |
      2 | language: en_GB
        |           ^~~~~ write en-GB

      """#
    ),
    (
      "a country that has another code",
      "title: T\nlanguage: en-UK\n",
      #"""
      a.md:2:11: error: 'en-UK' is not the code of a language [not-a-language]
        |
      2 | language: en-UK
        |           ^~~~~ write en-GB

      """#
    ),
    (
      "a value that stands for one still to come",
      "title: TBC\npublished: '[tba]'\nurl: None\nscale: n/a\nconsent: to be confirmed\n",
      #"""
      a.md:1:8: error: 'title' says only 'TBC', which tells readers nothing [empty-field]
        |
      1 | title: TBC
        |        ^~~ write what readers should know
      a.md:2:12: error: 'published' says only '[tba]', which tells readers nothing [empty-field]
        |
      2 | published: '[tba]'
        |            ^~~~~~~ write what readers should know, or delete the line
      a.md:3:6: error: 'url' says only 'None', which tells readers nothing [empty-field]
        |
      3 | url: None
        |      ^~~~ write what readers should know, or delete the line
      a.md:4:8: error: 'scale' says only 'n/a', which tells readers nothing [empty-field]
        |
      4 | scale: n/a
        |        ^~~ write what readers should know, or delete the line
      a.md:5:10: error: 'consent' says only 'to be confirmed', which tells readers nothing [empty-field]
        |
      5 | consent: to be confirmed
        |          ^~~~~~~~~~~~~~~ write what readers should know, or delete the line

      """#
    ),
    (
      "words that mean something where a sentence stands",
      "title: None\nsummary: Unknown\nlessons: [TBC]\n", ""
    ),
    (
      "what YAML calls nothing",
      "title: ~\nsummary: null\n",
      #"""
      a.md:1:1: error: 'title' is empty [empty-field]
        |
      1 | title: ~
        | ^~~~~ write something after the colon

      """#
    ),
    (
      "an address that a mail program put in the place of another",
      "title: T\nurl: https://gbr01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.org&data=05\n",
      #"""
      a.md:2:6: error: the address is that of Outlook's Safe Links, which sends readers on and may stop working [not-an-address]
        |
      2 | url: https://gbr01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.org&data=05
        |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ write https://a.org

      """#
    ),
    (
      "the name of a language",
      "title: T\nlanguage: English\n",
      #"""
      a.md:2:11: error: 'English' is not the code of a language [not-a-language]
        |
      2 | language: English
        |           ^~~~~~~ write en

      """#
    ),
    (
      "a sentence with a colon in a list",
      "title: T\nlessons:\n  - Start small: one team\n",
      #"""
      a.md:3:5: error: a colon and a space stand in text without quotes [colon-in-text]
        |
      3 |   - Start small: one team
        |     ^~~~~~~~~~~~~~~~~~~~~ put quotes round the whole text: "Start small: one team"

      """#
    ),
    (
      "a measure without its name",
      "title: T\nmeasures:\n  - before: 90\n    name: x\n  - before: 80\n",
      #"""
      a.md:5:5: error: the field 'name' is missing [missing-field]
        |
      5 |   - before: 80
        |     ^~~~~~ add a line such as 'name: Time'

      """#
    ),
    (
      "a measure with a wrong field",
      "title: T\nmeasures:\n  - nam: x\n",
      #"""
      a.md:3:5: error: there is no field 'nam' [unknown-field]
        |
      3 |   - nam: x
        |     ^~~ did you mean 'name'?

      """#
    ),
    (
      "consent of no kind",
      "title: T\nconsent:\n  url: https://a.org\n",
      #"""
      a.md:3:3: error: the field 'kind' is missing [missing-field]
        |
      3 |   url: https://a.org
        |   ^~~ add 'kind:' with 'public-source' or 'confirmed'

      """#
    ),
    (
      "consent of an unknown kind",
      "title: T\nconsent:\n  kind: oral\n",
      #"""
      a.md:3:9: error: 'kind' cannot be 'oral' [not-in-list]
        |
      3 |   kind: oral
        |         ^~~~ write 'public-source' or 'confirmed'

      """#
    ),
    (
      "consent that lacks its fields",
      "title: T\nconsent:\n  kind: confirmed\n  date: 2026-11-23\n",
      #"""
      a.md:3:3: error: the field 'by' is missing [missing-field]
        |
      3 |   kind: confirmed
        |   ^~~~ add a line such as 'by: The director'

      """#
    ),
    (
      "consent with the fields of another kind",
      "title: T\nconsent:\n  kind: public-source\n  url: https://a.org\n  by: Me\n",
      #"""
      a.md:5:3: error: there is no field 'by' [unknown-field]
        |
      5 |   by: Me
        |   ^~ the fields here are 'url' and 'kind'

      """#
    ),
    (
      "text for a group",
      "title: T\nconsent: yes\n",
      #"""
      a.md:2:10: error: 'consent' should be a group of fields, not text [wrong-type]
        |
      2 | consent: yes
        |          ^~~ write its fields below it, each on a line of its own that starts with two more spaces, as 'kind: public-source' and 'url: https://a.org'

      """#
    ),
    (
      "an empty value in a map",
      "title: T\nlabels:\n  a: b\n  c:\n",
      #"""
      a.md:4:3: error: 'c' is empty [empty-field]
        |
      4 |   c:
        |   ^ write something after the colon

      """#
    ),
    (
      "a hidden character",
      "title: \"T\\b\"\n",
      #"""
      a.md:1:8: error: 'title' holds a hidden character, U+0008 [hidden-character]
        |
      1 | title: "T\b"
        |        ^~~~~ delete it, or write the text again

      """#
    ),
    (
      "several at once",
      "titel: T\npublished: tomorrow\nreview_in: 0\ntopics: [alocation]\n",
      #"""
      a.md:1:1: error: there is no field 'titel' [unknown-field]
        |
      1 | titel: T
        | ^~~~~ did you mean 'title'?
      a.md:2:12: error: 'published' should be a date such as 2026-11-23, not 'tomorrow' [date-format]
        |
      2 | published: tomorrow
        |            ^~~~~~~~ write the year, the month and the day
      a.md:3:12: error: 'review_in' cannot be 0 [out-of-range]
        |
      3 | review_in: 0
        |            ^ write a number from 1 to 120
      a.md:4:10: error: there is no topic 'alocation' [not-in-list]
        |
      4 | topics: [alocation]
        |          ^~~~~~~~~ did you mean 'allocation'?

      """#
    ),
  ]

  @Test(arguments: cases)
  func saysWhereAndWhatToWrite(name: String, text: String, messages: String) {
    let found = Samples.messages(decoding: text, as: DemoSchema.schema, known: DemoSchema.known)
    #expect(found == messages, "\(name)")
  }
}
