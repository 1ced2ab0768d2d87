import Testing

@testable import Graph

struct SurroundingsTests {
  /// Pages 0 to 9, each the neighbour of the next.
  private var relations: Relations {
    var relations = Relations()
    relations.neighbours = (0..<10).map {
      Relations.Neighbours(previous: $0 > 0 ? $0 - 1 : nil, next: $0 < 9 ? $0 + 1 : nil)
    }
    return relations
  }

  @Test(arguments: [(0, 0...3), (2, 0...5), (5, 2...8), (9, 6...9)])
  func areTheThreePagesOnEitherSide(page: Int, pages: ClosedRange<Int>) {
    #expect(relations.surroundings(of: page) == Array(pages))
  }

  @Test func areThePageItselfWhereItHasNoNeighbours() {
    var relations = Relations()
    relations.neighbours = [Relations.Neighbours()]
    #expect(relations.surroundings(of: 0) == [0])
  }
}
