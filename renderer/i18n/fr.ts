import { frAbout } from './fr-about.ts';
import { frBackup } from './fr-backup.ts';
import { frCaptions } from './fr-captions.ts';
import { frComparison } from './fr-comparison.ts';
import { frCorrections } from './fr-corrections.ts';
import { frDossier } from './fr-dossier.ts';
import { frEditions } from './fr-editions.ts';
import { frErrors } from './fr-errors.ts';
import { frExport } from './fr-export.ts';
import { frFilters } from './fr-filters.ts';
import { frFlows } from './fr-flows.ts';
import { frImport } from './fr-import.ts';
import { frLibrary } from './fr-library.ts';
import { frLooking } from './fr-looking.ts';
import { frNames } from './fr-names.ts';
import { frNetwork } from './fr-network.ts';
import { frSlides } from './fr-slides.ts';
import { frSource } from './fr-source.ts';
import { frTerritories } from './fr-territories.ts';
import { frTimeline } from './fr-timeline.ts';
import { frViews } from './fr-views.ts';
import { frVocabulary } from './fr-vocabulary.ts';
import { frWords } from './fr-words.ts';

/** Every sentence of the product in French, the source language. Spaces before « : ; ? ! » are made narrow and unbreakable when read. */
export const fr = {
  ...frAbout,
  ...frBackup,
  ...frDossier,
  ...frEditions,
  ...frErrors,
  ...frFilters,
  ...frFlows,
  ...frImport,
  ...frLibrary,
  ...frLooking,
  ...frNames,
  ...frNetwork,
  ...frCorrections,
  ...frCaptions,
  ...frExport,
  ...frSlides,
  ...frSource,
  ...frTerritories,
  ...frComparison,
  ...frTimeline,
  ...frViews,
  ...frVocabulary,
  ...frWords,

  'app.name': 'Maillage',
  'app.skip': 'Aller au graphique',

  'rail.label': 'Écrans',
  'screen.network': 'Réseau',
  'screen.timeline': 'Chronologie',
  'screen.words': 'Mots',
  'screen.sessions': 'Séances',
  'screen.source': 'Source',

  'action.open': 'Ouvrir un fichier…',
  'action.undo': 'Annuler',
  'action.redo': 'Rétablir',
  'action.undo.decision': 'Annuler la décision',
  'action.undo.removal': 'Annuler le retrait du document',
  'action.undo.replacement': 'Annuler le remplacement du document',
  'action.undo.look': 'Annuler le réglage',
  'action.redo.decision': 'Rétablir la décision',
  'action.redo.look': 'Rétablir le réglage',
  'action.search': 'Rechercher',
  'action.export': 'Exporter',
  'action.close': 'Fermer',
  'action.cancel': 'Interrompre',
  'action.clear': 'Tout afficher',
  'action.copied': 'Le tableau est dans le presse-papiers.',
  'action.notCopied': 'Le presse-papiers ne répond pas : exportez le tableau en CSV.',
  'action.copy': 'Copier le tableau',
  'retry.start': 'Réessayer',
  'retry.reload': 'Recharger la page',
  'retry.rebuild': 'Continuer avec ce qui reste',
  'retry.open': 'Choisir un autre fichier…',

  'menu.file': 'Fichier',
  'menu.edit': 'Édition',
  'menu.view': 'Affichage',
  'menu.help': 'Aide',
  'action.print': 'Imprimer…',
  'menu.recent': 'Ouverts récemment',
  'menu.clearRecent': 'Effacer cette liste',
  'hang.title': 'Maillage ne répond plus.',
  'hang.detail':
    'Un calcul dure plus longtemps que prévu. Tout ce qui a été décidé et importé est enregistré. Vous pouvez attendre encore, ou recharger la page : elle se rouvrira sur ce qui est enregistré, et un fichier en cours d’écriture sera abandonné.',
  'hang.wait': 'Attendre',
  'hang.reload': 'Recharger',
  'unsaved.title': 'Tout n’est pas encore enregistré.',
  'unsaved.held':
    'La base a été supprimée : ce qui est à l’écran n’existe plus qu’ici, et rien n’en resterait.',
  'unsaved.decision': 'Ce qui vient d’être décidé n’est pas encore dans la base.',
  'unsaved.import': 'Un import est en cours : la base resterait telle qu’avant.',
  'unsaved.text': 'Un texte saisi n’a pas encore été pris.',
  'unsaved.file': 'Un fichier est en cours d’écriture : il n’existerait pas.',
  'unsaved.stay': 'Rester',
  'unsaved.leave': 'Quitter quand même',
  'menu.quit': 'Quitter Maillage',
  'menu.cut': 'Couper',
  'menu.copy': 'Copier',
  'menu.paste': 'Coller',
  'menu.selectAll': 'Tout sélectionner',
  'menu.zoomIn': 'Agrandir',
  'menu.zoomOut': 'Réduire',
  'menu.resetZoom': 'Taille normale',
  'menu.fullscreen': 'Plein écran',

  'preferences.language': 'Langue',
  'preferences.theme': 'Apparence',
  'theme.system': 'Comme le système',
  'theme.light': 'Claire',
  'theme.dark': 'Sombre',
  'theme.contrast': 'Contrastée',
  'language.fr': 'Français',
  'language.en': 'English',

  'document.label': 'Document',
  'document.characters': '{count, plural, one {# signe} other {# signes}}',

  'reading.title': 'Lecture de {name}',
  'reading.opening': 'Ouverture de la base…',
  'reading.started': 'La lecture commence.',
  'reading.failed': 'Le document n’a pas pu être affiché.',
  'stage.decode': 'Décodage du texte',
  'stage.outline': 'Table des matières, thèmes et séances',
  'stage.people': 'Intervenants et fonctions',
  'stage.bodies': 'Organisations',
  'stage.places': 'Territoires',
  'stage.words': 'Mots, années et chiffres',
  'stage.resolve': 'Rapprochement des noms',
  'stage.store': 'Enregistrement',

  'chart.figure': 'Figure',
  'chart.shownAs': 'Présentation',
  'chart.table': 'Tableau',
  'chart.keys':
    'Tab pour entrer dans la figure, flèches pour aller d’un élément à l’autre, Entrée pour choisir, Échap pour sortir.',
  'chart.source': 'Source : {title}, {date}. Lecture Maillage {version}.',
  'chart.sourceUndated': 'Source : {title}. Lecture Maillage {version}.',
  'chart.zoomIn': 'Rapprocher',
  'chart.zoomOut': 'Éloigner',
  'chart.zoomChosen': 'Cadrer ce qui est choisi',
  'chart.zoomReset': 'Voir tout',
  'chart.loading': 'Le graphique se prépare…',
  'chart.empty': 'Rien à dessiner avec ces choix.',

  'words.part': 'Texte',
  'words.allText': 'Tout le document',
  'words.filteredText': 'Le texte que gardent les filtres',
  'words.measure': 'Mesure',
  'words.frequency': 'fréquence',
  'words.specificity': 'spécificité',
  'words.title': 'Les mots : {part}',
  'words.subtitleFrequency':
    't = {t} mots du texte sur T = {T} ; {floor, plural, one {tous les mots} other {mots présents au moins # fois}}, mots vides cachés',
  'words.subtitleSpecificity':
    't = {t} mots du texte sur T = {T} ; spécificité de Lafon S ≥ {threshold}, F ≥ {floor}{uses, plural, =0 {} =1 {} other {, f ≥ #}}, mots vides cachés',
  'words.sizeFrequency': 'Taille : racine de la fréquence f',
  'words.sizeSpecificity': 'Taille : spécificité S (exposant : 2 ≈ 1/100)',
  'words.small': 'Petit effectif',
  'words.declared': 'Mots clés déclarés',
  'words.absent': '{keyword} (absent du texte)',
  'words.noneDeclared': 'Aucun mot clé déclaré',
  'words.dropped':
    '{count, plural, one {# mot ne tient pas} other {# mots ne tiennent pas}} dans la figure : {list}.',
  'words.hidden':
    '{count, plural, one {# mot vide caché} other {# mots vides cachés}} mais compté dans t et T.',
  'words.describe':
    'Nuage de {count, plural, one {# mot} other {# mots}} pour {part}. Les plus forts : {list}.',
  'words.legendThemes': 'Couleur : thème qui emploie le plus le mot',
  'words.legendSessions': 'Couleur : séance qui emploie le plus le mot',
  'words.say': '{word} : f = {f}, F = {F}, S = {S}',
  'words.empty': 'Aucun mot n’atteint le seuil dans ce texte.',
  'words.concordance': 'Concordance de « {word} »',
  'words.table': 'Mots de {part}',

  'sessions.talk': '↳ {name}',
  'sessions.title': 'Séances',
  'sessions.count': '{count, plural, one {# séance} other {# séances}}',
  'columns.open': 'Colonnes…',
  'columns.title': 'Ce que contient chaque colonne',
  'columns.about':
    'Les colonnes ont été reconnues par leurs titres et leur contenu. Changez ce qui ne va pas : les premières lignes montrent ce qui sera lu.',
  'columns.unnamed': 'Colonne {place}',
  'columns.of': 'Contenu de la colonne « {head} »',
  'columns.preview': 'Les premières lignes, telles qu’elles seront lues',
  'columns.apply': 'Lire ainsi',
  'columns.sessions':
    '{count, plural, =0 {Aucune séance ne serait lue.} one {Une séance serait lue.} other {# séances seraient lues.}}',
  'columnRole.title': 'Titre',
  'columnRole.session': 'Séance qui la contient',
  'columnRole.subtitle': 'Sous-titre',
  'columnRole.type': 'Type de séance',
  'columnRole.track': 'Thème',
  'columnRole.day': 'Jour',
  'columnRole.hours': 'Horaire (début et fin)',
  'columnRole.start': 'Début',
  'columnRole.end': 'Fin',
  'columnRole.duration': 'Durée',
  'columnRole.room': 'Salle',
  'columnRole.language': 'Langue',
  'columnRole.text': 'Résumé',
  'columnRole.keywords': 'Mots clés',
  'columnRole.speaker': 'Intervenants',
  'columnRole.given-name': 'Prénom',
  'columnRole.family-name': 'Nom de famille',
  'columnRole.organisation': 'Organisme',
  'columnRole.position': 'Fonction',
  'columnRole.moderator': 'Animation',
  'columnRole.key': 'Identifiant',
  'columnRole.none': 'Non lue',
  'programme.way': 'Façon de voir le programme',
  'programme.list': 'Liste',
  'programme.grid': 'Grille',
  'programme.hour': 'Heure',
  'programme.noRoom': 'Sans salle',
  'programme.noDay': 'Sans jour',
  'programme.until': 'jusqu’à {clock}',

  'inspector.label': 'Détail',
  'inspector.empty':
    'Choisissez un élément de la figure, du tableau ou de la recherche : ses liens et les passages qui les établissent apparaissent ici.',
  'inspector.passages': '{count, plural, one {Passage} other {Passages}} ({count})',
  'inspector.showPassage': 'Lire dans le texte : {text}',
  'inspector.variants': 'Autres graphies',
  'inspector.candidates': 'Homonymes possibles',
  'inspector.population':
    '{count, plural, one {# habitant} other {# habitants}}{year, select, none {} other { ({year})}}',
  'inspector.code': 'code officiel {code}',
  'inspector.undecided': 'Plusieurs communes portent ce nom : rien dans le texte ne permet de trancher.',
  'inspector.more': 'et {count, plural, one {# autre} other {# autres}}',
  'inspector.words': 'Voir les mots de cette séance',
  'inspector.focus': 'Ne garder que ce thème',

  'export.svg': 'Image vectorielle (SVG)',
  'export.png': 'Image (PNG, 2×)',
  'export.pdf': 'Page (PDF)',
  'export.csv': 'Tableau pour tableur (CSV)',
  'export.csvStandard': 'Tableau pour programmes (CSV)',
  'export.gexf': 'Réseau pour Gephi (GEXF)',
  'export.graphml': 'Réseau (GraphML)',
  'export.networkCsv': 'Nœuds et liens pour programmes (CSV)',
  'export.networkSheet': 'Nœuds et liens pour tableur (CSV)',
  'export.neo4j': 'Réseau pour Neo4j (CSV)',
  'export.json': 'Données (JSON)',
  'export.saved': '{name} est enregistré.',
  'export.filters': 'Filtres : {list}',

  'drop.hint': 'Déposez des actes en texte pour les ouvrir.',
  'notice.dismiss': 'Fermer ce message',
  'crash.title': 'Cet écran s’est arrêté.',
  'crash.safe': 'Vos documents sont enregistrés : rien n’est perdu.',
  'crash.details': 'Détails techniques',
  'crash.copy': 'Copier les détails',
  'crash.copied': 'Les détails sont dans le presse-papiers.',
  'crash.notCopied': 'Le presse-papiers ne répond pas : sélectionnez le texte et copiez-le.',
} as const;
