extension ReloadChannel.State {
  /// What is sent of the state: `{"number":3,"state":…}`.
  var answer: Answer {
    var body = Array("{\"number\":\(number),\"state\":".utf8)
    body += document
    body.append(0x7D)
    return Answer(status: 200, mediaType: "application/json", body: body)
  }
}
