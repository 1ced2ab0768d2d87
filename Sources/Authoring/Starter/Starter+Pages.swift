extension Starter {
  /// The pages of the starter hub that stand in no strand.
  static let pages: [(path: String, text: String)] = [
    (
      "content/index.md",
      #"""
      ---
      title: Bring it in, and we will look at it together
      summary: How people run repair cafés, and how often a repair works, in plain words and with the figures.
      ways_in:
        - title: I want to open a café
          text: Read three pages in order, and be ready for your first evening.
          to: pathways/first-evening.md
        - title: I have lost a button
          text: Sew it on again in ten minutes.
          to: mending/sewing-on-a-button.md
        - title: I do not believe it
          text: See how many repairs work, and who counted them.
          to: mending/how-often-a-repair-works.md
      ---

      A repair café is a room with tables, tools and tea. People bring what is broken and mend it together with somebody who knows how.
      This hub tells how to run one, and what is known about how well it works.

      """#
    ),
    (
      "content/pathways/first-evening.md",
      #"""
      ---
      title: Your first evening
      summary: Three pages to read before you open a repair café for the first time.
      audience: [organisers]
      duration: 25
      steps:
        - page: ../running/ready-to-open.md
          why: Answer it together, a week before.
        - page: ../running/the-welcome-desk.md
          why: Decide who sits at the door.
        - page: ../mending/five-questions.md
          why: Print it, and lay one on each table.
      reviewed: 2026-11-23
      owner: The editors
      ---

      Read these with the people who will be there. It takes half an hour, with tea.

      """#
    ),
    (
      "content/pages/about.md",
      #"""
      ---
      title: About this hub
      summary: What the Mending Bench is, and what is true in it.
      reviewed: 2026-11-23
      owner: The editors
      ---

      The Mending Bench is an example. It came with the program that built it, so that you can see what a hub can do.

      What it says about real cafés is true, and each page names its sources. The guides are the editors' own advice.

      ## Make it your own

      1. Change the name and the strands in `hub.yml`.
      2. Begin a page with `plait new`.
      3. Delete the pages that you do not need. `plait check` says what still leads to them.

      """#
    ),
    (
      "content/pages/history.md",
      #"""
      ---
      title: Where repair cafés come from
      summary: A short history of repair cafés, from one afternoon in Amsterdam to many countries.
      timeline: true
      reviewed: 2026-11-23
      owner: The editors
      ---

      The idea is older than the name: neighbours have always lent each other a hand. The name is from Amsterdam.

      """#
    ),
    (
      "content/pages/accessibility.md",
      #"""
      ---
      title: Accessibility statement
      summary: How accessible this hub is, and what to do if you cannot use a page.
      accessibility_statement: true
      reviewed: 2026-11-23
      owner: The editors
      ---

      We want everybody to be able to use this hub: with a keyboard, with a screen reader, in large print and on paper.

      """#
    ),
  ]
}
