import type { frDossier } from './fr-dossier.ts';

/** English for `fr-dossier.ts`. */
export const enDossier = {
  'dossier.action': 'Sheet…',
  'dossier.title': 'Export the sheet',
  'dossier.heading': '{title} ({count})',
  'dossier.term': '{label} ({count})',
  'dossier.terms':
    '{count, plural, one {Words particular to the session (uses)} other {Words particular to its sessions (uses)}}',
  'dossier.passages': '{count, plural, one {Passage} other {Passages}}',
  'dossier.quoted': '“{text}”',
  'dossier.near':
    'Around it: {shown} {within, plural, one {neighbour} other {neighbours}} one or two links away, of {all}',
  'dossier.account':
    'Sheet: {name} ({kind}). {sessions, plural, =0 {No session tied to it} one {# session} other {# sessions}}, {people, plural, =0 {nobody} one {# person} other {# people}}, {organisations, plural, =0 {no organisation} one {# organisation} other {# organisations}}; {passages, plural, =0 {no passage quoted} one {# passage} other {# passages}}.',

  'layer.ties': 'Direct ties',
  'layer.near': 'Network around',
  'layer.terms': 'Words',
  'layer.quotations': 'Passages',
} as const satisfies Readonly<Record<keyof typeof frDossier, string>>;
