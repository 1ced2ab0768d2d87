extension Starter {
  /// The settings of the starter hub, and what lies beside its content.
  static let settings: [(path: String, text: String)] = [
    (
      "README.md",
      #"""
      # The Mending Bench

      A small hub to begin with. Everything that readers see is in `content/`: change it, or replace it by your own.

          plait check     # says what is wrong, in which file and line
          plait build     # writes the hub into output/
          plait new       # begins a page and says what goes where

      `content/hub.yml` says what makes this hub this one: its name, its strands, and the lists that pages are filed under.
      Open `output/index.html` to read the hub. It needs no web server and no internet.

      """#
    ),
    (
      ".gitignore",
      #"""
      output/
      .*.plait*
      /*.zip

      """#
    ),
    (
      "content/hub.yml",
      #"""
      # What makes this hub this hub and not another. After a change, 'plait check' says whether it is in order.

      title: The Mending Bench
      # By this the hub is known wherever it goes. Keep it, even when everything else changes.
      id: {id}
      strapline: How people run repair cafés, and how often a repair works.
      language: en-GB

      # Where the hub will be published. With it come a site map, a news feed and addresses for sharing.
      # base_url: https://hub.example.org/

      organisation:
        name: the editors of the Mending Bench
        email: editors@example.org

      phase:
        name: Example
        text: This hub came with the program that built it. Its editors put their own pages in place of these.

      licence:
        name: CC BY 4.0
        url: https://creativecommons.org/licenses/by/4.0/

      # The sections of the hub, in order. Each is a folder with an index.md.
      strands:
        - folder: running
          title: Running a café
          colour: green
        - folder: mending
          title: Mending
          colour: amber

      # Whom pages can be for.
      audiences:
        - key: visitors
          title: Visitors
          summary: You have something that is broken.
        - key: volunteers
          title: Volunteers
          summary: You mend, or you make the tea.
        - key: organisers
          title: Organisers
          summary: You open the doors and close them again.

      # What pages can be about.
      topics:
        - key: welcome
          title: The welcome
          summary: What happens before anybody picks up a screwdriver.
        - key: counting
          title: Counting
          summary: What was brought, and what became of it.
        - key: clothes
          title: Clothes
          summary: Buttons, seams and zips.

      # Where organisations are, in the order in which lists show them.
      regions:
        - Netherlands
        - Elsewhere

      # A field of this hub's own. Every tool says what it costs.
      fields:
        tool:
          - name: cost
            label: Cost
            type: choice
            choices: [nothing, little, much]
            required: true
            help: What it costs a café to use the tool.

      # Links at the foot of each page.
      footer:
        - title: About this hub
          to: pages/about.md
        - title: Where repair cafés come from
          to: pages/history.md
        - title: Accessibility statement
          to: pages/accessibility.md

      # Kinds of page that readers can write with a form of the hub, and send you as a file.
      # proposals: [case-study]

      """#
    ),
  ]
}
