extension InterfaceLanguage {
  /// Arabic. Made by software, and not yet read by a speaker: when one has read it, this line goes and `isRead` is `true`.
  static let arabic = InterfaceLanguage(
    "ar", "Arabic", isRead: false,
    """
    skip: انتقل إلى المحتوى
    unstyled: إذا بدت هذه الصفحة بلا تنسيق، فقد فُتحت داخل ملف zip. استخرج المجلد كله أولًا، ثم افتح index.html.
    menu: القائمة
    homeLink: {hub}: الصفحة الرئيسية
    strandsLabel: المحاور
    sectionsLabel: مداخل
    moreLabel: مداخل أخرى
    searchLabel: البحث في هذا الموقع
    searchButton: بحث
    footerLabel: عن الموقع
    licence: الترخيص
    licenceLine: {text} محتوى هذا الموقع متاح بموجب {licence}، ما لم يُذكر خلاف ذلك.
    singleNote: هذا جزء من {hub} في ملف مستقل.
    singleLinks: روابط الأجزاء الأخرى تفتح {address}.
    singleNoLinks: الأجزاء الأخرى مذكورة، لكن لا يمكن فتحها من هنا.
    bookContents: المحتويات
    bookLandmarks: معالم الكتاب
    bookCover: الغلاف
    bookText: بداية النص
    bookPart: هذا جزء من {hub} في صورة كتاب.
    bookWhole: هذا {hub} كله في صورة كتاب.
    bookNewest: أحدث صفحاته بتاريخ {date}.
    bookAssessment: اختر إجابة واحدة لكل عبارة، واكتب رقمها على ورقة. الإجابات هي:
    bookAccessibility: توجد عناوين وقائمة محتويات. لكل صورة نص بديل، ولكل رسم بياني أرقامه في جدول. تحققت برامج من ذلك، ولم يقيّم أحد الكتاب وفق معيار لإمكانية الوصول.
    courseLabel: دورة
    coursePart: هذا جزء من {hub} في صورة دورة.
    courseWhole: هذا {hub} كله في صورة دورة.
    courseEnds: تكتمل الدورة عند قراءة كل صفحة حتى نهايتها.
    courseEndsWithStep: تكتمل الدورة عند قراءة كل صفحة حتى نهايتها، أو عند تأكيد الخطوة الأخيرة.
    courseRecord: يحفظ نظام التعلّم لديك الصفحات التي قُرئت، والموضع الذي توقفت عنده، ومدة الزيارة، ولا شيء غير ذلك.
    courseAnswers: ما تجيب به في التقييم الذاتي لا يغادر الصفحة أبدًا. لا يُرسل ولا يُحفظ: اطبعه أو احفظه في ملف قبل المتابعة.
    courseLinks: تُفتح روابط المواقع الأخرى في علامة تبويب جديدة.
    courseStart: عن هذه الدورة
    courseBegin: ابدأ بـ
    coursePlace: الصفحة {n} من {total}
    courseProgress: الصفحات المقروءة: {n} من {total}
    courseRead: مقروءة
    courseNoRecord: لم يُعثر على نظام تعلّم، لذلك لا يُحفظ شيء. يمكن قراءة جميع الصفحات.
    courseLostRecord: نظام التعلّم لا يستجيب، لذلك قد لا تُحفظ هذه الزيارة. يمكن قراءة جميع الصفحات.
    courseDone: اكتملت هذه الدورة.
    courseConfirm: أنهيت الخطوة الأخيرة
    courseExit: مغادرة الدورة
    startSummary: الموقع كله في مجلد واحد. لا يحتاج إلى شبكة ولا إلى تثبيت.
    startUnpack: أولًا، استخرج المجلد
    startWindows: ويندوز: أغلق هذه الصفحة، وانقر بالزر الأيمن على ملف zip واختر «استخراج الكل». ثم افتح هذه الصفحة من جديد في المجلد الجديد.
    startMac: ماك: انقر نقرًا مزدوجًا على ملف zip. ثم افتح هذه الصفحة من جديد في المجلد الجديد.
    startPhone: الهاتف: معظم الهواتف لا تستطيع فتح مجلد من الصفحات. اطلب الصفحة التي تحتاج إليها في ملف واحد.
    startOpen: ثم افتح الموقع
    startHome: افتح {hub}
    startMissing: إذا لم يُفتح شيء، فالمجلد لم يُستخرج بعد: الصفحات في المجلد «hub» بجوار هذا المجلد.
    reviewTitle: ما الذي تغيّر
    reviewSummary: جديدة: {added}، معدّلة: {changed}، محذوفة: {removed}.
    reviewNothing: لم تتغير أي صفحة.
    reviewAdded: صفحات جديدة
    reviewChanged: صفحات معدّلة
    reviewBefore: قبل
    reviewAfter: بعد
    reviewRemoved: صفحات محذوفة
    reviewAffected: تغيرت فقط لأن صفحات أخرى تغيرت
    reviewCut: هناك المزيد مما لا يظهر هنا. افتح الصفحة لقراءته.
    reviewMore: وهناك {n} أيضًا.
    reviewPagesZero: لا صفحات
    reviewPagesOne: صفحة واحدة
    reviewPagesTwo: صفحتان
    reviewPagesFew: {n} صفحات
    reviewPagesMany: {n} صفحة
    reviewPagesOther: {n} صفحة
    contactLine: الأسئلة والتصويبات: {contact}
    contactBy: يشرف عليه {name}
    suggestChange: اقترح تعديلًا على هذه الصفحة
    printPage: طباعة هذه الصفحة
    feedTitle: {hub}: الجديد
    breadcrumbs: موقعك الحالي
    home: الرئيسية
    titleSeparator: –
    contents: في هذه الصفحة
    sideSummary: المحتويات
    siblings: في هذا المحور
    siblingsAll: كل ما في {strand}
    backToTop: العودة إلى الأعلى
    citeHeading: الاستشهاد بهذه الصفحة
    citeNote: أضف اليوم الذي قرأتها فيه.
    citeCopy: نسخ
    citeCopied: تم النسخ
    citeOther: كنص عادي وبصيغة BibTeX
    citeCopyPlain: نسخ النص العادي
    citeCopyBibTeX: نسخ BibTeX
    feedback: هل في هذه الصفحة خطأ أو نقص؟
    summaryMinutesZero: {n} دقيقة
    summaryMinutesOne: دقيقة واحدة
    summaryMinutesTwo: دقيقتان
    summaryMinutesFew: {n} دقائق
    summaryMinutesMany: {n} دقيقة
    summaryMinutesOther: {n} دقيقة
    readingTime: المدة التقريبية: {time}
    references: المراجع
    referencesNote: الأعمال التي تستشهد بها هذه الصفحة أو تستند إليها.
    relatedHeading: ذات صلة
    listedByHeading: صفحات تحيل إلى هنا
    previous: السابق
    next: التالي
    pager: السابق والتالي
    recommendationsHeading: توصيات ذات صلة
    recommendationNumber: التوصية {n}
    pathwaysHeading: جزء من مسار
    filedUnder: عن هذه الصفحة
    audiences: لمن
    topics: الموضوعات
    published: تاريخ النشر
    reviewed: تاريخ التحقق من المعلومات
    reviewDue: موعد التحقق التالي
    owner: الإشراف
    credits: مع الشكر إلى
    testedWith: جُرّب مع
    kindLabel: النوع
    strandLabel: المحور
    timeLabel: المدة
    urgent: عُدّت عاجلة
    resourcesZero: لا موارد
    resourcesOne: مورد واحد
    resourcesTwo: موردان
    resourcesFew: {n} موارد
    resourcesMany: {n} موردًا
    resourcesOther: {n} مورد
    stepsZero: لا خطوات
    stepsOne: خطوة واحدة
    stepsTwo: خطوتان
    stepsFew: {n} خطوات
    stepsMany: {n} خطوة
    stepsOther: {n} خطوة
    caseStudiesZero: لا دراسات حالة
    caseStudiesOne: دراسة حالة واحدة
    caseStudiesTwo: دراستا حالة
    caseStudiesFew: {n} دراسات حالة
    caseStudiesMany: {n} دراسة حالة
    caseStudiesOther: {n} دراسة حالة
    answersZero: لا صفحات تتعلق بها
    answersOne: صفحة واحدة تتعلق بها
    answersTwo: صفحتان تتعلقان بها
    answersFew: {n} صفحات تتعلق بها
    answersMany: {n} صفحة تتعلق بها
    answersOther: {n} صفحة تتعلق بها
    citedByZero: لا تستشهد به أي صفحة
    citedByOne: تستشهد به صفحة واحدة
    citedByTwo: تستشهد به صفحتان
    citedByFew: تستشهد به {n} صفحات
    citedByMany: تستشهد به {n} صفحة
    citedByOther: تستشهد به {n} صفحة
    seeAll: عرض الكل: {title}
    listPart: تُعرض البنود الأولى فقط: {shown} من {n}.
    tableLabel: جدول: {title}
    download: {type}،\u{200F} {size}
    bytesZero: {n} بايت
    bytesOne: بايت واحد
    bytesTwo: {n} بايت
    bytesFew: {n} بايت
    bytesMany: {n} بايت
    bytesOther: {n} بايت
    kilobytes: {n} ك.ب
    megabytes: {n} م.ب
    dateFormat: {day} {month} {year}
    month1: يناير
    month2: فبراير
    month3: مارس
    month4: أبريل
    month5: مايو
    month6: يونيو
    month7: يوليو
    month8: أغسطس
    month9: سبتمبر
    month10: أكتوبر
    month11: نوفمبر
    month12: ديسمبر
    listSeparator: "، "
    decimalMark: .
    groupMark: ,
    kindGuide: دليل
    kindTool: أداة
    kindCaseStudy: دراسة حالة
    kindBriefing: إحاطة
    kindAssessment: تقييم ذاتي
    statusDraft: مسودة
    statusInReview: قيد المراجعة
    statusWaiting: بانتظار النشر
    statusEnded: منتهية
    statusDraftNote: هذه الصفحة مسودة. لا تعتمد عليها ولا تشاركها بعد.
    statusInReviewNote: هذه الصفحة قيد المراجعة. قد تتغير معلوماتها.
    statusWaitingNote: هذه الصفحة بانتظار النشر. سيجدها القراء ابتداءً من {date}.
    statusEndedNote: انتهت هذه الصفحة. كان القراء يجدونها حتى {date}.
    languages: اللغات
    translationBehind: تغيّر النص الأصلي ({source}) منذ ترجمة هذه الصفحة.
    translationMissing: لم تُترجم هذه الصفحة بعد. نصها بلغته الأصلية ({language}).
    evidenceMeasured: مقيس
    evidenceStudied: مدروس
    evidenceReported: مروي
    evidencePlan: خطة
    evidenceMeasuredNote: هناك من قام بالعدّ. كل قياس يذكر من ومتى وكم، أو أن ذلك غير مذكور.
    evidenceStudiedNote: بحثت فيه جهة مستقلة. لم يُعدّ شيء، أو لم يُذكر العدد.
    evidenceReportedNote: قاله من قاموا به، أو غيرهم نقلًا عنهم. لا يظهر هنا تحقق مستقل.
    evidencePlanNote: خطة أو سياسة: لا شيء هنا يقول إنها نجحت.
    sourceReport: تقرير
    sourceResearch: بحث
    sourceSurvey: استطلاع
    sourceStatistics: إحصاءات
    sourceGuidance: إرشادات
    sourceNews: أخبار
    sourceCouncil: من مجلس محلي
    sourceSupplier: من مورّد
    sourcePolicy: سياسة
    sourceLaw: قانون
    sourceBlog: مدونة
    sourcePage: صفحة ويب
    responseAccepted: حظيت بالتأييد
    responsePartly: أُجيب عنها جزئيًا
    responseNotAccepted: لم تُقبل
    responseNotFound: لم يُعثر على رد
    organisationCouncil: سلطة محلية
    organisationTrust: مؤسسة لرعاية الأطفال
    organisationGovernment: جهة حكومية
    organisationResearch: جهة بحثية
    organisationProfessionalBody: هيئة مهنية
    organisationCharity: جمعية خيرية
    organisationSupplier: مورّد
    organisationOther: جهة أخرى
    entryStrand: محور
    entrySection: قسم
    entryRecommendation: توصية
    entryTerm: مسرد
    entrySource: مصدر
    entryOrganisation: جهة
    entryPathway: مسار
    entryTopic: موضوع
    entryAudience: جمهور
    entryPage: عن الموقع
    changePublished: جديد
    changeReviewed: جرى التحقق منه مجددًا
    homeStrands: المحاور
    homeWays: من أين تبدأ
    homeRecent: أحدث التغييرات
    homePathways: اتبع مسارًا
    homeAllNews: كل الجديد
    strandClaim: خلاصة القول
    strandFigures: الأدلة بالأرقام
    strandStart: ابدأ من هنا
    strandResources: كل ما في هذا المحور
    sectionResources: في هذا القسم
    strandCaseStudies: مقارنة دراسات الحالة
    strandCaseStudiesCaption: دراسات الحالة: {strand}
    strandRecommendations: توصيات في هذا الشأن
    strandPack: اطبع هذا المحور
    pathwayPack: اطبع هذا المسار مع خطواته
    strandJumps: انتقل إلى
    takeAwayJump: اطبعه أو خذه معك
    offersStrand: خذ هذا المحور معك
    offersPathway: خذ هذا المسار معك
    offersHub: خذ هذا الموقع معك
    offerBook: كتاب لأجهزة القراءة
    offerFile: ملف واحد يُفتح في أي مكان
    offerPrint: كل الصفحات للطباعة
    offerArchive: الموقع كله لحاسوب أو ذاكرة USB
    chosenPages: صفحات مختارة
    strandPager: محاور أخرى
    logicModel: كيف يُفترض أن يعمل
    logicModelNote: نموذج منطقي من وضعنا، مستمد من الأدلة في هذه الصفحة. يبيّن ما يُظن أنه يؤدي إلى ماذا، ولا يثبت أنه كذلك.
    logicInputs: المدخلات
    logicActivities: الأنشطة
    logicOutputs: المخرجات
    logicOutcomes: النتائج المرجوة
    facts: المعلومات في لمحة
    organisation: الجهة
    organisations: الجهات
    region: المنطقة
    period: متى
    setting: أين
    model: ما الذي جرى
    approach: نوع التغيير
    evidence: الأدلة
    measuresHeading: ما الذي قيس
    measuresCaption: كل قياس مع من قام به ومتى، وعدد الأشخاص أو السجلات التي يستند إليها
    measuresChange: قبل وبعد
    measuresContrast: من دون ومع
    measuresSingle: أرقام منفردة
    measureName: القياس
    measureBefore: قبل
    measureAfter: بعد
    measureWithout: من دون
    measureWith: مع
    measureValue: الرقم
    measureSample: يستند إلى
    measureBy: قام بالقياس
    measureDate: متى
    measureSource: المصدر
    notStated: غير مذكور
    noMeasures: لم يُقس شيء، أو لم يُعثر على قياس.
    figureChange: {before} ← {after}
    figureBefore: قبل {value}
    figureWithout: من دونه {value}
    figureWith: معه {value}
    arrangementsHeading: ما الذي تقرر
    arrangementsCaption: ما قررته الجهة أو اتفقت عليه. وهو ليس نتيجة.
    arrangementName: ماذا
    arrangementValue: تقرر
    arrangementResult: تقرر: {text}
    limitsHeading: قبل أن تعتمد على هذا
    lessonsHeading: ما يمكن أن يستفيده الآخرون
    consentHeading: لماذا ذُكر الاسم
    consentPublic: ذُكر الاسم لأن {link}.
    consentOwnLink: الجهة نشرت هذه المعلومات بنفسها
    consentOtherLink: مصدرًا عامًا يذكرها
    consentConfirmed: وافق {name} بتاريخ {date} على ذكر اسم الجهة.
    sourceLink: المصدر
    assessmentHowTo: ضع علامة على إجابة واحدة لكل عبارة. يمكنك طباعة هذه الصفحة واستعمال قلم. ما تختاره يبقى على هذا الجهاز.
    assessmentScale: المقياس
    assessmentStatements: العبارات
    assessmentSectionLabel: القسم {n} من {total}
    assessmentProgress: الإجابات: {n} من {total}
    assessmentSummary: نتيجتك
    assessmentHelp: إذا كانت نتيجة هذا القسم منخفضة، فاقرأ
    assessmentScore: مجموع القسم
    assessmentNotes: ملاحظات
    assessmentAction: ما سنفعله، ومن، ومتى
    assessmentClear: مسح جميع الإجابات
    assessmentPrint: طباعة
    assessmentSave: حفظ في ملف
    assessmentOpen: فتح ملف محفوظ
    assessmentCSV: تنزيل بصيغة CSV
    registerHeading: جميع التوصيات
    registerJump: انتقل إلى توصية
    addressedTo: موجهة إلى
    response: الرد
    meanwhileHeading: ما يمكنك فعله في هذه الأثناء
    answersHeading: صفحات تتعلق بها
    noAnswers: لا توجد بعد في هذا الموقع صفحة تتعلق بها.
    recommendationText: ما تطلبه
    coverageHeading: التغطية حسب المحور والجمهور
    coverageCaption: التوصيات المتعلقة بكل محور وجمهور، مع عدد موارد هذا الموقع لكليهما
    coverageNone: لا شيء
    coverageStrand: المحور
    citedByHeading: تستشهد به
    notCited: لا تستشهد به أي صفحة.
    howToCite: المرجع
    referenceFiles: لبرامج إدارة المراجع: {files}
    retrieved: قُرئ في {date}
    authorsTwo: {first} و{second}
    authorsThree: {first} و{second} و{third}
    authorsMore: {first} وآخرون
    readInCopy: قُرئ في نسخة: {copy}
    availableAt: متاح على: {address}
    sourceKind: نوع المصدر
    sourceAddress: العنوان
    sourcePublisher: الناشر
    sourcePublished: تاريخ النشر
    sourceRetrieved: تاريخ القراءة
    sourceCopy: قُرئ في نسخة
    sourceNote: كيف قرأناه
    sourceAuthors: المؤلف
    sourceYear: السنة
    libraryKinds: أنواع المصادر
    sourcesZero: لا مصادر
    sourcesOne: مصدر واحد
    sourcesTwo: مصدران
    sourcesFew: {n} مصادر
    sourcesMany: {n} مصدرًا
    sourcesOther: {n} مصدر
    letters: الحروف
    termAlso: أيضًا: {terms}
    termSee: انظر أيضًا: {terms}
    termSource: المصدر: {source}
    termUses: صفحات تستعمله
    termUnused: لا تستعمله أي صفحة بعد.
    termMore: اقرأه في المسرد
    termClose: إغلاق
    regions: المناطق
    networkMember: عضو في الشبكة
    inspection: درجة التفتيش
    nation: البلد
    organisationType: نوع الجهة
    website: الموقع الإلكتروني
    anonymous: مصدرها لا يسميها. الاسم المذكور هنا من عندنا.
    organisationCaseStudies: دراسات الحالة
    organisationNoCaseStudies: لا توجد دراسة حالة عنها.
    organisationMentions: صفحات أخرى تذكرها
    organisationsCaption: الجهات: {region}
    listCountZero: لا موارد
    listCountOne: مورد واحد
    listCountTwo: موردان
    listCountFew: {n} موارد
    listCountMany: {n} موردًا
    listCountOther: {n} مورد
    listNone: لا يوجد شيء هنا بعد.
    listPathways: المسارات
    listRecommendations: التوصيات
    pathwaySteps: الخطوات
    pathwayStep: الخطوة {n}
    pathwayMinutes: جميع الخطوات: {time}
    pathwayRecord: سجل القراءة
    pathwayRecordNote: ضع علامة على ما قرأته، واكتب ما استفدته منه. أو اطبع الصفحة واستعمل قلمًا.
    pathwayDone: التاريخ
    pathwayNotes: ما استفدته منها
    pathwayRead: قُرئت
    pathwayReflection: بكلماتك أنت
    pathwayLearned: ماذا تعلمت؟
    pathwayChange: ماذا ستفعل بطريقة مختلفة، أو ماذا تغيّر بالفعل؟
    pathwayTalked: مع من ناقشت ذلك، وماذا نتج عنه؟ لا تذكر اسم أسرة ولا زميل.
    pathwayKeep: احتفظ بهذا السجل
    pathwayOther: أي شيء آخر، مثل الوقت الذي استغرقه
    pathwayName: الاسم
    feedLink: المتابعة عبر الخلاصة
    a11yScope: ينطبق هذا البيان على {scope}.
    a11yAim: نريد أن يتمكن أكبر عدد ممكن من الناس من استعمال هذا الموقع. ينبغي أن تتمكن من:
    a11yAimZoom: التكبير حتى 400% دون أن يخرج النص عن الشاشة
    a11yAimKeyboard: الوصول إلى كل شيء بلوحة المفاتيح أو ببرنامج التعرف على الكلام
    a11yAimReader: الاستماع إلى كل صفحة بقارئ الشاشة
    a11yAimOffline: قراءة كل صفحة دون إنترنت ودون JavaScript وعلى الورق
    a11yStatus: حالة الامتثال
    complianceFully: هذا الموقع ممتثل بالكامل لإرشادات الوصول إلى محتوى الويب (WCAG) الإصدار 2.2، المستوى AA.
    compliancePartially: هذا الموقع ممتثل جزئيًا لإرشادات الوصول إلى محتوى الويب (WCAG) الإصدار 2.2، المستوى AA، بسبب حالات عدم الامتثال والاستثناءات المذكورة أدناه.
    complianceNot: هذا الموقع غير ممتثل لإرشادات الوصول إلى محتوى الويب (WCAG) الإصدار 2.2، المستوى AA. حالات عدم الامتثال والاستثناءات مذكورة أدناه.
    a11yContent: محتوى يتعذر الوصول إليه
    a11yIssues: عدم الامتثال للوائح إمكانية الوصول
    a11yBurdens: عبء غير متناسب
    a11yOutOfScope: محتوى خارج نطاق لوائح إمكانية الوصول
    a11yNoIssues: لا نعلم بوجود أي منها.
    a11yCriterion: معيار النجاح في WCAG: {criterion}
    a11yFix: ما سنفعله: {fix}
    a11yFeedback: الملاحظات ومعلومات الاتصال
    a11yEnforcement: إجراءات الإنفاذ
    a11yPreparation: إعداد بيان إمكانية الوصول هذا
    a11yPrepared: أُعد هذا البيان في {date}.
    a11yReviewed: روجع آخر مرة في {date}.
    a11yTested: كيف أجرينا الاختبار
    timelineHeading: التسلسل الزمني
    timelineNote: من الأقدم إلى الأحدث.
    comparisonCaption: جميع دراسات الحالة: من، وأين، وما الذي جرى، وإلى أي حد يمكن الاعتماد على النتائج
    comparisonTitle: دراسة الحالة
    comparisonResult: النتيجة
    comparisonSample: يستند إلى
    comparisonPlace: أين
    comparisonNothing: لم يُقس شيء، على حد علمنا
    comparisonFind: ابحث حسب نوع الجهة أو نوع التغيير
    besideHeading: جنبًا إلى جنب
    besideChoose: مقارنة
    besideName: مقارنة {title}
    besideOne: اختيرت {n}. اختر واحدة أو اثنتين غيرها.
    besideSeveral: اختيرت {n}. يمكنك اختيار واحدة أخرى.
    besideMost: اختيرت {n}، ولا مكان لغيرها.
    besideShow: اعرضها جنبًا إلى جنب
    besideClear: إلغاء الاختيار
    filterLabel: اعرض فقط
    filterAny: الكل
    filterCount: المعروض {n} من {total}
    evidenceKey: معنى مستويات الأدلة
    searchHelp: اكتب بضع كلمات. تظهر النتائج أدناه.
    searchNoScript: يحتاج البحث إلى JavaScript، وهو متوقف أو محجوب هنا. تسرد هذه الصفحات كل ما في الموقع:
    searchWays: طرق أخرى للعثور على ما تريد
    searchElsewhere: البحث في مواقع أخرى
    searchQuery: كلمات البحث
    searchResults: النتائج
    searchSearching: جارٍ البحث…
    searchFoundZero: لا نتائج عن «{query}»
    searchFoundOne: نتيجة واحدة عن «{query}»
    searchFoundTwo: نتيجتان عن «{query}»
    searchFoundFew: {count} نتائج عن «{query}»
    searchFoundMany: {count} نتيجة عن «{query}»
    searchFoundOther: {count} نتيجة عن «{query}»
    searchListedZero: لا نتائج
    searchListedOne: نتيجة واحدة
    searchListedTwo: نتيجتان
    searchListedFew: {count} نتائج
    searchListedMany: {count} نتيجة
    searchListedOther: {count} نتيجة
    searchNone: لا نتائج عن «{query}». جرّب كلمات أقل أو كلمات أخرى.
    searchNoneFiltered: لا نتائج عن «{query}» مع هذه المرشحات.
    searchRepaired: لا شيء يحوي «{words}». هذه نتائج «{repair}».
    searchMissing: استُبعد: {words}.
    searchMore: عرض مزيد من النتائج
    searchAllValues: عرض الكل ({count})
    searchClear: إزالة جميع المرشحات
    searchFilters: المرشحات
    searchFiltersChosen: المرشحات ({count})
    searchNearest: عناوين قريبة
    searchLetter: مصطلحات تبدأ بـ {letter}
    searchFailed: تعذر تحميل البحث. إذا فُتحت هذه الصفحة داخل ملف zip، فاستخرج المجلد أولًا.
    searchSuggestions: اقتراحات
    searchSuggestedZero: لا اقتراحات
    searchSuggestedOne: اقتراح واحد
    searchSuggestedTwo: اقتراحان
    searchSuggestedFew: {count} اقتراحات
    searchSuggestedMany: {count} اقتراحًا
    searchSuggestedOther: {count} اقتراح
    searchFor: ابحث عن «{query}»
    searchSlashOn: أوقف المفتاح / الذي ينتقل إلى مربع البحث في أي صفحة
    searchSlashOff: شغّل المفتاح / الذي ينتقل إلى مربع البحث في أي صفحة
    notFoundText: هذا العنوان لا يقود إلى أي صفحة في الموقع. ربما نُقلت الصفحة، أو في العنوان خطأ.
    notFoundWays: إلى أين تتابع
    redirectTitle: نُقلت هذه الصفحة
    redirectText: نُقلت هذه الصفحة إلى {link}.
    chartTable: الأرقام في جدول
    chartLabel: التسمية
    chartValue: القيمة
    chartSource: المصدر: {source}
    chartCopy: نسخ كنص مع المصدر
    chartSVG: حفظ بصيغة SVG
    chartPNG: حفظ بصيغة PNG
    chartSaved: تم الحفظ
    chartNote: تنبيه: {note}
    chartCSV: الأرقام في ملف
    chartNoValue: لا رقم
    chartSpan: من {first} ({from}) إلى {last} ({to})
    chartScale: يبدأ المقياس من {n} لا من 0.
    nameRecommendations: التوصيات
    summaryRecommendations: كل توصية بكلمات بسيطة: من المطلوب منه التحرك، وما كان الرد، وأي صفحات هذا الموقع تتعلق بها.
    nameEvidence: مكتبة المصادر
    summaryEvidence: كل عمل تستشهد به صفحات هذا الموقع، مع نوعه والصفحات التي تستشهد به.
    nameGlossary: المسرد
    summaryGlossary: معاني كلمات هذا الموقع، وأين تُستعمل.
    nameOrganisations: الجهات
    summaryOrganisations: الجهات التي تتناولها دراسات الحالة، حسب المنطقة.
    nameComparison: قارن دراسات الحالة
    summaryComparison: جميع دراسات الحالة جنبًا إلى جنب: من، وأين، وما الذي جرى، وإلى أي حد يمكن الاعتماد على النتيجة.
    namePathways: المسارات
    summaryPathways: موارد بترتيب مناسب لدور أو مهمة.
    nameAudiences: لمن هذا
    summaryAudiences: الموارد حسب من وُضعت لهم.
    nameTopics: الموضوعات
    summaryTopics: الموارد حسب ما تتناوله.
    nameKinds: أنواع الموارد
    summaryKinds: الموارد حسب نوع الصفحة.
    nameAToZ: الفهرس الأبجدي
    summaryAToZ: كل ما في هذا الموقع حسب الاسم.
    nameWhatsNew: الجديد
    summaryWhatsNew: صفحات نُشرت أو جرى التحقق منها مجددًا، الأحدث أولًا.
    nameSearch: البحث
    summarySearch: اعثر على صفحة من كلماتها.
    nameFolder: ملفي
    summaryFolder: صفحات تجمعها لطباعتها أو حفظها أو مشاركتها.
    nameNotFound: الصفحة غير موجودة
    summaryNotFound: لا توجد صفحة على هذا العنوان.
    kindsGuide: أدلة
    summaryGuide: كيفية القيام بأمر ما.
    kindsTool: أدوات
    summaryTool: شيء يُستعمل في العمل.
    kindsCaseStudy: دراسات حالة
    summaryCaseStudy: ما فعلته جهة مذكورة بالاسم، وإلى أي حد يمكن الاعتماد على نتائجها.
    kindsBriefing: إحاطات
    summaryBriefing: ما هو معروف عن مسألة ما.
    kindsAssessment: تقييمات ذاتية
    summaryAssessment: عبارات يستطيع الفريق أن يقيّم نفسه بها.
    calloutNote: ملاحظة
    calloutTip: نصيحة
    calloutImportant: مهم
    calloutWarning: تحذير
    calloutCaution: احترس
    calloutDetails: تفاصيل
    footnotes: الحواشي
    footnote: حاشية
    backToReference: العودة إلى موضع الحاشية
    tableName: جدول
    taskCompleted: منجز
    taskNotCompleted: غير منجز
    folderAdd: أضف إلى ملفي
    folderRemove: أخرج من ملفي
    folderOpen: افتح ملفي
    folderAdded: في ملفك المحفوظ على هذا الجهاز.
    folderRemoved: أُخرجت من ملفك.
    folderUnkept: هذا المتصفح لا يحفظ ملفك. شاركه كرابط أو احفظه قبل مغادرته.
    folderFull: ملفك ممتلئ. أقصى عدد من الصفحات: {n}
    folderNoScript: يحتاج ملفك إلى JavaScript، وهو متوقف أو محجوب هنا. يمكنك طباعة كل صفحة أو حفظها من قائمة المتصفح.
    folderEmpty: ملفك فارغ. افتح صفحة واختر «أضف إلى ملفي» تحت عنوانها.
    folderPages: صفحاتك
    folderUp: انقل إلى أعلى
    folderDown: انقل إلى أسفل
    folderTakeOut: أخرج
    folderMoved: {title}: الآن {n} من {total}
    folderTaken: أُخرجت: {title}
    folderTitle: العنوان، للطباعة وللملف المحفوظ
    folderPrint: طباعة الصفحات
    folderSave: حفظ في ملف واحد
    folderCopy: نسخ كقائمة روابط
    folderShare: مشاركة كرابط
    folderReading: قراءة الصفحة {n} من {total}
    folderReady: تم.
    folderMissed: تم. صفحات تعذرت قراءتها ولم يُدرج منها إلا عناوينها: {n}
    folderCopied: نُسخت القائمة.
    folderShared: نُسخ الرابط. تُعرض قائمتك على من يفتحه.
    folderSharedBeside: نُسخت نهاية رابط. يُفتح بجانب نسخة من هذا الموقع.
    folderLink: رابط قائمتك
    folderKept: تُحفظ قائمتك على هذا الجهاز، حيث يستطيع مستخدموه الآخرون رؤيتها. لا يُرسل شيء إلى أحد.
    folderForget: نسيان ملفي
    folderGone: تُركت لأن هذا الموقع لم يعد يضمها: {n}
    folderOffered: شاركك أحدهم قائمة
    folderOfferedNote: جاءت مع الرابط الذي فتحته. يبقى ملفك كما هو إلى أن تختار.
    folderTake: أضف هذه الصفحات إلى ملفي
    folderReplace: استخدم هذه القائمة بدلًا من قائمتي
    folderLeave: اتركها
    folderFrom: صفحات مختارة من {hub}
    shareHeading: شارك هذه الصفحة: رابط ورمز QR
    shareCopy: نسخ الرابط
    shareCode: رمز QR بعنوان هذه الصفحة
    shareLong: العنوان أطول من أن يتسع له رمز QR.
    shareSave: حفظ رمز QR بصيغة SVG
    assessmentMean: المتوسط {n} من {total}
    assessmentLowest: الأدنى أولًا. ابدأ بالصفحات المذكورة تحت القسم الأول.
    assessmentColumns: القسم|العبارة|الإجابة|بالكلمات
    assessmentUnreadable: هذا الملف لا يحوي إجابات تقييم ذاتي.
    assessmentKept: تُحفظ إجاباتك على هذا الجهاز، حيث يستطيع مستخدموه الآخرون رؤيتها.
    assessmentUnkept: هذا المتصفح لا يحفظ إجاباتك: احفظها في ملف قبل مغادرة هذه الصفحة.
    assessmentForgotten: إجاباتك لا تُحفظ: ستضيع عند مغادرة هذه الصفحة.
    assessmentForget: نسيان إجاباتي
    assessmentKeep: حفظ إجاباتي
    assessmentClearAsk: هل تريد مسح جميع الإجابات والملاحظات؟ لا يمكن استرجاعها.
    assessmentClearYes: مسح
    assessmentReplaceAsk: هل تريد استبدال الإجابات في هذه الصفحة بما في الملف؟
    assessmentReplaceYes: استبدال
    assessmentCancel: إلغاء
    worksheetHeading: للتعبئة
    worksheetHowTo: املأها هنا، أو اطبع الصفحة واستعمل قلمًا. لا شيء مما تكتبه يغادر هذا الجهاز.
    worksheetOnPaper: املأها بخط اليد، واحسب النتائج كما هو موضح أسفلها.
    worksheetHelp: هذه الصفحات تساعدك
    worksheetResults: النتائج
    worksheetProgress: مُلئ {n} من {total}
    worksheetWorking: طريقة الحساب: {formula}.
    worksheetAnd: و
    worksheetOr: أو
    worksheetNot: ليس ({condition})
    worksheetWhere: {values} حيث {condition}
    worksheetPartOf: {part} نسبةً مئوية % من {whole}
    worksheetIf: إذا
    worksheetSum: المجموع
    worksheetMean: المتوسط
    worksheetMedian: الوسيط
    worksheetMin: الأصغر
    worksheetMax: الأكبر
    worksheetCount: العدد
    worksheetShare: النسبة
    worksheetSpread: المدى
    worksheetRound: التقريب
    worksheetLacking: بقي أن تملأ: {names}
    worksheetZero: لا يمكن حساب هذا: فهو قسمة على 0.
    worksheetLarge: هذا أكبر من أن يُحسب.
    worksheetYes: نعم
    worksheetNo: لا
    worksheetCell: {label}، الصف {n}
    worksheetBelow: أقل من {n}
    worksheetElse: غير ذلك
    worksheetNotNumber: اكتب رقمًا، مثل 12 أو 12.5.
    worksheetTooSmall: اكتب {n} أو أكثر.
    worksheetTooLarge: اكتب {n} أو أقل.
    worksheetAddRow: إضافة صف
    worksheetColumns: القسم|السؤال|الإجابة|الوحدة أو الكلمات
    worksheetCopyText: نسخ كنص
    worksheetCopyTable: نسخ كجدول
    worksheetCopied: تم النسخ.
    worksheetNotCopied: هذا المتصفح لا يسمح بالنسخ هنا. احفظ ملفًا بدلًا من ذلك.
    worksheetCompare: مقارنة ملفات فريق
    worksheetTeam: الفريق جنبًا إلى جنب
    worksheetTeamColumns: السؤال|الإجابات|الأدنى|الأوسط|الأعلى|الفرق
    worksheetCompared: عدد الملفات المعروضة جنبًا إلى جنب، دون أسماء: {n}. الأكثر اختلافًا أولًا.
    worksheetLeftOut: ملفات تعذرت قراءتها أو هي لصفحة أخرى: {n}.
    worksheetOtherAsk: الملف من «{title}». هل تريد فتحه هنا مع ذلك؟
    worksheetOtherYes: فتح
    proposeGuide: اقترح دليلًا
    proposeTool: اقترح أداة
    proposeCaseStudy: اقترح دراسة حالة
    proposeBriefing: اقترح إحاطة
    proposeAssessment: اقترح تقييمًا ذاتيًا
    proposeKind: اقترح صفحة جديدة: {kind}
    proposalSummary: اكتبها هنا، وافحصها، واحفظها في ملف لإرساله. لا شيء يغادر جهازك إلى أن ترسل الملف.
    proposalNoScript: من دون JavaScript لا تستطيع هذه الصفحة فحص ما تكتبه ولا حفظه في ملف. لكنها تبقى قائمة أسئلة: اطبعها، أو انسخها إلى رسالة أو مستند وأجب هناك.
    proposalAbout: عن الصفحة
    proposalWho: عمّن تتحدث
    proposalDone: ما الذي جرى
    proposalMeasured: ما الذي قيس
    proposalUnknown: ما ليس معروفًا
    proposalSources: المصادر
    proposalText: النص
    proposalConsent: لماذا يجوز ذكر الاسم
    proposalOther: معلومات أخرى
    proposalEditors: للمحررين
    proposalMeasuredNote: كل رقم يذكر من قاسه ومتى، وعدد الأشخاص أو السجلات التي يستند إليها. إذا كنت لا تعرف شيئًا من ذلك، فاكتب أنه غير معروف.
    proposalEditorsNote: يملأ المحررون هذه الحقول. اترك ما لا تعرفه.
    proposalAudience: لمن هي
    proposalTopics: ما موضوعها
    proposalAddress: عنوان الويب
    proposalGround: السبب
    proposalBy: من قِبَل
    proposalYes: نعم
    proposalNo: لا
    labelTitle: العنوان
    labelSummary: الملخص
    labelAlso: أيضًا
    labelName: الاسم
    labelType: النوع
    labelNetwork: الشبكة
    labelGrade: الدرجة
    labelInspection: التفتيش
    labelInspectionSource: مصدر الدرجة
    labelNation: البلد
    labelAnonymous: دون اسم
    labelValue: القيمة
    labelUnit: الوحدة
    labelAuthors: المؤلفون
    labelYear: السنة
    labelPublisher: الناشر
    labelKind: النوع
    labelRetrieved: تاريخ القراءة
    labelCopyOf: نسخة من
    labelNote: ملاحظة
    labelDate: التاريخ
    labelUntil: حتى
    labelDescription: الوصف
    labelStatus: الحالة
    labelReviewIn: المراجعة بعد
    labelOrder: الترتيب
    labelAliases: عناوين قديمة
    labelRelated: ذات صلة
    labelDuration: المدة
    labelPublicSource: مصدر عام
    labelConfirmed: مؤكد
    labelOther: أخرى
    labelSearch: كلمات للبحث
    proposalNeeded: (مطلوب)
    proposalLines: اكتب كل بند في سطر مستقل.
    proposalMostZero: لا أحرف.
    proposalMostOne: حرف واحد على الأكثر.
    proposalMostTwo: حرفان على الأكثر.
    proposalMostFew: {n} أحرف على الأكثر.
    proposalMostMany: {n} حرفًا على الأكثر.
    proposalMostOther: {n} حرف على الأكثر.
    proposalRange: من {least} إلى {most}.
    proposalExample: مثال: {text}
    proposalOr: أو
    proposalAdd: إضافة: {name}
    proposalNext: التالي: {name}
    proposalStrand: الجزء من الموقع الذي ستكون فيه الصفحة.
    proposalNewOrganisation: جهة ليست في القائمة
    proposalNewSource: مصدر ليس في القائمة
    proposalNewHelp: أضف هنا ما ينقص القوائم. يمكنك بعد ذلك اختياره منها، ويضيفه المحررون إلى الموقع.
    proposalTextHelp: اكتب نصًا عاديًا. السطر الفارغ يفصل بين الفقرات. «## » يبدأ عنوانًا، و«- » بندًا في قائمة. الرابط يُكتب [كلماته](https://www.example.org/page). للاستشهاد بمصدر، ضع اسمه من القائمة بعد القول: [@name-2025]. احذف العنوان الذي ليس لديك ما تكتبه تحته.
    proposalOpen: فتح ملف محفوظ
    proposalForget: نسيان الكل
    proposalAnyway: حفظ دون إكمال
    proposalSave: فحص وحفظ
    proposalMail: أرسل الملف إلى {email}.
    proposalHand: أرسل الملف إلى من يشرف على هذا الموقع.
    proposalFile: الملف كنص
    proposalFileHelp: إذا لم يحفظ جهازك ملفًا، فانسخ هذا إلى رسالة بدلًا من ذلك.
    proposalCopy: نسخ
    proposedChoose: اختر
    proposedText: النص
    proposedCite: للاستشهاد به في النص، اكتب [@{key}].
    proposedRemove: إزالة «{name}»
    proposedFaultsZero: لا شيء يلزم تصحيحه قبل أن تكون جاهزة
    proposedFaultsOne: هناك أمر واحد يلزم تصحيحه قبل أن تكون جاهزة
    proposedFaultsTwo: هناك أمران يلزم تصحيحهما قبل أن تكون جاهزة
    proposedFaultsFew: هناك {n} أمور يلزم تصحيحها قبل أن تكون جاهزة
    proposedFaultsMany: هناك {n} أمرًا يلزم تصحيحه قبل أن تكون جاهزة
    proposedFaultsOther: هناك {n} أمر يلزم تصحيحه قبل أن تكون جاهزة
    proposedNoFaults: لا شيء يلزم تصحيحه
    proposedAdvice: يستحق النظر:
    proposedPartFaults: للتصحيح: {n}
    proposedPartNeeded: المطلوب: {n} من {total}
    proposedPartOptional: إن وُجد
    proposedProgress: الأجزاء التي فيها ما يلزم: {n} من {total}.
    proposedSaved: حُفظ باسم «{file}» بين التنزيلات.
    proposedOpened: الملف «{file}» مفتوح في هذه الصفحة.
    proposedCopied: تم النسخ.
    proposedKept: يُحفظ ما تكتبه على هذا الجهاز، حيث يستطيع مستخدموه الآخرون رؤيته، إلى أن تختار «نسيان الكل».
    proposedUnkept: هذا المتصفح لا يحفظ ما تكتبه: احفظه في ملف قبل مغادرة هذه الصفحة.
    proposedForgotten: نُسي كل شيء، في هذه الصفحة وعلى هذا الجهاز.
    proposedForgetAsk: هل تريد نسيان كل ما كُتب هنا؟ لا يمكن استرجاعه ما لم تكن قد حفظته في ملف.
    proposedForgetYes: نسيان
    proposedReplaceAsk: هل تريد استبدال كل ما كُتب هنا بما في الملف؟
    proposedReplaceYes: استبدال
    proposedRemoveAsk: هل تريد إزالة «{name}» مع ما كُتب فيه؟
    proposedRemoveYes: إزالة
    proposedUnreadable: لم يُفتح الملف: السطر {line} ليس كما تكتبه هذه الصفحة. أرسل الملف إلى المحررين كما هو، أو انسخ النص منه.
    proposedDoubled: لم يُفتح الملف: الحقل «{field}» موجود مرتين.
    proposedMisfit: لم يُفتح الملف: الحقل «{field}» ليس كما تكتبه هذه الصفحة.
    proposedUnknown: لم يُفتح الملف: لا يوجد حقل «{field}» في هذه الصفحة.
    proposedLarge: لم يُفتح الملف: حجمه أكبر من 1 م.ب.
    proposedForeign: لم يُفتح الملف: لم تحفظه صفحة مثل هذه، ولا يبدأ بسطر «---».
    proposedOtherKind: لم يُفتح الملف: فيه صفحة من نوع آخر، «{kind}».
    proposedMissing: الحقل «{field}» فارغ: املأه
    proposedMissingLike: الحقل «{field}» فارغ: اكتب شيئًا مثل «{example}»
    proposedMissingChoice: الحقل «{field}» فارغ: اختر ما يناسب
    proposedStrand: المحور ناقص: اختر أين ستكون الصفحة
    proposedOtherStrand: لا يوجد محور «{text}»: اختر أين ستكون الصفحة
    proposedTooLong: في «{field}» عدد الأحرف {n}، والحد الأقصى {most}: اختصره بمقدار {over} على الأقل
    proposedControl: في «{field}» حرف مخفي، {code}: احذفه أو اكتب النص من جديد
    proposedDirection: في «{field}» حرف مخفي يغيّر اتجاه النص، {code}: احذفه أو اكتب النص من جديد
    proposedDate: ينبغي أن يكون «{field}» تاريخًا مثل 2026-11-23: اكتب السنة والشهر واليوم
    proposedNoDay: لا يوجد يوم «{text}»: الشهور من 01 إلى 12، والسنوات من 1900 إلى 2200
    proposedWhole: ينبغي أن يكون «{field}» عددًا صحيحًا لا «{text}»: اكتب أرقامًا فقط
    proposedNumber: ينبغي أن يكون «{field}» عددًا لا «{text}»: اكتب أرقامًا فقط
    proposedRange: لا يمكن أن يكون «{field}» {text}: اكتب عددًا من {least} إلى {most}
    proposedChoice: لا يمكن أن يكون «{field}» «{text}»: اختر مما في القائمة
    proposedKey: لا يوجد «{text}» ({kind}): اختر مما في القائمة، أو أضفه هنا
    proposedPath: «{text}» ليس مسار صفحة: اكتبه كما في «../repairing/riverside.md»
    proposedUrl: «{text}» ليس عنوان ويب: ابدأه بـ «https://»
    proposedUrlMeant: «{text}» ليس عنوان ويب: اكتب {meant}
    proposedEmail: «{text}» ليس عنوان بريد إلكتروني: اكتبه كما في «editors@example.org»
    proposedLanguage: «{text}» ليس رمز لغة: اكتب رمزها، مثل «ar» للعربية أو «cy» للويلزية
    proposedTwice: «{text}» موجود في «{field}» مرتين: احذف أحدهما
    proposedTooFewZero: لا بنود في «{field}»، والحد الأدنى {least}: أضف ما ينقص
    proposedTooFewOne: في «{field}» بند واحد، والحد الأدنى {least}: أضف ما ينقص
    proposedTooFewTwo: في «{field}» بندان، والحد الأدنى {least}: أضف ما ينقص
    proposedTooFewFew: في «{field}» {n} بنود، والحد الأدنى {least}: أضف ما ينقص
    proposedTooFewMany: في «{field}» {n} بندًا، والحد الأدنى {least}: أضف ما ينقص
    proposedTooFewOther: في «{field}» {n} بند، والحد الأدنى {least}: أضف ما ينقص
    proposedTooManyZero: لا بنود في «{field}»، والحد الأقصى {most}
    proposedTooManyOne: في «{field}» بند واحد، والحد الأقصى {most}: احذف بعضها
    proposedTooManyTwo: في «{field}» بندان، والحد الأقصى {most}: احذف بعضها
    proposedTooManyFew: في «{field}» {n} بنود، والحد الأقصى {most}: احذف بعضها
    proposedTooManyMany: في «{field}» {n} بندًا، والحد الأقصى {most}: احذف بعضها
    proposedTooManyOther: في «{field}» {n} بند، والحد الأقصى {most}: احذف بعضها
    proposedNoFigure: القياس «{name}» بلا رقم: املأ {rows}
    proposedMixed: القياس «{name}» يخلط بين {fields}: أبقِ {rows} فقط
    proposedIncomplete: القياس «{name}» لا يذكر كل ما يستند إليه: املأ {fields}، أو اكتب هناك أنه غير معروف
    proposedUnmeasured: مستوى الأدلة «مقيس»، لكن لا قياس يذكر كم ومن ومتى: أضف قياسًا فيه {fields}، أو اختر مستوى آخر
    proposedPlanned: لدى «{name}» رقم تحت «{field}»، لكن مستوى الأدلة خطة: اذكر المستوى الصحيح، أو احذف الرقم
    proposedConsent: دراسة الحالة تذكر جهة بالاسم دون أن تقول لماذا يجوز ذلك: اختر مصدرًا عامًا، أو اذكر من وافق ومتى
    proposedAgreed: لا يمكن أن يكون أحد قد وافق في {day}، وهو يوم لم يأت بعد: اكتب اليوم الذي جرى فيه ذلك
    proposedReviewed: لا يمكن أن تكون الصفحة قد روجعت في {day}، وهو يوم لم يأت بعد: اكتب اليوم الذي جرى فيه ذلك
    proposedRetrieved: لا يمكن أن يكون المصدر قد قُرئ في {day}، وهو يوم لم يأت بعد: اكتب اليوم الذي جرى فيه ذلك
    proposedWaits: تنتظر الصفحة حتى {day}، ولا يجدها القراء قبل ذلك
    proposedTooLarge: المعلومات أطول من 64 ك.ب: اختصرها، أو انقل بعضها إلى النص
    proposedMore: في هذه الصفحة مشكلات أكثر من {n} المعروضة: صحح هذه ثم افحص من جديد
    proposedNoText: الصفحة بلا نص: اكتبه
    proposedHeadOne: السطر {line}: عنوان بعلامة «#» واحدة ينافس عنوان الصفحة: ابدأه بـ «##»
    proposedHeadSpace: السطر {line}: «{marks}» لا تبدأ عنوانًا إلا إذا تلتها مسافة: اكتب «{marks} » ثم العنوان
    proposedHeadEmpty: السطر {line}: العنوان بلا كلمات: اكتبها بعد «#»، أو احذف السطر
    proposedHeadSkip: السطر {line}: العنوان أدنى كثيرًا من الذي قبله: ابدأه بـ «{marks}»
    proposedHeadTwice: السطر {line}: عنوان آخر في الصفحة يقول «{text}»: أضف ما يميز بينهما
    proposedSectionEmpty: لا شيء تحت العنوان «{text}»: اكتبه أو احذف العنوان
    proposedHtml: السطر {line}: لا يُسمح بـ HTML: «<{text}>»: اكتبه بصيغة Markdown، أو ضعه بين علامتي ` ليظهر نصًا
    proposedScheme: السطر {line}: لا يجوز أن يبدأ رابط بـ «{text}:»: استعمل https أو http أو mailto أو tel أو مسار صفحة
    proposedNoTarget: السطر {line}: رابط لا يقود إلى شيء: اكتب «[كلمات](عنوان)»
    proposedLinkSpace: السطر {line}: توجد مسافة داخل رابط: احذف ما بين «]» و«(»
    proposedCitation: السطر {line}: «{text}» ليس استشهادًا: اكتبه مثل «[@survey-2025]» أو «[@survey-2025, p. 12]»
    proposedNoSource: السطر {line}: لا مصدر له المفتاح «{text}»: اختر واحدًا من هذا الموقع، أو أضفه تحت «المصادر»
    """)
}
