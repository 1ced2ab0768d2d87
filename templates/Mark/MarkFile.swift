import Hypertext

/// The hub's mark as a file, for `assets/mark.svg`: a picture for tabs and bookmarks, which has
/// its colours in itself.
public func markFile(_ theme: Theme) -> [UInt8] {
  let threads = min(max(theme.strands.count, 2), 12)
  let colours = theme.strands.enumerated().map { index, colour in
    ".strand-\(index + 1) { stroke: \(colour.light.hex) }"
  }
  let dark = theme.strands.enumerated().map { index, colour in
    ".strand-\(index + 1) { stroke: \(colour.dark.hex) }"
  }
  let side = max(48, threads * 6)
  let braid = Braid(
    threads: threads, steps: 4, gap: 6, stride: side / 4, top: (side - threads * 6) / 2 + 3)
  let file: HTML = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" fill="none">
    <style>
    path { stroke: \(theme.ink.light.hex); stroke-width: 4 }
    .halo { stroke: \(theme.paper.light.hex); stroke-width: 7 }
    \(colours.joined(separator: "\n"))
    @media (prefers-color-scheme: dark) {
    .halo { stroke: \(theme.paper.dark.hex) }
    \(dark.joined(separator: "\n"))
    }
    </style>
    \(braid.paths)
    </svg>

    """
  return file.bytes
}
