import { UNIT_KINDS } from '../../../data/measure/aspects.ts';
import {
  COMPARED,
  type ComparedRef,
  type ComparisonOptions,
  comparedOf,
  DEFAULT_COMPARISON,
  MOST_COMPARED,
} from '../exploration/comparison.ts';
import type { ScreenId } from '../exploration/exploration.ts';

type Fields = readonly (readonly [name: string, value: string])[];

/** The longest value that an address may bring in. */
const MAX_LENGTH = 500;

const unless = (usual: boolean, name: string, value: string): Fields => (usual ? [] : [[name, value]]);

/** `comparer=commune-76540&comparer=session:A12&entre=session`: territories, which were the only ones once, stand without their kind. */
export function comparisonFields(o: ComparisonOptions): Fields {
  const d = DEFAULT_COMPARISON;
  return [
    ...unless(o.kind === d.kind, 'entre', o.kind),
    ...o.chosen.map(ref => ['comparer', nameOf(ref)] as const),
    ...unless(o.compared === d.compared, 'selon', o.compared),
    ...unless(o.asked === null, 'derriere', o.asked ?? ''),
  ];
}

/** Reads what an address says of a comparison. Total: what is not understood is as by default. */
export function parseComparison(fields: URLSearchParams): ComparisonOptions {
  const d = DEFAULT_COMPARISON;
  const kind = UNIT_KINDS.find(each => each === fields.get('entre')) ?? d.kind;
  const compared = COMPARED.find(each => each === fields.get('selon')) ?? d.compared;
  const asked = fields.get('derriere');
  return {
    kind,
    chosen: chosenIn(fields),
    compared: comparedOf(kind).includes(compared) ? compared : d.compared,
    asked: asked === null || asked === '' || asked.length > MAX_LENGTH ? null : asked,
  };
}

function chosenIn(fields: URLSearchParams): readonly ComparedRef[] {
  const values = [...new Set(fields.getAll('comparer'))];
  const refs = values.filter(value => value !== '' && value.length <= MAX_LENGTH).map(refOf);
  return refs.filter(
    (ref, i) => refs.slice(0, i).filter(each => each.kind === ref.kind).length < MOST_COMPARED,
  );
}

/** With its kind in front of its id. */
const NAMED = /^(territory|session|theme|organisation):(.+)$/su;

function nameOf({ kind, id }: ComparedRef): string {
  return kind === 'territory' && !NAMED.test(id) ? id : `${kind}:${id}`;
}

function refOf(value: string): ComparedRef {
  const [, named, id] = NAMED.exec(value) ?? [];
  const kind = UNIT_KINDS.find(each => each === named);
  return kind === undefined || id === undefined ? { kind: 'territory', id: value } : { kind, id };
}

/** The screen of an address that was written while the comparison was a reading of the territories. */
export function screenOnce(screen: ScreenId, fields: URLSearchParams): ScreenId {
  return screen === 'territories' && fields.get('lecture') === 'comparison' ? 'comparison' : screen;
}
