/// The most frequent words, in falling order of frequency: first those of English, then those of the
/// work that hubs like this are about.
enum CommonWords {
  static let english = split(
    """
    the of and to in a is that for it as was with be by on not he his but at are this have from or had
    an they which one you were her all she there would their we him been has when who will more no if
    out so said what up its about into than them can only other new some could time these two may then
    do first any my now such like our over man me even most made after also did many before must through
    back years where much your way well down should because each just those people how too little state
    good very make world still own see men work long get here between both life being under never day
    same another know while last might us great old year off come since against go came right used take
    three states himself few house use during without again place around however home small found
    thought went say part once general high upon school every does got united left number course war
    until always away something fact though water less public put think almost hand enough far took
    head yet government system better set told nothing night end why called look find going asked
    later knew point next program city business give group toward young days let room
    """)

  static let practice = split(
    """
    practice social worker workers family families child children team teams service services support
    supervision manager managers caseload cases case record records recording notes note council councils
    local authority authorities report reports review reviews evidence assessment assessments plan plans
    meeting meetings visit visits referral referrals allocation workload hours week weeks office hybrid
    digital tool tools supplier suppliers consent privacy data figure figures average median survey
    question questions answer answers change changes training learning reflective wellbeing retention
    vacancy agency senior experienced newly qualified adviser partner partners court health police
    education carer carers adult adults young guidance policy procedure form forms template system
    systems transcript transcription summary summaries draft drafts accuracy error errors risk risks
    benefit benefits cost costs pilot pilots evaluation measured reported staff colleague colleagues
    leader leaders director directors administrator administrators
    """)

  private static func split(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
