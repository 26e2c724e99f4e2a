/** Sheets: one thing on one page. */
export const frDossier = {
  'dossier.action': 'Fiche…',
  'dossier.title': 'Exporter la fiche',
  'dossier.heading': '{title} ({count})',
  'dossier.term': '{label} ({count})',
  'dossier.terms':
    '{count, plural, one {Mots propres à la séance (emplois)} other {Mots propres à ses séances (emplois)}}',
  'dossier.passages': '{count, plural, one {Passage} other {Passages}}',
  'dossier.quoted': '« {text} »',
  'dossier.near':
    'Autour : {shown} {within, plural, one {voisin} other {voisins}} à un ou deux liens, sur {all}',
  'dossier.account':
    'Fiche : {name} ({kind}). {sessions, plural, =0 {Aucune séance liée} one {# séance} other {# séances}}, {people, plural, =0 {aucune personne} one {# personne} other {# personnes}}, {organisations, plural, =0 {aucune organisation} one {# organisation} other {# organisations}} ; {passages, plural, =0 {aucun passage cité} one {# passage cité} other {# passages cités}}.',

  'layer.ties': 'Liens directs',
  'layer.near': 'Réseau proche',
  'layer.terms': 'Mots',
  'layer.quotations': 'Passages',
} as const;
