/// The words that GOV.UK avoids, each with the plainer word.
///
/// From "Words to avoid" and "Plain English" in the style guide of GOV.UK
/// (https://www.gov.uk/guidance/style-guide/a-to-z, as of 2026), with its exceptions as far as the words
/// round one tell them. 'Hub' is left out: it is the name of what this program makes.
enum PlainWords {
  /// The words in the order of the style guide, metaphors last.
  static let all: [PlainWord] = [
    .init(
      "agenda, agendas", "'plan', unless it is for a meeting", notNear: ["meeting", "meetings"]),
    .init(
      "advancing, advances", verbs: "advance", "'improve' or something more exact",
      notAfter: ["in"]),
    .init("collaborate, collaborates, collaborated, collaborating", "'work with'"),
    .init(
      "combats, combatting, combating, combatted, combated", verbs: "combat",
      "'solve' or 'fix', unless it is about soldiers"),
    .init(
      "commit, commits, committing, pledge, pledges, pledged, pledging",
      "'plan to', with what will be done", notNear: ["crime", "crimes", "offence", "offences"]),
    .init("countering, countered", verbs: "counter", "'prevent' or 'answer'"),
    .init(
      "deliver, delivers, delivered, delivering",
      "'make', 'give' or 'provide', unless it is post or a service",
      notNear: [
        "food", "goods", "letter", "letters", "meal", "meals", "parcel", "parcels", "pizza",
        "pizzas",
        "post", "service", "services",
      ]),
    .init(
      "deploy, deploys, deployed, deploying", "'use' or 'put into place', unless it is software",
      notNear: ["software", "server", "servers", "troops"]),
    .init("dialogue, dialogues", "'discussion', or say who spoke to whom"),
    .init(
      "disincentivise, disincentivises, disincentivised, disincentivising",
      "'discourage' or 'deter'"
    ),
    .init("empower, empowers, empowered, empowering", "'let' or 'allow'"),
    .init(
      "facilitate, facilitates, facilitated, facilitating", "what is done, such as 'run' or 'help'"),
    .init(
      "focus, focuses, focused, focusing, focussed, focussing", "'work on' or 'concentrate on'",
      notBefore: ["group", "groups"]),
    .init(
      "fosters", verbs: "foster", "'encourage' or 'help', unless it is about children",
      notBefore: [
        "care", "carer", "carers", "child", "children", "families", "family", "home", "homes",
        "parent", "parents", "placement", "placements",
      ]),
    .init(
      "impact, impacts, impacted, impacting", "'effect', 'affect' or 'influence'",
      notBefore: ["assessment", "assessments"]),
    .init("incentivise, incentivises, incentivised, incentivising", "'encourage' or 'motivate'"),
    .init("initiate, initiates, initiated, initiating", "'start' or 'begin'"),
    .init(
      "key", "'important', or leave it out",
      notBefore: [
        "", "and", "are", "as", "at", "by", "for", "from", "holder", "in", "is", "of", "on", "or",
        "ring", "safe", "stage", "stages", "that", "to", "under", "was", "which", "with", "word",
        "words", "worker", "workers",
      ]),
    .init("landed", verbs: "land", "'get' or 'achieve', unless it is about aircraft"),
    .init("leverage, leverages, leveraged, leveraging", "'use' or 'influence'"),
    .init("liaise, liaises, liaised, liaising, liaison", "'work with'"),
    .init("overarching", "'whole', or leave it out"),
    .init("progresses, progressed, progressing", verbs: "progress", "'work on' or 'develop'"),
    .init("promote, promotes, promoting", "'recommend' or 'support', unless it is a better post"),
    .init("robust, robustly", "'well thought out' or 'thorough', unless it is a thing"),
    .init("slim down, slims down, slimmed down, slimming down", "'make smaller'"),
    .init("streamline, streamlines, streamlined, streamlining", "'simplify'"),
    .init(
      "strengthen, strengthens, strengthened, strengthening",
      "what is done, such as 'add staff to', unless it is a bridge"),
    .init("tackles, tackled, tackling", verbs: "tackle", "'stop', 'solve' or 'deal with'"),
    .init("transform, transforms, transformed, transforming", "what changes, and how"),
    .init(
      "utilise, utilises, utilised, utilising, utilize, utilizes, utilized, utilizing", "'use'"),
    .init("purchase, purchases, purchased, purchasing", "'buy'"),
    .init("assist, assists, assisted, assisting", "'help'"),
    .init("approximately", "'about'"),
    .init(
      "drive, drives, drove, driving, driven", "'cause' or 'encourage': only vehicles are driven",
      onlyBefore: [
        "better", "change", "down", "efficiencies", "efficiency", "forward", "growth",
        "improvement",
        "improvements", "innovation", "out", "performance", "progress", "quality", "through", "up",
      ]),
    .init("going forward, moving forward, going forwards, moving forwards", "'from now on'"),
    .init("in order to", "'to'"),
    .init("one-stop shop, one stop shop", "'website' or 'service'"),
    .init("portal, portals", "'website' or 'service', unless it is its name"),
    .init(
      "ring fence, ring-fence, ring fenced, ring-fenced, ring fencing, ring-fencing",
      "'separate', or what the money is for"),
  ]

  /// The words by the first word of each form.
  static let byFirstWord: [String: [PlainWord]] = all.reduce(into: [:]) { words, word in
    for first in Set(word.forms.compactMap(\.first)) { words[first, default: []].append(word) }
  }
}
