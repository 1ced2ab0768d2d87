extension Starter {
  /// What pages of the starter hub show and draw from.
  static let assets: [(path: String, text: String)] = [
    (
      "content/assets/button.svg",
      #"""
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160" width="240" height="160">
        <rect width="240" height="160" fill="#f4efe6"/>
        <circle cx="120" cy="80" r="60" fill="#c8803c" stroke="#5b3413" stroke-width="4"/>
        <circle cx="120" cy="80" r="46" fill="none" stroke="#5b3413" stroke-width="2"/>
        <path d="M105 65 135 95M135 65 105 95" stroke="#fffaf0" stroke-width="7" stroke-linecap="round"/>
        <g fill="#3a200b">
          <circle cx="103" cy="63" r="6"/>
          <circle cx="137" cy="63" r="6"/>
          <circle cx="103" cy="97" r="6"/>
          <circle cx="137" cy="97" r="6"/>
        </g>
      </svg>

      """#
    ),
    (
      "content/assets/repairs-by-kind.csv",
      #"""
      What was brought,Repairs that worked
      All things,63
      Without a plug or battery,85
      With a plug or battery,53

      """#
    ),
  ]
}
