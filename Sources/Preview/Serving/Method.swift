/// The methods that mean something here.
enum Method: String, Sendable {
  case get = "GET"
  case head = "HEAD"
  case post = "POST"

  /// What files are asked for with, as `Allow` lists it.
  static let forFiles = "GET, HEAD"
  /// What news are asked for with.
  static let forNews = "POST"
}
