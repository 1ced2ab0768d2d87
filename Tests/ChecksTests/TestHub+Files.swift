extension TestHub {
  /// What `{front}` stands for in a file: front matter that is in order.
  static let front = """
    ---
    title: A new page
    summary: A page for a test.
    kind: guide
    ---

    """

  /// A hub with two strands in which nothing is wrong and nothing is left unused.
  static let clean = [
    "hub.yml": """
    title: A hub for tests
    strapline: Nothing in it is wrong.
    language: en-GB
    strands:
      - folder: caseload
        title: Caseload
      - folder: supervision
        title: Supervision
    audiences:
      - key: leaders
        title: Leaders
        summary: You lead a service.
      - key: supervisors
        title: Supervisors
        summary: You supervise practice.
    topics:
      - key: allocation
        title: Allocating work
        summary: Who takes on what.
      - key: wellbeing
        title: Wellbeing
        summary: How people are.
    regions: [Greater London, North West]
    footer:
      - title: About
        to: pages/about.md

    """,
    "index.md": """
    ---
    title: A hub for tests
    summary: Where to begin.
    ---

    Begin with [caseloads](caseload/index.md).

    """,
    "caseload/index.md": """
    ---
    title: Caseload
    summary: How many families one worker has.
    ---

    A caseload is [not the whole workload](salford.md).

    ![Four people round a table](../assets/team.png)

    """,
    "caseload/salford.md": """
    ---
    title: Ranges by grade
    summary: A range for each grade.
    kind: guide
    audience: [leaders]
    topics: [allocation]
    recommendations: [1]
    ---

    ## What they did

    The council set ranges [@nwag-2025].

    ## What changed

    Nobody knows yet.

    """,
    "caseload/croydon.md": """
    ---
    title: Small teams in Croydon
    summary: How one council made its teams smaller.
    kind: case-study
    organisation: croydon
    evidence: reported
    consent:
      kind: public-source
      url: https://www.example.org/croydon
      by: other
    ---

    Teams have six members.

    """,
    "supervision/index.md": """
    ---
    title: Supervision
    summary: Time to think.
    ---

    Supervision needs time.

    """,
    "supervision/reflection.md": """
    ---
    title: Room for reflection
    summary: What can move out of a session.
    kind: guide
    ---

    Thinking takes time.

    """,
    "pathways/start.md": """
    ---
    title: Where to start
    summary: Two steps.
    steps:
      - page: ../caseload/salford.md
        why: It is short.
      - page: ../supervision/reflection.md
    ---

    """,
    "pages/about.md": """
    ---
    title: About this hub
    summary: Who makes it.
    ---

    It is made for tests.

    """,
    "data/glossary.yml": """
    - term: caseload
      definition: The families assigned to one worker at a time.
      also: [caseloads]

    """,
    "data/organisations.yml": """
    - key: croydon
      name: Croydon Council
      region: Greater London
      type: council
      network: false
    - key: salford
      name: Salford City Council
      region: North West
      type: council
      network: true

    """,
    "data/recommendations.yml": """
    - number: 1
      title: Set safe limits
      text: Limits should be set with the sector.

    """,
    "data/sources.yml": """
    - key: nwag-2025
      authors: Macdonald, M.A.
      year: 2025
      title: Final report
      kind: report

    """,
    "assets/team.png": "not really a picture",
  ]
}
