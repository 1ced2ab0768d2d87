extension CalendarDate {
  /// The first day that can be written.
  public static let earliest = CalendarDate(checkedYear: years.lowerBound, month: 1, day: 1)
  /// The last day that can be written.
  public static let latest = CalendarDate(checkedYear: years.upperBound, month: 12, day: 31)

  /// Days since 1 January 1970; negative before.
  ///
  /// Counted in years that begin in March, so that the leap day comes last
  /// (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  public var daysSinceEpoch: Int {
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date a number of days after 1 January 1970, or `nil` when its year is out of range.
  public init?(daysSinceEpoch days: Int) {
    guard days >= Self.earliest.daysSinceEpoch, days <= Self.latest.daysSinceEpoch else {
      return nil
    }
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The same day of the month a number of months later or, where that month is shorter, its last
  /// day: a month after 31 January is 28 or 29 February. Drawn in to the years that can be written.
  public func adding(months: Int) -> CalendarDate {
    let span = (Self.years.count + 1) * 12
    let count = year * 12 + month - 1 + min(max(months, -span), span)
    let newYear = count / 12
    if newYear < Self.years.lowerBound { return .earliest }
    if newYear > Self.years.upperBound { return .latest }
    let newMonth = count % 12 + 1
    return CalendarDate(
      checkedYear: newYear, month: newMonth,
      day: min(day, Self.days(inMonth: newMonth, of: newYear)))
  }

  /// The date a number of days later, drawn in to the years that can be written.
  public func adding(days: Int) -> CalendarDate {
    let span = Self.latest.daysSinceEpoch - Self.earliest.daysSinceEpoch
    let count = daysSinceEpoch + min(max(days, -span), span)
    return CalendarDate(daysSinceEpoch: count) ?? (days < 0 ? .earliest : .latest)
  }

  /// The days from this date to another: positive when the other is later.
  public func days(to other: CalendarDate) -> Int {
    other.daysSinceEpoch - daysSinceEpoch
  }
}
