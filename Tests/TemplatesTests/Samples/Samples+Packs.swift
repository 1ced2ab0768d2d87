import Hypertext
import Templates

extension Samples {
  /// The frame of a file by itself.
  var single: Frame {
    Frame(
      single: SingleView(
        hubName: t("Room to Practise"), language: t("en-GB"), words: words, strands: strandCount,
        style: [],
        styleDigest: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        contact: ContactView(name: t("The editors"))))
  }

  var start: StartView {
    StartView(
      page: page("Room to Practise", "The whole hub in one folder."), home: href("index.html"))
  }

  var review: ReviewView {
    ReviewView(
      page: page("What changed", "1 new, 1 changed, 1 removed."), home: href("index.html"),
      added: [link("A new page")],
      changed: [
        ReviewedPage(
          link: link("A changed page"), anchor: t("page-1"),
          rows: [
            .gap, .same(t("A line that stayed")),
            .change(
              before: [
                ReviewRun(t("About "), isMarked: false), ReviewRun(t("15"), isMarked: true),
              ],
              after: [ReviewRun(t("About "), isMarked: false), ReviewRun(t("16"), isMarked: true)]),
            .cut,
          ])
      ],
      affected: [link("A list")], removed: [t("A page that is gone")], moreRemoved: 2)
  }
}
