import Hypertext

/// A line for each series as a drawing with its numbers at both ends.
func lineDrawing(_ view: ChartView) -> HTML { .empty }
