/// The end of a connection that the other side may not expect.
///
/// Closed while something is unread, a connection is reset, and the answer is lost that was still on its way. So the
/// other side learns that nothing more comes, and what it still sends is thrown away (RFC 9112, section 9.6).
enum LingeringClose {
  static func end(_ connection: Connection, limits: ServerLimits) async {
    connection.finishSending()
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        while let bytes = try? await connection.receive(atMost: 8 << 10), !bytes.isEmpty {}
      }
      group.addTask { try? await Task.sleep(for: limits.lingering) }
      await group.next()
      group.cancelAll()
    }
  }
}
