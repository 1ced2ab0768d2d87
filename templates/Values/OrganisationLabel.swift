/// What kind of organisation a case study is about.
public enum OrganisationLabel: String, Sendable, Hashable, CaseIterable {
  /// A local authority.
  case council
  /// A children's trust.
  case trust
  /// A body of the state.
  case government
  /// A research body.
  case research
  /// A professional body or union.
  case professionalBody = "professional-body"
  /// A charity.
  case charity
  /// A company that sells to services.
  case supplier
  /// Something else.
  case other

  /// The word for it.
  var word: Word {
    switch self {
    case .council: .organisationCouncil
    case .trust: .organisationTrust
    case .government: .organisationGovernment
    case .research: .organisationResearch
    case .professionalBody: .organisationProfessionalBody
    case .charity: .organisationCharity
    case .supplier: .organisationSupplier
    case .other: .organisationOther
    }
  }
}
