import { ORGANISATION_KINDS } from '../../../data/model/entity.ts';
import {
  CLOUD_SIZES,
  DEFAULT_WORDS,
  LEAST_USES,
  LINE_ORDERS,
  WORD_MEASURES,
  WORD_READINGS,
  type WordsOptions,
  type WordsPart,
} from '../exploration/words.ts';

type Fields = readonly (readonly [name: string, value: string])[];

/** The longest value that an address may bring in. */
const MAX_LENGTH = 2000;

const unless = (usual: boolean, name: string, value: string): Fields => (usual ? [] : [[name, value]]);
function partText(part: WordsPart): string {
  if (part.kind === 'all') return 'tout';
  return part.kind === 'sessions' ? `sessions:${part.ids.join(',')}` : `${part.kind}:${part.id}`;
}

/** `mots=bars&texte=theme:T1`: what is not as by default of the words' screen. */
export function wordFields(o: WordsOptions): Fields {
  const d = DEFAULT_WORDS;
  return [
    ...unless(o.reading === d.reading, 'mots', o.reading),
    ...unless(o.part.kind === 'all', 'texte', partText(o.part)),
    ...unless(o.against === null, 'contre', o.against === null ? '' : partText(o.against)),
    ...unless(o.measure === d.measure, 'mesure', o.measure),
    ...unless(o.most === d.most, 'nuage', String(o.most)),
    ...unless(o.least === null, 'min', String(o.least)),
    ...unless(!o.across, 'partout', 'oui'),
    ...unless(o.order === d.order, 'ordre', o.order),
    ...unless(o.asked === null, 'paire', o.asked ?? ''),
  ];
}

/** Reads the words' part of an address. Total: what is not understood is as by default. */
export function parseWords(fields: URLSearchParams): WordsOptions {
  const d = DEFAULT_WORDS;
  return {
    reading: one(fields, 'mots', WORD_READINGS, d.reading),
    part: partIn(fields, 'texte') ?? d.part,
    against: partIn(fields, 'contre'),
    measure: one(fields, 'mesure', WORD_MEASURES, d.measure),
    most: CLOUD_SIZES.find(each => String(each) === fields.get('nuage')) ?? d.most,
    least: LEAST_USES.find(each => String(each) === fields.get('min')) ?? null,
    across: fields.get('partout') === 'oui',
    order: one(fields, 'ordre', LINE_ORDERS, d.order),
    asked: valueIn(fields, 'paire'),
  };
}

function one<T extends string>(fields: URLSearchParams, name: string, list: readonly T[], usual: T): T {
  return list.find(each => each === fields.get(name)) ?? usual;
}

function valueIn(fields: URLSearchParams, name: string): string | null {
  const value = fields.get(name);
  return value === null || value === '' || value.length > MAX_LENGTH ? null : value;
}

function partIn(fields: URLSearchParams, name: string): WordsPart | null {
  const value = valueIn(fields, name);
  if (value === 'tout') return { kind: 'all' };
  const [, kind, id] =
    /^(session|sessions|theme|document|territory|organisationKind):(.+)$/su.exec(value ?? '') ?? [];
  if (id === undefined) return null;
  switch (kind) {
    case 'session':
    case 'theme':
    case 'document':
    case 'territory':
      return { kind, id };
    case 'sessions':
      return { kind, ids: id.split(',').filter(each => each !== '') };
    case 'organisationKind': {
      const known = ORGANISATION_KINDS.find(each => each === id);
      return known === undefined ? null : { kind, id: known };
    }
    default:
      return null;
  }
}
