extension InterfaceLanguage {
  /// French. Made by software, and not yet read by a speaker: when one has read it, this line goes and `isRead` is `true`.
  static let french = InterfaceLanguage(
    "fr", "French", isRead: false,
    """
    skip: Aller au contenu
    unstyled: Si cette page paraît sans mise en forme, c’est qu’elle a été ouverte dans un fichier zip. Extrayez d’abord tout le dossier, puis ouvrez index.html.
    menu: Menu
    homeLink: {hub} : accueil
    strandsLabel: Axes
    sectionsLabel: Accès
    moreLabel: Autres accès
    searchLabel: Rechercher sur ce site
    searchButton: Rechercher
    footerLabel: À propos du site
    licence: Licence
    licenceLine: {text} Le contenu de ce site est publié sous {licence}, sauf mention contraire.
    singleNote: Ceci est une partie de {hub}, en un seul fichier.
    singleLinks: Les liens vers les autres parties ouvrent {address}.
    singleNoLinks: Les autres parties sont nommées, mais ne peuvent pas être ouvertes d’ici.
    bookContents: Table des matières
    bookLandmarks: Points de repère
    bookCover: Couverture
    bookText: Début du texte
    bookPart: Ceci est une partie de {hub}, sous forme de livre.
    bookWhole: Ceci est l’ensemble de {hub}, sous forme de livre.
    bookNewest: Sa page la plus récente date du {date}.
    bookAssessment: Choisissez une réponse pour chaque énoncé et notez son numéro sur papier. Les réponses sont :
    bookAccessibility: Il y a des titres et une table des matières. Chaque image a un texte de remplacement et chaque graphique a ses chiffres dans un tableau. Des programmes l’ont vérifié ; personne n’a évalué le livre selon une norme d’accessibilité.
    courseLabel: Cours
    coursePart: Ceci est une partie de {hub}, sous forme de cours.
    courseWhole: Ceci est l’ensemble de {hub}, sous forme de cours.
    courseEnds: Le cours est terminé quand vous avez lu chaque page jusqu’au bout.
    courseEndsWithStep: Le cours est terminé quand vous avez lu chaque page jusqu’au bout, ou quand vous confirmez la dernière étape.
    courseRecord: Votre plateforme de formation enregistre les pages que vous avez lues, l’endroit où vous vous êtes arrêté et la durée de votre visite, et rien d’autre.
    courseAnswers: Ce que vous répondez dans une auto-évaluation ne quitte jamais la page. Rien n’est envoyé ni conservé : imprimez vos réponses ou enregistrez-les dans un fichier avant de continuer.
    courseLinks: Les liens vers d’autres sites s’ouvrent dans un nouvel onglet.
    courseStart: À propos de ce cours
    courseBegin: Commencer par
    coursePlace: Page {n} sur {total}
    courseProgress: Pages lues : {n} sur {total}
    courseRead: lue
    courseNoRecord: Aucune plateforme de formation n’a été trouvée, donc rien n’est enregistré. Toutes les pages peuvent être lues.
    courseLostRecord: La plateforme de formation ne répond pas, donc cette visite ne sera peut-être pas enregistrée. Toutes les pages peuvent être lues.
    courseDone: Vous avez terminé ce cours.
    courseConfirm: J’ai terminé la dernière étape
    courseExit: Quitter le cours
    startSummary: Tout le site dans un seul dossier. Il ne demande ni réseau ni installation.
    startUnpack: D’abord, extrayez le dossier
    startWindows: Windows : fermez cette page, faites un clic droit sur le fichier zip et choisissez « Extraire tout ». Rouvrez ensuite cette page dans le nouveau dossier.
    startMac: Mac : double-cliquez sur le fichier zip. Rouvrez ensuite cette page dans le nouveau dossier.
    startPhone: Téléphone : la plupart des téléphones ne peuvent pas ouvrir un dossier de pages. Demandez la page dont vous avez besoin en un seul fichier.
    startOpen: Ensuite, ouvrez le site
    startHome: Ouvrir {hub}
    startMissing: Si rien ne s’ouvre, le dossier n’a pas encore été extrait : les pages sont dans le dossier « hub », à côté de celui-ci.
    reviewTitle: Ce qui a changé
    reviewSummary: Nouvelles : {added}, modifiées : {changed}, supprimées : {removed}.
    reviewNothing: Aucune page n’a été modifiée.
    reviewAdded: Nouvelles pages
    reviewChanged: Pages modifiées
    reviewBefore: Avant
    reviewAfter: Après
    reviewRemoved: Pages supprimées
    reviewAffected: Modifiées seulement parce que d’autres pages l’ont été
    reviewCut: La suite n’est pas affichée ici. Ouvrez la page pour la lire.
    reviewMore: Et {n} de plus.
    reviewPagesOne: {n} page
    reviewPagesMany: {n} de pages
    reviewPagesOther: {n} pages
    contactLine: Questions et corrections : {contact}
    contactBy: Tenu par {name}
    suggestChange: Proposer une modification de cette page
    printPage: Imprimer cette page
    feedTitle: {hub} : nouveautés
    breadcrumbs: Vous êtes ici
    home: Accueil
    titleSeparator: –
    contents: Sur cette page
    sideSummary: Sommaire
    siblings: Dans cet axe
    siblingsAll: Tout : {strand}
    backToTop: Retour en haut de la page
    citeHeading: Citer cette page
    citeNote: Ajoutez le jour où vous l’avez consultée.
    citeCopy: Copier
    citeCopied: Copié
    citeOther: En texte brut et en BibTeX
    citeCopyPlain: Copier le texte brut
    citeCopyBibTeX: Copier le BibTeX
    feedback: Y a-t-il une erreur ou un oubli sur cette page ?
    summaryMinutesOne: {n} minute
    summaryMinutesMany: {n} de minutes
    summaryMinutesOther: {n} minutes
    readingTime: Durée : environ {time}
    references: Références
    referencesNote: Les ouvrages que cette page cite ou sur lesquels elle s’appuie.
    relatedHeading: Pages liées
    listedByHeading: Pages qui mènent ici
    previous: Précédent
    next: Suivant
    pager: Avant et après
    recommendationsHeading: Recommandations concernées
    recommendationNumber: Recommandation {n}
    pathwaysHeading: Fait partie d’un parcours
    filedUnder: À propos de cette page
    audiences: Pour
    topics: Sujets
    published: Publié le
    reviewed: Faits vérifiés le
    reviewDue: À revérifier le
    owner: Tenu par
    credits: Avec nos remerciements à
    testedWith: Essayé avec
    kindLabel: Type
    strandLabel: Axe
    timeLabel: Durée
    urgent: Signalée comme urgente
    resourcesOne: {n} ressource
    resourcesMany: {n} de ressources
    resourcesOther: {n} ressources
    stepsOne: {n} étape
    stepsMany: {n} d’étapes
    stepsOther: {n} étapes
    caseStudiesOne: {n} étude de cas
    caseStudiesMany: {n} d’études de cas
    caseStudiesOther: {n} études de cas
    answersOne: {n} page s’y rapporte
    answersMany: {n} de pages s’y rapportent
    answersOther: {n} pages s’y rapportent
    citedByOne: Cité par {n} page
    citedByMany: Cité par {n} de pages
    citedByOther: Cité par {n} pages
    seeAll: Tout voir : {title}
    listPart: Seuls les premiers éléments sont affichés : {shown} sur {n}.
    tableLabel: Tableau : {title}
    download: {type}, {size}
    bytesOne: {n} octet
    bytesMany: {n} d’octets
    bytesOther: {n} octets
    kilobytes: {n} ko
    megabytes: {n} Mo
    dateFormat: {day} {month} {year}
    month1: janvier
    month2: février
    month3: mars
    month4: avril
    month5: mai
    month6: juin
    month7: juillet
    month8: août
    month9: septembre
    month10: octobre
    month11: novembre
    month12: décembre
    listSeparator: ", "
    decimalMark: ,
    groupMark:  
    kindGuide: Guide
    kindTool: Outil
    kindCaseStudy: Étude de cas
    kindBriefing: Note de synthèse
    kindAssessment: Auto-évaluation
    statusDraft: Brouillon
    statusInReview: En relecture
    statusWaiting: En attente
    statusEnded: Terminé
    statusDraftNote: Cette page est un brouillon. Ne vous y fiez pas et ne la partagez pas encore.
    statusInReviewNote: Cette page est en cours de vérification. Ses informations peuvent encore changer.
    statusWaitingNote: Cette page est en attente. Les lecteurs la trouveront à partir du {date}.
    statusEndedNote: Cette page n’est plus publiée. Les lecteurs la trouvaient jusqu’au {date}.
    languages: Langues
    translationBehind: Le texte original ({source}) a changé depuis la traduction de cette page.
    translationMissing: Cette page n’est pas encore traduite. Son texte est dans la langue d’origine ({language}).
    evidenceMeasured: Mesuré
    evidenceStudied: Étudié
    evidenceReported: Rapporté
    evidencePlan: Projet
    evidenceMeasuredNote: Quelqu’un a compté. Chaque mesure dit qui, quand et combien, ou que ce n’est pas précisé.
    evidenceStudiedNote: Quelqu’un d’indépendant a examiné la question. Rien n’a été compté, ou le nombre n’est pas précisé.
    evidenceReportedNote: Dit par ceux qui l’ont fait, ou par d’autres d’après leurs propos. Aucune vérification indépendante n’est présentée ici.
    evidencePlanNote: Un projet ou une politique : rien ici ne dit que cela a fonctionné.
    sourceReport: Rapport
    sourceResearch: Recherche
    sourceSurvey: Enquête
    sourceStatistics: Statistiques
    sourceGuidance: Recommandations officielles
    sourceNews: Presse
    sourceCouncil: D’une collectivité
    sourceSupplier: D’un fournisseur
    sourcePolicy: Politique publique
    sourceLaw: Loi
    sourceBlog: Blog
    sourcePage: Page web
    responseAccepted: Acceptée
    responsePartly: Réponse partielle
    responseNotAccepted: Refusée
    responseNotFound: Aucune réponse trouvée
    organisationCouncil: Collectivité locale
    organisationTrust: Fondation pour l’enfance
    organisationGovernment: Organisme public
    organisationResearch: Organisme de recherche
    organisationProfessionalBody: Organisation professionnelle
    organisationCharity: Association
    organisationSupplier: Fournisseur
    organisationOther: Autre organisation
    entryStrand: Axe
    entrySection: Section
    entryRecommendation: Recommandation
    entryTerm: Glossaire
    entrySource: Source
    entryOrganisation: Organisation
    entryPathway: Parcours
    entryTopic: Sujet
    entryAudience: Public
    entryPage: À propos du site
    changePublished: Nouveau
    changeReviewed: Revérifié
    homeStrands: Les axes
    homeWays: Par où commencer
    homeRecent: Changements récents
    homePathways: Suivre un parcours
    homeAllNews: Toutes les nouveautés
    strandClaim: L’essentiel
    strandFigures: Les preuves en chiffres
    strandStart: Commencez ici
    strandResources: Tout le contenu de cet axe
    sectionResources: Dans cette section
    strandCaseStudies: Études de cas comparées
    strandCaseStudiesCaption: Études de cas : {strand}
    strandRecommendations: Recommandations à ce sujet
    strandPack: Imprimer cet axe
    pathwayPack: Imprimer ce parcours avec ses étapes
    strandJumps: Aller à
    takeAwayJump: Imprimer ou emporter
    offersStrand: Emporter cet axe
    offersPathway: Emporter ce parcours
    offersHub: Emporter ce site
    offerBook: Un livre pour liseuses
    offerFile: Un fichier qui s’ouvre partout
    offerPrint: Toutes les pages à imprimer
    offerArchive: Tout le site, pour un ordinateur ou une clé USB
    chosenPages: Pages choisies
    strandPager: Autres axes
    logicModel: Comment cela doit fonctionner
    logicModelNote: Un modèle logique que nous avons établi d’après les preuves de cette page. Il montre ce qui est censé mener à quoi. Il ne prouve pas que c’est le cas.
    logicInputs: Ce qu’on y met
    logicActivities: Ce qu’on fait
    logicOutputs: Ce qu’on en tire
    logicOutcomes: À quoi cela sert
    facts: L’essentiel en bref
    organisation: Organisation
    organisations: Organisations
    region: Région
    period: Quand
    setting: Où
    model: Ce qui a été fait
    approach: Type de changement
    evidence: Preuves
    measuresHeading: Ce qui a été mesuré
    measuresCaption: Chaque mesure, avec qui l’a faite, quand, et sur combien de personnes ou de dossiers elle repose
    measuresChange: Avant et après
    measuresContrast: Sans et avec
    measuresSingle: Chiffres isolés
    measureName: Mesure
    measureBefore: Avant
    measureAfter: Après
    measureWithout: Sans
    measureWith: Avec
    measureValue: Chiffre
    measureSample: Repose sur
    measureBy: Mesuré par
    measureDate: Quand
    measureSource: Source
    notStated: Non précisé
    noMeasures: Rien n’a été mesuré, ou aucune mesure n’a été trouvée.
    figureChange: {before} → {after}
    figureBefore: avant {value}
    figureWithout: sans {value}
    figureWith: avec {value}
    arrangementsHeading: Ce qui a été fixé
    arrangementsCaption: Ce que l’organisation a décidé ou convenu. Ce n’est pas un résultat.
    arrangementName: Quoi
    arrangementValue: Fixé à
    arrangementResult: Fixé : {text}
    limitsHeading: Avant de vous y fier
    lessonsHeading: Ce que d’autres peuvent en retenir
    consentHeading: Pourquoi elle est nommée
    consentPublic: Elle est nommée parce que {link}.
    consentOwnLink: elle a rendu ces faits publics elle-même
    consentOtherLink: une source publique la nomme
    consentConfirmed: {name} a accepté le {date} que l’organisation soit nommée.
    sourceLink: Source
    assessmentHowTo: Cochez une réponse pour chaque énoncé. Vous pouvez imprimer cette page et utiliser un stylo. Ce que vous cochez reste sur cet appareil.
    assessmentScale: Échelle
    assessmentStatements: Énoncés
    assessmentSectionLabel: Section {n} sur {total}
    assessmentProgress: Réponses données : {n} sur {total}
    assessmentSummary: Votre résultat
    assessmentHelp: Si cette section obtient un score faible, lisez
    assessmentScore: Total de la section
    assessmentNotes: Notes
    assessmentAction: Ce que nous ferons, qui et pour quand
    assessmentClear: Effacer toutes les réponses
    assessmentPrint: Imprimer
    assessmentSave: Enregistrer dans un fichier
    assessmentOpen: Ouvrir un fichier enregistré
    assessmentCSV: Télécharger en CSV
    registerHeading: Toutes les recommandations
    registerJump: Aller à une recommandation
    addressedTo: Adressée à
    response: Réponse reçue
    meanwhileHeading: Ce que vous pouvez faire en attendant
    answersHeading: Pages qui s’y rapportent
    noAnswers: Aucune page de ce site ne s’y rapporte encore.
    recommendationText: Ce qu’elle demande
    coverageHeading: Couverture par axe et par public
    coverageCaption: Recommandations qui concernent chaque axe et chaque public, avec le nombre de ressources de ce site pour les deux
    coverageNone: aucune
    coverageStrand: Axe
    citedByHeading: Cité par
    notCited: Aucune page ne le cite.
    howToCite: Référence
    referenceFiles: Pour les logiciels de gestion de références : {files}
    retrieved: Consulté le {date}
    authorsTwo: {first} et {second}
    authorsThree: {first}, {second} et {third}
    authorsMore: {first} et al.
    readInCopy: Lu dans une copie : {copy}
    availableAt: Disponible à l’adresse : {address}
    sourceKind: Type de source
    sourceAddress: Adresse
    sourcePublisher: Éditeur
    sourcePublished: Publié
    sourceRetrieved: Consulté
    sourceCopy: Lu dans une copie
    sourceNote: Comment nous l’avons lu
    sourceAuthors: Auteur
    sourceYear: Année
    libraryKinds: Types de sources
    sourcesOne: {n} source
    sourcesMany: {n} de sources
    sourcesOther: {n} sources
    letters: Lettres
    termAlso: Aussi : {terms}
    termSee: Voir aussi : {terms}
    termSource: Source : {source}
    termUses: Pages qui l’emploient
    termUnused: Aucune page ne l’emploie encore.
    termMore: Voir dans le glossaire
    termClose: Fermer
    regions: Régions
    networkMember: Membre du réseau
    inspection: Note d’inspection
    nation: Nation
    organisationType: Type d’organisation
    website: Site web
    anonymous: Sa source ne la nomme pas. Le nom donné ici est le nôtre.
    organisationCaseStudies: Études de cas
    organisationNoCaseStudies: Aucune étude de cas ne porte sur elle.
    organisationMentions: Autres pages qui la nomment
    organisationsCaption: Organisations : {region}
    listCountOne: {n} ressource
    listCountMany: {n} de ressources
    listCountOther: {n} ressources
    listNone: Il n’y a encore rien ici.
    listPathways: Parcours
    listRecommendations: Recommandations
    pathwaySteps: Les étapes
    pathwayStep: Étape {n}
    pathwayMinutes: Toutes les étapes : {time}
    pathwayRecord: Suivi de lecture
    pathwayRecordNote: Cochez ce que vous avez lu et notez ce que vous en retenez. Ou imprimez la page et prenez un stylo.
    pathwayDone: Date
    pathwayNotes: Ce que j’en retiens
    pathwayRead: Lu
    pathwayReflection: Avec vos propres mots
    pathwayLearned: Qu’avez-vous appris ?
    pathwayChange: Que ferez-vous autrement, ou qu’est-ce qui a déjà changé ?
    pathwayTalked: Avec qui en avez-vous parlé, et qu’en est-il ressorti ? Ne nommez ni famille ni collègue.
    pathwayKeep: Conserver ce suivi
    pathwayOther: Autre chose, par exemple le temps passé
    pathwayName: Nom
    feedLink: Suivre par flux
    a11yScope: Cette déclaration s’applique à {scope}.
    a11yAim: Nous voulons que le plus grand nombre puisse utiliser ce site. Vous devriez pouvoir :
    a11yAimZoom: agrandir jusqu’à 400 % sans que le texte déborde de l’écran
    a11yAimKeyboard: tout atteindre au clavier ou par reconnaissance vocale
    a11yAimReader: écouter chaque page avec un lecteur d’écran
    a11yAimOffline: lire chaque page sans internet, sans JavaScript et sur papier
    a11yStatus: État de conformité
    complianceFully: Ce site est entièrement conforme à la norme WCAG (Web Content Accessibility Guidelines) version 2.2, niveau AA.
    compliancePartially: Ce site est partiellement conforme à la norme WCAG (Web Content Accessibility Guidelines) version 2.2, niveau AA, en raison des non-conformités et des dérogations énumérées ci-dessous.
    complianceNot: Ce site n’est pas conforme à la norme WCAG (Web Content Accessibility Guidelines) version 2.2, niveau AA. Les non-conformités et les dérogations sont énumérées ci-dessous.
    a11yContent: Contenus non accessibles
    a11yIssues: Non-conformités à la réglementation sur l’accessibilité
    a11yBurdens: Charge disproportionnée
    a11yOutOfScope: Contenus non soumis à la réglementation sur l’accessibilité
    a11yNoIssues: Nous n’en connaissons aucune.
    a11yCriterion: Critère de succès WCAG : {criterion}
    a11yFix: Ce que nous ferons : {fix}
    a11yFeedback: Retours et contact
    a11yEnforcement: Voies de recours
    a11yPreparation: Établissement de cette déclaration d’accessibilité
    a11yPrepared: Cette déclaration a été établie le {date}.
    a11yReviewed: Elle a été revue pour la dernière fois le {date}.
    a11yTested: Comment nous avons testé
    timelineHeading: La chronologie
    timelineNote: Du plus ancien au plus récent.
    comparisonCaption: Toutes les études de cas : qui, où, ce qui a été fait et dans quelle mesure on peut se fier aux résultats
    comparisonTitle: Étude de cas
    comparisonResult: Résultat
    comparisonSample: Repose sur
    comparisonPlace: Où
    comparisonNothing: Rien n’a été mesuré, à notre connaissance
    comparisonFind: Chercher par type d’organisme ou par type de changement
    besideHeading: Côte à côte
    besideChoose: Comparer
    besideName: Comparer {title}
    besideOne: {n} étude choisie. Choisissez-en une ou deux autres.
    besideSeveral: {n} études choisies. Vous pouvez en choisir une autre.
    besideMost: {n} études choisies, et il n’y a pas de place pour d’autres.
    besideShow: Mettre côte à côte
    besideClear: Ne rien choisir
    filterLabel: Afficher seulement
    filterAny: Tout
    filterCount: Affichés : {n} sur {total}
    evidenceKey: Ce que signifient les niveaux de preuve
    searchHelp: Saisissez quelques mots. Les résultats s’affichent ci-dessous.
    searchNoScript: La recherche a besoin de JavaScript, qui est désactivé ou bloqué ici. Ces pages donnent la liste de tout ce que contient le site :
    searchWays: Autres façons de trouver
    searchElsewhere: Rechercher sur d’autres sites
    searchQuery: Mots à trouver
    searchResults: Résultats
    searchSearching: Recherche en cours…
    searchFoundOne: {count} résultat pour « {query} »
    searchFoundMany: {count} de résultats pour « {query} »
    searchFoundOther: {count} résultats pour « {query} »
    searchListedOne: {count} résultat
    searchListedMany: {count} de résultats
    searchListedOther: {count} résultats
    searchNone: Aucun résultat pour « {query} ». Essayez avec moins de mots, ou d’autres.
    searchNoneFiltered: Aucun résultat pour « {query} » avec ces filtres.
    searchRepaired: Rien ne contient « {words} ». Voici les résultats pour « {repair} ».
    searchMissing: Ignoré : {words}.
    searchMore: Afficher plus de résultats
    searchAllValues: Tout afficher ({count})
    searchClear: Supprimer tous les filtres
    searchFilters: Filtres
    searchFiltersChosen: Filtres ({count})
    searchNearest: Titres proches
    searchLetter: Termes qui commencent par {letter}
    searchFailed: La recherche n’a pas pu être chargée. Si cette page a été ouverte dans un fichier zip, extrayez d’abord le dossier.
    searchSuggestions: Suggestions
    searchSuggestedOne: {count} suggestion
    searchSuggestedMany: {count} de suggestions
    searchSuggestedOther: {count} suggestions
    searchFor: Rechercher « {query} »
    searchSlashOn: Désactiver la touche /, qui mène au champ de recherche sur toutes les pages
    searchSlashOff: Activer la touche /, qui mène au champ de recherche sur toutes les pages
    notFoundText: Cette adresse ne mène nulle part sur ce site. La page a peut-être été déplacée, ou l’adresse contient une erreur.
    notFoundWays: Où continuer
    redirectTitle: Cette page a été déplacée
    redirectText: Cette page a été déplacée vers {link}.
    chartTable: Les chiffres dans un tableau
    chartLabel: Libellé
    chartValue: Valeur
    chartSource: Source : {source}
    chartCopy: Copier en texte avec la source
    chartSVG: Enregistrer en SVG
    chartPNG: Enregistrer en PNG
    chartSaved: Enregistré
    chartNote: Attention : {note}
    chartCSV: Les chiffres dans un fichier
    chartNoValue: pas de chiffre
    chartSpan: de {first} ({from}) à {last} ({to})
    chartScale: L’échelle commence à {n}, et non à 0.
    nameRecommendations: Recommandations
    summaryRecommendations: Chaque recommandation en mots simples, à qui il est demandé d’agir, ce qui a été répondu et quelles pages de ce site s’y rapportent.
    nameEvidence: Bibliothèque des sources
    summaryEvidence: Chaque ouvrage que citent les pages de ce site, avec son type et les pages qui le citent.
    nameGlossary: Glossaire
    summaryGlossary: Ce que signifient les mots de ce site, et où ils sont employés.
    nameOrganisations: Organisations
    summaryOrganisations: Sur qui portent les études de cas, par région.
    nameComparison: Comparer les études de cas
    summaryComparison: Toutes les études de cas côte à côte : qui, où, ce qui a été fait et dans quelle mesure on peut se fier au résultat.
    namePathways: Parcours
    summaryPathways: Des ressources dans un ordre utile, pour un rôle ou une tâche.
    nameAudiences: Pour qui
    summaryAudiences: Les ressources selon les personnes à qui elles s’adressent.
    nameTopics: Sujets
    summaryTopics: Les ressources selon ce dont elles parlent.
    nameKinds: Types de ressources
    summaryKinds: Les ressources selon le type de page.
    nameAToZ: De A à Z
    summaryAToZ: Tout le contenu de ce site par son nom.
    nameWhatsNew: Nouveautés
    summaryWhatsNew: Les pages publiées ou revérifiées, les plus récentes d’abord.
    nameSearch: Recherche
    summarySearch: Trouver une page par ses mots.
    nameFolder: Mon dossier
    summaryFolder: Les pages que vous réunissez, pour les imprimer, les enregistrer ou les partager.
    nameNotFound: Page introuvable
    summaryNotFound: Il n’y a pas de page à cette adresse.
    kindsGuide: Guides
    summaryGuide: Comment faire quelque chose.
    kindsTool: Outils
    summaryTool: De quoi servir dans la pratique.
    kindsCaseStudy: Études de cas
    summaryCaseStudy: Ce qu’une organisation nommée a fait, et dans quelle mesure on peut se fier à ses résultats.
    kindsBriefing: Notes de synthèse
    summaryBriefing: Ce que l’on sait d’une question.
    kindsAssessment: Auto-évaluations
    summaryAssessment: Des énoncés grâce auxquels une équipe peut s’évaluer.
    calloutNote: Remarque
    calloutTip: Conseil
    calloutImportant: Important
    calloutWarning: Avertissement
    calloutCaution: Attention
    calloutDetails: Détails
    footnotes: Notes de bas de page
    footnote: Note de bas de page
    backToReference: Retour à l’appel de note
    tableName: Tableau
    taskCompleted: Fait
    taskNotCompleted: À faire
    folderAdd: Ajouter à mon dossier
    folderRemove: Retirer de mon dossier
    folderOpen: Ouvrir mon dossier
    folderAdded: Dans votre dossier, conservé sur cet appareil.
    folderRemoved: Retirée de votre dossier.
    folderUnkept: Ce navigateur ne conserve pas votre dossier. Partagez-le par un lien, ou enregistrez-le, avant de le quitter.
    folderFull: Votre dossier est plein. Nombre maximal de pages : {n}
    folderNoScript: Votre dossier a besoin de JavaScript, qui est désactivé ou bloqué ici. Vous pouvez imprimer ou enregistrer chaque page par le menu de votre navigateur.
    folderEmpty: Votre dossier est vide. Ouvrez une page et choisissez « Ajouter à mon dossier » sous son titre.
    folderPages: Vos pages
    folderUp: Monter
    folderDown: Descendre
    folderTakeOut: Retirer
    folderMoved: {title} : maintenant {n} sur {total}
    folderTaken: Retirée : {title}
    folderTitle: Titre, pour l’impression et le fichier
    folderPrint: Imprimer les pages
    folderSave: Enregistrer en un seul fichier
    folderCopy: Copier comme liste de liens
    folderShare: Partager par un lien
    folderReading: Lecture de la page {n} sur {total}
    folderReady: C’est fait.
    folderMissed: C’est fait. Pages qui n’ont pas pu être lues et n’y figurent que par leur titre : {n}
    folderCopied: La liste est copiée.
    folderShared: Le lien est copié. Votre liste sera proposée à quiconque l’ouvre.
    folderSharedBeside: La fin d’un lien est copiée. Il s’ouvre à côté d’une copie de ce site.
    folderLink: Lien vers votre liste
    folderKept: Votre liste est conservée sur cet appareil, où d’autres utilisateurs peuvent la voir. Rien n’est envoyé à personne.
    folderForget: Oublier mon dossier
    folderGone: Laissées de côté, car ce site ne les a plus : {n}
    folderOffered: Une liste a été partagée avec vous
    folderOfferedNote: Elle est venue avec le lien que vous avez ouvert. Votre dossier reste tel quel jusqu’à votre choix.
    folderTake: Ajouter ces pages à mon dossier
    folderReplace: Utiliser cette liste à la place de la mienne
    folderLeave: La laisser
    folderFrom: Pages choisies dans {hub}
    shareHeading: Partager cette page : lien et code QR
    shareCopy: Copier le lien
    shareCode: Code QR avec l’adresse de cette page
    shareLong: L’adresse est trop longue pour un code QR.
    shareSave: Enregistrer le code QR en SVG
    assessmentMean: {n} sur {total} en moyenne
    assessmentLowest: Le plus faible d’abord. Commencez par les pages indiquées sous la première section.
    assessmentColumns: Section|Énoncé|Réponse|En toutes lettres
    assessmentUnreadable: Ce fichier ne contient pas de réponses à une auto-évaluation.
    assessmentKept: Vos réponses sont conservées sur cet appareil, où d’autres utilisateurs peuvent les voir.
    assessmentUnkept: Ce navigateur ne conserve pas vos réponses : enregistrez-les dans un fichier avant de quitter cette page.
    assessmentForgotten: Vos réponses ne sont pas conservées : elles seront perdues quand vous quitterez cette page.
    assessmentForget: Oublier mes réponses
    assessmentKeep: Conserver mes réponses
    assessmentClearAsk: Effacer toutes les réponses et les notes ? Vous ne pourrez pas les récupérer.
    assessmentClearYes: Effacer
    assessmentReplaceAsk: Remplacer les réponses de cette page par celles du fichier ?
    assessmentReplaceYes: Remplacer
    assessmentCancel: Annuler
    worksheetHeading: À remplir
    worksheetHowTo: Remplissez-la ici, ou imprimez la page et utilisez un stylo. Rien de ce que vous écrivez ne quitte cet appareil.
    worksheetOnPaper: Remplissez-la à la main et calculez les résultats comme indiqué en dessous.
    worksheetHelp: Ces pages peuvent aider
    worksheetResults: Résultats
    worksheetProgress: Champs remplis : {n} sur {total}
    worksheetWorking: Mode de calcul : {formula}.
    worksheetAnd: et
    worksheetOr: ou
    worksheetNot: non ({condition})
    worksheetWhere: {values} où {condition}
    worksheetPartOf: {part} en % de {whole}
    worksheetIf: si
    worksheetSum: somme
    worksheetMean: moyenne
    worksheetMedian: médiane
    worksheetMin: min
    worksheetMax: max
    worksheetCount: nombre
    worksheetShare: part
    worksheetSpread: étendue
    worksheetRound: arrondi
    worksheetLacking: Reste à remplir : {names}
    worksheetZero: Ce calcul est impossible : il faudrait diviser par 0.
    worksheetLarge: C’est trop grand pour être calculé.
    worksheetYes: Oui
    worksheetNo: Non
    worksheetCell: {label}, ligne {n}
    worksheetBelow: Moins de {n}
    worksheetElse: Sinon
    worksheetNotNumber: Écrivez un nombre, par exemple 12 ou 12.5.
    worksheetTooSmall: Écrivez {n} ou plus.
    worksheetTooLarge: Écrivez {n} ou moins.
    worksheetAddRow: Ajouter une ligne
    worksheetColumns: Section|Question|Réponse|Unité ou mots
    worksheetCopyText: Copier comme texte
    worksheetCopyTable: Copier comme tableau
    worksheetCopied: Copié.
    worksheetNotCopied: Ce navigateur ne permet pas de copier ici. Enregistrez plutôt un fichier.
    worksheetCompare: Comparer les fichiers d’une équipe
    worksheetTeam: L’équipe côte à côte
    worksheetTeamColumns: Question|Réponses|Minimum|Milieu|Maximum|Écart
    worksheetCompared: Fichiers côte à côte, sans noms : {n}. Les plus grands écarts viennent d’abord.
    worksheetLeftOut: Fichiers illisibles ou d’une autre page : {n}.
    worksheetOtherAsk: Le fichier vient de « {title} ». L’ouvrir ici quand même ?
    worksheetOtherYes: Ouvrir
    proposeGuide: Proposer un guide
    proposeTool: Proposer un outil
    proposeCaseStudy: Proposer une étude de cas
    proposeBriefing: Proposer une note de synthèse
    proposeAssessment: Proposer une auto-évaluation
    proposeKind: Proposer une nouvelle page : {kind}
    proposalSummary: Écrivez-la ici, faites-la vérifier et enregistrez-la dans un fichier à envoyer. Rien ne quitte votre appareil tant que vous n’envoyez pas le fichier.
    proposalNoScript: Sans JavaScript, cette page ne peut ni vérifier ce que vous écrivez ni l’enregistrer dans un fichier. Elle reste une liste de questions : imprimez-la, ou copiez-la dans un message ou un document pour y répondre.
    proposalAbout: À propos de la page
    proposalWho: Qui est concerné
    proposalDone: Ce qui a été fait
    proposalMeasured: Ce qui a été mesuré
    proposalUnknown: Ce que l’on ne sait pas
    proposalSources: Sources
    proposalText: Le texte
    proposalConsent: Pourquoi quelqu’un peut être nommé
    proposalOther: Autres informations
    proposalEditors: Pour la rédaction
    proposalMeasuredNote: Chaque chiffre dit qui l’a mesuré, quand, et sur combien de personnes ou de dossiers il repose. Si vous ignorez l’un de ces points, écrivez qu’il n’est pas connu.
    proposalEditorsNote: La rédaction remplit ces champs. Laissez de côté ce que vous ne savez pas.
    proposalAudience: Pour qui
    proposalTopics: De quoi il s’agit
    proposalAddress: Adresse web
    proposalGround: Motif
    proposalBy: Par qui
    proposalYes: Oui
    proposalNo: Non
    labelTitle: Titre
    labelSummary: Résumé
    labelAlso: Aussi
    labelName: Nom
    labelType: Genre
    labelNetwork: Réseau
    labelGrade: Note
    labelInspection: Inspection
    labelInspectionSource: Source de la note
    labelNation: Nation
    labelAnonymous: Anonyme
    labelValue: Valeur
    labelUnit: Unité
    labelAuthors: Auteurs
    labelYear: Année
    labelPublisher: Éditeur
    labelKind: Type
    labelRetrieved: Consulté le
    labelCopyOf: Copie de
    labelNote: Remarque
    labelDate: Date
    labelUntil: Jusqu’au
    labelDescription: Description
    labelStatus: État
    labelReviewIn: À revoir dans
    labelOrder: Ordre
    labelAliases: Anciennes adresses
    labelRelated: Pages liées
    labelDuration: Durée
    labelPublicSource: Source publique
    labelConfirmed: Confirmé
    labelOther: Autre
    labelSearch: Mots de recherche
    proposalNeeded: (obligatoire)
    proposalLines: Écrivez un élément par ligne.
    proposalMostOne: Au plus {n} caractère.
    proposalMostMany: Au plus {n} de caractères.
    proposalMostOther: Au plus {n} caractères.
    proposalRange: De {least} à {most}.
    proposalExample: Par exemple : {text}
    proposalOr: ou
    proposalAdd: Ajouter : {name}
    proposalNext: Suivant : {name}
    proposalStrand: La partie du site dans laquelle se trouvera la page.
    proposalNewOrganisation: Organisation absente de la liste
    proposalNewSource: Source absente de la liste
    proposalNewHelp: Ajoutez ici ce qui manque aux listes. Vous pourrez ensuite l’y choisir, et la rédaction l’ajoutera au site.
    proposalTextHelp: Écrivez du texte simple. Une ligne vide sépare les paragraphes. « ## » commence un titre, « - » un élément de liste. Un lien s’écrit [ses mots](https://www.example.org/page). Pour citer une source, mettez son nom dans la liste après l’affirmation : [@nom-2025]. Supprimez les titres sous lesquels vous n’avez rien à dire.
    proposalOpen: Ouvrir un fichier enregistré
    proposalForget: Tout oublier
    proposalAnyway: Enregistrer sans terminer
    proposalSave: Vérifier et enregistrer
    proposalMail: Envoyez le fichier à {email}.
    proposalHand: Envoyez le fichier à la personne qui tient ce site.
    proposalFile: Le fichier sous forme de texte
    proposalFileHelp: Si votre appareil n’a pas enregistré de fichier, copiez plutôt ceci dans un message.
    proposalCopy: Copier
    proposedChoose: Choisir
    proposedText: Le texte
    proposedCite: Pour la citer dans le texte, écrivez [@{key}].
    proposedRemove: Supprimer « {name} »
    proposedFaultsOne: Il y a {n} point à corriger avant que ce soit prêt
    proposedFaultsMany: Il y a {n} de points à corriger avant que ce soit prêt
    proposedFaultsOther: Il y a {n} points à corriger avant que ce soit prêt
    proposedNoFaults: Il n’y a rien à corriger
    proposedAdvice: À regarder :
    proposedPartFaults: À corriger : {n}
    proposedPartNeeded: Obligatoire : {n} sur {total}
    proposedPartOptional: s’il y en a
    proposedProgress: Parties qui ont le nécessaire : {n} sur {total}.
    proposedSaved: Enregistré sous « {file} », parmi vos téléchargements.
    proposedOpened: « {file} » est ouvert sur cette page.
    proposedCopied: Copié.
    proposedKept: Ce que vous écrivez est conservé sur cet appareil, où d’autres utilisateurs peuvent le voir, jusqu’à ce que vous choisissiez « Tout oublier ».
    proposedUnkept: Ce navigateur ne conserve pas ce que vous écrivez : enregistrez-le dans un fichier avant de quitter cette page.
    proposedForgotten: Tout a été oublié, sur cette page et sur cet appareil.
    proposedForgetAsk: Oublier tout ce qui est écrit ici ? Vous ne pourrez pas le récupérer, sauf si vous l’avez enregistré dans un fichier.
    proposedForgetYes: Oublier
    proposedReplaceAsk: Remplacer tout ce qui est écrit ici par le contenu du fichier ?
    proposedReplaceYes: Remplacer
    proposedRemoveAsk: Supprimer « {name} », avec ce qui y est écrit ?
    proposedRemoveYes: Supprimer
    proposedUnreadable: Le fichier n’a pas été ouvert : la ligne {line} n’est pas telle que cette page l’écrit. Envoyez le fichier tel quel à la rédaction, ou copiez-en le texte.
    proposedDoubled: Le fichier n’a pas été ouvert : le champ « {field} » y figure deux fois.
    proposedMisfit: Le fichier n’a pas été ouvert : le champ « {field} » n’est pas tel que cette page l’écrit.
    proposedUnknown: Le fichier n’a pas été ouvert : cette page n’a pas de champ « {field} ».
    proposedLarge: Le fichier n’a pas été ouvert : il dépasse 1 Mo.
    proposedForeign: Le fichier n’a pas été ouvert : il n’a pas été enregistré par une page comme celle-ci et ne commence pas par une ligne « --- ».
    proposedOtherKind: Le fichier n’a pas été ouvert : il contient une page d’un autre type, « {kind} ».
    proposedMissing: le champ « {field} » est vide : remplissez-le
    proposedMissingLike: le champ « {field} » est vide : écrivez par exemple « {example} »
    proposedMissingChoice: le champ « {field} » est vide : choisissez ce qui convient
    proposedStrand: l’axe manque : choisissez où se trouvera la page
    proposedOtherStrand: il n’y a pas d’axe « {text} » : choisissez où se trouvera la page
    proposedTooLong: « {field} » compte {n} caractères, pour un maximum de {most} : raccourcissez d’au moins {over}
    proposedControl: « {field} » contient un caractère caché, {code} : supprimez-le ou réécrivez le texte
    proposedDirection: « {field} » contient un caractère caché qui change le sens du texte, {code} : supprimez-le ou réécrivez le texte
    proposedDate: « {field} » doit être une date comme 2026-11-23 : écrivez l’année, le mois et le jour
    proposedNoDay: le jour « {text} » n’existe pas : les mois vont de 01 à 12, les années de 1900 à 2200
    proposedWhole: « {field} » doit être un nombre entier, et non « {text} » : n’écrivez que des chiffres
    proposedNumber: « {field} » doit être un nombre, et non « {text} » : n’écrivez que des chiffres
    proposedRange: « {field} » ne peut pas être {text} : écrivez un nombre de {least} à {most}
    proposedChoice: « {field} » ne peut pas être « {text} » : choisissez dans la liste
    proposedKey: « {text} » n’existe pas ({kind}) : choisissez dans la liste, ou ajoutez-le ici
    proposedPath: « {text} » n’est pas le chemin d’une page : écrivez-le comme dans « ../repairing/riverside.md »
    proposedUrl: « {text} » n’est pas une adresse web : commencez par « https:// »
    proposedUrlMeant: « {text} » n’est pas une adresse web : écrivez {meant}
    proposedEmail: « {text} » n’est pas une adresse électronique : écrivez-la comme dans « editors@example.org »
    proposedLanguage: « {text} » n’est pas le code d’une langue : écrivez son code, comme « fr-FR » pour le français de France ou « cy » pour le gallois
    proposedTwice: « {text} » figure deux fois dans « {field} » : supprimez l’un des deux
    proposedTooFewOne: « {field} » a {n} élément, pour un minimum de {least} : ajoutez ce qui manque
    proposedTooFewMany: « {field} » a {n} d’éléments, pour un minimum de {least} : ajoutez ce qui manque
    proposedTooFewOther: « {field} » a {n} éléments, pour un minimum de {least} : ajoutez ce qui manque
    proposedTooManyOne: « {field} » a {n} élément, pour un maximum de {most} : supprimez-en
    proposedTooManyMany: « {field} » a {n} d’éléments, pour un maximum de {most} : supprimez-en
    proposedTooManyOther: « {field} » a {n} éléments, pour un maximum de {most} : supprimez-en
    proposedNoFigure: la mesure « {name} » n’a pas de chiffre : remplissez {rows}
    proposedMixed: la mesure « {name} » mélange {fields} : ne gardez que {rows}
    proposedIncomplete: la mesure « {name} » ne dit pas tout ce sur quoi elle repose : remplissez {fields}, ou écrivez-y que ce n’est pas connu
    proposedUnmeasured: le niveau de preuve est « mesuré », mais aucune mesure ne dit combien, par qui et quand : ajoutez une mesure avec {fields}, ou choisissez un autre niveau
    proposedPlanned: « {name} » a un chiffre sous « {field} », mais le niveau de preuve est un projet : dites quel est le niveau, ou retirez le chiffre
    proposedConsent: l’étude de cas nomme une organisation sans dire pourquoi elle le peut : choisissez une source publique, ou dites qui a accepté et quand
    proposedAgreed: personne ne peut avoir accepté le {day}, qui est encore à venir : écrivez le jour où cela a été fait
    proposedReviewed: la page ne peut pas avoir été vérifiée le {day}, qui est encore à venir : écrivez le jour où cela a été fait
    proposedRetrieved: la source ne peut pas avoir été consultée le {day}, qui est encore à venir : écrivez le jour où cela a été fait
    proposedWaits: la page attend jusqu’au {day}, et les lecteurs ne la trouvent pas avant
    proposedTooLarge: les informations dépassent 64 ko : raccourcissez-les, ou déplacez-en une partie dans le texte
    proposedMore: cette page a d’autres problèmes que les {n} affichés : corrigez ceux-ci et vérifiez à nouveau
    proposedNoText: la page n’a pas de texte : écrivez-le
    proposedHeadOne: ligne {line} : un titre avec un seul « # » fait concurrence au titre de la page : commencez-le par « ## »
    proposedHeadSpace: ligne {line} : « {marks} » ne commence un titre qu’avec une espace après : écrivez « {marks} », une espace, puis le titre
    proposedHeadEmpty: ligne {line} : le titre est vide : écrivez-le après le « # », ou supprimez la ligne
    proposedHeadSkip: ligne {line} : le titre est trop bas par rapport au précédent : commencez-le par « {marks} »
    proposedHeadTwice: ligne {line} : un autre titre de la page dit « {text} » : ajoutez ce qui les distingue
    proposedSectionEmpty: il n’y a rien sous le titre « {text} » : écrivez-le, ou supprimez le titre
    proposedHtml: ligne {line} : le HTML n’est pas autorisé : « <{text}> » : écrivez-le en Markdown, ou mettez-le entre accents graves pour l’afficher comme texte
    proposedScheme: ligne {line} : un lien ne peut pas commencer par « {text}: » : utilisez https, http, mailto ou tel, ou le chemin d’une page
    proposedNoTarget: ligne {line} : un lien ne mène nulle part : écrivez « [mots](adresse) »
    proposedLinkSpace: ligne {line} : il y a une espace dans un lien : retirez ce qui se trouve entre « ] » et « ( »
    proposedCitation: ligne {line} : « {text} » n’est pas une citation : écrivez-la comme « [@enquete-2025] » ou « [@enquete-2025, p. 12] »
    proposedNoSource: ligne {line} : aucune source n’a la clé « {text} » : choisissez-en une de ce site, ou ajoutez-la sous « Sources »
    """)
}
