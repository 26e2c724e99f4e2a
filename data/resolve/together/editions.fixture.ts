import { plain } from '../../document/open.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Correction } from '../../model/correction.ts';
import { indexCorpus } from '../corpus.ts';
import { applyJournal } from '../corrections.ts';
import { resolve } from '../resolve.ts';
import type { Part } from './join.ts';

/** Two years of one programme. Jeanne Martin comes back in her office; the two Paul Durand share nothing but their name. */
export const FIRST = edition('2024', [
  ['Thème 1 Participer', 'Atelier 1 Les budgets participatifs'],
  ['Jeanne MARTIN, maire de Rouen', 'Paul DURAND, chercheur au CNRS'],
  'Le budget participatif de Rouen existe depuis 2018. Le CNRS le suit.',
  ['Thème 2 Nourrir', 'Atelier 2 La cantine bio'],
  ['Claire PETIT, directrice de la cantine, Ville de Brest'],
  'La cantine de Brest sert des repas bio.',
]);

export const SECOND = edition('2025', [
  ['Thème 1 Participer', 'Atelier 1 Les assemblées citoyennes'],
  ['Jeanne MARTIN, maire de Rouen', 'Omar BENALI, chargé de mission à l’ADEME'],
  'Après le budget participatif, Rouen tire au sort une assemblée citoyenne.',
  ['Thème 2 Se loger', 'Atelier 2 La crise du logement'],
  ['Paul DURAND, directeur de l’Agence du Lot'],
  'Le logement manque à Cahors.',
]);

function edition(
  year: string,
  [first, firstPeople, firstBody, second, secondPeople, secondBody]: readonly (readonly string[] | string)[],
): string {
  const [theme1 = '', workshop1 = ''] = first ?? [];
  const [theme2 = '', workshop2 = ''] = second ?? [];
  return [
    'Actes des rencontres de la participation',
    `Rouen, 4 mars ${year}`,
    '',
    'Table des matières',
    '',
    `${theme1}.....1`,
    `${workshop1}.....1`,
    `${theme2}.....2`,
    `${workshop2}.....2`,
    '',
    theme1,
    '',
    workshop1,
    ...(firstPeople ?? []),
    '',
    `${firstBody}`,
    '',
    theme2,
    '',
    workshop2,
    ...(secondPeople ?? []),
    '',
    `${secondBody}`,
    '',
  ].join('\n');
}

/** A text as a document of that name, under decisions of its own. */
export function part(document: string, text: string, journal: readonly Correction[] = []): Part {
  const source = { name: `${document}.txt`, sha256: document, characters: text.length };
  const { dataset } = applyJournal(resolve(ingest(plain(text), source)), text, journal);
  return indexCorpus(document, text, dataset);
}

export const editions = (): readonly [Part, Part] => [part('an-2024', FIRST), part('an-2025', SECOND)];
