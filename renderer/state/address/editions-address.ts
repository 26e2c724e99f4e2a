import { EDITION_KINDS } from '../../../data/measure/edition-kinds.ts';
import {
  DEFAULT_EDITIONS,
  EDITION_READINGS,
  EDITION_SHOWN,
  type EditionsOptions,
} from '../exploration/editions.ts';

type Fields = readonly (readonly [name: string, value: string])[];

const unless = (usual: boolean, name: string, value: string): Fields => (usual ? [] : [[name, value]]);

/** `editions=trends&suivre=term`: what is not as by default of the editions' screen. */
export function editionFields(o: EditionsOptions): Fields {
  const d = DEFAULT_EDITIONS;
  return [
    ...unless(o.reading === d.reading, 'editions', o.reading),
    ...unless(o.kind === d.kind, 'suivre', o.kind),
    ...unless(o.shown === d.shown, 'retour', o.shown),
  ];
}

/** Reads the editions' part of an address. Total: what is not understood is as by default. */
export function parseEditions(fields: URLSearchParams): EditionsOptions {
  const d = DEFAULT_EDITIONS;
  const one = <T extends string>(name: string, list: readonly T[], usual: T) =>
    list.find(each => each === fields.get(name)) ?? usual;
  return {
    reading: one('editions', EDITION_READINGS, d.reading),
    kind: one('suivre', EDITION_KINDS, d.kind),
    shown: one('retour', EDITION_SHOWN, d.shown),
  };
}
