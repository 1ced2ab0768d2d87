import Diagnostics
import Testing

@Suite struct SARIFWriterTests {
  private func log(_ diagnostics: [Diagnostic]) -> String {
    var sources = Findings.sources
    return SARIFWriter(version: "1.2.3").write(diagnostics, sources: &sources)
  }

  @Test func fitsTheSchema() throws {
    let nasty = Diagnostic(
      Findings.vague, "\u{0}\u{FFFE}\"<%\\", at: .init("content/ä b%\n#?[]:\\.md"),
      suggestion: .init("", replacement: ""))
    let diagnostics =
      Findings.three + [nasty, nasty]
      + [Diagnostic(Findings.unused, "far away", at: .init("/srv/a b/content/a.md"))]
    #expect(try SARIFSchema.faults(in: log(diagnostics)) == [])
    #expect(try SARIFSchema.faults(in: log([])) == [])
  }

  /// The check itself must be able to fail.
  @Test(arguments: [
    (#"{"runs": []}"#, "lacks 'version'"),
    (#"{"version": "2.1.0", "runs": [{"tool": {"driver": {}}}]}"#, "lacks 'name'"),
    (#"{"version": "2.1.0", "runs": [], "extra": 1}"#, "may not have 'extra'"),
    (#"{"version": "2.0.0", "runs": []}"#, "not allowed"),
  ])
  func noticesWhatDoesNotFit(log: String, fault: String) throws {
    #expect(try SARIFSchema.faults(in: log).contains { $0.hasSuffix(fault) })
  }

  @Test func writesRulesResultsAndFixes() {
    #expect(
      log(Findings.three) == #"""
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "Plait",
                  "version": "1.2.3",
                  "semanticVersion": "1.2.3",
                  "rules": [
                    {
                      "id": "broken-link",
                      "shortDescription": {
                        "text": "Links lead somewhere."
                      },
                      "fullDescription": {
                        "text": "Links lead somewhere. Others do not."
                      },
                      "help": {
                        "text": "Wrong:\n\n[a](b.md)\n\nRight:\n\n[a](c.md)"
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    },
                    {
                      "id": "unused-asset",
                      "shortDescription": {
                        "text": "Files are there to be used."
                      },
                      "fullDescription": {
                        "text": "Files are there to be used."
                      },
                      "help": {
                        "text": "Wrong:\n\na\n\nRight:\n\nb"
                      },
                      "defaultConfiguration": {
                        "level": "note"
                      }
                    },
                    {
                      "id": "vague-link-text",
                      "shortDescription": {
                        "text": "Words say what they lead to."
                      },
                      "fullDescription": {
                        "text": "Words say what they lead to."
                      },
                      "help": {
                        "text": "Wrong:\n\nhere\n\nRight:\n\nthere"
                      },
                      "defaultConfiguration": {
                        "level": "warning"
                      }
                    }
                  ]
                }
              },
              "columnKind": "utf16CodeUnits",
              "results": [
                {
                  "ruleId": "broken-link",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {
                    "text": "no page at 'instal.md': did you mean 'install.md'?"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/a.md",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 20,
                          "endLine": 1,
                          "endColumn": 29
                        }
                      }
                    }
                  ],
                  "relatedLocations": [
                    {
                      "id": 1,
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/b.md",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 1,
                          "endLine": 1,
                          "endColumn": 6
                        }
                      },
                      "message": {
                        "text": "the first is here"
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "plait/v1": "7c6bd99c0581c2ac05886170cc35446c"
                  },
                  "fixes": [
                    {
                      "description": {
                        "text": "did you mean 'install.md'?"
                      },
                      "artifactChanges": [
                        {
                          "artifactLocation": {
                            "uri": "content/a.md",
                            "uriBaseId": "%SRCROOT%"
                          },
                          "replacements": [
                            {
                              "deletedRegion": {
                                "startLine": 1,
                                "startColumn": 20,
                                "endLine": 1,
                                "endColumn": 29
                              },
                              "insertedContent": {
                                "text": "install.md"
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                },
                {
                  "ruleId": "vague-link-text",
                  "ruleIndex": 2,
                  "level": "warning",
                  "message": {
                    "text": "100% vague:\nhere, or there"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/a.md",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 2,
                          "startColumn": 1,
                          "endLine": 3,
                          "endColumn": 6
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "plait/v1": "72adfe8f28d1c08ec013911cca1650cf"
                  }
                },
                {
                  "ruleId": "unused-asset",
                  "ruleIndex": 1,
                  "level": "note",
                  "message": {
                    "text": "no page uses the file"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/assets/x%3A%3Aerror%3A%3A%2Cy.pdf",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 1
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "plait/v1": "c8ba17cdf4b9308bde8032d4f2085f76"
                  }
                }
              ]
            }
          ]
        }

        """#)
  }
}
