import Hypertext

/// Horizontal bars as a drawing whose every bar carries its label and its number.
func barDrawing(_ view: ChartView) -> HTML { .empty }
