extension Starter {
  /// The registers of the starter hub.
  static let registers: [(path: String, text: String)] = [
    (
      "content/data/glossary.yml",
      #"""
      # Words that need explaining. A word links itself where a page first uses it, in any form under 'also'.

      - term: repair rate
        definition: Of a hundred things brought in, how many leave mended.
        also: [repair rates]
        source: repairmonitor-2019
      - term: repair slip
        definition: A piece of paper with a number, the broken thing, its fault and what became of it.
        also: [repair slips]
        see: [repair rate]

      """#
    ),
    (
      "content/data/organisations.yml",
      #"""
      # Whom case studies are about. Pages name them by 'key'.

      - key: repair-cafe-international
        name: Repair Café International
        region: Netherlands
        type: charity
        url: https://www.repaircafe.org/en/

      """#
    ),
    (
      "content/data/sources.yml",
      #"""
      # What pages rest on. A page cites a source by its key: [@repairmonitor-2019]

      - key: repairmonitor-2019
        authors: Repair Café International
        year: n.d.
        title: Leaf blowers and air fryers at the Repair Café
        kind: statistics
        url: https://www.repaircafe.org/en/leaf-blowers-and-air-fryers-at-the-repair-cafe/
        retrieved: 2026-11-23
        note: A summary of the repairs entered in the RepairMonitor in 2019.
      - key: repairmonitor-pilot
        authors: Repair Café International
        year: n.d.
        title: "Our top 3: bicycle, vacuum cleaner, kettle"
        kind: statistics
        url: https://www.repaircafe.org/en/our-top-3-bicycle-vacuum-cleaner-kettle/
        retrieved: 2026-11-23
      - key: ifixit-postma
        authors: iFixit
        year: 2021
        title: Meet the woman behind the Repair Café movement
        kind: blog
        url: https://www.ifixit.com/News/33384/the-woman-behind-the-repair-cafe-movement
        retrieved: 2026-11-23
      - key: sugru-postma
        authors: Sugru
        year: n.d.
        title: "Meet our fixing hero: Martine Postma"
        kind: blog
        url: https://sugru.com/content/meet-the-woman-who-inspired-a-global-fixing-community
        retrieved: 2026-11-23

      """#
    ),
    (
      "content/data/recommendations.yml",
      #"""
      # What this hub recommends. Pages say under 'recommendations' which of them they bear on.

      - number: 1
        title: Mend together with the owner
        text: Sit side by side. Whoever has seen the fault can mend it the next time.
        strand: mending
        addressed_to: [Volunteers]
        audience: [volunteers]
      - number: 2
        title: Write down what became of it
        text: Note each thing, its fault and the result, also when the repair did not work.
        strand: running
        addressed_to: [Organisers]
        audience: [organisers]

      """#
    ),
    (
      "content/data/timeline.yml",
      #"""
      # The history page shows these. 'date' is what readers see; 'sort' puts the entries in order.

      - date: "2009"
        sort: 2009-01-01
        title: The first repair café opens in Amsterdam
        text: Martine Postma, a journalist, invites neighbours to mend what is broken.
        source: ifixit-postma
      - date: "2017"
        sort: 2017-01-01
        title: Cafés begin to count
        text: Volunteers enter their repairs in an online list, the RepairMonitor.
        source: repairmonitor-2019
      - date: "2021"
        sort: 2021-09-01
        title: There are repair cafés in more than 30 countries
        text: More than 2,000 are known, twelve years after the first.
        source: ifixit-postma

      """#
    ),
    (
      "content/data/accessibility.yml",
      #"""
      # What the accessibility statement says. Change it to what is true of your hub.

      status: partially
      issues:
        - title: Not yet tested by disabled people
          text: The program checks the pages as it builds them. No disabled person has tried them yet.
          fix: We will ask disabled people to try the hub, and list here what they find.
      feedback:
        email: editors@example.org
        text: Tell us if you cannot use a page. We can send it in large print or as plain text.
      tested: The program looks for missing headings, pictures without words and unclear links.
      prepared: 2026-11-23
      reviewed: 2026-11-23

      """#
    ),
  ]
}
