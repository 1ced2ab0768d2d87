extension Starter {
  /// The second strand of the starter hub: mending.
  static let mending: [(path: String, text: String)] = [
    (
      "content/mending/index.md",
      #"""
      ---
      title: Mending
      summary: Small repairs for beginners, and what is known about how often a repair works.
      claim: Most things that people bring can be mended, and most faults are small.
      start_here: [five-questions.md, sewing-on-a-button.md]
      reviewed: 2026-11-23
      owner: The editors
      ---

      This strand is for everybody with a broken thing. Ask [five questions](five-questions.md) before you open it.

      """#
    ),
    (
      "content/mending/five-questions.md",
      #"""
      ---
      title: Five questions before you open anything
      summary: A list for the table, to find out what is wrong before you reach for a screwdriver.
      kind: tool
      audience: [volunteers, visitors]
      topics: [welcome]
      recommendations: [1]
      related: [../running/the-welcome-desk.md]
      order: 10
      duration: 5
      published: 2026-11-23
      reviewed: 2026-11-23
      owner: The editors
      tested_with: Nobody yet; please tell us how you get on
      cost: nothing
      ---

      ## What it is for

      Many faults show themselves while the owner talks. The questions help you to listen first.

      ## What you need

      The owner, the broken thing and a pencil.

      ## How to use it

      - [ ] What did it do when it last worked?
      - [ ] What does it do now, and what has it stopped doing?
      - [ ] What happened in between?
      - [ ] Has anybody opened it since?
      - [ ] What would you do with it tomorrow, if it worked?

      ## What it cannot tell you

      It cannot tell you whether a thing is safe to open. If you are not sure, leave it closed.

      """#
    ),
    (
      "content/mending/sewing-on-a-button.md",
      #"""
      ---
      title: How to sew on a button
      summary: A shirt button, a needle and ten minutes, with a drawing of the stitches.
      kind: guide
      audience: [visitors, volunteers]
      topics: [clothes]
      related: [five-questions.md]
      order: 20
      duration: 10
      published: 2026-11-23
      reviewed: 2026-11-23
      owner: The editors
      ---

      ## When to use it

      Use it for a button with four holes on a shirt or a blouse. A coat needs stronger thread.

      ## How to do it

      1. Thread the needle, and tie a knot in the end of the thread.
      2. Come up through the cloth and one hole. Go down through the hole opposite.
      3. Do this four times. Then do the same with the other two holes.
      4. Wind the thread three times round the stitches, under the button. This makes a [shank](#the-shank).
      5. Go down through the cloth, and tie a knot at the back.

      ![A button with four holes, and stitches that cross in its middle](../assets/button.svg "Two pairs of stitches, which may cross or lie side by side")

      ## The shank

      A shank is the small stem of thread under the button. It leaves room for the cloth of the buttonhole.

      ## What to watch for

      Lay a pin across the button while you sew, and sew over it. Pull it out before you wind the shank.

      """#
    ),
    (
      "content/mending/how-often-a-repair-works.md",
      #"""
      ---
      title: How often does a repair work?
      summary: What repair cafés have counted, by what was brought and by year, and what the figures leave out.
      kind: briefing
      audience: [visitors, organisers]
      topics: [counting]
      recommendations: [2]
      related: [../running/ten-cafes-count.md]
      sources: [repairmonitor-2019]
      order: 30
      duration: 4
      published: 2026-11-23
      reviewed: 2026-11-23
      owner: The editors
      ---

      ## In short

      About two in three repairs work. Clothes, furniture and bicycles do better than things with a plug.

      ## What is known

      Volunteers in many countries enter their repairs in an online list, the RepairMonitor. For 2019 it held nearly 14,000 repairs
      from 67 cafés [@repairmonitor-2019].

      ```chart
      type: bar
      title: Things without a plug are mended most often
      subtitle: Share of repairs in 2019 that worked, nearly 14,000 repairs in 67 cafés
      unit: per cent
      source: repairmonitor-2019
      note: Counted by volunteers of the cafés that took part.
      csv: ../assets/repairs-by-kind.csv
      ```

      In 2017 and 2018 the repair rate was 65%.[^years] An [earlier count in ten cafés](../running/ten-cafes-count.md#what-changed)
      found a little more.

      [^years]: More cafés took part from year to year, so the years cannot be compared without care.

      ## What is not known

      Nobody asks later whether a thing still works. Cafés that count may also be those that mend best.

      ## What it means for you

      Bring it. If it cannot be mended, you will at least know why.

      > [!QUOTE]
      > If something is broken, the first reaction should be: this should be mended.
      > — Martine Postma, who opened the first repair café [@sugru-postma]

      """#
    ),
  ]
}
