extension Starter {
  /// The first strand of the starter hub: running a café.
  static let running: [(path: String, text: String)] = [
    (
      "content/running/index.md",
      #"""
      ---
      title: Running a café
      summary: What to have ready before the doors open, and what to write down before they close.
      claim: A good evening depends more on the welcome than on the tools.
      figures:
        - value: "67"
          label: cafés wrote down what they mended in 2019
          caveat: Repair Café International, in eight countries; other cafés are not counted.
          source: repairmonitor-2019
      start_here: [the-welcome-desk.md]
      reviewed: 2026-11-23
      owner: The editors
      logic_model:
        inputs:
          - A room with light and sockets
          - People who like to mend
        activities:
          - Repairs side by side with the owner
        outputs:
          - A list of what was brought and what became of it
        outcomes:
          - Less is thrown away
          - People learn to mend
      ---

      This strand is for those who open the doors. It says how to welcome people and how to count what was mended.
      Begin with [the welcome desk](the-welcome-desk.md).

      """#
    ),
    (
      "content/running/the-welcome-desk.md",
      #"""
      ---
      title: How to run the welcome desk
      summary: Four steps for the person who meets visitors at the door of a repair café.
      kind: guide
      audience: [volunteers, organisers]
      topics: [welcome]
      recommendations: [1]
      related: [ready-to-open.md, ../mending/five-questions.md]
      order: 10
      duration: 3
      published: 2026-11-23
      reviewed: 2026-11-23
      owner: The editors
      ---

      ## When to use it

      Use this guide when you sit at the door. It takes a minute to read aloud to a new volunteer.

      ## How to do it

      1. Say hello, and ask what has been brought and what it no longer does.
      2. Write a repair slip: a number, the thing and the fault.
      3. Say how long the wait is. Point to the tea.
      4. Bring the visitor to a table, and say both names.

      > [!TIP] Two chairs at every table
      > The visitor sits beside the mender, not opposite. They look at the thing from the same side.

      ## What to watch for

      Some things should stay outside. Agree in advance what your café does not open, and put a list on the door.

      > [!WARNING] Mains electricity
      > Only people who know how to test a mains appliance should open one. Unplug it first, every time.

      ## What it rests on

      These are the habits of the editors. Nobody has tested whether another order works better.

      """#
    ),
    (
      "content/running/ready-to-open.md",
      #"""
      ---
      title: Are we ready to open?
      summary: Eight statements for the people who run a repair café, to be answered together before the first evening.
      kind: assessment
      audience: [organisers, volunteers]
      topics: [welcome, counting]
      related: [the-welcome-desk.md]
      order: 20
      duration: 15
      published: 2026-11-23
      reviewed: 2026-11-23
      owner: The editors
      scale: [Not yet, Partly, Yes]
      sections:
        - title: The room
          statements:
            - We can reach the room without steps.
            - We have a light at every table.
            - We know where the fuse box is.
            - We know who looks after the first-aid kit.
        - title: The welcome
          statements:
            - We know who meets people at the door.
            - We can tell people how long they will wait.
            - We have a list of what we do not open.
            - We write a slip for every repair.
          help: [the-welcome-desk.md]
      ---

      ## Who it is for

      Everybody who will be there on the evening. Eight people are not too many.

      ## How to use it

      Read each statement aloud. Let everybody answer before anybody talks.

      ## What to do with the result

      Begin with the lowest answer. Mend that first, as you would a lamp: one fault at a time.

      ## What it is not

      It is not a safety inspection. It only helps you to see what you have not talked about.

      """#
    ),
    (
      "content/running/ten-cafes-count.md",
      #"""
      ---
      title: Ten cafés count what they mend
      summary: How ten Dutch repair cafés wrote down 715 repairs in half a year, and what they found.
      kind: case-study
      audience: [organisers]
      topics: [counting]
      recommendations: [2]
      related: [../mending/how-often-a-repair-works.md]
      sources: [repairmonitor-pilot]
      order: 30
      duration: 4
      published: 2026-11-23
      reviewed: 2026-11-23
      owner: The editors
      organisation: repair-cafe-international
      period: Half a year; the page gives no dates
      setting: Ten repair cafés in the Netherlands
      model: One shared list of repairs
      evidence: measured
      measures:
        - name: Repairs that worked
          value: 67.6%
          n: 715 repairs in ten cafés
          by: The volunteers of the cafés, with Repair Café International
          date: The first half year of the pilot; not dated
          source: repairmonitor-pilot
      lessons:
        - Write the result down while the owner is still there.
        - Count what was half mended, too.
      limits:
        - Nobody asked a month later whether the things still worked.
        - Ten cafés that like to count may not be like the others.
      consent:
        kind: public-source
        url: https://www.repaircafe.org/en/our-top-3-bicycle-vacuum-cleaner-kettle/
        by: organisation
      ---

      ## The setting

      Repair Café International is a foundation that helps repair cafés. It wanted to know what people bring, and what stops a
      repair [@repairmonitor-pilot].

      ## What they did

      Ten cafés in the Netherlands tried an online list. For each repair a volunteer entered the thing, the fault and what became
      of it [@repairmonitor-pilot].

      ## What changed

      In half a year the list held 715 repairs. The foundation gave these results [@repairmonitor-pilot].

      | Result | Share of repairs |
      |---|---|
      | Mended | 67.6% |
      | Half mended, or advice given | 12.3% |
      | Not mended | 20.1% |

      Bicycles came first, and 89% of them rode home. Of 42 vacuum cleaners, 28 worked again.

      ## What we do not know

      We do not know how long the repairs lasted. Nobody wrote down how the ten cafés were chosen.

      """#
    ),
  ]
}
