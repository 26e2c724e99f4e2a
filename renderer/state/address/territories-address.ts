import { COUNTINGS, DIMENSIONS } from '../../../data/measure/flows.ts';
import { DEFAULT_FLOWS, FLOW_READINGS, type FlowsOptions } from '../exploration/flows.ts';
import {
  DEFAULT_TERRITORIES,
  LIKENESSES,
  MAP_UNITS,
  TERRITORY_READINGS,
  type TerritoriesOptions,
} from '../exploration/territories.ts';

type Fields = readonly (readonly [name: string, value: string])[];

/** The longest value that an address may bring in. */
const MAX_LENGTH = 500;

const unless = (usual: boolean, name: string, value: string): Fields => (usual ? [] : [[name, value]]);

/** `lecture=similarity&ensemble=oui`: what is not as by default of the territories' screen. */
export function territoryFields(o: TerritoriesOptions): Fields {
  const d = DEFAULT_TERRITORIES;
  return [
    ...unless(o.reading === d.reading, 'lecture', o.reading),
    ...unless(!o.nested, 'ensemble', 'oui'),
    ...unless(o.unit === d.unit, 'carte', o.unit),
    ...unless(!o.rate, 'taux', 'oui'),
    ...unless(!o.links, 'rencontres', 'oui'),
    ...unless(o.likeness === d.likeness, 'semblance', o.likeness),
    ...unless(o.asked === null, 'detail', o.asked ?? ''),
  ];
}

/** Reads the territories' part of an address. Total: what is not understood is as by default. */
export function parseTerritories(fields: URLSearchParams): TerritoriesOptions {
  const d = DEFAULT_TERRITORIES;
  return {
    reading: one(fields, 'lecture', TERRITORY_READINGS, d.reading),
    nested: fields.get('ensemble') === 'oui',
    unit: one(fields, 'carte', MAP_UNITS, d.unit),
    rate: fields.get('taux') === 'oui',
    links: fields.get('rencontres') === 'oui',
    likeness: one(fields, 'semblance', LIKENESSES, d.likeness),
    asked: keyIn(fields, 'detail'),
  };
}

/** `flux=theme,part&compte=fractional`: what is not as by default of the flows' screen. */
export function flowFields(o: FlowsOptions): Fields {
  const d = DEFAULT_FLOWS;
  return [
    ...unless(o.reading === d.reading, 'matrice', o.reading),
    ...unless(o.dimensions === d.dimensions, 'flux', o.dimensions.join(',')),
    ...unless(o.counting === d.counting, 'compte', o.counting),
    ...unless(!o.traced, 'origine', 'oui'),
    ...unless(o.asked === null, 'volume', o.asked ?? ''),
  ];
}

/** Reads the flows' part of an address. Total: what is not understood is as by default. */
export function parseFlows(fields: URLSearchParams): FlowsOptions {
  const d = DEFAULT_FLOWS;
  const named = [...new Set((fields.get('flux') ?? '').split(','))];
  const dimensions = named.flatMap(word => DIMENSIONS.find(each => each === word) ?? []).slice(0, 3);
  return {
    reading: one(fields, 'matrice', FLOW_READINGS, d.reading),
    dimensions: dimensions.length < 2 ? d.dimensions : dimensions,
    counting: one(fields, 'compte', COUNTINGS, d.counting),
    traced: fields.get('origine') === 'oui',
    asked: keyIn(fields, 'volume'),
  };
}

function one<T extends string>(fields: URLSearchParams, name: string, list: readonly T[], usual: T): T {
  return list.find(each => each === fields.get(name)) ?? usual;
}

/** The key of a mark, or null for what cannot be one. */
function keyIn(fields: URLSearchParams, name: string): string | null {
  const value = fields.get(name);
  return value === null || value === '' || value.length > MAX_LENGTH ? null : value;
}
