/** Sentences of the source text, of the search and of the concordance. */
export const frSource = {
  'search.label': 'Rechercher une personne, une organisation, un territoire, une séance, un mot du texte',
  'search.preparing': 'La recherche se prépare…',
  'search.hint': 'Les accents et une faute de frappe sont pardonnés.',
  'search.results': '{count, plural, =0 {Aucun résultat} one {# résultat} other {# résultats}}',
  'search.empty':
    'Aucun résultat pour « {text} ». Essayez un nom de famille, un sigle, une commune, ou un seul des mots.',
  'search.passages': 'Dans le texte',
  'search.kindCount': '{kind} ({count})',
  'search.sessions': '{count, plural, one {# séance} other {# séances}}',
  'search.occurrences': '{count, plural, one {# occurrence} other {# occurrences}}, {sessions}',
  'search.people':
    '{kind}, {count, plural, =0 {sans personne affiliée} one {# personne} other {# personnes}}',

  'source.document': 'Document lu',
  'source.outline': 'Plan du document',
  'source.text': 'Texte du document',
  'source.legend': 'Ce qui est souligné dans le texte',
  'source.keys':
    'Les flèches droite et gauche vont d’un élément souligné à l’autre, Entrée le sélectionne, Entrée encore le corrige, Échap revient au texte. Maj et les flèches marquent des mots, Entrée les corrige. Ctrl+F cherche dans le texte, ? dit pourquoi une ligne a été lue ainsi.',
  'source.markup': 'Balisage',
  'source.find': 'Chercher dans le texte',
  'source.findAt': '{index} sur {count}',
  'source.findNone': 'Aucune occurrence',
  'source.findPrevious': 'Occurrence précédente',
  'source.findNext': 'Occurrence suivante',
  'source.findClose': 'Fermer la recherche dans le texte',

  'mark.label': 'Corriger « {words} »',
  'mark.open': 'Corriger ce passage…',
  'mark.is':
    '{kind, select, person {C’est une personne} territory {C’est un territoire} other {C’est une organisation}}',
  'mark.same': 'Même que…',
  'mark.sameAs': '« {words} » est la même chose que',
  'mark.not':
    '{kind, select, person {Pas une personne} territory {Pas un territoire} other {Pas une organisation}}',
  'mark.notHere':
    '{kind, select, person {Ici, pas une personne} territory {Ici, pas un territoire} other {Ici, pas une organisation}}',
  'mark.nowhere': 'Nulle part ({count, plural, one {# passage} other {# passages}})',
  'mark.role': 'Fonction…',
  'mark.kindUnknown': 'Je ne sais pas encore',
  'mark.noCode': 'Un territoire sans code officiel',
  'mark.everywhere':
    '{count, plural, one {Aussi au seul autre endroit où ces mots se trouvent} other {Aussi aux # autres endroits où ces mots se trouvent}}',

  'fact.person': '{count, plural, one {Personne} other {Personnes}}',
  'fact.role': '{count, plural, one {Fonction} other {Fonctions}}',
  'fact.organisation': '{count, plural, one {Organisation} other {Organisations}}',
  'fact.territory': '{count, plural, one {Territoire} other {Territoires}}',
  'fact.date': '{count, plural, one {Année} other {Années}}',
  'fact.figure': '{count, plural, one {Chiffre} other {Chiffres}}',
  'fact.initiative': '{count, plural, one {Initiative} other {Initiatives}}',
  'fact.keyword': '{count, plural, one {Mot clé déclaré} other {Mots clés déclarés}}',

  'concordance.title': 'Concordance ({count})',
  'concordance.order': 'Ordre',
  'concordance.text': 'du texte',
  'concordance.left': 'avant',
  'concordance.right': 'après',
  'concordance.outside': 'Hors des comptes rendus',
  'concordance.line': '{session} : {text}',

  'page.ask': 'Page du fichier',
  'page.panel': 'Page du fichier',
  'page.title': 'Page {page} sur {count}',
  'page.previous': 'Page précédente',
  'page.next': 'Page suivante',
  'page.close': 'Fermer la page du fichier',
  'page.drawing': 'La page se dessine…',
  'page.failed': 'Cette page ne peut pas être dessinée : rouvrez le fichier, puis demandez à nouveau.',
  'page.shown':
    '{marked, select, yes {La page {page} telle qu’elle est imprimée, le passage marqué.} other {La page {page} telle qu’elle est imprimée.}}',
  'why.ask': 'Pourquoi cette lecture ?',
  'why.title': 'Ligne {line} : pourquoi cette lecture ?',
  'why.reading': 'La lecture est refaite pour l’expliquer…',
  'why.none': 'La lecture de ce document ne peut pas être expliquée : rouvrez-le, puis demandez à nouveau.',
  'why.previous': 'Ligne précédente',
  'why.next': 'Ligne suivante',
  'why.close': 'Fermer l’explication',
  'why.verdict.document-title': 'Cette ligne a été lue comme le titre du document.',
  'why.verdict.title':
    'Cette ligne a été lue comme un titre{session, select, none {} other { : il ouvre « {session} »}}.',
  'why.verdict.people':
    'Cette ligne a été lue comme une liste de personnes qui prennent part à {session, select, none {une séance} other {« {session} »}}{names, select, none {} other { : {names}}}.',
  'why.verdict.question':
    'Cette ligne nomme peut-être {names, select, none {quelqu’un} other {{names}}}, sans assez de raisons pour le croire : la question est posée à l’écran Corrections.',
  'why.verdict.text':
    'Cette ligne a été lue comme du texte{session, select, none {} other { de « {session} »}} : on y cherche des noms, des organisations, des lieux et des années.',
  'why.verdict.apart':
    'Rien n’a été cru de cette ligne : elle n’est ni un titre, ni une liste de personnes, ni le texte d’une séance.',
  'why.verdict.blank': 'Cette ligne ne porte pas de mots.',
  'why.considered': 'Elle aurait nommé {names}.',
  'why.unweighed':
    'Aucune forme de liste de personnes n’a été reconnue sur cette ligne : il n’y a rien eu à peser.',
  'why.reasons': 'Les raisons d’y voir des personnes, et leur poids',
  'why.reason.line':
    'La ligne a la forme d’un nom avec une fonction, ou d’une tournure qui annonce des personnes.',
  'why.reason.usual-layout': 'Le document écrit plusieurs fois ses personnes de cette façon.',
  'why.reason.labelled': 'Une étiquette, comme « Intervenants », annonce des personnes.',
  'why.reason.placed': 'La ligne se trouve juste sous un titre.',
  'why.reason.company': 'Les lignes voisines nomment elles aussi des personnes.',
  'why.reason.reported':
    'La ligne est une phrase qui rapporte ce que quelqu’un a dit : on la croit dans un compte rendu, et nulle part ailleurs.',
  'why.reason.named-by-format': 'Le format du document dit que cette valeur est une personne.',
  'why.reason.unexpected':
    'Rien, ni dans le document ni autour de la ligne, ne laisse attendre des personnes ici.',
  'why.sum':
    'La somme est {belief}. À partir de {believed}, une ligne est lue comme une liste de personnes ; à partir de {near}, elle devient une question.',
} as const;
