import { NODE_KINDS, type NodeKind, PROJECTION_WEIGHTS, RELATIONS } from '../../../data/graph/graph.ts';
import { LAYOUTS } from '../../../data/graph/layouts.ts';
import { COLOURS, HULLS } from '../network/network-colours.ts';
import {
  DEFAULT_NETWORK,
  type Focus,
  isProjected,
  MOST_DEPTH,
  type NetworkOptions,
  type Pin,
  SHARED,
} from '../network/network-options.ts';
import { SIZES } from '../network/network-sizes.ts';
import { namingFields, parseNaming } from './naming-address.ts';

type Field = readonly [name: string, value: string];

/** The longest value that an address may bring in; beyond, it is not one that was written here. */
const MAX_LENGTH = 500;

/** The network's part of an address, in French; what is as by default is left out. */
export function networkFields(o: NetworkOptions): readonly Field[] {
  const d = DEFAULT_NETWORK;
  const each = (name: string, values: readonly string[]) => values.map((value): Field => [name, value]);
  const unless = (usual: boolean, name: string, value: string): readonly Field[] =>
    usual ? [] : [[name, value]];
  const { projection: p, focus, path } = o;
  return [
    ...unless(o.kinds.join() === d.kinds.join(), 'montrer', o.kinds.join(',')),
    ...(p === null ? [] : each('relier', [[p.kind, p.over, p.weight].join(':')])),
    ...unless(o.colourBy === d.colourBy, 'couleur', o.colourBy),
    ...unless(o.sizeBy === d.sizeBy, 'taille', o.sizeBy),
    ...unless(o.layout === d.layout, 'disposition', o.layout),
    ...unless(o.hull === d.hull, 'contour', o.hull),
    ...unless(o.least === d.least, 'poids', String(o.least)),
    ...unless(!o.backbone, 'ossature', 'oui'),
    ...(focus === null
      ? []
      : [
          ...each('autour', focus.roots),
          ...each('pas', [String(focus.depth)]),
          ...each('par', focus.relations),
        ]),
    ...each('cacher', o.hidden),
    ...each('choix', o.marked),
    ...each('lien', o.link === null ? [] : [o.link]),
    ...each('chemin', path === null ? [] : [path.from, path.to]),
    ...each('epingle', o.pins.map(writePin)),
    ...each('nom', o.names.map(writePin)),
    ...namingFields(o.naming),
  ];
}

/** Reads the network's part of an address. Total: what is not understood, part by part, is as by default. */
export function parseNetwork(fields: URLSearchParams): NetworkOptions {
  const d = DEFAULT_NETWORK;
  const all = (name: string) => [
    ...new Set(fields.getAll(name).filter(value => value !== '' && value.length <= MAX_LENGTH)),
  ];
  const one = <T extends string>(name: string, list: readonly { readonly id: T }[], usual: T) =>
    list.find(({ id }) => id === fields.get(name))?.id ?? usual;
  const keys = (name: string) => all(name).filter(isKey);
  const [from, to] = fields.getAll('chemin').filter(isKey);
  const least = Number(fields.get('poids') ?? d.least);
  return {
    kinds: toKinds(fields.get('montrer')),
    projection: toProjection(fields.get('relier')),
    colourBy: one('couleur', COLOURS, d.colourBy),
    sizeBy: one('taille', SIZES, d.sizeBy),
    layout: one('disposition', LAYOUTS, d.layout),
    hull: one('contour', HULLS, d.hull),
    least: Number.isFinite(least) && least > 0 ? least : d.least,
    backbone: fields.get('ossature') === 'oui',
    focus: toFocus(keys('autour'), fields.get('pas'), all('par')),
    hidden: keys('cacher'),
    marked: keys('choix'),
    link: all('lien').find(key => /^.+\|.+\|[a-z-]+$/su.test(key)) ?? null,
    path: from === undefined || to === undefined ? null : { from, to },
    pins: toPins(all('epingle')),
    names: toPins(all('nom')),
    naming: parseNaming(fields, isKey),
  };
}

function isKey(value: string): boolean {
  return (
    value.length <= MAX_LENGTH &&
    NODE_KINDS.some(kind => value.startsWith(`${kind}:`) && value.length > kind.length + 1)
  );
}

/** No kind at all is a choice, and is written as an empty value. */
function toKinds(value: string | null): readonly NodeKind[] {
  if (value === '') return [];
  const kinds = [...new Set((value ?? '').split(','))].flatMap(
    word => NODE_KINDS.find(kind => kind === word) ?? [],
  );
  return kinds.length === 0 ? DEFAULT_NETWORK.kinds : kinds;
}

function toProjection(value: string | null): NetworkOptions['projection'] {
  const [kind = '', asked, named] = (value ?? '').split(':');
  if (!isProjected(kind)) return null;
  const over = SHARED[kind].find(each => each === asked) ?? SHARED[kind][0];
  const weight = PROJECTION_WEIGHTS.find(each => each === named) ?? PROJECTION_WEIGHTS[0];
  return { kind, over, weight };
}

function toFocus(roots: readonly string[], steps: string | null, by: readonly string[]): Focus | null {
  if (roots.length === 0) return null;
  const depth = Number(steps ?? 1);
  const relations = by.flatMap(word => RELATIONS.find(relation => relation === word) ?? []);
  return {
    roots,
    depth: Number.isInteger(depth) && depth >= 0 && depth <= MOST_DEPTH ? depth : 1,
    relations,
  };
}

function writePin({ key, x, y }: Pin): string {
  return `${key}@${x},${y}`;
}

function toPins(values: readonly string[]): readonly Pin[] {
  const pins = values.flatMap((value): readonly Pin[] => {
    const [, key = '', x, y] = /^(.+)@(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/su.exec(value) ?? [];
    return isKey(key) ? [{ key, x: Number(x), y: Number(y) }] : [];
  });
  return [...new Map(pins.map(pin => [pin.key, pin])).values()];
}
