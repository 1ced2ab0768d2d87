import Basics
import Testing

@Suite struct ForwardedAddressTests {
  @Test(arguments: [
    (
      "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.org%2Fb%3Fc%3D2&data=05%7C02",
      "https://a.org/b?c=2"
    ),
    (
      "https://gbr01.SafeLinks.protection.outlook.com/ap/w-59584e83/?url=http%3A%2F%2Fa.org",
      "http://a.org"
    ),
    (
      "https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=https%3A%2F%2Fa.org&x=1",
      "https://a.org"
    ),
    ("https://urldefense.com/v3/__https://a.org/b__;!!abc!def$", "https://a.org/b"),
    ("https://www.google.com/url?q=https://a.org/b&sa=D", "https://a.org/b"),
    ("https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.org", "https://a.org"),
    (
      "https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%3A%2F%2Fa.org",
      "https://a.org"
    ),
  ])
  func unwrapsTheAddressThatWasMeant(address: String, meant: String) {
    #expect(ForwardedAddress(address)?.meant == meant)
  }

  @Test(arguments: [
    "https://protect-eu.mimecast.com/s/AbCdE", "https://urldefense.com/v3/__https:/a.org/*b__;!!x",
    "https://x.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)",
    "https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.org%2F%3Cb",
    "https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.or%2",
  ])
  func namesWhatItCannotUnwrap(address: String) {
    #expect(ForwardedAddress(address) != nil && ForwardedAddress(address)?.meant == nil)
  }

  @Test(arguments: [
    "https://www.google.com/maps?q=Leeds", "https://www.google.com/url",
    "https://a.org/?url=https://b.org",
    "https://safelinks.example.org/?url=https://b.org", "mailto:a@a.org", "", "https://",
    "https://web.archive.org/web/2025/https://a.org",
  ])
  func leavesOtherAddresses(address: String) { #expect(ForwardedAddress(address) == nil) }
}
