/// What a stranger may ask of the server's patience and memory.
struct ServerLimits: Sendable {
  /// Bytes of the first line of a request. RFC 9112, section 3, asks for at least 8,000.
  var requestLine = 8 << 10
  /// Bytes of all fields of a request.
  var fieldBytes = 16 << 10
  /// How many fields a request has.
  var fields = 100
  /// Bytes of a body.
  var body = 256
  /// How many connections are served at a time.
  var connections = 256
  /// How many more get an answer that there are too many; others are closed without a word.
  var refusals = 32
  /// How long a connection may be silent before a request.
  var idle = Duration.seconds(10)
  /// How long a head may take from its first byte, and then its body.
  var request = Duration.seconds(10)
  /// How long a reader may take nothing of an answer.
  var stall = Duration.seconds(30)
  /// How long a question for news is kept.
  var news = Duration.seconds(25)
  /// How long a connection is still read from after its end was announced.
  var lingering = Duration.seconds(2)

  /// The shortest of the times that a `Deadline` is set to.
  var shortest: Duration { min(idle, request, stall) }
}
