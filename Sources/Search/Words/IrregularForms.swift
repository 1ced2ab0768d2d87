/// Common English forms that no rule of endings brings together, and words that a rule would spoil.
///
/// Forms are only brought to a stem with the same first letter, because a section of the vocabulary
/// holds the words with one first letter.
enum IrregularForms {
  /// The stem of an irregular form, or `nil`.
  static func stem(of word: [UInt8]) -> [UInt8]? {
    stems[String(decoding: word, as: UTF8.self)]
  }

  private static let stems: [String: [UInt8]] = {
    var result: [String: [UInt8]] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let stem = words.first else { continue }
      for word in words.dropFirst() { result[String(word)] = Array(stem.utf8) }
    }
    return result
  }()

  /// On each line a stem and the forms that have it.
  private static let table = """
    child child children childrens
    person person persons people peoples
    woman woman women womens
    man man men mens
    foot foot feet
    tooth tooth teeth
    life life lives
    wife wife wives
    half half halves
    self self selves
    knife knife knives
    shelf shelf shelves
    mouse mouse mice
    crisi crisis crises
    analys analysis analyses analyst analysts
    criterion criterion criterions criteria
    phenomenon phenomenon phenomena
    datum datum data
    run run runs running ran
    write write writes writing written wrote
    take take takes taking taken took
    give give gives giving given gave
    make make makes making made
    pay pay pays paying paid
    say say says saying said
    hold hold holds holding held
    keep keep keeps keeping kept
    meet meet meets met
    lead lead leads leading led
    spend spend spends spending spent
    feel feel feels feeling feelings felt
    buy buy buys buying bought
    teach teach teaches teaching taught
    think think thinks thinking thought thoughts
    bring bring brings bringing brought
    seek seek seeks seeking sought
    tell tell tells telling told
    choose choose chooses choosing chose chosen choice choices
    speak speak speaks speaking spoke spoken
    begin begin begins beginning began begun
    grow grow grows growing grew grown growth
    know know knows knowing knew known
    show show shows showing showed shown
    drive drive drives driving drove driven
    build build builds building built
    send send sends sending sent
    lose lose loses losing lost loss losses
    win win wins winning won
    sleep sleep sleeps sleeping slept
    break break breaks breaking broke broken
    sky sky skies
    die die dies died dying dead death deaths
    lie lie lies lied lying
    tie tie ties tied tying
    news news
    howe howe
    atlas atlas
    cosmos cosmos
    bias bias biases biased
    andes andes
    gentl gently gentle gentler
    earli early earlier earliest
    onli only
    singl singly single singles
    idl idly idle
    ugli ugly
    busi busy busier busiest
    business business businesses
    centr centre centres center centers centred
    programme programme programmes program programs
    enquiri enquiry enquiries inquiry inquiries
    find find finds finding findings found
    get get gets getting got
    hear hear hears hearing heard
    understand understand understands understanding understood
    learn learn learns learning learnt learned
    mean mean means meant
    deal deal deals dealing dealt
    draw draw draws drawing drew drawn
    fall fall falls falling fell fallen
    forget forget forgets forgetting forgot forgotten
    sell sell sells selling sold
    sit sit sits sitting sat
    weigh weigh weighs weighed weighing weight weights weighted weighting weightings
    believ belief beliefs
    griev grief
    prove proof proofs proven
    succeed success successes successful successfully
    behaviour behave behaves behaved behaving behaviour behaviours behavior behaviors
    strong strength strengths
    admin admin administrate administration administrations administrative administrator administrators
    advis advice
    explain explanation explanations
    describ description descriptions
    transcrib transcription transcriptions transcript transcripts
    reduc reduction reductions
    introduc introduction introductions
    includ inclusion inclusive
    exclud exclusion exclusions exclusive
    conclud conclusion conclusions
    decid decision decisions
    provid provision provisions
    respond response responses
    retain retention
    maintain maintenance
    refer referral referrals
    qualifi qualification qualifications
    appli application applications applicant applicants
    absent absence absences
    vacant vacancy vacancies
    frequent frequency frequencies
    efficient efficiency efficiencies
    consistent consistency
    competent competence competency competencies
    urgent urgency
    privat privacy
    accur accuracy
    bureaucrat bureaucracy bureaucracies bureaucratic
    """
}
