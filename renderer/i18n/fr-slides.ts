/** Slides: what their layers are called in the list of objects. */
export const frSlides = {
  'views.deck': 'Exporter les vues…',
  'deck.heading': 'Exporter les vues',
  'deck.account':
    'Une page de titre, une page par vue dans leur ordre, puis la méthode et les sources : {count, plural, one {# page} other {# pages}}.',
  'deck.writing': 'Le fichier s’écrit…',
  'deck.drawing': 'Vue {at} sur {count}…',
  'deck.stop': 'Annuler',
  'deck.views': '{count, plural, one {# vue enregistrée} other {# vues enregistrées}}',
  'deck.method': 'Méthode et sources',
  'deck.read':
    'Les actes ont été lus automatiquement : {sessions, plural, one {# séance} other {# séances}}, {people, plural, one {# personne} other {# personnes}}. Chaque fait renvoie à la phrase qui le dit ; ce qui était douteux est une question, et les décisions sont dans le journal des corrections.',
  'deck.computed':
    'Chaque figure est calculée des faits que ses filtres gardent, avec Maillage {version} ; les réseaux sont placés avec la graine {seed}, si bien que les mêmes actes donnent la même image.',
  'deck.pages':
    'Les mêmes vues s’exportent en PPTX : le compte rendu de chaque figure y est dans les commentaires, et le fichier déposé sur Maillage rouvre la première.',
  'deck.again':
    'Ce fichier déposé sur Maillage rouvre la première vue sur ses actes. Le compte rendu de chaque figure est dans les commentaires de sa diapositive.',

  'figure.opened': 'La figure est rouverte sur « {title} ».',
  'figure.changed':
    'La figure est rouverte sur « {title} », où des décisions ont été prises depuis : les nombres peuvent différer.',

  'quotation.heading': 'Passages cités :',
  'quotation.said': '{name} : « {text} » ({place})',
  'quotation.page': 'p. {page}',
  'quotation.line': 'ligne {line}',

  'export.pptx': 'Diapositive (PPTX)',

  'layer.axis': 'Axe',
  'layer.bands': 'Flux',
  'layer.callouts': 'Notes épinglées',
  'layer.cells': 'Cases',
  'layer.columns': 'Colonnes',
  'layer.counts': 'Effectifs',
  'layer.declared': 'Mots clés déclarés',
  'layer.dropped': 'Hors du nuage',
  'layer.ground': 'Fond',
  'layer.hulls': 'Contours',
  'layer.labels': 'Noms',
  'layer.leaders': 'Rappels',
  'layer.legend': 'Légende',
  'layer.links': 'Liens',
  'layer.mentions': 'Mentions',
  'layer.names': 'Noms',
  'layer.table': 'Tableau',
  'layer.nodes': 'Nœuds',
  'layer.now': 'Aujourd’hui',
  'layer.phrases': 'Phrases',
  'layer.places': 'Lieux',
  'layer.shares': 'Parts',
  'layer.sides': 'Territoires comparés',
  'layer.source': 'Source',
  'layer.spans': 'Périodes',
  'layer.title': 'Titre',
  'layer.values': 'Valeurs',
  'layer.words': 'Mots',
} as const;
