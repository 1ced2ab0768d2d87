/// Words of everyday English, as readers put them into queries, which the pages of a hub may say in other words.
enum EverydayWords {
  /// Words that say how something is asked for rather than what: they count little beside others.
  static let light = """
    advice another anyone anything bad better both define defined definition different does each else end ended ever
    every everyone everything example examples explain explained explaining find finding finds found gave get gets
    getting give given gives giving go goes going gone good got guidance guide happen happened happening happens
    idea ideas info information keep keeping keeps kept know knowing known knows let like look looking looks lot
    lots made make makes making many meaning means might must need needed needing needs nice now one other others
    page pages put puts putting really report resource resources right said same say saying says see seen seeing
    show showing shows site someone something start started starting still tell telling tells template templates
    thing things tip tips told took take taken takes taking try trying two use used useful uses using want wanted
    wanting wants way ways website went work working works yes
    """

  /// On each line words that mean about the same. They stand for each other where few pages have the word that was
  /// written, and count less than it.
  static let alike = """
    agenda plan structure outline
    agreement agree contract charter
    afraid fear frightened scared worried worry anxious anxiety
    angry anger aggressive abuse hostile conflict
    app apps application software tool platform
    assessment questionnaire quiz survey surveys
    audit check review inspection
    ban banned forbid forbidden allow allowed prohibited
    benefit benefits value roi return advantage advantages
    boss bosses manager managers supervisor
    bring bringing prepare preparing preparation
    brief short shorter concise summary
    buy buying purchase purchasing procure procurement commission commissioning
    cancel cancelled canceled missed postponed postpone skipped
    car cars driving mileage travel travelling
    checklist template form tool
    cite citing citation attribution reference referencing copyright copying reuse licence
    close closed closing closure shut
    company firm vendor vendors provider supplier suppliers
    complain complaint complaints feedback concern concerns
    computer computers device devices kit laptop laptops equipment tablet
    cost costs price budget money spend spending spent savings saving afford
    course courses train trained training workshop learning development cpd
    cut cuts cutting reduce reduces reduced reducing reduction fewer less lower decrease
    dead death deaths die died dies dying bereavement
    decline refuse refusing reject
    doctor health medical nhs nurse
    duplicate duplicates duplicated duplication repeat repeated repetition twice
    duty rota shift
    easy easier simple simpler plain
    effect effects impact outcome outcomes difference result results
    emotion emotions emotional feeling feelings upset distress distressed upsetting
    essay dissertation assignment research literature
    evaluate evaluated evaluating evaluation measure measured measuring measurement
    experiment randomised randomized trial trials rct
    exhausted exhaustion tired fatigue burnout burnt burned burning
    fake false invented wrong incorrect inaccurate
    fast faster quick quicker quickly speed
    fund funded funding funds invest investing investment budget
    forecast forecasting predict predicting prediction predictive
    frequency often regular regularly
    function functions purpose purposes aim aims
    forced force compulsory mandatory required obliged
    grow increase increased increasing rise rising growth
    hire hired hiring recruit recruiting recruitment employ appoint
    ill illness sick sickness absence absent leave
    job jobs role roles post posts career
    kid kids child children young
    law legal lawful legislation statutory act
    keep keeping retain retaining retention
    leaver leavers leaving quit quitting resign resignation retention turnover
    letter letters correspondence email emails
    limit limits cap maximum max ceiling threshold
    mistake mistakes error errors wrong
    mum mums dad dads parent parents mother father family
    official government
    online remote remotely virtual virtually distance
    pay paid salary wage wages
    phone phones mobile telephone call calls
    pressure pressures stress stressed demand demands strain
    presentation slides briefing talk
    privacy confidential confidentiality gdpr
    problem problems issue issues challenge challenges difficulty difficulties barrier barriers
    pros cons advantages disadvantages benefits challenges
    rate rates percentage proportion figure figures
    rubbish poor weak ineffective
    rule rules policy policies procedure procedures
    safe safely safety
    school schools teacher teachers education
    secretary typist administrator
    share sharing allocate allocating allocation distribute distribution
    solution solutions strategy strategies approach approaches
    starter starters joiner joiners induction beginner
    stat stats statistic statistics figures data numbers
    sell selling supply supplying supplier suppliers
    student students trainee trainees placement placements
    study studies research evidence
    unfair unequal inequality fairness equity
    user users client clients customer customers
    video zoom call
    write writing written record recording records
    beds bedfordshire
    berks berkshire
    bucks buckinghamshire
    cambs cambridgeshire
    glos gloucestershire
    hants hampshire
    herts hertfordshire
    lancs lancashire
    leics leicestershire
    lincs lincolnshire
    northants northamptonshire
    notts nottinghamshire
    oxon oxfordshire
    staffs staffordshire
    warks warwickshire
    wilts wiltshire
    worcs worcestershire
    yorks yorkshire
    """
}
