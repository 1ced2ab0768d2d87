import Diagnostics

/// The links of a hub by the address that each leads to, with what is known of it.
struct SortedLinks {
  /// The addresses to ask, in the order in which the hub first names them.
  private(set) var addresses: [WebAddress] = []
  /// How many addresses are not to be asked.
  private(set) var excepted = 0
  /// What is known of each address.
  var verdicts: [WebAddress: Verdict] = [:]

  private var places: [(written: String, address: WebAddress, place: Diagnostic.Place)] = []
  private var unreadable: [(problem: WebAddress.Problem, link: HubLinks.Link)] = []
  private var unusedExceptions: [Diagnostic] = []

  init(_ hub: HubLinks, exceptions: LinkExceptions) {
    var known: Set<WebAddress> = []
    var used: Set<Int> = []
    var passedOver: Set<String> = []
    for link in hub.links {
      let address: WebAddress
      do throws(WebAddress.Problem) {
        address = try WebAddress(link.written)
      } catch {
        if exceptions.match(link.written, used: &used) {
          passedOver.insert(link.written)
        } else {
          unreadable.append((error, link))
        }
        continue
      }
      let isExcepted = exceptions.match(link.written, used: &used)
      if exceptions.match(address.text, used: &used) || isExcepted {
        passedOver.insert(address.text)
        continue
      }
      if known.insert(address).inserted { addresses.append(address) }
      places.append((link.written, address, link.place))
    }
    excepted = passedOver.count
    unusedExceptions = exceptions.unused(used)
  }

  /// What is wrong, at every place where such a link is written.
  var diagnostics: [Diagnostic] {
    let found = places.compactMap { link in
      verdicts[link.address].flatMap {
        LinkWords(written: link.written, place: link.place).diagnostic(of: $0)
      }
    }
    let unread = unreadable.compactMap { problem, link in
      LinkWords(written: link.written, place: link.place)
        .diagnostic(of: .dead(.notAnAddress(problem)))
    }
    return (found + unread + unusedExceptions).sorted()
  }
}
