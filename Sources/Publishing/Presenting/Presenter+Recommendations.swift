import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  /// The register of all recommendations, with what they cover.
  func recommendations() -> HTML {
    let here = SiteAddress.page(.recommendations)
    let view = RecommendationsView(
      page: pageView(of: .recommendations),
      recommendations: hub.library.recommendations.indices.map {
        recommendationItem($0, from: here)
      },
      coverage: coverage(from: here))
    return recommendationsPage(view, in: frame(at: here, section: .recommendations))
  }

  /// The page of one recommendation.
  func recommendation(_ number: Int) -> HTML {
    let recommendation = hub.library.recommendations[number]
    let here = SiteAddress.recommendation(recommendation)
    let strand = strandIndex(of: recommendation)
    let view = RecommendationView(
      page: pageView(
        title: recommendation.title, summary: recommendation.text, at: here,
        within: .recommendations),
      number: recommendation.number,
      text: recommendation.text,
      strand: strand.map { strandTag($0, from: here) },
      addressedTo: recommendation.addressedTo,
      audiences: audienceLinks(recommendation.audience, from: here),
      isUrgent: recommendation.isUrgent,
      meanwhile: recommendation.meanwhile,
      response: recommendation.response.map { ResponseLabel($0.status) },
      responseText: recommendation.response?.text,
      responseSource: sourceLink(recommendation.response?.source, from: here),
      answers: items(hub.relations.answers[number], from: here),
      previous: recommendationLink(number - 1, from: here),
      next: recommendationLink(number + 1, from: here))
    return recommendationPage(view, in: frame(at: here, section: .recommendations))
  }

  /// Which recommendations and how many resources bear on each strand and audience.
  private func coverage(from here: String) -> CoverageView? {
    guard !hub.settings.audiences.isEmpty else { return nil }
    return CoverageView(
      audiences: hub.settings.audiences.map {
        Link($0.title, href(toPath: SiteAddress.audience($0), from: here))
      },
      rows: hub.strands.indices.map { number in
        CoverageRow(
          strand: strandTag(number, from: here),
          cells: hub.settings.audiences.indices.map { audience in
            coverageCell(strand: number, audience: audience, from: here)
          })
      })
  }

  private func coverageCell(strand: Int, audience: Int, from here: String) -> CoverageCell {
    let recommendations = hub.library.recommendations.filter {
      strandIndex(of: $0) == strand && $0.audience.contains(settings.audiences[audience].key)
    }
    return CoverageCell(
      recommendations: recommendations.map {
        Link(String($0.number), href(toPath: SiteAddress.recommendation($0), from: here))
      },
      resources: lists.coverage(ofStrand: strand, forAudience: audience))
  }
}
