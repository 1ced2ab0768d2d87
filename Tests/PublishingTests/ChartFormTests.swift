import Model
import Templates
import Testing

struct ChartFormTests {
  /// A form that templates did not draw would be drawn as another one.
  @Test func everyFormIsDrawn() {
    #expect(Chart.Form.allCases.map(\.rawValue) == ChartForm.allCases.map(\.rawValue))
  }
}
