import Testing

@testable import Graph
@testable import Loading
@testable import Model

struct DrawingSafetyTests {
  private func fault(_ drawing: String) -> String? {
    DrawingSafety.fault(in: Array(drawing.utf8))
  }

  @Test(arguments: [
    "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9\" fill=\"#fff\"/></svg>",
    "<?xml version=\"1.0\"?><svg><use href=\"#a\"/><g fill=\"url(#b)\"/></svg>",
    "<svg><image href=\"data:image/png;base64,AAAA\"/></svg>",
    "<svg><text>On = one, content=two &#38; three&#10;</text></svg>",
    "<svg export=\"C:\\\\users\\\\drawing.svg\"/>",
    "",
  ])
  func letsPlainDrawingsIn(drawing: String) {
    #expect(fault(drawing) == nil)
  }

  @Test(arguments: [
    "<svg><script>alert(1)</script></svg>",
    "<svg><SCRIPT href=\"#a\"/></svg>",
    "<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>",
    "<svg onload=\"alert(1)\"/>",
    "<svg ONLOAD=\"alert(1)\"/>",
    "<svg a=\"\"onload=\"alert(1)\"/>",
    "<svg/onload=\"alert(1)\"/>",
    "<svg\nonclick\n=\n\"x\"/>",
    "<svg><a href=\"javascript:alert(1)\"/></svg>",
    "<svg><a href=\"java&#10;script:alert(1)\"/></svg>",
    "<svg><a xlink:href=\"https://example.org/\"/></svg>",
    "<svg><image href=\"https://example.org/a.png\"/></svg>",
    "<svg><image href = 'http://example.org/a.png'/></svg>",
    "<svg><use href=\"other.svg#a\"/></svg>",
    "<svg><image href=\"data:image/svg+xml;base64,AAAA\"/></svg>",
    "<svg><a href=\"data:text/html,x\"/></svg>",
    "<svg><foreignObject/></svg>",
    "<svg><iframe/></svg>",
    "<svg><set attributeName=\"href\" to=\"x\"/></svg>",
    "<svg><animate attributeName=\"href\"/></svg>",
    "<svg><style>@import 'x.css';</style></svg>",
    "<svg><rect fill=\"url(https://example.org/)\"/></svg>",
    "<svg><style>a{background:u\\72l(//example.org)}</style></svg>",
    "<?xml-stylesheet href=\"x.css\"?><svg/>",
    "<!DOCTYPE svg [<!ENTITY a \"&lt;script>\">]><svg>&a;</svg>",
    "<svg>\u{0}</svg>",
    "<svg><rect style=\"mask:&#117;rl(//example.org/)\"/></svg>",
    "<svg><style>a{b:image-set('//example.org/a.png' 1x)}</style></svg>",
  ])
  func refusesWhatCouldRunOrLoad(drawing: String) {
    #expect(fault(drawing) != nil, "\(drawing)")
  }

  @Test func refusesUTF16() {
    #expect(DrawingSafety.fault(in: [0xFF, 0xFE, 0x3C, 0x00]) == "it is not saved as UTF-8")
  }

  @Test func refusesWhatIsTooLargeToLookThrough() {
    let bytes = Array(repeating: UInt8(ascii: " "), count: DrawingSafety.mostBytes + 1)
    #expect(DrawingSafety.fault(in: bytes) == "it is larger than 4 MB")
  }
}
