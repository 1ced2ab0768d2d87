import Hypertext

/// What stands below a list of which only a part is shown: how many there are, and where.
func rest<Item>(of list: ListPart<Item>, _ words: Words) -> HTML {
  if list.shown.count == list.count { return .empty }
  let all = list.all.map {
    " <a\(address: $0.href)>\(words.fill(.seeAll, ["title": "\($0.title)"]))</a>" as HTML
  }
  let part = words.fill(.listPart, ["shown": "\(list.shown.count)", "n": "\(list.count)"])
  return "<p class=\"note\">\(part)\(all)</p>\n"
}
