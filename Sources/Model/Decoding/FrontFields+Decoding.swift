package import FrontMatter

extension FrontFields {
  /// The fields that pages of every sort may have, from a decoded record.
  package init(_ record: Record) {
    title = record.text("title") ?? ""
    summary = record.text("summary") ?? ""
    description = record.text("description")
    search = record.texts("search")
    status = record.text("status").flatMap(Status.init) ?? .published
    published = record.date("published")
    until = record.date("until")
    reviewed = record.date("reviewed")
    reviewIn = record.integer("review_in")
    owner = record.text("owner")
    credits = record.texts("credits")
    order = record.integer("order")
    duration = record.integer("duration")
    aliases = record.positionedTexts("aliases")
    related = record.positionedTexts("related")
    recommendations = record.positionedIntegers("recommendations")
    sources = record.positionedTexts("sources")
    audience = record.texts("audience")
    topics = record.texts("topics")
    testedWith = record.text("tested_with")
  }
}
