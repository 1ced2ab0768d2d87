extension InterfaceLanguage {
  /// Polish. Made by software, and not yet read by a speaker: when one has read it, this line goes and `isRead` is `true`.
  static let polish = InterfaceLanguage(
    "pl", "Polish", isRead: false, minimumGrouping: 2,
    """
    skip: Przejdź do treści
    unstyled: Jeśli ta strona wygląda na pozbawioną stylu, została otwarta wewnątrz pliku zip. Najpierw wypakuj cały folder, a potem otwórz index.html.
    menu: Menu
    homeLink: {hub}: strona główna
    strandsLabel: Działy
    sectionsLabel: Wejścia
    moreLabel: Więcej wejść
    searchLabel: Szukaj w tym serwisie
    searchButton: Szukaj
    footerLabel: O serwisie
    licence: Licencja
    licenceLine: {text} Treść tego serwisu jest dostępna na licencji {licence}, chyba że zaznaczono inaczej.
    singleNote: To część serwisu {hub} w postaci osobnego pliku.
    singleLinks: Odnośniki do innych części otwierają {address}.
    singleNoLinks: Inne części są wymienione, ale nie można ich stąd otworzyć.
    bookContents: Spis treści
    bookLandmarks: Punkty orientacyjne
    bookCover: Okładka
    bookText: Początek tekstu
    bookPart: To część serwisu {hub} w postaci książki.
    bookWhole: To cały serwis {hub} w postaci książki.
    bookNewest: Najnowsza strona pochodzi z dnia {date}.
    bookAssessment: Wybierz jedną odpowiedź na każde stwierdzenie i zapisz jej numer na papierze. Odpowiedzi to:
    bookAccessibility: Są nagłówki i spis treści. Każdy obraz ma tekst zastępczy, a liczby z każdego wykresu są w tabeli. Sprawdziły to programy; nikt nie ocenił książki według normy dostępności.
    courseLabel: Kurs
    coursePart: To część serwisu {hub} w postaci kursu.
    courseWhole: To cały serwis {hub} w postaci kursu.
    courseEnds: Kurs jest ukończony po przeczytaniu każdej strony do końca.
    courseEndsWithStep: Kurs jest ukończony po przeczytaniu każdej strony do końca albo po potwierdzeniu ostatniego kroku.
    courseRecord: System szkoleniowy zapisuje, które strony zostały przeczytane, w którym miejscu lektura została przerwana i jak długo trwała, i nic więcej.
    courseAnswers: Odpowiedzi z samooceny nigdy nie opuszczają strony. Nie są wysyłane ani zapisywane: przed przejściem dalej wydrukuj je lub zapisz jako plik.
    courseLinks: Odnośniki do innych witryn otwierają się w nowej karcie.
    courseStart: O tym kursie
    courseBegin: Zacznij od
    coursePlace: Strona {n} z {total}
    courseProgress: Przeczytane strony: {n} z {total}
    courseRead: przeczytana
    courseNoRecord: Nie znaleziono systemu szkoleniowego, więc nic nie jest zapisywane. Można przeczytać wszystkie strony.
    courseLostRecord: System szkoleniowy nie odpowiada, więc ta wizyta może nie zostać zapisana. Można przeczytać wszystkie strony.
    courseDone: Kurs jest ukończony.
    courseConfirm: Ostatni krok jest gotowy
    courseExit: Opuść kurs
    startSummary: Cały serwis w jednym folderze. Nie wymaga sieci ani instalacji.
    startUnpack: Najpierw wypakuj folder
    startWindows: Windows: zamknij tę stronę, kliknij plik zip prawym przyciskiem myszy i wybierz „Wyodrębnij wszystkie”. Potem otwórz tę stronę ponownie w nowym folderze.
    startMac: Mac: kliknij dwukrotnie plik zip. Potem otwórz tę stronę ponownie w nowym folderze.
    startPhone: Telefon: większość telefonów nie potrafi otworzyć folderu ze stronami. Poproś o potrzebną stronę jako pojedynczy plik.
    startOpen: Potem otwórz serwis
    startHome: Otwórz {hub}
    startMissing: Jeśli nic się nie otwiera, folder nie został jeszcze wypakowany: strony są w folderze „hub” obok tego.
    reviewTitle: Co się zmieniło
    reviewSummary: Nowe: {added}, zmienione: {changed}, usunięte: {removed}.
    reviewNothing: Żadna strona nie została zmieniona.
    reviewAdded: Nowe strony
    reviewChanged: Zmienione strony
    reviewBefore: Przed
    reviewAfter: Po
    reviewRemoved: Usunięte strony
    reviewAffected: Zmienione tylko dlatego, że zmieniły się inne strony
    reviewCut: Jest więcej treści, której tu nie pokazano. Otwórz stronę, aby ją przeczytać.
    reviewMore: Pozostałe: {n}.
    reviewPagesOne: {n} strona
    reviewPagesFew: {n} strony
    reviewPagesMany: {n} stron
    reviewPagesOther: {n} strony
    contactLine: Pytania i poprawki: {contact}
    contactBy: Prowadzi: {name}
    suggestChange: Zaproponuj zmianę na tej stronie
    printPage: Drukuj tę stronę
    feedTitle: {hub}: nowości
    breadcrumbs: Jesteś tutaj
    home: Strona główna
    titleSeparator: –
    contents: Na tej stronie
    sideSummary: Spis treści
    siblings: W tym dziale
    siblingsAll: Wszystko w dziale: {strand}
    backToTop: Wróć na górę
    citeHeading: Cytuj tę stronę
    citeNote: Dodaj dzień, w którym strona została przeczytana.
    citeCopy: Kopiuj
    citeCopied: Skopiowano
    citeOther: Jako zwykły tekst i jako BibTeX
    citeCopyPlain: Kopiuj zwykły tekst
    citeCopyBibTeX: Kopiuj BibTeX
    feedback: Czy na tej stronie jest błąd albo czegoś brakuje?
    summaryMinutesOne: {n} minuta
    summaryMinutesFew: {n} minuty
    summaryMinutesMany: {n} minut
    summaryMinutesOther: {n} minuty
    readingTime: Czas: około {time}
    references: Bibliografia
    referencesNote: Prace, które ta strona cytuje lub na których się opiera.
    relatedHeading: Powiązane
    listedByHeading: Strony, które tu prowadzą
    previous: Poprzednia
    next: Następna
    pager: Przed i po
    recommendationsHeading: Powiązane zalecenia
    recommendationNumber: Zalecenie {n}
    pathwaysHeading: Część ścieżki
    filedUnder: O tej stronie
    audiences: Dla kogo
    topics: Temat
    published: Opublikowano
    reviewed: Sprawdzono fakty
    reviewDue: Do ponownego sprawdzenia
    owner: Prowadzi
    credits: Podziękowania dla
    testedWith: Wypróbowano z
    kindLabel: Rodzaj
    strandLabel: Dział
    timeLabel: Czas
    urgent: Uznane za pilne
    resourcesOne: {n} materiał
    resourcesFew: {n} materiały
    resourcesMany: {n} materiałów
    resourcesOther: {n} materiału
    stepsOne: {n} krok
    stepsFew: {n} kroki
    stepsMany: {n} kroków
    stepsOther: {n} kroku
    caseStudiesOne: {n} studium przypadku
    caseStudiesFew: {n} studia przypadków
    caseStudiesMany: {n} studiów przypadków
    caseStudiesOther: {n} studium przypadku
    answersOne: {n} strona na ten temat
    answersFew: {n} strony na ten temat
    answersMany: {n} stron na ten temat
    answersOther: {n} strony na ten temat
    citedByOne: Cytuje {n} strona
    citedByFew: Cytują {n} strony
    citedByMany: Cytuje {n} stron
    citedByOther: Cytuje {n} strony
    seeAll: Zobacz wszystko: {title}
    listPart: Pokazano pierwsze pozycje: {shown} z {n}.
    tableLabel: Tabela: {title}
    download: {type}, {size}
    bytesOne: {n} bajt
    bytesFew: {n} bajty
    bytesMany: {n} bajtów
    bytesOther: {n} bajta
    kilobytes: {n} kB
    megabytes: {n} MB
    dateFormat: {day} {month} {year}
    month1: stycznia
    month2: lutego
    month3: marca
    month4: kwietnia
    month5: maja
    month6: czerwca
    month7: lipca
    month8: sierpnia
    month9: września
    month10: października
    month11: listopada
    month12: grudnia
    listSeparator: ", "
    decimalMark: ,
    groupMark:  
    kindGuide: Poradnik
    kindTool: Narzędzie
    kindCaseStudy: Studium przypadku
    kindBriefing: Opracowanie
    kindAssessment: Samoocena
    statusDraft: Wersja robocza
    statusInReview: W trakcie sprawdzania
    statusWaiting: Oczekuje
    statusEnded: Zakończona
    statusDraftNote: Ta strona jest wersją roboczą. Nie polegaj na niej i jeszcze jej nie udostępniaj.
    statusInReviewNote: Ta strona jest sprawdzana. Podane fakty mogą się jeszcze zmienić.
    statusWaitingNote: Ta strona oczekuje. Czytelnicy znajdą ją od {date}.
    statusEndedNote: Ta strona jest już niedostępna. Czytelnicy mogli ją znaleźć do {date}.
    languages: Języki
    translationBehind: Tekst oryginalny ({source}) zmienił się od czasu przetłumaczenia tej strony.
    translationMissing: Ta strona nie została jeszcze przetłumaczona. Jej tekst jest w języku oryginału ({language}).
    evidenceMeasured: Zmierzono
    evidenceStudied: Zbadano
    evidenceReported: Relacja
    evidencePlan: Plan
    evidenceMeasuredNote: Ktoś to policzył. Przy każdej mierze podano, kto, kiedy i ile, albo że tego nie podano.
    evidenceStudiedNote: Zbadał to ktoś niezależny. Nic nie policzono albo nie podano, ile.
    evidenceReportedNote: Relacja osób, które to zrobiły, albo innych na podstawie ich słów. Nie ma tu niezależnego sprawdzenia.
    evidencePlanNote: Plan lub polityka: nic tu nie świadczy o tym, że to zadziałało.
    sourceReport: Raport
    sourceResearch: Badania
    sourceSurvey: Ankieta
    sourceStatistics: Statystyka
    sourceGuidance: Wytyczne
    sourceNews: Wiadomości
    sourceCouncil: Od samorządu
    sourceSupplier: Od dostawcy
    sourcePolicy: Polityka publiczna
    sourceLaw: Akt prawny
    sourceBlog: Blog
    sourcePage: Strona internetowa
    responseAccepted: Poparte
    responsePartly: Odpowiedź częściowa
    responseNotAccepted: Nieprzyjęte
    responseNotFound: Nie znaleziono odpowiedzi
    organisationCouncil: Samorząd lokalny
    organisationTrust: Fundacja na rzecz dzieci
    organisationGovernment: Organ rządowy
    organisationResearch: Instytucja badawcza
    organisationProfessionalBody: Organizacja zawodowa
    organisationCharity: Organizacja charytatywna
    organisationSupplier: Dostawca
    organisationOther: Inna organizacja
    entryStrand: Dział
    entrySection: Sekcja
    entryRecommendation: Zalecenie
    entryTerm: Słowniczek
    entrySource: Źródło
    entryOrganisation: Organizacja
    entryPathway: Ścieżka
    entryTopic: Temat
    entryAudience: Odbiorcy
    entryPage: O serwisie
    changePublished: Nowe
    changeReviewed: Sprawdzone ponownie
    homeStrands: Działy
    homeWays: Od czego zacząć
    homeRecent: Ostatnie zmiany
    homePathways: Wybierz ścieżkę
    homeAllNews: Wszystkie nowości
    strandClaim: Sedno
    strandFigures: Dowody w liczbach
    strandStart: Zacznij tutaj
    strandResources: Wszystko w tym dziale
    sectionResources: W tej sekcji
    strandCaseStudies: Porównanie studiów przypadków
    strandCaseStudiesCaption: Studia przypadków: {strand}
    strandRecommendations: Zalecenia w tej sprawie
    strandPack: Drukuj ten dział
    pathwayPack: Drukuj tę ścieżkę z jej krokami
    strandJumps: Przejdź do
    takeAwayJump: Wydrukuj lub zabierz ze sobą
    offersStrand: Zabierz ten dział ze sobą
    offersPathway: Zabierz tę ścieżkę ze sobą
    offersHub: Zabierz ten serwis ze sobą
    offerBook: Książka na czytniki
    offerFile: Jeden plik, który otworzy się wszędzie
    offerPrint: Wszystkie strony do druku
    offerArchive: Cały serwis na komputer lub pendrive
    chosenPages: Wybrane strony
    strandPager: Inne działy
    logicModel: Jak to ma działać
    logicModelNote: Nasz własny model logiczny, nakreślony na podstawie dowodów z tej strony. Pokazuje, co według przypuszczeń prowadzi do czego. Nie dowodzi, że tak jest.
    logicInputs: Nakłady
    logicActivities: Działania
    logicOutputs: Produkty
    logicOutcomes: Rezultaty
    facts: Najważniejsze fakty
    organisation: Organizacja
    organisations: Organizacje
    region: Region
    period: Kiedy
    setting: Gdzie
    model: Co zrobiono
    approach: Rodzaj zmiany
    evidence: Dowody
    measuresHeading: Co zmierzono
    measuresCaption: Każda miara wraz z tym, kto i kiedy mierzył oraz na ilu osobach lub zapisach się opiera
    measuresChange: Przed i po
    measuresContrast: Bez i z
    measuresSingle: Pojedyncze liczby
    measureName: Miara
    measureBefore: Przed
    measureAfter: Po
    measureWithout: Bez
    measureWith: Z
    measureValue: Liczba
    measureSample: Na podstawie
    measureBy: Kto mierzył
    measureDate: Kiedy
    measureSource: Źródło
    notStated: Nie podano
    noMeasures: Nic nie zmierzono albo nie znaleziono żadnej miary.
    figureChange: {before} → {after}
    figureBefore: przed {value}
    figureWithout: bez tego {value}
    figureWith: z tym {value}
    arrangementsHeading: Co ustalono
    arrangementsCaption: Co organizacja postanowiła lub uzgodniła. To nie jest wynik.
    arrangementName: Co
    arrangementValue: Ustalono
    arrangementResult: Ustalono: {text}
    limitsHeading: Zanim na tym polegasz
    lessonsHeading: Co mogą z tego wynieść inni
    consentHeading: Dlaczego podano nazwę
    consentPublic: Nazwę podano, ponieważ {link}.
    consentOwnLink: organizacja sama upubliczniła te fakty
    consentOtherLink: wymienia ją publiczne źródło
    consentConfirmed: {name} – zgoda z dnia {date} na podanie nazwy organizacji.
    sourceLink: Źródło
    assessmentHowTo: Zaznacz jedną odpowiedź na każde stwierdzenie. Możesz wydrukować tę stronę i użyć długopisu. To, co zaznaczysz, pozostaje na tym urządzeniu.
    assessmentScale: Skala
    assessmentStatements: Stwierdzenia
    assessmentSectionLabel: Sekcja {n} z {total}
    assessmentProgress: Udzielone odpowiedzi: {n} z {total}
    assessmentSummary: Twój wynik
    assessmentHelp: Jeśli wynik tej sekcji jest niski, przeczytaj
    assessmentScore: Suma sekcji
    assessmentNotes: Notatki
    assessmentAction: Co zrobimy, kto i do kiedy
    assessmentClear: Wyczyść wszystkie odpowiedzi
    assessmentPrint: Drukuj
    assessmentSave: Zapisz jako plik
    assessmentOpen: Otwórz zapisany plik
    assessmentCSV: Pobierz jako CSV
    registerHeading: Wszystkie zalecenia
    registerJump: Przejdź do zalecenia
    addressedTo: Skierowane do
    response: Jaka była odpowiedź
    meanwhileHeading: Co można zrobić tymczasem
    answersHeading: Strony na ten temat
    noAnswers: Żadna strona tego serwisu jeszcze tego nie dotyczy.
    recommendationText: Czego wymaga
    coverageHeading: Zakres według działów i odbiorców
    coverageCaption: Zalecenia dotyczące każdego działu i grupy odbiorców wraz z liczbą materiałów tego serwisu dla obu
    coverageNone: brak
    coverageStrand: Dział
    citedByHeading: Cytowane przez
    notCited: Żadna strona tego nie cytuje.
    howToCite: Opis bibliograficzny
    referenceFiles: Dla programów do bibliografii: {files}
    retrieved: Data dostępu: {date}
    authorsTwo: {first} i {second}
    authorsThree: {first}, {second} i {third}
    authorsMore: {first} i in.
    readInCopy: Przeczytano w kopii: {copy}
    availableAt: Dostępne pod adresem: {address}
    sourceKind: Rodzaj źródła
    sourceAddress: Adres
    sourcePublisher: Wydawca
    sourcePublished: Opublikowano
    sourceRetrieved: Data dostępu
    sourceCopy: Przeczytano w kopii
    sourceNote: Jak to przeczytaliśmy
    sourceAuthors: Autor
    sourceYear: Rok
    libraryKinds: Rodzaje źródeł
    sourcesOne: {n} źródło
    sourcesFew: {n} źródła
    sourcesMany: {n} źródeł
    sourcesOther: {n} źródła
    letters: Litery
    termAlso: Także: {terms}
    termSee: Zobacz też: {terms}
    termSource: Źródło: {source}
    termUses: Strony, na których występuje
    termUnused: Żadna strona jeszcze tego nie używa.
    termMore: Zobacz w słowniczku
    termClose: Zamknij
    regions: Regiony
    networkMember: W sieci
    inspection: Ocena z inspekcji
    nation: Kraj
    organisationType: Rodzaj organizacji
    website: Witryna
    anonymous: Źródło nie podaje nazwy. Nazwa użyta tutaj pochodzi od nas.
    organisationCaseStudies: Studia przypadków
    organisationNoCaseStudies: Nie dotyczy jej żadne studium przypadku.
    organisationMentions: Inne strony, które ją wymieniają
    organisationsCaption: Organizacje: {region}
    listCountOne: {n} materiał
    listCountFew: {n} materiały
    listCountMany: {n} materiałów
    listCountOther: {n} materiału
    listNone: Nic tu jeszcze nie ma.
    listPathways: Ścieżki
    listRecommendations: Zalecenia
    pathwaySteps: Kroki
    pathwayStep: Krok {n}
    pathwayMinutes: Wszystkie kroki: {time}
    pathwayRecord: Zapis lektury
    pathwayRecordNote: Zaznacz, co masz za sobą, i zapisz, co z tego wynosisz. Albo wydrukuj stronę i weź długopis.
    pathwayDone: Data
    pathwayNotes: Co z tego wynoszę
    pathwayRead: Przeczytane
    pathwayReflection: Własnymi słowami
    pathwayLearned: Czego się nauczyłeś lub nauczyłaś?
    pathwayChange: Co zrobisz inaczej albo co już się zmieniło?
    pathwayTalked: Z kim to omówiłeś lub omówiłaś i co z tego wynikło? Nie podawaj nazwisk rodzin ani współpracowników.
    pathwayKeep: Zachowaj ten zapis
    pathwayOther: Coś jeszcze, na przykład ile czasu to zajęło
    pathwayName: Imię i nazwisko
    feedLink: Subskrybuj kanał
    a11yScope: To oświadczenie dotyczy: {scope}.
    a11yAim: Chcemy, aby z tego serwisu mogło korzystać jak najwięcej osób. Powinno być możliwe:
    a11yAimZoom: powiększenie do 400% bez wychodzenia tekstu poza ekran
    a11yAimKeyboard: dotarcie do wszystkiego za pomocą klawiatury lub programu do rozpoznawania mowy
    a11yAimReader: wysłuchanie każdej strony za pomocą czytnika ekranu
    a11yAimOffline: przeczytanie każdej strony bez internetu, bez JavaScriptu i na papierze
    a11yStatus: Stan zgodności
    complianceFully: Ten serwis jest w pełni zgodny z wytycznymi dostępności treści internetowych (WCAG) w wersji 2.2 na poziomie AA.
    compliancePartially: Ten serwis jest częściowo zgodny z wytycznymi dostępności treści internetowych (WCAG) w wersji 2.2 na poziomie AA z powodu niezgodności i wyłączeń wymienionych poniżej.
    complianceNot: Ten serwis nie jest zgodny z wytycznymi dostępności treści internetowych (WCAG) w wersji 2.2 na poziomie AA. Niezgodności i wyłączenia wymieniono poniżej.
    a11yContent: Treści niedostępne
    a11yIssues: Niezgodność z przepisami o dostępności
    a11yBurdens: Nadmierne obciążenie
    a11yOutOfScope: Treści nieobjęte przepisami o dostępności
    a11yNoIssues: Nie wiemy o żadnych.
    a11yCriterion: Kryterium sukcesu WCAG: {criterion}
    a11yFix: Co zrobimy: {fix}
    a11yFeedback: Uwagi i dane kontaktowe
    a11yEnforcement: Procedura odwoławcza
    a11yPreparation: Przygotowanie tego oświadczenia o dostępności
    a11yPrepared: To oświadczenie sporządzono dnia {date}.
    a11yReviewed: Ostatni przegląd: {date}.
    a11yTested: Jak testowaliśmy
    timelineHeading: Oś czasu
    timelineNote: Od najwcześniejszych.
    comparisonCaption: Wszystkie studia przypadków: kto, gdzie, co zrobiono i na ile można polegać na wynikach
    comparisonTitle: Studium przypadku
    comparisonResult: Wynik
    comparisonSample: Na podstawie
    comparisonPlace: Gdzie
    comparisonNothing: Z tego, co wiemy, nic nie zmierzono
    comparisonFind: Szukaj według rodzaju organizacji lub rodzaju zmiany
    besideHeading: Obok siebie
    besideChoose: Porównaj
    besideName: Porównaj: {title}
    besideOne: Wybrano: {n}. Można wybrać jeszcze jedno lub dwa.
    besideSeveral: Wybrano: {n}. Można wybrać jeszcze jedno.
    besideMost: Wybrano: {n}. Więcej się nie zmieści.
    besideShow: Zestaw obok siebie
    besideClear: Odznacz wszystkie
    filterLabel: Pokaż tylko
    filterAny: Wszystkie
    filterCount: Pokazano {n} z {total}
    evidenceKey: Co oznaczają poziomy dowodów
    searchHelp: Wpisz kilka słów. Wyniki pojawią się poniżej.
    searchNoScript: Wyszukiwanie wymaga JavaScriptu, który jest tu wyłączony lub zablokowany. Te strony wymieniają wszystko, co jest w serwisie:
    searchWays: Inne sposoby szukania
    searchElsewhere: Szukaj w innych serwisach
    searchQuery: Szukane słowa
    searchResults: Wyniki
    searchSearching: Trwa wyszukiwanie…
    searchFoundOne: {count} wynik dla „{query}”
    searchFoundFew: {count} wyniki dla „{query}”
    searchFoundMany: {count} wyników dla „{query}”
    searchFoundOther: {count} wyniku dla „{query}”
    searchListedOne: {count} wynik
    searchListedFew: {count} wyniki
    searchListedMany: {count} wyników
    searchListedOther: {count} wyniku
    searchNone: Brak wyników dla „{query}”. Spróbuj użyć mniej słów lub innych.
    searchNoneFiltered: Brak wyników dla „{query}” z tymi filtrami.
    searchRepaired: Nic nie zawiera „{words}”. Oto wyniki dla „{repair}”.
    searchMissing: Pominięto: {words}.
    searchMore: Pokaż więcej wyników
    searchAllValues: Pokaż wszystkie ({count})
    searchClear: Usuń wszystkie filtry
    searchFilters: Filtry
    searchFiltersChosen: Filtry ({count})
    searchNearest: Podobne tytuły
    searchLetter: Terminy na literę {letter}
    searchFailed: Nie udało się wczytać wyszukiwania. Jeśli ta strona została otwarta wewnątrz pliku zip, najpierw wypakuj folder.
    searchSuggestions: Podpowiedzi
    searchSuggestedOne: {count} podpowiedź
    searchSuggestedFew: {count} podpowiedzi
    searchSuggestedMany: {count} podpowiedzi
    searchSuggestedOther: {count} podpowiedzi
    searchFor: Szukaj „{query}”
    searchSlashOn: Wyłącz klawisz /, który na każdej stronie prowadzi do pola wyszukiwania
    searchSlashOff: Włącz klawisz /, który na każdej stronie prowadzi do pola wyszukiwania
    notFoundText: Ten adres donikąd w tym serwisie nie prowadzi. Strona mogła zostać przeniesiona albo w adresie jest błąd.
    notFoundWays: Dokąd przejść dalej
    redirectTitle: Ta strona została przeniesiona
    redirectText: Ta strona została przeniesiona: {link}.
    chartTable: Liczby w tabeli
    chartLabel: Etykieta
    chartValue: Wartość
    chartSource: Źródło: {source}
    chartCopy: Kopiuj jako tekst ze źródłem
    chartSVG: Zapisz jako SVG
    chartPNG: Zapisz jako PNG
    chartSaved: Zapisano
    chartNote: Uwaga: {note}
    chartCSV: Liczby w pliku
    chartNoValue: brak liczby
    chartSpan: od {first} ({from}) do {last} ({to})
    chartScale: Skala zaczyna się od {n}, a nie od 0.
    nameRecommendations: Zalecenia
    summaryRecommendations: Każde zalecenie prostymi słowami: kto ma działać, jaka była odpowiedź i które strony tego serwisu tego dotyczą.
    nameEvidence: Biblioteka źródeł
    summaryEvidence: Każda praca cytowana na stronach tego serwisu wraz z jej rodzajem i stronami, które ją cytują.
    nameGlossary: Słowniczek
    summaryGlossary: Co znaczą słowa użyte w tym serwisie i gdzie występują.
    nameOrganisations: Organizacje
    summaryOrganisations: O kim są studia przypadków, według regionów.
    nameComparison: Porównaj studia przypadków
    summaryComparison: Wszystkie studia przypadków obok siebie: kto, gdzie, co zrobiono i na ile można polegać na wyniku.
    namePathways: Ścieżki
    summaryPathways: Materiały w dobrej kolejności, dla danej roli lub zadania.
    nameAudiences: Dla kogo
    summaryAudiences: Materiały według odbiorców.
    nameTopics: Tematy
    summaryTopics: Materiały według tematów.
    nameKinds: Rodzaje materiałów
    summaryKinds: Materiały według rodzaju strony.
    nameAToZ: Od A do Z
    summaryAToZ: Wszystko w tym serwisie według nazw.
    nameWhatsNew: Nowości
    summaryWhatsNew: Strony opublikowane lub ponownie sprawdzone, od najnowszych.
    nameSearch: Wyszukiwanie
    summarySearch: Znajdź stronę po jej słowach.
    nameFolder: Moja teczka
    summaryFolder: Strony, które zbierasz, aby je wydrukować, zapisać lub udostępnić.
    nameNotFound: Nie znaleziono strony
    summaryNotFound: Pod tym adresem nie ma strony.
    kindsGuide: Poradniki
    summaryGuide: Jak coś zrobić.
    kindsTool: Narzędzia
    summaryTool: Coś do użycia w praktyce.
    kindsCaseStudy: Studia przypadków
    summaryCaseStudy: Co zrobiła wymieniona z nazwy organizacja i na ile można polegać na jej wynikach.
    kindsBriefing: Opracowania
    summaryBriefing: Co wiadomo o danej sprawie.
    kindsAssessment: Samooceny
    summaryAssessment: Stwierdzenia, według których zespół może ocenić sam siebie.
    calloutNote: Uwaga
    calloutTip: Wskazówka
    calloutImportant: Ważne
    calloutWarning: Ostrzeżenie
    calloutCaution: Ostrożnie
    calloutDetails: Szczegóły
    footnotes: Przypisy
    footnote: Przypis
    backToReference: Powrót do odwołania
    tableName: Tabela
    taskCompleted: Zrobione
    taskNotCompleted: Niezrobione
    folderAdd: Dodaj do mojej teczki
    folderRemove: Usuń z mojej teczki
    folderOpen: Otwórz moją teczkę
    folderAdded: W teczce, przechowywanej na tym urządzeniu.
    folderRemoved: Usunięto z teczki.
    folderUnkept: Ta przeglądarka nie przechowuje teczki. Udostępnij ją jako link albo zapisz, zanim ją opuścisz.
    folderFull: Teczka jest pełna. Najwięcej stron, ile mieści: {n}
    folderNoScript: Teczka wymaga JavaScriptu, który jest tu wyłączony lub zablokowany. Każdą stronę można wydrukować lub zapisać z menu przeglądarki.
    folderEmpty: Teczka jest pusta. Otwórz stronę i wybierz „Dodaj do mojej teczki” pod jej tytułem.
    folderPages: Twoje strony
    folderUp: Przesuń w górę
    folderDown: Przesuń w dół
    folderTakeOut: Usuń
    folderMoved: {title}: teraz {n} z {total}
    folderTaken: Usunięto: {title}
    folderTitle: Tytuł, do wydruku i pliku
    folderPrint: Drukuj strony
    folderSave: Zapisz jako jeden plik
    folderCopy: Kopiuj jako listę linków
    folderShare: Udostępnij jako link
    folderReading: Czytanie strony {n} z {total}
    folderReady: Gotowe.
    folderMissed: Gotowe. Strony, których nie udało się odczytać i które są w nim tylko z tytułu: {n}
    folderCopied: Skopiowano listę.
    folderShared: Skopiowano link. Kto go otworzy, temu zostanie zaproponowana Twoja lista.
    folderSharedBeside: Skopiowano koniec linku. Otwiera się obok kopii tego serwisu.
    folderLink: Link do Twojej listy
    folderKept: Lista jest przechowywana na tym urządzeniu, gdzie mogą ją zobaczyć inne korzystające z niego osoby. Nic nie jest nikomu wysyłane.
    folderForget: Zapomnij moją teczkę
    folderGone: Pominięto, bo nie ma ich już w tym serwisie: {n}
    folderOffered: Udostępniono Ci listę
    folderOfferedNote: Przyszła z otwartym linkiem. Twoja teczka pozostaje bez zmian, dopóki nie wybierzesz.
    folderTake: Dodaj te strony do mojej teczki
    folderReplace: Użyj tej listy zamiast mojej
    folderLeave: Zostaw ją
    folderFrom: Strony wybrane z serwisu {hub}
    shareHeading: Udostępnij tę stronę: link i kod QR
    shareCopy: Kopiuj link
    shareCode: Kod QR z adresem tej strony
    shareLong: Adres jest za długi na kod QR.
    shareSave: Zapisz kod QR jako SVG
    assessmentMean: średnio {n} z {total}
    assessmentLowest: Od najniższych. Zacznij od stron pod pierwszą sekcją.
    assessmentColumns: Sekcja|Stwierdzenie|Odpowiedź|Słownie
    assessmentUnreadable: Ten plik nie zawiera odpowiedzi z samooceny.
    assessmentKept: Odpowiedzi są przechowywane na tym urządzeniu, gdzie mogą je zobaczyć inne korzystające z niego osoby.
    assessmentUnkept: Ta przeglądarka nie przechowuje odpowiedzi: zapisz je jako plik przed opuszczeniem tej strony.
    assessmentForgotten: Odpowiedzi nie są przechowywane: przepadną po opuszczeniu tej strony.
    assessmentForget: Zapomnij moje odpowiedzi
    assessmentKeep: Przechowuj moje odpowiedzi
    assessmentClearAsk: Wyczyścić wszystkie odpowiedzi i notatki? Nie będzie można ich odzyskać.
    assessmentClearYes: Wyczyść
    assessmentReplaceAsk: Zastąpić odpowiedzi na tej stronie odpowiedziami z pliku?
    assessmentReplaceYes: Zastąp
    assessmentCancel: Anuluj
    worksheetHeading: Do wypełnienia
    worksheetHowTo: Wypełnij tutaj albo wydrukuj stronę i użyj długopisu. Nic, co wpiszesz, nie opuszcza tego urządzenia.
    worksheetOnPaper: Wypełnij ręcznie i oblicz wyniki tak, jak opisano pod nimi.
    worksheetHelp: Te strony pomogą
    worksheetResults: Wyniki
    worksheetProgress: Wypełniono {n} z {total}
    worksheetWorking: Sposób obliczenia: {formula}.
    worksheetAnd: i
    worksheetOr: lub
    worksheetNot: nie ({condition})
    worksheetWhere: {values}, gdzie {condition}
    worksheetPartOf: {part} jako % z {whole}
    worksheetIf: jeśli
    worksheetSum: suma
    worksheetMean: średnia
    worksheetMedian: mediana
    worksheetMin: min
    worksheetMax: maks
    worksheetCount: liczba
    worksheetShare: udział
    worksheetSpread: rozstęp
    worksheetRound: zaokrąglenie
    worksheetLacking: Jeszcze do wypełnienia: {names}
    worksheetZero: Nie można tego obliczyć: byłoby to dzielenie przez 0.
    worksheetLarge: To za duża liczba, aby ją obliczyć.
    worksheetYes: Tak
    worksheetNo: Nie
    worksheetCell: {label}, wiersz {n}
    worksheetBelow: Poniżej {n}
    worksheetElse: W innym przypadku
    worksheetNotNumber: Wpisz liczbę, na przykład 12 lub 12.5.
    worksheetTooSmall: Wpisz co najmniej {n}.
    worksheetTooLarge: Wpisz najwyżej {n}.
    worksheetAddRow: Dodaj wiersz
    worksheetColumns: Sekcja|Pytanie|Odpowiedź|Jednostka lub słowa
    worksheetCopyText: Kopiuj jako tekst
    worksheetCopyTable: Kopiuj jako tabelę
    worksheetCopied: Skopiowano.
    worksheetNotCopied: Ta przeglądarka nie pozwala tu kopiować. Zamiast tego zapisz plik.
    worksheetCompare: Porównaj pliki zespołu
    worksheetTeam: Zespół obok siebie
    worksheetTeamColumns: Pytanie|Odpowiedzi|Najniższa|Środkowa|Najwyższa|Różnica
    worksheetCompared: Pliki obok siebie, bez nazwisk: {n}. Na początku to, co najbardziej się różni.
    worksheetLeftOut: Pliki nieczytelne lub z innej strony: {n}.
    worksheetOtherAsk: Plik pochodzi ze strony „{title}”. Otworzyć go tutaj mimo to?
    worksheetOtherYes: Otwórz
    proposeGuide: Zaproponuj poradnik
    proposeTool: Zaproponuj narzędzie
    proposeCaseStudy: Zaproponuj studium przypadku
    proposeBriefing: Zaproponuj opracowanie
    proposeAssessment: Zaproponuj samoocenę
    proposeKind: Zaproponuj nową stronę: {kind}
    proposalSummary: Napisz tutaj, sprawdź i zapisz jako plik do wysłania. Nic nie opuści Twojego urządzenia, dopóki nie wyślesz pliku.
    proposalNoScript: Bez JavaScriptu ta strona nie może sprawdzić tego, co piszesz, ani zapisać tego jako pliku. Nadal jest listą pytań: wydrukuj ją albo skopiuj do wiadomości lub dokumentu i tam odpowiedz.
    proposalAbout: O stronie
    proposalWho: O kim jest
    proposalDone: Co zrobiono
    proposalMeasured: Co zmierzono
    proposalUnknown: Czego nie wiadomo
    proposalSources: Źródła
    proposalText: Tekst
    proposalConsent: Dlaczego można kogoś wymienić
    proposalOther: Więcej faktów
    proposalEditors: Dla redakcji
    proposalMeasuredNote: Przy każdej liczbie podaj, kto ją zmierzył, kiedy i na ilu osobach lub zapisach się opiera. Jeśli czegoś nie wiesz, napisz, że to nieznane.
    proposalEditorsNote: To wypełnia redakcja. Pomiń to, czego nie wiesz.
    proposalAudience: Dla kogo jest
    proposalTopics: O czym jest
    proposalAddress: Adres internetowy
    proposalGround: Podstawa
    proposalBy: Przez kogo
    proposalYes: Tak
    proposalNo: Nie
    labelTitle: Tytuł
    labelSummary: Streszczenie
    labelAlso: Także
    labelName: Nazwa
    labelType: Typ
    labelNetwork: Sieć
    labelGrade: Ocena
    labelInspection: Inspekcja
    labelInspectionSource: Źródło oceny
    labelNation: Kraj
    labelAnonymous: Anonimowa
    labelValue: Wartość
    labelUnit: Jednostka
    labelAuthors: Autorzy
    labelYear: Rok
    labelPublisher: Wydawca
    labelKind: Rodzaj
    labelRetrieved: Data dostępu
    labelCopyOf: Kopia czego
    labelNote: Uwaga
    labelDate: Data
    labelUntil: Do dnia
    labelDescription: Opis
    labelStatus: Stan
    labelReviewIn: Przegląd za
    labelOrder: Kolejność
    labelAliases: Dawne adresy
    labelRelated: Powiązane
    labelDuration: Czas trwania
    labelPublicSource: Publiczne źródło
    labelConfirmed: Potwierdzono
    labelOther: Inne
    labelSearch: Słowa do wyszukiwania
    proposalNeeded: (wymagane)
    proposalLines: Każda pozycja w osobnym wierszu.
    proposalMostOne: Najwyżej {n} znak.
    proposalMostFew: Najwyżej {n} znaki.
    proposalMostMany: Najwyżej {n} znaków.
    proposalMostOther: Najwyżej {n} znaku.
    proposalRange: Od {least} do {most}.
    proposalExample: Na przykład: {text}
    proposalOr: lub
    proposalAdd: Dodaj: {name}
    proposalNext: Dalej: {name}
    proposalStrand: Część serwisu, w której znajdzie się strona.
    proposalNewOrganisation: Organizacja spoza listy
    proposalNewSource: Źródło spoza listy
    proposalNewHelp: Dodaj tutaj to, czego brakuje na listach. Potem można to tam wybrać, a redakcja doda to do serwisu.
    proposalTextHelp: Pisz zwykłym tekstem. Pusty wiersz rozdziela akapity. „## ” zaczyna nagłówek, „- ” pozycję listy. Odnośnik to [jego słowa](https://www.example.org/page). Aby zacytować źródło, umieść jego nazwę z listy po twierdzeniu: [@nazwa-2025]. Usuń nagłówek, do którego nic nie masz.
    proposalOpen: Otwórz zapisany plik
    proposalForget: Zapomnij wszystko
    proposalAnyway: Zapisz nieukończone
    proposalSave: Sprawdź i zapisz
    proposalMail: Wyślij plik na adres {email}.
    proposalHand: Wyślij plik osobie, która prowadzi ten serwis.
    proposalFile: Plik jako tekst
    proposalFileHelp: Jeśli urządzenie nie zapisało pliku, skopiuj to do wiadomości.
    proposalCopy: Kopiuj
    proposedChoose: Wybierz
    proposedText: Tekst
    proposedCite: Aby zacytować to w tekście, napisz [@{key}].
    proposedRemove: Usuń „{name}”
    proposedFaultsOne: Zanim to będzie gotowe, trzeba poprawić {n} rzecz
    proposedFaultsFew: Zanim to będzie gotowe, trzeba poprawić {n} rzeczy
    proposedFaultsMany: Zanim to będzie gotowe, trzeba poprawić {n} rzeczy
    proposedFaultsOther: Zanim to będzie gotowe, trzeba poprawić {n} rzeczy
    proposedNoFaults: Niczego nie trzeba poprawiać
    proposedAdvice: Warto sprawdzić:
    proposedPartFaults: Do poprawienia: {n}
    proposedPartNeeded: Wymagane: {n} z {total}
    proposedPartOptional: jeśli są
    proposedProgress: Części z tym, co potrzebne: {n} z {total}.
    proposedSaved: Zapisano jako „{file}” wśród pobranych plików.
    proposedOpened: Plik „{file}” jest otwarty na tej stronie.
    proposedCopied: Skopiowano.
    proposedKept: To, co piszesz, jest przechowywane na tym urządzeniu, gdzie mogą to zobaczyć inne korzystające z niego osoby, aż do wybrania „Zapomnij wszystko”.
    proposedUnkept: Ta przeglądarka nie przechowuje tego, co piszesz: zapisz to jako plik przed opuszczeniem tej strony.
    proposedForgotten: Wszystko zostało zapomniane, na tej stronie i na tym urządzeniu.
    proposedForgetAsk: Zapomnieć wszystko, co tu napisano? Nie będzie można tego odzyskać, chyba że zapisano to jako plik.
    proposedForgetYes: Zapomnij
    proposedReplaceAsk: Zastąpić wszystko, co tu napisano, zawartością pliku?
    proposedReplaceYes: Zastąp
    proposedRemoveAsk: Usunąć „{name}” razem z tym, co tam napisano?
    proposedRemoveYes: Usuń
    proposedUnreadable: Plik nie został otwarty: wiersz {line} nie jest taki, jak zapisuje go ta strona. Wyślij plik redakcji bez zmian albo skopiuj z niego tekst.
    proposedDoubled: Plik nie został otwarty: pole „{field}” występuje dwa razy.
    proposedMisfit: Plik nie został otwarty: pole „{field}” nie jest takie, jak zapisuje je ta strona.
    proposedUnknown: Plik nie został otwarty: na tej stronie nie ma pola „{field}”.
    proposedLarge: Plik nie został otwarty: jest większy niż 1 MB.
    proposedForeign: Plik nie został otwarty: nie zapisała go taka strona jak ta i nie zaczyna się od wiersza „---”.
    proposedOtherKind: Plik nie został otwarty: zawiera stronę innego rodzaju, „{kind}”.
    proposedMissing: brak pola „{field}”: wypełnij je
    proposedMissingLike: brak pola „{field}”: wpisz coś takiego jak „{example}”
    proposedMissingChoice: brak pola „{field}”: wybierz to, co pasuje
    proposedStrand: brak działu: wybierz, gdzie znajdzie się strona
    proposedOtherStrand: nie ma działu „{text}”: wybierz, gdzie znajdzie się strona
    proposedTooLong: „{field}”: liczba znaków {n}, a najwyżej może ich być {most}: skróć co najmniej o {over}
    proposedControl: „{field}” zawiera ukryty znak {code}: usuń go albo napisz tekst od nowa
    proposedDirection: „{field}” zawiera ukryty znak, który zmienia kierunek tekstu, {code}: usuń go albo napisz tekst od nowa
    proposedDate: „{field}” powinno być datą, na przykład 2026-11-23: wpisz rok, miesiąc i dzień
    proposedNoDay: nie ma dnia „{text}”: miesiące są od 01 do 12, a lata od 1900 do 2200
    proposedWhole: „{field}” powinno być liczbą całkowitą, a nie „{text}”: wpisz tylko cyfry
    proposedNumber: „{field}” powinno być liczbą, a nie „{text}”: wpisz tylko cyfry
    proposedRange: „{field}” nie może wynosić {text}: wpisz liczbę od {least} do {most}
    proposedChoice: „{field}” nie może mieć wartości „{text}”: wybierz jedną z listy
    proposedKey: nie ma „{text}” ({kind}): wybierz z listy albo dodaj tutaj
    proposedPath: „{text}” nie jest ścieżką strony: zapisz ją tak jak w „../repairing/riverside.md”
    proposedUrl: „{text}” nie jest adresem internetowym: zacznij od „https://”
    proposedUrlMeant: „{text}” nie jest adresem internetowym: wpisz {meant}
    proposedEmail: „{text}” nie jest adresem e-mail: zapisz go tak jak w „editors@example.org”
    proposedLanguage: „{text}” nie jest kodem języka: wpisz kod, na przykład „pl” dla polskiego lub „cy” dla walijskiego
    proposedTwice: „{text}” występuje w „{field}” dwa razy: usuń jedno z nich
    proposedTooFewOne: „{field}” ma {n} pozycję, a najmniej może być {least}: dodaj to, czego brakuje
    proposedTooFewFew: „{field}” ma {n} pozycje, a najmniej może być {least}: dodaj to, czego brakuje
    proposedTooFewMany: „{field}” ma {n} pozycji, a najmniej może być {least}: dodaj to, czego brakuje
    proposedTooFewOther: „{field}” ma {n} pozycji, a najmniej może być {least}: dodaj to, czego brakuje
    proposedTooManyOne: „{field}” ma {n} pozycję, a najwyżej może być {most}: usuń nadmiar
    proposedTooManyFew: „{field}” ma {n} pozycje, a najwyżej może być {most}: usuń nadmiar
    proposedTooManyMany: „{field}” ma {n} pozycji, a najwyżej może być {most}: usuń nadmiar
    proposedTooManyOther: „{field}” ma {n} pozycji, a najwyżej może być {most}: usuń nadmiar
    proposedNoFigure: miara „{name}” nie ma liczby: wypełnij {rows}
    proposedMixed: miara „{name}” miesza {fields}: zostaw tylko {rows}
    proposedIncomplete: miara „{name}” nie podaje wszystkiego, na czym się opiera: wypełnij {fields} albo napisz tam, że to nieznane
    proposedUnmeasured: poziom dowodów to „zmierzono”, ale żadna miara nie podaje, ile, przez kogo i kiedy: dodaj miarę z {fields} albo wybierz inny poziom
    proposedPlanned: „{name}” ma liczbę w polu „{field}”, ale poziom dowodów to plan: podaj właściwy poziom albo usuń liczbę
    proposedConsent: studium przypadku wymienia organizację, ale nie podaje, dlaczego może: wybierz publiczne źródło albo podaj, kto i kiedy wyraził zgodę
    proposedAgreed: nikt nie mógł wyrazić zgody dnia {day}, który dopiero nadejdzie: wpisz dzień, w którym to nastąpiło
    proposedReviewed: strona nie mogła zostać sprawdzona dnia {day}, który dopiero nadejdzie: wpisz dzień, w którym to nastąpiło
    proposedRetrieved: źródło nie mogło zostać przeczytane dnia {day}, który dopiero nadejdzie: wpisz dzień, w którym to nastąpiło
    proposedWaits: strona oczekuje do {day} i wcześniej czytelnicy jej nie znajdą
    proposedTooLarge: fakty są dłuższe niż 64 kB: skróć je albo przenieś część do tekstu
    proposedMore: na tej stronie jest więcej problemów niż pokazane {n}: popraw te i sprawdź ponownie
    proposedNoText: strona nie ma tekstu: napisz go
    proposedHeadOne: wiersz {line}: nagłówek z jednym „#” konkuruje z tytułem strony: zacznij go od „##”
    proposedHeadSpace: wiersz {line}: „{marks}” zaczyna nagłówek tylko wtedy, gdy po nim jest spacja: napisz „{marks} ”, a potem nagłówek
    proposedHeadEmpty: wiersz {line}: nagłówek nie ma słów: napisz je po „#” albo usuń wiersz
    proposedHeadSkip: wiersz {line}: nagłówek jest zbyt nisko względem poprzedniego: zacznij go od „{marks}”
    proposedHeadTwice: wiersz {line}: inny nagłówek tej strony brzmi „{text}”: dodaj to, co je odróżnia
    proposedSectionEmpty: pod nagłówkiem „{text}” nic nie ma: napisz coś albo usuń nagłówek
    proposedHtml: wiersz {line}: HTML nie jest dozwolony: „<{text}>”: napisz to w Markdownie albo umieść między grawisami, aby pokazać jako tekst
    proposedScheme: wiersz {line}: odnośnik nie może zaczynać się od „{text}:”: użyj https, http, mailto lub tel albo ścieżki strony
    proposedNoTarget: wiersz {line}: odnośnik donikąd nie prowadzi: napisz „[słowa](adres)”
    proposedLinkSpace: wiersz {line}: wewnątrz odnośnika jest spacja: usuń to, co jest między „]” a „(”
    proposedCitation: wiersz {line}: „{text}” nie jest cytowaniem: zapisz je tak jak „[@ankieta-2025]” lub „[@ankieta-2025, p. 12]”
    proposedNoSource: wiersz {line}: żadne źródło nie ma klucza „{text}”: wybierz jedno z tego serwisu albo dodaj je w części „Źródła”
    """)
}
