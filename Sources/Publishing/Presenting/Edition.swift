/// A form in which the pages of a hub are given to readers, as far as the same page differs from form to form.
struct Edition: Sendable {
  /// Where everything stands in it.
  let addresses: any AddressBook
  /// Whether it is read in a program for books, which shows a note over the text that refers to it, and may not be able
  /// to unfold the table of a chart.
  let isBook: Bool
  /// Whether it is the site, where an address depends on nothing but two paths.
  let isSite: Bool

  init(addresses: any AddressBook, isBook: Bool) {
    self.addresses = addresses
    self.isBook = isBook
    isSite = addresses is SiteAddresses
  }

  /// The site.
  static let site = Edition(addresses: SiteAddresses(), isBook: false)
}
