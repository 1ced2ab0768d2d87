import Templates
import Testing

@testable import Publishing

struct HarvardNameTests {
  @Test(arguments: [
    ("Stein, T.", "Stein"),
    ("Stein, T. and Callaghan, J.", "Stein and Callaghan"),
    ("Stein, T. & Callaghan, J.", "Stein and Callaghan"),
    ("Stein, T. B., Callaghan, J. and Munro, E.", "Stein, Callaghan and Munro"),
    ("A, B., C, D., E, F. and G, H.", "A et al."),
    ("van der Berg, A.", "van der Berg"),
    ("Department for Education", "Department for Education"),
    ("National Workload Action Group", "National Workload Action Group"),
    ("Ofsted, Care Quality Commission", "Ofsted, Care Quality Commission"),
    (
      "Research in Practice and Essex County Council",
      "Research in Practice and Essex County Council"
    ),
    ("", ""), (",", ","), (", , ", ", , "), (" and ", " and "), ("Stein,", "Stein,"),
  ])
  func shortens(_ authors: String, _ name: String) {
    #expect(HarvardName.short(authors, Words()) == name)
  }
}
