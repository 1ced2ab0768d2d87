/// The kinds of resources.
enum Kind: String {
  case guide
  case tool
  case caseStudy = "case-study"
  case briefing
  case assessment

  /// A kind by how common each is in a hub.
  static func draw(from random: inout RandomStream) -> Kind {
    switch random.below(100) {
    case ..<35: .caseStudy
    case ..<60: .guide
    case ..<80: .briefing
    case ..<92: .tool
    default: .assessment
    }
  }
}
