import type { Dataset } from '../model/dataset.ts';
import type { Session } from '../model/entity.ts';
import type { Span } from '../model/span.ts';

/** A small day of proceedings with what can go wrong: spellings, a namesake of places, a body under two names. */
export const TEXT = `Atelier 1 : Les villes
Muriel FABRE, maire de Grigny
Paul DURAND, directeur du CNFPT
Le maire de Grigny a cité Rouen.

Atelier 2 : Les champs
Murielle FABRE, maire de Grigny
Anne LEROY, chargée de mission au Centre national de la fonction publique territoriale
Paul DURANT a salué la Seine-Maritime.
`;

/** The n-th passage of these words. */
export function passageOf(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i += 1) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function session(id: string, number: number, title: string, from: string, to: string): Session {
  const span = { start: passageOf(from).start, end: passageOf(to).end };
  return {
    id,
    kind: 'workshop',
    number,
    title,
    subtitle: null,
    format: null,
    theme: null,
    page: null,
    order: number - 1,
    declaredKeywords: [],
    summary: null,
    resources: [],
    span,
  };
}

const name = (givenName: string, familyName: string) => ({
  name: `${givenName} ${familyName}`,
  givenName,
  familyName,
});

/** What the machine would have read in `TEXT`. */
export const READ: Dataset = {
  formatVersion: 1,
  proceedings: {
    id: 'd',
    title: 'Journée',
    subtitle: null,
    place: null,
    dates: [],
    organiser: null,
    source: { name: 'd.txt', sha256: '0', characters: TEXT.length },
  },
  themes: [],
  sessions: [
    session('A1', 1, 'Les villes', 'Atelier 1', 'cité Rouen.'),
    session('A2', 2, 'Les champs', 'Atelier 2', 'Seine-Maritime.'),
  ],
  people: [
    {
      id: 'murielle-fabre',
      ...name('Murielle', 'FABRE'),
      variants: [
        { text: 'Murielle FABRE', spans: [passageOf('Murielle FABRE')] },
        { text: 'Muriel FABRE', spans: [passageOf('Muriel FABRE')] },
      ],
    },
    {
      id: 'paul-durand',
      ...name('Paul', 'DURAND'),
      variants: [{ text: 'Paul DURAND', spans: [passageOf('Paul DURAND')] }],
    },
    {
      id: 'anne-leroy',
      ...name('Anne', 'LEROY'),
      variants: [{ text: 'Anne LEROY', spans: [passageOf('Anne LEROY')] }],
    },
    {
      id: 'paul-durant',
      ...name('Paul', 'DURANT'),
      variants: [{ text: 'Paul DURANT', spans: [passageOf('Paul DURANT')] }],
    },
  ],
  organisations: [
    {
      id: 'ville-de-grigny',
      name: 'Ville de Grigny',
      kind: 'commune',
      territory: 'commune-grigny',
      variants: [
        { text: 'maire de Grigny', spans: [passageOf('maire de Grigny'), passageOf('maire de Grigny', 2)] },
      ],
    },
    {
      id: 'cnfpt',
      name: 'CNFPT',
      kind: 'other',
      territory: null,
      variants: [{ text: 'CNFPT', spans: [passageOf('CNFPT')] }],
    },
    {
      id: 'centre-national',
      name: 'Centre national de la fonction publique territoriale',
      kind: 'state',
      territory: null,
      variants: [
        {
          text: 'Centre national de la fonction publique territoriale',
          spans: [passageOf('Centre national de la fonction publique territoriale')],
        },
      ],
    },
  ],
  territories: [
    {
      id: 'commune-grigny',
      name: 'Grigny',
      level: 'commune',
      code: null,
      department: null,
      region: null,
      population: null,
      candidates: ['91286', '69096', '62388'],
      variants: [{ text: 'Grigny', spans: [passageOf('Grigny'), passageOf('Grigny', 3)] }],
    },
    {
      id: 'commune-76540',
      name: 'Rouen',
      level: 'commune',
      code: '76540',
      department: '76',
      region: '28',
      population: 100000,
      candidates: [],
      variants: [{ text: 'Rouen', spans: [passageOf('Rouen')] }],
    },
  ],
  terms: [],
  participations: [
    {
      person: 'murielle-fabre',
      session: 'A1',
      part: 'speaker',
      role: 'maire de Grigny',
      span: passageOf('Muriel FABRE, maire de Grigny'),
    },
    {
      person: 'paul-durand',
      session: 'A1',
      part: 'speaker',
      role: 'directeur du CNFPT',
      span: passageOf('Paul DURAND, directeur du CNFPT'),
    },
    {
      person: 'murielle-fabre',
      session: 'A2',
      part: 'speaker',
      role: 'maire de Grigny',
      span: passageOf('Murielle FABRE, maire de Grigny'),
    },
    {
      person: 'anne-leroy',
      session: 'A2',
      part: 'speaker',
      role: null,
      span: passageOf('Anne LEROY'),
    },
    { person: 'paul-durant', session: 'A2', part: 'cited', role: null, span: passageOf('Paul DURANT') },
  ],
  affiliations: [
    {
      person: 'murielle-fabre',
      session: 'A1',
      position: 'maire',
      organisation: 'ville-de-grigny',
      span: passageOf('maire de Grigny'),
    },
    {
      person: 'paul-durand',
      session: 'A1',
      position: 'directeur',
      organisation: 'cnfpt',
      span: passageOf('directeur du CNFPT'),
    },
    {
      person: 'anne-leroy',
      session: 'A2',
      position: 'chargée de mission',
      organisation: 'centre-national',
      span: passageOf('chargée de mission au Centre national de la fonction publique territoriale'),
    },
  ],
  mentions: [
    { kind: 'person', id: 'murielle-fabre', session: 'A1', via: 'role', span: passageOf('Muriel FABRE') },
    { kind: 'territory', id: 'commune-grigny', session: 'A1', via: 'role', span: passageOf('Grigny') },
    { kind: 'person', id: 'paul-durand', session: 'A1', via: 'role', span: passageOf('Paul DURAND') },
    { kind: 'organisation', id: 'cnfpt', session: 'A1', via: 'role', span: passageOf('CNFPT') },
    { kind: 'territory', id: 'commune-76540', session: 'A1', via: 'body', span: passageOf('Rouen') },
    { kind: 'person', id: 'murielle-fabre', session: 'A2', via: 'role', span: passageOf('Murielle FABRE') },
    { kind: 'person', id: 'anne-leroy', session: 'A2', via: 'role', span: passageOf('Anne LEROY') },
    {
      kind: 'organisation',
      id: 'centre-national',
      session: 'A2',
      via: 'role',
      span: passageOf('Centre national de la fonction publique territoriale'),
    },
    { kind: 'person', id: 'paul-durant', session: 'A2', via: 'body', span: passageOf('Paul DURANT') },
  ],
  dates: [],
  figures: [],
  warnings: [
    {
      code: 'spelling',
      severity: 'info',
      span: passageOf('Muriel FABRE'),
      args: { found: 'Muriel FABRE', expected: 'Murielle FABRE' },
      candidates: ['murielle-fabre'],
    },
    {
      code: 'homonym',
      severity: 'warning',
      span: passageOf('Grigny'),
      args: { name: 'Grigny', count: 3 },
      candidates: ['91286', '69096', '62388'],
    },
  ],
};
