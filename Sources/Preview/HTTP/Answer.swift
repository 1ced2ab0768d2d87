/// What is sent for a request.
struct Answer: Sendable, Hashable {
  let status: Int
  /// What the body is; nothing is sent of it where there can be no body.
  let mediaType: String
  let body: [UInt8]
  /// Where the thing is instead: an absolute path, safely encoded.
  var location: String?
  /// The methods that could have been used.
  var allowed: String?
  /// Whether the connection ends with this answer.
  var closes = false
  /// Whether the body itself is sent: not when only the head was asked for.
  var sendsBody = true

  init(status: Int, mediaType: String, body: [UInt8]) {
    self.status = status
    self.mediaType = mediaType
    self.body = body
  }

  init(status: Int, file: ServedFile) {
    self.init(status: status, mediaType: file.mediaType, body: file.bytes)
  }

  /// There is nothing to say.
  static var nothing: Answer { Answer(status: 204, mediaType: "", body: []) }

  /// The thing is at another address for good.
  static func moved(to location: String) -> Answer {
    var answer = Answer(
      status: 301, mediaType: "text/plain; charset=utf-8", body: Array("See \(location)\n".utf8))
    answer.location = location
    return answer
  }
}
