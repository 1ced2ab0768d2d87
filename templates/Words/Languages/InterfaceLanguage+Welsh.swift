extension InterfaceLanguage {
  /// Welsh. Made by software, and not yet read by a speaker: when one has read it, this line goes and `isRead` is `true`.
  static let welsh = InterfaceLanguage(
    "cy", "Welsh", isRead: false,
    """
    skip: Neidio i’r cynnwys
    unstyled: Os yw’r dudalen hon yn edrych yn foel, cafodd ei hagor y tu mewn i ffeil zip. Echdynnwch y ffolder cyfan yn gyntaf, yna agorwch index.html.
    menu: Dewislen
    homeLink: {hub}: hafan
    strandsLabel: Llinynnau
    sectionsLabel: Ffyrdd i mewn
    moreLabel: Rhagor o ffyrdd i mewn
    searchLabel: Chwilio’r hyb hwn
    searchButton: Chwilio
    footerLabel: Ynglŷn â’r hyb
    licence: Trwydded
    licenceLine: {text} Mae cynnwys yr hyb hwn ar gael o dan {licence}, oni nodir yn wahanol.
    singleNote: Mae hwn yn rhan o {hub}, ar ffurf un ffeil.
    singleLinks: Mae dolenni i rannau eraill yn agor {address}.
    singleNoLinks: Mae rhannau eraill yn cael eu henwi, ond nid oes modd eu hagor oddi yma.
    bookContents: Cynnwys
    bookLandmarks: Tirnodau
    bookCover: Clawr
    bookText: Dechrau’r testun
    bookPart: Mae hwn yn rhan o {hub}, ar ffurf llyfr.
    bookWhole: Dyma’r cyfan o {hub}, ar ffurf llyfr.
    bookNewest: Dyddiad ei dudalen fwyaf newydd yw {date}.
    bookAssessment: Dewiswch un ateb ar gyfer pob gosodiad, ac ysgrifennwch ei rif ar bapur. Yr atebion yw:
    bookAccessibility: Mae yma benawdau a thabl cynnwys. Mae gan bob llun destun yn ei le, ac mae rhifau pob siart mewn tabl. Rhaglenni a wiriodd hyn; nid oes neb wedi barnu’r llyfr yn ôl safon hygyrchedd.
    courseLabel: Cwrs
    coursePart: Mae hwn yn rhan o {hub}, ar ffurf cwrs.
    courseWhole: Dyma’r cyfan o {hub}, ar ffurf cwrs.
    courseEnds: Byddwch wedi cwblhau’r cwrs pan fyddwch wedi darllen pob tudalen i’w diwedd.
    courseEndsWithStep: Byddwch wedi cwblhau’r cwrs pan fyddwch wedi darllen pob tudalen i’w diwedd, neu pan fyddwch yn cadarnhau’r cam olaf.
    courseRecord: Mae eich system ddysgu yn cadw pa dudalennau rydych wedi’u darllen, ble y gwnaethoch stopio ac am faint o amser y buoch yma, a dim byd arall.
    courseAnswers: Nid yw’r hyn a atebwch mewn hunanasesiad byth yn gadael y dudalen. Nid yw’n cael ei anfon na’i gadw: argraffwch ef neu ei gadw fel ffeil cyn mynd ymlaen.
    courseLinks: Mae dolenni i wefannau eraill yn agor mewn tab newydd.
    courseStart: Ynglŷn â’r cwrs hwn
    courseBegin: Dechrau gyda
    coursePlace: Tudalen {n} o {total}
    courseProgress: Tudalennau wedi’u darllen: {n} o {total}
    courseRead: wedi’i darllen
    courseNoRecord: Ni chafwyd hyd i system ddysgu, felly nid oes dim yn cael ei gadw. Gellir darllen pob tudalen.
    courseLostRecord: Nid yw’r system ddysgu yn ateb, felly efallai na fydd yr ymweliad hwn yn cael ei gadw. Gellir darllen pob tudalen.
    courseDone: Rydych wedi cwblhau’r cwrs hwn.
    courseConfirm: Rwyf wedi gorffen y cam olaf
    courseExit: Gadael y cwrs
    startSummary: Yr hyb cyfan mewn un ffolder. Nid oes angen rhwydwaith na gosod dim.
    startUnpack: Yn gyntaf, echdynnwch y ffolder
    startWindows: Windows: caewch y dudalen hon, de-gliciwch y ffeil zip a dewiswch ‘Extract all’. Yna agorwch y dudalen hon eto yn y ffolder newydd.
    startMac: Mac: cliciwch ddwywaith ar y ffeil zip. Yna agorwch y dudalen hon eto yn y ffolder newydd.
    startPhone: Ffôn: ni all y rhan fwyaf o ffonau agor ffolder o dudalennau. Gofynnwch am y dudalen sydd ei hangen arnoch fel un ffeil.
    startOpen: Yna agorwch yr hyb
    startHome: Agor {hub}
    startMissing: Os nad oes dim yn agor, nid yw’r ffolder wedi’i echdynnu eto: mae’r tudalennau yn y ffolder ‘hub’ wrth ymyl hwn.
    reviewTitle: Beth sydd wedi newid
    reviewSummary: Newydd: {added}, wedi newid: {changed}, wedi’u tynnu: {removed}.
    reviewNothing: Ni newidiwyd unrhyw dudalen.
    reviewAdded: Tudalennau newydd
    reviewChanged: Tudalennau a newidiwyd
    reviewBefore: Cyn
    reviewAfter: Ar ôl
    reviewRemoved: Tudalennau a dynnwyd
    reviewAffected: Wedi newid dim ond am fod tudalennau eraill wedi newid
    reviewCut: Mae rhagor, nad yw’n cael ei ddangos yma. Agorwch y dudalen i’w ddarllen.
    reviewMore: A {n} arall.
    reviewPagesZero: Dim tudalennau
    reviewPagesOne: {n} dudalen
    reviewPagesTwo: {n} dudalen
    reviewPagesFew: {n} tudalen
    reviewPagesMany: {n} thudalen
    reviewPagesOther: {n} tudalen
    contactLine: Cwestiynau a chywiriadau: {contact}
    contactBy: Cedwir gan {name}
    suggestChange: Awgrymu newid i’r dudalen hon
    printPage: Argraffu’r dudalen hon
    feedTitle: {hub}: beth sy’n newydd
    breadcrumbs: Rydych chi yma
    home: Hafan
    titleSeparator: –
    contents: Ar y dudalen hon
    sideSummary: Cynnwys
    siblings: Yn y llinyn hwn
    siblingsAll: Popeth yn {strand}
    backToTop: Yn ôl i’r brig
    citeHeading: Cyfeirio at y dudalen hon
    citeNote: Ychwanegwch y diwrnod y gwnaethoch ei darllen.
    citeCopy: Copïo
    citeCopied: Wedi’i gopïo
    citeOther: Fel testun plaen ac fel BibTeX
    citeCopyPlain: Copïo testun plaen
    citeCopyBibTeX: Copïo BibTeX
    feedback: A oes rhywbeth o’i le neu ar goll ar y dudalen hon?
    summaryMinutesZero: {n} munud
    summaryMinutesOne: {n} munud
    summaryMinutesTwo: {n} funud
    summaryMinutesFew: {n} munud
    summaryMinutesMany: {n} munud
    summaryMinutesOther: {n} munud
    readingTime: Mae’n cymryd tua {time}
    references: Cyfeiriadau
    referencesNote: Y gweithiau y mae’r dudalen hon yn cyfeirio atynt neu’n seiliedig arnynt.
    relatedHeading: Cysylltiedig
    listedByHeading: Tudalennau sy’n arwain yma
    previous: Blaenorol
    next: Nesaf
    pager: Cyn ac ar ôl
    recommendationsHeading: Argymhellion perthnasol
    recommendationNumber: Argymhelliad {n}
    pathwaysHeading: Rhan o lwybr
    filedUnder: Ynglŷn â’r dudalen hon
    audiences: Ar gyfer
    topics: Am
    published: Cyhoeddwyd
    reviewed: Gwiriwyd y ffeithiau
    reviewDue: I’w gwirio eto
    owner: Cedwir gan
    credits: Gyda diolch i
    testedWith: Rhoddwyd prawf arni gyda
    kindLabel: Math
    strandLabel: Llinyn
    timeLabel: Amser
    urgent: Nodwyd ei fod yn frys
    resourcesZero: Dim adnoddau
    resourcesOne: {n} adnodd
    resourcesTwo: {n} adnodd
    resourcesFew: {n} adnodd
    resourcesMany: {n} adnodd
    resourcesOther: {n} adnodd
    stepsZero: Dim camau
    stepsOne: {n} cam
    stepsTwo: {n} gam
    stepsFew: {n} cham
    stepsMany: {n} cham
    stepsOther: {n} cam
    caseStudiesZero: Dim astudiaethau achos
    caseStudiesOne: {n} astudiaeth achos
    caseStudiesTwo: {n} astudiaeth achos
    caseStudiesFew: {n} astudiaeth achos
    caseStudiesMany: {n} astudiaeth achos
    caseStudiesOther: {n} astudiaeth achos
    answersZero: Dim tudalennau perthnasol
    answersOne: {n} dudalen berthnasol
    answersTwo: {n} dudalen berthnasol
    answersFew: {n} tudalen berthnasol
    answersMany: {n} thudalen berthnasol
    answersOther: {n} tudalen berthnasol
    citedByZero: Nid oes tudalen yn cyfeirio ato
    citedByOne: {n} dudalen yn cyfeirio ato
    citedByTwo: {n} dudalen yn cyfeirio ato
    citedByFew: {n} tudalen yn cyfeirio ato
    citedByMany: {n} thudalen yn cyfeirio ato
    citedByOther: {n} tudalen yn cyfeirio ato
    seeAll: Gweld popeth: {title}
    listPart: Rhestrir y rhai cyntaf: {shown} o {n}.
    tableLabel: Tabl: {title}
    download: {type}, {size}
    bytesZero: {n} beit
    bytesOne: {n} beit
    bytesTwo: {n} feit
    bytesFew: {n} beit
    bytesMany: {n} beit
    bytesOther: {n} beit
    kilobytes: {n} kB
    megabytes: {n} MB
    dateFormat: {day} {month} {year}
    month1: Ionawr
    month2: Chwefror
    month3: Mawrth
    month4: Ebrill
    month5: Mai
    month6: Mehefin
    month7: Gorffennaf
    month8: Awst
    month9: Medi
    month10: Hydref
    month11: Tachwedd
    month12: Rhagfyr
    listSeparator: ", "
    decimalMark: .
    groupMark: ,
    kindGuide: Canllaw
    kindTool: Offeryn
    kindCaseStudy: Astudiaeth achos
    kindBriefing: Papur briffio
    kindAssessment: Hunanasesiad
    statusDraft: Drafft
    statusInReview: Yn cael ei adolygu
    statusWaiting: Yn aros
    statusEnded: Wedi dod i ben
    statusDraftNote: Drafft yw’r dudalen hon. Peidiwch â dibynnu arni na’i rhannu eto.
    statusInReviewNote: Mae’r dudalen hon yn cael ei gwirio. Gall ei ffeithiau newid o hyd.
    statusWaitingNote: Mae’r dudalen hon yn aros. Bydd darllenwyr yn dod o hyd iddi o {date} ymlaen.
    statusEndedNote: Mae’r dudalen hon wedi dod i ben. Roedd darllenwyr yn dod o hyd iddi tan {date}.
    languages: Ieithoedd
    translationBehind: Mae’r testun gwreiddiol ({source}) wedi newid ers cyfieithu’r dudalen hon.
    translationMissing: Nid yw’r dudalen hon wedi’i chyfieithu eto. Mae’r testun yn ei iaith wreiddiol ({language}).
    evidenceMeasured: Wedi’i fesur
    evidenceStudied: Wedi’i astudio
    evidenceReported: Wedi’i adrodd
    evidencePlan: Cynllun
    evidenceMeasuredNote: Fe wnaeth rhywun gyfrif. Mae pob mesur yn dweud pwy, pryd a faint, neu nad yw hynny wedi’i nodi.
    evidenceStudiedNote: Fe wnaeth rhywun annibynnol ymchwilio iddo. Ni chyfrifwyd dim, neu ni nodir faint.
    evidenceReportedNote: Geiriau’r rhai a’i gwnaeth, neu eraill ar sail yr hyn a ddywedasant. Ni ddangosir gwiriad annibynnol yma.
    evidencePlanNote: Cynllun neu bolisi: nid oes dim yma yn dweud ei fod wedi gweithio.
    sourceReport: Adroddiad
    sourceResearch: Ymchwil
    sourceSurvey: Arolwg
    sourceStatistics: Ystadegau
    sourceGuidance: Canllawiau swyddogol
    sourceNews: Newyddion
    sourceCouncil: Gan gyngor
    sourceSupplier: Gan gyflenwr
    sourcePolicy: Polisi
    sourceLaw: Cyfraith
    sourceBlog: Blog
    sourcePage: Tudalen we
    responseAccepted: Cefnogwyd
    responsePartly: Atebwyd yn rhannol
    responseNotAccepted: Ni dderbyniwyd
    responseNotFound: Ni chafwyd hyd i ateb
    organisationCouncil: Awdurdod lleol
    organisationTrust: Ymddiriedolaeth plant
    organisationGovernment: Corff llywodraeth
    organisationResearch: Corff ymchwil
    organisationProfessionalBody: Corff proffesiynol
    organisationCharity: Elusen
    organisationSupplier: Cyflenwr
    organisationOther: Sefydliad arall
    entryStrand: Llinyn
    entrySection: Adran
    entryRecommendation: Argymhelliad
    entryTerm: Geirfa
    entrySource: Ffynhonnell
    entryOrganisation: Sefydliad
    entryPathway: Llwybr
    entryTopic: Pwnc
    entryAudience: Cynulleidfa
    entryPage: Ynglŷn â’r hyb
    changePublished: Newydd
    changeReviewed: Gwiriwyd eto
    homeStrands: Y llinynnau
    homeWays: Ble i ddechrau
    homeRecent: Newidiadau diweddar
    homePathways: Dilyn llwybr
    homeAllNews: Popeth sy’n newydd
    strandClaim: Y prif bwynt
    strandFigures: Y dystiolaeth mewn ffigurau
    strandStart: Dechreuwch yma
    strandResources: Popeth yn y llinyn hwn
    sectionResources: Yn yr adran hon
    strandCaseStudies: Cymharu astudiaethau achos
    strandCaseStudiesCaption: Astudiaethau achos: {strand}
    strandRecommendations: Argymhellion ar hyn
    strandPack: Argraffu’r llinyn hwn
    pathwayPack: Argraffu’r llwybr hwn gyda’i gamau
    strandJumps: Neidio i
    takeAwayJump: Argraffu neu fynd ag ef gyda chi
    offersStrand: Mynd â’r llinyn hwn gyda chi
    offersPathway: Mynd â’r llwybr hwn gyda chi
    offersHub: Mynd â’r hyb hwn gyda chi
    offerBook: Llyfr ar gyfer e-ddarllenwyr
    offerFile: Un ffeil sy’n agor yn unrhyw le
    offerPrint: Pob tudalen i’w hargraffu
    offerArchive: Yr hyb cyfan, ar gyfer cyfrifiadur neu gof bach
    chosenPages: Tudalennau a ddewiswyd
    strandPager: Llinynnau eraill
    logicModel: Sut mae i fod i weithio
    logicModelNote: Ein model rhesymeg ein hunain, wedi’i lunio o’r dystiolaeth ar y dudalen hon. Mae’n dangos beth y credir sy’n arwain at beth. Nid yw’n profi ei fod.
    logicInputs: Beth sy’n mynd i mewn
    logicActivities: Beth sy’n cael ei wneud
    logicOutputs: Beth sy’n dod ohono
    logicOutcomes: I ba ddiben
    facts: Cipolwg ar y ffeithiau
    organisation: Sefydliad
    organisations: Sefydliadau
    region: Rhanbarth
    period: Pryd
    setting: Ble
    model: Beth a wnaed
    approach: Math o newid
    evidence: Tystiolaeth
    measuresHeading: Beth a fesurwyd
    measuresCaption: Pob mesur, gyda phwy a’i mesurodd, pryd, a faint o bobl neu gofnodion y mae’n seiliedig arnynt
    measuresChange: Cyn ac ar ôl
    measuresContrast: Heb a gyda
    measuresSingle: Ffigurau unigol
    measureName: Mesur
    measureBefore: Cyn
    measureAfter: Ar ôl
    measureWithout: Heb
    measureWith: Gyda
    measureValue: Ffigur
    measureSample: Yn seiliedig ar
    measureBy: Mesurwyd gan
    measureDate: Pryd
    measureSource: Ffynhonnell
    notStated: Heb ei nodi
    noMeasures: Ni fesurwyd dim, neu ni chafwyd hyd i unrhyw fesur.
    figureChange: {before} → {after}
    figureBefore: cynt {value}
    figureWithout: hebddo {value}
    figureWith: gydag ef {value}
    arrangementsHeading: Beth a bennwyd
    arrangementsCaption: Yr hyn y mae’r sefydliad wedi’i benderfynu neu ei gytuno. Nid canlyniad ydyw.
    arrangementName: Beth
    arrangementValue: Pennwyd yn
    arrangementResult: Pennwyd: {text}
    limitsHeading: Cyn i chi ddibynnu ar hyn
    lessonsHeading: Beth all eraill ei ddysgu ohono
    consentHeading: Pam mae’n cael ei enwi
    consentPublic: Mae’n cael ei enwi oherwydd {link}.
    consentOwnLink: cyhoeddodd y ffeithiau hyn ei hun
    consentOtherLink: mae ffynhonnell gyhoeddus yn ei enwi
    consentConfirmed: Cytunodd {name} ar {date} fod y sefydliad yn cael ei enwi.
    sourceLink: Ffynhonnell
    assessmentHowTo: Marciwch un ateb ar gyfer pob gosodiad. Gallwch argraffu’r dudalen hon a defnyddio pin ysgrifennu. Mae’r hyn a farciwch yn aros ar y ddyfais hon.
    assessmentScale: Graddfa
    assessmentStatements: Gosodiadau
    assessmentSectionLabel: Adran {n} o {total}
    assessmentProgress: Wedi’u hateb: {n} o {total}
    assessmentSummary: Eich canlyniad
    assessmentHelp: Os yw sgôr yr adran hon yn isel, darllenwch
    assessmentScore: Cyfanswm yr adran
    assessmentNotes: Nodiadau
    assessmentAction: Beth byddwn ni’n ei wneud, pwy, ac erbyn pryd
    assessmentClear: Clirio pob ateb
    assessmentPrint: Argraffu
    assessmentSave: Cadw fel ffeil
    assessmentOpen: Agor ffeil a gadwyd
    assessmentCSV: Lawrlwytho fel CSV
    registerHeading: Pob argymhelliad
    registerJump: Neidio i argymhelliad
    addressedTo: Wedi’i gyfeirio at
    response: Beth oedd yr ateb
    meanwhileHeading: Beth gallwch chi ei wneud yn y cyfamser
    answersHeading: Tudalennau perthnasol
    noAnswers: Nid oes tudalen berthnasol yn yr hyb hwn eto.
    recommendationText: Beth mae’n gofyn amdano
    coverageHeading: Cwmpas yn ôl llinyn a chynulleidfa
    coverageCaption: Argymhellion sy’n berthnasol i bob llinyn a chynulleidfa, gyda nifer yr adnoddau yn yr hyb hwn ar gyfer y ddau
    coverageNone: dim
    coverageStrand: Llinyn
    citedByHeading: Cyfeirir ato gan
    notCited: Nid oes tudalen yn cyfeirio ato.
    howToCite: Cyfeirnod
    referenceFiles: Ar gyfer rhaglenni sy’n cadw cyfeirnodau: {files}
    retrieved: Darllenwyd ar {date}
    authorsTwo: {first} & {second}
    authorsThree: {first}, {second} & {third}
    authorsMore: {first} et al.
    readInCopy: Darllenwyd mewn copi: {copy}
    availableAt: Ar gael yn: {address}
    sourceKind: Math o dystiolaeth
    sourceAddress: Cyfeiriad
    sourcePublisher: Cyhoeddwr
    sourcePublished: Cyhoeddwyd
    sourceRetrieved: Darllenwyd
    sourceCopy: Darllenwyd mewn copi
    sourceNote: Sut y gwnaethom ei ddarllen
    sourceAuthors: Awdur
    sourceYear: Blwyddyn
    libraryKinds: Mathau o dystiolaeth
    sourcesZero: Dim ffynonellau
    sourcesOne: {n} ffynhonnell
    sourcesTwo: {n} ffynhonnell
    sourcesFew: {n} ffynhonnell
    sourcesMany: {n} ffynhonnell
    sourcesOther: {n} ffynhonnell
    letters: Llythrennau
    termAlso: Hefyd: {terms}
    termSee: Gweler hefyd: {terms}
    termSource: Ffynhonnell: {source}
    termUses: Tudalennau sy’n ei ddefnyddio
    termUnused: Nid oes tudalen yn ei ddefnyddio eto.
    termMore: Ei weld yn yr eirfa
    termClose: Cau
    regions: Rhanbarthau
    networkMember: Yn y rhwydwaith
    inspection: Gradd arolygu
    nation: Gwlad
    organisationType: Math o sefydliad
    website: Gwefan
    anonymous: Nid yw ei ffynhonnell yn ei enwi. Ein henw ni sydd yma.
    organisationCaseStudies: Astudiaethau achos
    organisationNoCaseStudies: Nid oes astudiaeth achos amdano.
    organisationMentions: Tudalennau eraill sy’n ei enwi
    organisationsCaption: Sefydliadau: {region}
    listCountZero: Dim adnoddau
    listCountOne: {n} adnodd
    listCountTwo: {n} adnodd
    listCountFew: {n} adnodd
    listCountMany: {n} adnodd
    listCountOther: {n} adnodd
    listNone: Nid oes dim yma eto.
    listPathways: Llwybrau
    listRecommendations: Argymhellion
    pathwaySteps: Y camau
    pathwayStep: Cam {n}
    pathwayMinutes: Pob cam: {time}
    pathwayRecord: Cofnod o’r hyn a ddarllenwyd
    pathwayRecordNote: Ticiwch yr hyn rydych wedi’i ddarllen, a nodwch beth rydych yn ei ddysgu ohono. Neu argraffwch y dudalen a defnyddio beiro.
    pathwayDone: Dyddiad
    pathwayNotes: Beth rwy’n ei ddysgu ohono
    pathwayRead: Wedi’i ddarllen
    pathwayReflection: Yn eich geiriau eich hun
    pathwayLearned: Beth wnaethoch chi ei ddysgu?
    pathwayChange: Beth fyddwch chi’n ei wneud yn wahanol, neu beth sydd eisoes wedi newid?
    pathwayTalked: Gyda phwy wnaethoch chi ei drafod, a beth ddaeth ohono? Peidiwch ag enwi teulu na chydweithiwr.
    pathwayKeep: Cadw’r cofnod hwn
    pathwayOther: Unrhyw beth arall, fel faint o amser a gymerodd
    pathwayName: Enw
    feedLink: Dilyn fel ffrwd
    a11yScope: Mae’r datganiad hwn yn berthnasol i {scope}.
    a11yAim: Rydym am i gynifer o bobl â phosibl allu defnyddio’r hyb hwn. Dylech allu:
    a11yAimZoom: chwyddo hyd at 400% heb i’r testun lifo oddi ar y sgrin
    a11yAimKeyboard: cyrraedd popeth gyda bysellfwrdd neu feddalwedd adnabod lleferydd
    a11yAimReader: gwrando ar bob tudalen gyda darllenydd sgrin
    a11yAimOffline: darllen pob tudalen heb y rhyngrwyd, heb JavaScript ac ar bapur
    a11yStatus: Statws cydymffurfio
    complianceFully: Mae’r hyb hwn yn cydymffurfio’n llawn â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe (WCAG).
    compliancePartially: Mae’r hyb hwn yn cydymffurfio’n rhannol â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe (WCAG), oherwydd yr achosion o ddiffyg cydymffurfio a’r eithriadau a restrir isod.
    complianceNot: Nid yw’r hyb hwn yn cydymffurfio â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe (WCAG). Rhestrir yr achosion o ddiffyg cydymffurfio a’r eithriadau isod.
    a11yContent: Cynnwys nad yw’n hygyrch
    a11yIssues: Diffyg cydymffurfio â’r rheoliadau hygyrchedd
    a11yBurdens: Baich anghymesur
    a11yOutOfScope: Cynnwys nad yw o fewn cwmpas y rheoliadau hygyrchedd
    a11yNoIssues: Ni wyddom am yr un.
    a11yCriterion: Maen prawf llwyddiant WCAG: {criterion}
    a11yFix: Beth byddwn ni’n ei wneud: {fix}
    a11yFeedback: Adborth a gwybodaeth gyswllt
    a11yEnforcement: Y weithdrefn orfodi
    a11yPreparation: Paratoi’r datganiad hygyrchedd hwn
    a11yPrepared: Paratowyd y datganiad hwn ar {date}.
    a11yReviewed: Fe’i hadolygwyd ddiwethaf ar {date}.
    a11yTested: Sut y gwnaethom brofi
    timelineHeading: Y llinell amser
    timelineNote: Y cynharaf yn gyntaf.
    comparisonCaption: Pob astudiaeth achos, gyda phwy, ble, beth a wnaed ac i ba raddau y gellir dibynnu ar y canlyniadau
    comparisonTitle: Astudiaeth achos
    comparisonResult: Canlyniad
    comparisonSample: Yn seiliedig ar
    comparisonPlace: Ble
    comparisonNothing: Dim wedi’i fesur, hyd y gwyddom
    comparisonFind: Dod o hyd yn ôl math o sefydliad neu fath o newid
    besideHeading: Ochr yn ochr
    besideChoose: Cymharu
    besideName: Cymharu {title}
    besideOne: Wedi dewis {n}. Dewiswch un neu ddau arall.
    besideSeveral: Wedi dewis {n}. Gallwch ddewis un arall.
    besideMost: Wedi dewis {n}, ac nid oes lle i ragor.
    besideShow: Rhoi ochr yn ochr
    besideClear: Dewis dim un
    filterLabel: Dangos yn unig
    filterAny: Popeth
    filterCount: Yn dangos {n} o {total}
    evidenceKey: Beth mae’r lefelau tystiolaeth yn ei olygu
    searchHelp: Teipiwch ychydig o eiriau. Bydd y canlyniadau’n ymddangos isod.
    searchNoScript: Mae angen JavaScript ar y chwiliad, ac mae wedi’i ddiffodd neu ei rwystro yma. Mae’r tudalennau hyn yn rhestru popeth yn yr hyb:
    searchWays: Ffyrdd eraill o ddod o hyd i bethau
    searchElsewhere: Chwilio mewn hybiau eraill
    searchQuery: Geiriau i chwilio amdanynt
    searchResults: Canlyniadau
    searchSearching: Wrthi’n chwilio…
    searchFoundZero: Dim canlyniadau ar gyfer ‘{query}’
    searchFoundOne: {count} canlyniad ar gyfer ‘{query}’
    searchFoundTwo: {count} ganlyniad ar gyfer ‘{query}’
    searchFoundFew: {count} chanlyniad ar gyfer ‘{query}’
    searchFoundMany: {count} chanlyniad ar gyfer ‘{query}’
    searchFoundOther: {count} canlyniad ar gyfer ‘{query}’
    searchListedZero: Dim canlyniadau
    searchListedOne: {count} canlyniad
    searchListedTwo: {count} ganlyniad
    searchListedFew: {count} chanlyniad
    searchListedMany: {count} chanlyniad
    searchListedOther: {count} canlyniad
    searchNone: Dim canlyniadau ar gyfer ‘{query}’. Rhowch gynnig ar lai o eiriau neu eiriau eraill.
    searchNoneFiltered: Dim canlyniadau ar gyfer ‘{query}’ gyda’r hidlwyr hyn.
    searchRepaired: Nid oes dim yn cynnwys ‘{words}’. Dangosir canlyniadau ar gyfer ‘{repair}’.
    searchMissing: Wedi’i adael allan: {words}.
    searchMore: Dangos rhagor o ganlyniadau
    searchAllValues: Dangos pob un ({count})
    searchClear: Tynnu pob hidlydd
    searchFilters: Hidlwyr
    searchFiltersChosen: Hidlwyr ({count})
    searchNearest: Teitlau sy’n agos
    searchLetter: Termau sy’n dechrau â {letter}
    searchFailed: Nid oedd modd llwytho’r chwiliad. Os agorwyd y dudalen hon y tu mewn i ffeil zip, echdynnwch y ffolder yn gyntaf.
    searchSuggestions: Awgrymiadau
    searchSuggestedZero: Dim awgrymiadau
    searchSuggestedOne: {count} awgrym
    searchSuggestedTwo: {count} awgrym
    searchSuggestedFew: {count} awgrym
    searchSuggestedMany: {count} awgrym
    searchSuggestedOther: {count} awgrym
    searchFor: Chwilio am ‘{query}’
    searchSlashOn: Diffodd y fysell /, sy’n arwain at y blwch chwilio ar unrhyw dudalen
    searchSlashOff: Troi’r fysell / ymlaen, sy’n arwain at y blwch chwilio ar unrhyw dudalen
    notFoundText: Nid yw’r cyfeiriad hwn yn arwain i unman yn yr hyb. Efallai fod y dudalen wedi symud, neu fod camgymeriad yn y cyfeiriad.
    notFoundWays: Ble i fynd nesaf
    redirectTitle: Mae’r dudalen hon wedi symud
    redirectText: Mae’r dudalen hon wedi symud i {link}.
    chartTable: Y rhifau fel tabl
    chartLabel: Label
    chartValue: Gwerth
    chartSource: Ffynhonnell: {source}
    chartCopy: Copïo fel testun gyda’i ffynhonnell
    chartSVG: Cadw fel SVG
    chartPNG: Cadw fel PNG
    chartSaved: Wedi’i gadw
    chartNote: Sylwer: {note}
    chartCSV: Y rhifau fel ffeil
    chartNoValue: dim ffigur
    chartSpan: o {first} ({from}) i {last} ({to})
    chartScale: Mae’r raddfa’n dechrau ar {n}, nid ar 0.
    nameRecommendations: Argymhellion
    summaryRecommendations: Pob argymhelliad mewn geiriau syml, pwy y gofynnir iddo weithredu, beth oedd yr ateb, a pha dudalennau o’r hyb hwn sy’n berthnasol.
    nameEvidence: Llyfrgell dystiolaeth
    summaryEvidence: Pob gwaith y mae tudalennau’r hyb hwn yn cyfeirio ato, gyda’i fath o dystiolaeth a’r tudalennau sy’n cyfeirio ato.
    nameGlossary: Geirfa
    summaryGlossary: Beth mae geiriau’r hyb hwn yn ei olygu, a ble maen nhw’n cael eu defnyddio.
    nameOrganisations: Sefydliadau
    summaryOrganisations: Am bwy mae’r astudiaethau achos, yn ôl rhanbarth.
    nameComparison: Cymharu astudiaethau achos
    summaryComparison: Pob astudiaeth achos ochr yn ochr: pwy, ble, beth a wnaed ac i ba raddau y gellir dibynnu ar y canlyniad.
    namePathways: Llwybrau
    summaryPathways: Adnoddau mewn trefn dda, ar gyfer rôl neu dasg.
    nameAudiences: Ar gyfer pwy
    summaryAudiences: Adnoddau yn ôl y bobl y maent ar eu cyfer.
    nameTopics: Pynciau
    summaryTopics: Adnoddau yn ôl eu testun.
    nameKinds: Mathau o adnoddau
    summaryKinds: Adnoddau yn ôl y math o dudalen.
    nameAToZ: A i Y
    summaryAToZ: Popeth yn yr hyb hwn yn ôl ei enw.
    nameWhatsNew: Beth sy’n newydd
    summaryWhatsNew: Tudalennau a gyhoeddwyd neu a wiriwyd eto, y mwyaf newydd yn gyntaf.
    nameSearch: Chwilio
    summarySearch: Dod o hyd i dudalen drwy ei geiriau.
    nameFolder: Fy ffolder
    summaryFolder: Tudalennau rydych yn eu casglu, i’w hargraffu, eu cadw neu eu rhannu.
    nameNotFound: Ni chafwyd hyd i’r dudalen
    summaryNotFound: Nid oes tudalen yn y cyfeiriad hwn.
    kindsGuide: Canllawiau
    summaryGuide: Sut i wneud rhywbeth.
    kindsTool: Offer
    summaryTool: Rhywbeth i’w ddefnyddio wrth weithio.
    kindsCaseStudy: Astudiaethau achos
    summaryCaseStudy: Beth a wnaeth sefydliad a enwir, ac i ba raddau y gellir dibynnu ar ei ganlyniadau.
    kindsBriefing: Papurau briffio
    summaryBriefing: Yr hyn sy’n hysbys am fater.
    kindsAssessment: Hunanasesiadau
    summaryAssessment: Gosodiadau y gall tîm ei asesu ei hun yn eu herbyn.
    calloutNote: Nodyn
    calloutTip: Awgrym
    calloutImportant: Pwysig
    calloutWarning: Rhybudd
    calloutCaution: Gofal
    calloutDetails: Manylion
    footnotes: Troednodiadau
    footnote: Troednodyn
    backToReference: Yn ôl at y cyfeiriad
    tableName: Tabl
    taskCompleted: Wedi’i gwblhau
    taskNotCompleted: Heb ei gwblhau
    folderAdd: Ychwanegu at fy ffolder
    folderRemove: Tynnu o fy ffolder
    folderOpen: Agor fy ffolder
    folderAdded: Yn eich ffolder, a gedwir ar y ddyfais hon.
    folderRemoved: Wedi’i thynnu o’ch ffolder.
    folderUnkept: Nid yw’r porwr hwn yn cadw eich ffolder. Rhannwch ef fel dolen, neu ei gadw fel ffeil, cyn ei adael.
    folderFull: Mae eich ffolder yn llawn. Y nifer mwyaf o dudalennau y mae’n eu dal: {n}
    folderNoScript: Mae angen JavaScript ar eich ffolder, ac mae wedi’i ddiffodd neu ei rwystro yma. Gallwch argraffu neu gadw pob tudalen drwy ddewislen eich porwr.
    folderEmpty: Mae eich ffolder yn wag. Agorwch dudalen a dewis “Ychwanegu at fy ffolder” o dan ei theitl.
    folderPages: Eich tudalennau
    folderUp: Symud i fyny
    folderDown: Symud i lawr
    folderTakeOut: Tynnu allan
    folderMoved: {title}: {n} o {total} bellach
    folderTaken: Wedi’i thynnu allan: {title}
    folderTitle: Teitl, ar gyfer argraffu ac ar gyfer y ffeil
    folderPrint: Argraffu’r tudalennau
    folderSave: Cadw fel un ffeil
    folderCopy: Copïo fel rhestr o ddolenni
    folderShare: Rhannu fel dolen
    folderReading: Yn darllen tudalen {n} o {total}
    folderReady: Wedi’i wneud.
    folderMissed: Wedi’i wneud. Tudalennau na ellid eu darllen, ac sydd ynddo wrth eu teitlau yn unig: {n}
    folderCopied: Mae’r rhestr wedi’i chopïo.
    folderShared: Mae’r ddolen wedi’i chopïo. Bydd pwy bynnag sy’n ei hagor yn cael cynnig eich rhestr.
    folderSharedBeside: Mae diwedd dolen wedi’i gopïo. Mae’n agor wrth ymyl copi o’r hyb hwn.
    folderLink: Dolen i’ch rhestr
    folderKept: Cedwir eich rhestr ar y ddyfais hon, lle gall eraill sy’n ei defnyddio ei gweld. Nid oes dim yn cael ei anfon at neb.
    folderForget: Anghofio fy ffolder
    folderGone: Wedi’u gadael allan, am nad ydynt yn yr hyb hwn mwyach: {n}
    folderOffered: Rhannwyd rhestr â chi
    folderOfferedNote: Daeth gyda’r ddolen a agorwyd gennych. Mae eich ffolder eich hun yn aros fel y mae nes i chi ddewis.
    folderTake: Ychwanegu’r tudalennau hyn at fy ffolder
    folderReplace: Defnyddio’r rhestr hon yn lle fy un i
    folderLeave: Ei gadael
    folderFrom: Tudalennau a ddewiswyd o {hub}
    shareHeading: Rhannu’r dudalen hon: dolen a chod QR
    shareCopy: Copïo’r ddolen
    shareCode: Cod QR gyda chyfeiriad y dudalen hon
    shareLong: Mae’r cyfeiriad yn rhy hir ar gyfer cod QR.
    shareSave: Cadw’r cod QR fel SVG
    assessmentMean: {n} o {total} ar gyfartaledd
    assessmentLowest: Yr isaf yn gyntaf. Dechreuwch gyda’r tudalennau o dan yr adran gyntaf.
    assessmentColumns: Adran|Gosodiad|Ateb|Mewn geiriau
    assessmentUnreadable: Nid oes atebion hunanasesiad yn y ffeil hon.
    assessmentKept: Cedwir eich atebion ar y ddyfais hon, lle gall eraill sy’n ei defnyddio eu gweld.
    assessmentUnkept: Nid yw’r porwr hwn yn cadw eich atebion: cadwch nhw fel ffeil cyn gadael y dudalen hon.
    assessmentForgotten: Nid yw eich atebion yn cael eu cadw: byddant yn cael eu colli pan fyddwch yn gadael y dudalen hon.
    assessmentForget: Anghofio fy atebion
    assessmentKeep: Cadw fy atebion
    assessmentClearAsk: Clirio pob ateb a nodyn? Ni fydd modd eu cael yn ôl.
    assessmentClearYes: Eu clirio
    assessmentReplaceAsk: Rhoi’r atebion o’r ffeil yn lle’r atebion ar y dudalen hon?
    assessmentReplaceYes: Eu disodli
    assessmentCancel: Canslo
    worksheetHeading: I’w llenwi
    worksheetHowTo: Llenwch hi yma, neu argraffwch y dudalen a defnyddio pin ysgrifennu. Nid oes dim a ysgrifennwch yn gadael y ddyfais hon.
    worksheetOnPaper: Llenwch hi â llaw, a chyfrifwch y canlyniadau fel y nodir oddi tanynt.
    worksheetHelp: Mae’r tudalennau hyn yn helpu
    worksheetResults: Canlyniadau
    worksheetProgress: Wedi’u llenwi: {n} o {total}
    worksheetWorking: Sut mae’n cael ei gyfrifo: {formula}.
    worksheetAnd: a
    worksheetOr: neu
    worksheetNot: nid ({condition})
    worksheetWhere: {values} lle mae {condition}
    worksheetPartOf: {part} fel % o {whole}
    worksheetIf: os
    worksheetSum: swm
    worksheetMean: cymedr
    worksheetMedian: canolrif
    worksheetMin: lleiaf
    worksheetMax: mwyaf
    worksheetCount: nifer
    worksheetShare: cyfran
    worksheetSpread: amrediad
    worksheetRound: talgrynnu
    worksheetLacking: Eto i’w llenwi: {names}
    worksheetZero: Nid oes modd cyfrifo hyn: byddai’n cael ei rannu â 0.
    worksheetLarge: Mae hyn yn rhy fawr i’w gyfrifo.
    worksheetYes: Ie
    worksheetNo: Nage
    worksheetCell: {label}, rhes {n}
    worksheetBelow: Llai na {n}
    worksheetElse: Fel arall
    worksheetNotNumber: Ysgrifennwch rif, fel 12 neu 12.5.
    worksheetTooSmall: Ysgrifennwch {n} neu fwy.
    worksheetTooLarge: Ysgrifennwch {n} neu lai.
    worksheetAddRow: Ychwanegu rhes
    worksheetColumns: Adran|Cwestiwn|Ateb|Uned neu eiriau
    worksheetCopyText: Copïo fel testun
    worksheetCopyTable: Copïo fel tabl
    worksheetCopied: Wedi’i gopïo.
    worksheetNotCopied: Nid yw’r porwr hwn yn caniatáu copïo yma. Cadwch ffeil yn lle hynny.
    worksheetCompare: Cymharu ffeiliau tîm
    worksheetTeam: Y tîm ochr yn ochr
    worksheetTeamColumns: Cwestiwn|Atebion|Isaf|Canol|Uchaf|Gwahaniaeth
    worksheetCompared: Ffeiliau ochr yn ochr, heb enwau: {n}. Daw’r gwahaniaethau mwyaf yn gyntaf.
    worksheetLeftOut: Ffeiliau na ellid eu darllen neu sy’n perthyn i dudalen arall: {n}.
    worksheetOtherAsk: Daw’r ffeil o ‘{title}’. Ei hagor yma er hynny?
    worksheetOtherYes: Ei hagor
    proposeGuide: Cynnig canllaw
    proposeTool: Cynnig offeryn
    proposeCaseStudy: Cynnig astudiaeth achos
    proposeBriefing: Cynnig papur briffio
    proposeAssessment: Cynnig hunanasesiad
    proposeKind: Cynnig tudalen newydd: {kind}
    proposalSummary: Ysgrifennwch hi yma, ei gwirio, a’i chadw fel ffeil i’w hanfon. Nid oes dim yn gadael eich dyfais nes i chi anfon y ffeil.
    proposalNoScript: Heb JavaScript, ni all y dudalen hon wirio’r hyn a ysgrifennwch na’i gadw fel ffeil. Mae’n dal yn rhestr o gwestiynau: argraffwch hi, neu ei chopïo i neges neu ddogfen, ac ateb yno.
    proposalAbout: Ynglŷn â’r dudalen
    proposalWho: Am bwy mae hi
    proposalDone: Beth a wnaed
    proposalMeasured: Beth a fesurwyd
    proposalUnknown: Beth nad yw’n hysbys
    proposalSources: Ffynonellau
    proposalText: Y testun
    proposalConsent: Pam y gellir enwi rhywun
    proposalOther: Rhagor o ffeithiau
    proposalEditors: Ar gyfer y golygyddion
    proposalMeasuredNote: Mae pob ffigur yn dweud pwy a’i mesurodd, pryd, a faint o bobl neu gofnodion y mae’n seiliedig arnynt. Os nad ydych yn gwybod un o’r rhain, ysgrifennwch nad yw’n hysbys.
    proposalEditorsNote: Y golygyddion sy’n llenwi’r rhain. Gadewch allan yr hyn nad ydych yn ei wybod.
    proposalAudience: Ar gyfer pwy
    proposalTopics: Am beth mae hi
    proposalAddress: Cyfeiriad gwe
    proposalGround: Sail
    proposalBy: Gan bwy
    proposalYes: Ie
    proposalNo: Na
    labelTitle: Teitl
    labelSummary: Crynodeb
    labelAlso: Hefyd
    labelName: Enw
    labelType: Math
    labelNetwork: Rhwydwaith
    labelGrade: Gradd
    labelInspection: Arolygiad
    labelInspectionSource: Ffynhonnell y radd
    labelNation: Gwlad
    labelAnonymous: Dienw
    labelValue: Gwerth
    labelUnit: Uned
    labelAuthors: Awduron
    labelYear: Blwyddyn
    labelPublisher: Cyhoeddwr
    labelKind: Math
    labelRetrieved: Darllenwyd
    labelCopyOf: Copi o
    labelNote: Nodyn
    labelDate: Dyddiad
    labelUntil: Tan
    labelDescription: Disgrifiad
    labelStatus: Statws
    labelReviewIn: Adolygu ymhen
    labelOrder: Trefn
    labelAliases: Hen gyfeiriadau
    labelRelated: Cysylltiedig
    labelDuration: Hyd
    labelPublicSource: Ffynhonnell gyhoeddus
    labelConfirmed: Cadarnhawyd
    labelOther: Arall
    labelSearch: Geiriau chwilio
    proposalNeeded: (angenrheidiol)
    proposalLines: Ysgrifennwch bob un ar ei linell ei hun.
    proposalMostZero: Dim un nod.
    proposalMostOne: {n} nod ar y mwyaf.
    proposalMostTwo: {n} nod ar y mwyaf.
    proposalMostFew: {n} nod ar y mwyaf.
    proposalMostMany: {n} nod ar y mwyaf.
    proposalMostOther: {n} nod ar y mwyaf.
    proposalRange: O {least} i {most}.
    proposalExample: Er enghraifft: {text}
    proposalOr: neu
    proposalAdd: Ychwanegu: {name}
    proposalNext: Nesaf: {name}
    proposalStrand: Y rhan o’r hyb lle bydd y dudalen yn sefyll.
    proposalNewOrganisation: Sefydliad nad yw ar y rhestr
    proposalNewSource: Ffynhonnell nad yw ar y rhestr
    proposalNewHelp: Ychwanegwch yma yr hyn sydd ar goll o’r rhestrau. Yna gallwch ei ddewis yno, a bydd y golygyddion yn ei ychwanegu at yr hyb.
    proposalTextHelp: Ysgrifennwch destun plaen. Mae llinell wag yn gwahanu paragraffau. Mae ‘## ’ yn dechrau pennawd, a ‘- ’ eitem mewn rhestr. Dolen yw [ei geiriau](https://www.example.org/page). I gyfeirio at ffynhonnell, rhowch ei henw yn y rhestr ar ôl yr honiad: [@enw-2025]. Dilëwch bennawd nad oes gennych ddim ar ei gyfer.
    proposalOpen: Agor ffeil a gadwyd
    proposalForget: Anghofio’r cyfan
    proposalAnyway: Ei chadw heb ei gorffen
    proposalSave: Gwirio a chadw
    proposalMail: Anfonwch y ffeil at {email}.
    proposalHand: Anfonwch y ffeil at bwy bynnag sy’n cadw’r hyb hwn.
    proposalFile: Y ffeil fel testun
    proposalFileHelp: Os na chadwodd eich dyfais ffeil, copïwch hwn i neges yn lle hynny.
    proposalCopy: Copïo
    proposedChoose: Dewis
    proposedText: Y testun
    proposedCite: I gyfeirio ati yn y testun, ysgrifennwch [@{key}].
    proposedRemove: Tynnu ‘{name}’
    proposedFaultsZero: Nid oes dim i’w gywiro cyn i hyn fod yn barod
    proposedFaultsOne: Mae {n} peth i’w gywiro cyn i hyn fod yn barod
    proposedFaultsTwo: Mae {n} beth i’w cywiro cyn i hyn fod yn barod
    proposedFaultsFew: Mae {n} pheth i’w cywiro cyn i hyn fod yn barod
    proposedFaultsMany: Mae {n} pheth i’w cywiro cyn i hyn fod yn barod
    proposedFaultsOther: Mae {n} peth i’w cywiro cyn i hyn fod yn barod
    proposedNoFaults: Nid oes rhaid cywiro dim
    proposedAdvice: Gwerth edrych arno:
    proposedPartFaults: I’w cywiro: {n}
    proposedPartNeeded: Angenrheidiol: {n} o {total}
    proposedPartOptional: os oes rhai
    proposedProgress: Rhannau sydd â’r hyn sydd ei angen: {n} o {total}.
    proposedSaved: Cadwyd fel ‘{file}’, ymhlith eich lawrlwythiadau.
    proposedOpened: Mae ‘{file}’ ar agor ar y dudalen hon.
    proposedCopied: Wedi’i gopïo.
    proposedKept: Cedwir yr hyn a ysgrifennwch ar y ddyfais hon, lle gall eraill sy’n ei defnyddio ei weld, nes i chi ddewis ‘Anghofio’r cyfan’.
    proposedUnkept: Nid yw’r porwr hwn yn cadw’r hyn a ysgrifennwch: cadwch ef fel ffeil cyn gadael y dudalen hon.
    proposedForgotten: Anghofiwyd popeth, ar y dudalen hon ac ar y ddyfais hon.
    proposedForgetAsk: Anghofio popeth a ysgrifennwyd yma? Ni fydd modd ei gael yn ôl, oni bai eich bod wedi’i gadw fel ffeil.
    proposedForgetYes: Ei anghofio
    proposedReplaceAsk: Rhoi cynnwys y ffeil yn lle popeth a ysgrifennwyd yma?
    proposedReplaceYes: Ei ddisodli
    proposedRemoveAsk: Tynnu ‘{name}’, gyda’r hyn a ysgrifennwyd ynddo?
    proposedRemoveYes: Ei dynnu
    proposedUnreadable: Ni chafodd y ffeil ei hagor: nid yw llinell {line} fel y mae’r dudalen hon yn ei hysgrifennu. Anfonwch y ffeil fel y mae at y golygyddion, neu gopïo’r testun ohoni.
    proposedDoubled: Ni chafodd y ffeil ei hagor: mae’r maes ‘{field}’ yno ddwywaith.
    proposedMisfit: Ni chafodd y ffeil ei hagor: nid yw’r maes ‘{field}’ fel y mae’r dudalen hon yn ei ysgrifennu.
    proposedUnknown: Ni chafodd y ffeil ei hagor: nid oes maes ‘{field}’ ar y dudalen hon.
    proposedLarge: Ni chafodd y ffeil ei hagor: mae’n fwy nag 1 MB.
    proposedForeign: Ni chafodd y ffeil ei hagor: ni chafodd ei chadw gan dudalen fel hon, ac nid yw’n dechrau â llinell ‘---’.
    proposedOtherKind: Ni chafodd y ffeil ei hagor: mae’n cynnwys tudalen o fath arall, ‘{kind}’.
    proposedMissing: mae’r maes ‘{field}’ yn wag: llenwch ef
    proposedMissingLike: mae’r maes ‘{field}’ yn wag: ysgrifennwch rywbeth fel ‘{example}’
    proposedMissingChoice: mae’r maes ‘{field}’ yn wag: dewiswch yr hyn sy’n addas
    proposedStrand: mae’r llinyn ar goll: dewiswch ble bydd y dudalen yn sefyll
    proposedOtherStrand: nid oes llinyn ‘{text}’: dewiswch ble bydd y dudalen yn sefyll
    proposedTooLong: mae {n} nod yn ‘{field}’, ac {most} yw’r mwyaf: gwnewch ef o leiaf {over} yn fyrrach
    proposedControl: mae nod cudd yn ‘{field}’, {code}: dilëwch ef, neu ysgrifennwch y testun eto
    proposedDirection: mae nod cudd sy’n newid cyfeiriad testun yn ‘{field}’, {code}: dilëwch ef, neu ysgrifennwch y testun eto
    proposedDate: dylai ‘{field}’ fod yn ddyddiad fel 2026-11-23: ysgrifennwch y flwyddyn, y mis a’r diwrnod
    proposedNoDay: nid oes diwrnod ‘{text}’: mae’r misoedd yn mynd o 01 i 12, a’r blynyddoedd o 1900 i 2200
    proposedWhole: dylai ‘{field}’ fod yn rhif cyfan, nid ‘{text}’: ysgrifennwch ddigidau yn unig
    proposedNumber: dylai ‘{field}’ fod yn rhif, nid ‘{text}’: ysgrifennwch ddigidau yn unig
    proposedRange: ni all ‘{field}’ fod yn {text}: ysgrifennwch rif o {least} i {most}
    proposedChoice: ni all ‘{field}’ fod yn ‘{text}’: dewiswch un o’r rhai a restrir
    proposedKey: nid oes ‘{text}’ ({kind}): dewiswch un sydd ar y rhestr, neu ei ychwanegu yma
    proposedPath: nid llwybr tudalen yw ‘{text}’: ysgrifennwch ef fel yn ‘../repairing/riverside.md’
    proposedUrl: nid cyfeiriad gwe yw ‘{text}’: dechreuwch ef â ‘https://’
    proposedUrlMeant: nid cyfeiriad gwe yw ‘{text}’: ysgrifennwch {meant}
    proposedEmail: nid cyfeiriad e-bost yw ‘{text}’: ysgrifennwch ef fel yn ‘editors@example.org’
    proposedLanguage: nid cod iaith yw ‘{text}’: ysgrifennwch ei chod, fel ‘en-GB’ ar gyfer Saesneg Prydain neu ‘cy’ ar gyfer y Gymraeg
    proposedTwice: mae ‘{text}’ yn ‘{field}’ ddwywaith: dilëwch un o’r ddau
    proposedTooFewZero: nid oes eitem yn ‘{field}’, a {least} yw’r lleiaf: ychwanegwch yr hyn sydd ar goll
    proposedTooFewOne: mae {n} eitem yn ‘{field}’, a {least} yw’r lleiaf: ychwanegwch yr hyn sydd ar goll
    proposedTooFewTwo: mae {n} eitem yn ‘{field}’, a {least} yw’r lleiaf: ychwanegwch yr hyn sydd ar goll
    proposedTooFewFew: mae {n} eitem yn ‘{field}’, a {least} yw’r lleiaf: ychwanegwch yr hyn sydd ar goll
    proposedTooFewMany: mae {n} eitem yn ‘{field}’, a {least} yw’r lleiaf: ychwanegwch yr hyn sydd ar goll
    proposedTooFewOther: mae {n} eitem yn ‘{field}’, a {least} yw’r lleiaf: ychwanegwch yr hyn sydd ar goll
    proposedTooManyZero: nid oes eitem yn ‘{field}’, a {most} yw’r mwyaf
    proposedTooManyOne: mae {n} eitem yn ‘{field}’, a {most} yw’r mwyaf: dilëwch rai
    proposedTooManyTwo: mae {n} eitem yn ‘{field}’, a {most} yw’r mwyaf: dilëwch rai
    proposedTooManyFew: mae {n} eitem yn ‘{field}’, a {most} yw’r mwyaf: dilëwch rai
    proposedTooManyMany: mae {n} eitem yn ‘{field}’, a {most} yw’r mwyaf: dilëwch rai
    proposedTooManyOther: mae {n} eitem yn ‘{field}’, a {most} yw’r mwyaf: dilëwch rai
    proposedNoFigure: nid oes ffigur gan y mesur ‘{name}’: llenwch {rows}
    proposedMixed: mae’r mesur ‘{name}’ yn cymysgu {fields}: cadwch {rows} yn unig
    proposedIncomplete: nid yw’r mesur ‘{name}’ yn dweud popeth y mae’n seiliedig arno: llenwch {fields}, neu ysgrifennwch yno nad yw’n hysbys
    proposedUnmeasured: y dystiolaeth yw ‘wedi’i fesur’, ond nid oes mesur yn dweud faint, gan bwy a phryd: ychwanegwch fesur gyda {fields}, neu ddewis tystiolaeth arall
    proposedPlanned: mae gan ‘{name}’ ffigur o dan ‘{field}’, ond cynllun yw’r dystiolaeth: dywedwch beth yw’r dystiolaeth, neu dynnu’r ffigur
    proposedConsent: mae’r astudiaeth achos yn enwi sefydliad heb ddweud pam y gall: dewiswch ffynhonnell gyhoeddus, neu pwy a gytunodd a phryd
    proposedAgreed: ni all neb fod wedi cytuno ar {day}, sydd eto i ddod: ysgrifennwch y diwrnod y gwnaed hyn
    proposedReviewed: ni all y dudalen fod wedi’i hadolygu ar {day}, sydd eto i ddod: ysgrifennwch y diwrnod y gwnaed hyn
    proposedRetrieved: ni all y ffynhonnell fod wedi’i darllen ar {day}, sydd eto i ddod: ysgrifennwch y diwrnod y gwnaed hyn
    proposedWaits: mae’r dudalen yn aros tan {day}, ac nid yw darllenwyr yn dod o hyd iddi cyn hynny
    proposedTooLarge: mae’r ffeithiau’n hirach na 64 kB: gwnewch nhw’n fyrrach, neu symudwch rai i’r testun
    proposedMore: mae mwy o broblemau ar y dudalen hon na’r {n} a ddangosir: cywirwch y rhain, a gwiriwch eto
    proposedNoText: nid oes testun ar y dudalen: ysgrifennwch ef
    proposedHeadOne: llinell {line}: mae pennawd ag un ‘#’ yn cystadlu â theitl y dudalen: dechreuwch ef â ‘##’
    proposedHeadSpace: llinell {line}: mae angen bwlch ar ôl ‘{marks}’ er mwyn dechrau pennawd: ysgrifennwch ‘{marks} ’, yna’r pennawd
    proposedHeadEmpty: llinell {line}: nid oes geiriau yn y pennawd: ysgrifennwch rai ar ôl y ‘#’, neu ddileu’r llinell
    proposedHeadSkip: llinell {line}: mae’r pennawd yn rhy bell o dan yr un o’i flaen: dechreuwch ef â ‘{marks}’
    proposedHeadTwice: llinell {line}: mae pennawd arall ar y dudalen yn dweud ‘{text}’: ychwanegwch yr hyn sy’n gwahaniaethu rhyngddynt
    proposedSectionEmpty: nid oes dim o dan y pennawd ‘{text}’: ysgrifennwch ef, neu ddileu’r pennawd
    proposedHtml: llinell {line}: ni chaniateir HTML: ‘<{text}>’: ysgrifennwch ef mewn Markdown, neu ei roi rhwng ôl-dyfynodau i’w ddangos fel testun
    proposedScheme: llinell {line}: ni chaiff dolen ddechrau â ‘{text}:’: defnyddiwch https, http, mailto neu tel, neu lwybr tudalen
    proposedNoTarget: llinell {line}: nid yw dolen yn arwain i unman: ysgrifennwch ‘[geiriau](cyfeiriad)’
    proposedLinkSpace: llinell {line}: mae bwlch y tu mewn i ddolen: tynnwch yr hyn sydd rhwng ‘]’ a ‘(’
    proposedCitation: llinell {line}: nid cyfeiriad at ffynhonnell yw ‘{text}’: ysgrifennwch ef fel ‘[@arolwg-2025]’ neu ‘[@arolwg-2025, p. 12]’
    proposedNoSource: llinell {line}: nid oes gan unrhyw ffynhonnell yr allwedd ‘{text}’: dewiswch un o’r hyb hwn, neu ei hychwanegu o dan ‘Ffynonellau’
    """)
}
