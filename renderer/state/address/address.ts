import { ENTITY_KINDS, type EntityKind, type EntityRef } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';
import { DEFAULT_EXPLORATION, type Exploration, SCREENS, type ScreenId } from '../exploration/exploration.ts';
import { queryFields, queryOfFields } from './address-query.ts';
import { captionFields, parseCaptions } from './captions-address.ts';
import { comparisonFields, parseComparison, screenOnce } from './comparison-address.ts';
import { type DocumentName, formatName, parseName } from './document-name.ts';
import { editionFields, parseEditions } from './editions-address.ts';
import { networkFields, parseNetwork } from './network-address.ts';
import { flowFields, parseFlows, parseTerritories, territoryFields } from './territories-address.ts';
import { parseTimeline, timelineFields } from './timeline-address.ts';
import { parseWords, wordFields } from './words-address.ts';

/** Where the analyst is: the document (null: the one that is shown) and the exploration of it. */
export interface Whereabouts {
  readonly document: DocumentName | null;
  readonly exploration: Exploration;
}

/** The screens as they are written in an address: French, since the analysts who share addresses are. */
const SLUGS: Readonly<Record<ScreenId, string>> = {
  network: 'reseau',
  timeline: 'chronologie',
  words: 'mots',
  territories: 'territoires',
  comparison: 'comparaison',
  flows: 'flux',
  editions: 'editions',
  sessions: 'seances',
  source: 'source',
  corrections: 'corrections',
  views: 'vues',
  documents: 'documents',
};

/** The longest value that an address may bring in; beyond, it is not one that was written here. */
const MAX_LENGTH = 500;

/** Writes a place as a hash: `#/reseau?theme=T1&sel=person:isadora-guerra`. What is as by default is left out. */
export function formatAddress({ document, exploration }: Whereabouts): string {
  const e = exploration;
  const fields: [string, string][] = [];
  const put = (name: string, values: readonly string[]) => {
    for (const value of values) fields.push([name, value]);
  };
  for (const [name, value] of queryFields(e.query)) fields.push([name, value]);
  for (const [name, value] of networkFields(e.network)) fields.push([name, value]);
  for (const [name, value] of timelineFields(e.timeline)) fields.push([name, value]);
  for (const [name, value] of wordFields(e.words)) fields.push([name, value]);
  for (const [name, value] of territoryFields(e.territories)) fields.push([name, value]);
  for (const [name, value] of comparisonFields(e.comparison)) fields.push([name, value]);
  for (const [name, value] of flowFields(e.flows)) fields.push([name, value]);
  for (const [name, value] of editionFields(e.editions)) fields.push([name, value]);
  for (const [name, value] of captionFields(e.captions)) fields.push([name, value]);
  put('sel', e.selection === null ? [] : [`${e.selection.kind}:${e.selection.id}`]);
  put('passage', e.passage === null ? [] : [`${e.passage.start}-${e.passage.end}`]);
  put('q', e.search === '' ? [] : [e.search]);
  put('doc', document === null ? [] : [formatName(document)]);
  // Colons and commas are allowed in a fragment, and an address should be readable.
  const query = new URLSearchParams(fields).toString().replace(/%3A/gu, ':').replace(/%2C/gu, ',');
  return `#/${SLUGS[e.screen]}${query === '' ? '' : `?${query}`}`;
}

/** Reads an address. Total: what is not understood, part by part, is as by default. */
export function parseAddress(hash: string): Whereabouts {
  const [, slug = '', query = ''] = /^#?\/?([^?]*)\??(.*)$/su.exec(hash) ?? [];
  const fields = new URLSearchParams(query);
  const d = DEFAULT_EXPLORATION;
  const all = (name: string) => unique(fields.getAll(name).filter(isPlausible));
  const one = (name: string) => all(name)[0] ?? null;
  return {
    document: parseName(one('doc')),
    exploration: {
      screen: screenOnce(SCREENS.find(screen => SLUGS[screen] === slug) ?? d.screen, fields),
      query: queryOfFields(all),
      selection: toRef(one('sel')),
      passage: toSpan(one('passage')),
      network: parseNetwork(fields),
      timeline: parseTimeline(fields),
      words: parseWords(fields),
      territories: parseTerritories(fields),
      comparison: parseComparison(fields),
      flows: parseFlows(fields),
      editions: parseEditions(fields),
      captions: parseCaptions(fields),
      search: one('q') ?? '',
    },
  };
}

function isPlausible(value: string): boolean {
  return value !== '' && value.length <= MAX_LENGTH;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function toRef(value: string | null): EntityRef | null {
  const [, prefix, id] = /^([a-z]+):(.+)$/su.exec(value ?? '') ?? [];
  const kind: EntityKind | undefined = ENTITY_KINDS.find(each => each === prefix);
  return kind === undefined || id === undefined ? null : { kind, id };
}

function toSpan(value: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(value ?? '') ?? [];
  if (start === undefined || end === undefined || Number(start) > Number(end)) return null;
  return { start: Number(start), end: Number(end) };
}
