import Testing

@testable import ExternalLinks

/// Which numbers belong to the public internet.
struct NetworkAddressTests {
  @Test(arguments: [
    "0.0.0.0", "0.255.255.255", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1",
    "192.168.0.1",
    "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1",
    "64:ff9b:1::808:808", "100::1", "2001::1", "2001:1ff::1", "2001:db8::1", "2002:7f00:1::",
    "2002:a00:1::1",
    "3fff::1", "5f00::1", "fc00::1", "fd12::1", "fe80::1", "fec0::1", "ff02::1", "::8.8.8.8",
  ])
  func isNotPublic(text: String) throws {
    #expect(try !#require(NetworkAddress(text)).isPublic)
  }

  @Test(arguments: [
    "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.0.0.1",
    "128.0.0.1",
    "169.253.0.1", "172.15.0.1", "172.32.0.1", "192.0.1.1", "192.167.0.1", "198.17.0.1",
    "198.20.0.1",
    "223.255.255.255", "2001:200::1", "2606:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "2002:808:808::1", "3ffe::1",
  ])
  func isPublic(text: String) throws {
    #expect(try #require(NetworkAddress(text)).isPublic)
  }

  @Test(arguments: [
    "", "1.2.3", "01.2.3.4", "1.2.3.4 ", "1.2.3.256", "::g", "1::2::3", "fe80::1%eth0", "a.example",
  ])
  func isNoNumber(text: String) {
    #expect(NetworkAddress(text) == nil)
  }

  @Test func isWrittenAsCurlTakesIt() {
    #expect(NetworkAddress("8.8.4.4")?.text == "8.8.4.4")
    #expect(NetworkAddress("2606:4700::1111")?.text == "2606:4700:0:0:0:0:0:1111")
  }
}
