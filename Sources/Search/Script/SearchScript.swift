/// The scripts of the search page.
public enum SearchScript {
  /// `search/search.js`: waits for the first use, then loads the rest.
  public static let loader: [UInt8] = []
  /// `search/engine.js`: finds, ranks and shows.
  public static let engine: [UInt8] = []
}
