import Hypertext

/// A line of what a fact says, in plain text.
public struct FactLine: Sendable, Hashable {
  /// The words.
  public var text: String
  /// The address on the web to which they lead.
  public var address: String?
}

extension Fact {
  /// What readers see as its name.
  public func name(in words: Words) -> String { name.text(words) }

  /// What it says in plain text, for outputs without markup: a line for each item of a list or a table.
  public func lines(in words: Words) -> [FactLine] {
    let separator = words.text(.listSeparator)
    return switch value {
    case .text(let text): [FactLine(text: text)]
    case .texts(let texts): [FactLine(text: texts.joined(separator: separator))]
    case .list(let items): items.map { FactLine(text: $0) }
    case .links(let links): [FactLine(text: links.map(\.title).joined(separator: separator))]
    case .date(let date): [FactLine(text: date.iso)]
    case .minutes(let minutes): [FactLine(text: words.minutes(minutes).description)]
    case .strand(let strand): [FactLine(text: strand.title)]
    case .evidence(let level):
      [FactLine(text: words.name(of: level) + ". " + words.text(level.note))]
    case .measures(let all):
      all.isEmpty
        ? [FactLine(text: words.text(.noMeasures))] : all.map { FactLine(text: $0.text(words)) }
    case .arrangements(let all): all.map { FactLine(text: $0.text(with: $0.source?.title)) }
    case .consent(let reason): [reason.line(words)]
    }
  }
}

extension MeasureView {
  /// The measure in a line, with all that it rests on.
  func text(_ words: Words) -> String {
    let rest = [sample, measuredBy, date, source?.title].compactMap { $0 }.joined(separator: "; ")
    return result(words) + (rest.isEmpty ? "" : " (\(rest))")
  }

  /// What was found, in a few words: "Time spent on notes: 90 → 35 minutes".
  public func result(_ words: Words) -> String {
    let figure = [figures.text(words), unit ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    return [name, figure].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}

extension ArrangementView {
  /// What is set, in a line.
  func text(with source: String? = nil) -> String {
    "\(name): " + [value, unit].compactMap { $0 }.joined(separator: " ")
      + (source.map { " (\($0))" } ?? "")
  }

  /// The same in a table of what was found elsewhere.
  public func result(_ words: Words) -> String {
    words.text(.arrangementResult).replacing("{text}", with: text())
  }
}

extension FiguresView {
  /// The figures in words that say what they are compared with.
  func text(_ words: Words) -> String {
    func said(_ word: Word, _ value: String) -> String {
      words.text(word).replacing("{value}", with: value)
    }
    return switch self {
    case .change(let before?, let after?):
      words.text(.figureChange).replacing("{before}", with: before)
        .replacing("{after}", with: after)
    case .change(let before?, nil): said(.figureBefore, before)
    case .change(nil, let after): after ?? ""
    case .contrast(let without, let with):
      [without.map { said(.figureWithout, $0) }, with.map { said(.figureWith, $0) }]
        .compactMap { $0 }.joined(separator: words.text(.listSeparator))
    case .single(let value): value
    }
  }
}

extension ConsentView {
  /// On what grounds an organisation is named, in a sentence.
  fileprivate func line(_ words: Words) -> FactLine {
    func sentence(_ reason: Word) -> String {
      words.text(.consentPublic).replacing("{link}", with: words.text(reason))
    }
    return switch self {
    case .ownSource(let href): FactLine(text: sentence(.consentOwnLink), address: href.text)
    case .otherSource(let href): FactLine(text: sentence(.consentOtherLink), address: href.text)
    case .confirmed(let name, let date):
      FactLine(
        text: words.text(.consentConfirmed).replacing("{name}", with: name)
          .replacing("{date}", with: date.iso))
    }
  }
}
