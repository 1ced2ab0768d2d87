extension Duration {
  /// In seconds, to a hundredth, with the unit: `0.21 seconds`.
  var inSeconds: String {
    let (seconds, attoseconds) = components
    let hundredths = attoseconds / 10_000_000_000_000_000
    return "\(seconds).\(hundredths < 10 ? "0" : "")\(hundredths) seconds"
  }
}
