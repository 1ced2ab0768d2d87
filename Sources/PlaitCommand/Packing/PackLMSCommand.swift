public import ArgumentParser
public import Publishing

/// `plait pack lms`
struct PackLMSCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lms",
    abstract: "Put a strand, a pathway or the whole hub into a course for an LMS.",
    discussion: """
      An LMS such as Moodle or Totara takes the archive as one course. It keeps which pages somebody has read and where \
      they stopped. The course is completed when every page was read to its end, or when the last step of a pathway is \
      confirmed. As a Common Cartridge, the pages become pages of a course that is there already, and nothing is kept. \
      Answers of self-assessments never leave the page. Links between its pages stay inside it; others lead to \
      'base_url' of hub.yml, and where there is none, they are plain words. It is the same to the byte wherever and \
      whenever it is made.

      Examples:
        plait pack lms caseload
        plait pack lms --pathway new-to-social-work
        plait pack lms caseload --standard cmi5 --output caseload-cmi5.zip
      """)

  @OptionGroup var part: PackedPart

  @Option(name: .long, help: "The standard by which the LMS takes the course.")
  var standard = CourseStandard.scorm12

  @OptionGroup var options: ContentOptions

  @OptionGroup var language: PackedLanguage

  @Option(
    name: .long,
    help: .init(
      "The archive to write, in place of one named after the strand or pathway, or 'hub.zip'.",
      valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var address: PublishedAddress

  func run() async throws {
    var request = options.request(publishedAt: address)
    request.language = language.language
    let path = output ?? part.fileName(standard.fileExtension)
    let outcome: EditionPack.Outcome
    do throws(OutputError) {
      outcome = try await CoursePack(request).pack(part.target, for: standard, to: path)
    } catch {
      ExitCode.end(for: error)
    }
    try part.report(outcome, at: path, as: "course", format: options.format)
  }
}

extension CourseStandard: ExpressibleByArgument {}
