import type { Box } from '../../../paint/pptx/space.ts';
import { groundOf, type Scheme, schemeOf } from './colours.ts';
import type { OpenedPackage } from './opened.ts';
import {
  boxOf,
  isStyled,
  type Placeholder,
  phOf,
  placeholdersOf,
  type Sample,
  sizeIn,
} from './placeholders.ts';
import { below, elementsOf, readXml, textIn, type XmlElement } from './xml-tree.ts';

/** A layout of a template, and what a slide needs to know of it. */
export interface HouseLayout {
  /** Name of its part. */
  readonly part: string;
  /** `obj`, `titleOnly`…; empty where it says none. */
  readonly type: string;
  readonly title: Placeholder | null;
  readonly subtitle: Placeholder | null;
  /** Where texts and pictures go. */
  readonly bodies: readonly Placeholder[];
  readonly masterBody: Placeholder | null;
  /** Size of titles in hundredths of a point. */
  readonly titleSize: number;
  /** How titles and texts are written where the master has no style for them; null where it has. */
  readonly titleSample: Sample | null;
  readonly bodySample: Sample | null;
  /** What every slide of the house bears: its number, its foot. */
  readonly foot: readonly Placeholder[];
  /** The one colour behind its slides; null where it is a picture, a pattern, or something is drawn there. */
  readonly ground: string | null;
  /** What is drawn on it or on its master, apart from placeholders, as boxes in EMU. */
  readonly drawn: readonly Box[];
}

const BODIES: ReadonlySet<string> = new Set([
  'body',
  'obj',
  'pic',
  'chart',
  'tbl',
  'media',
  'dgm',
  'clipArt',
]);
/** PowerPoint's size of a title that nobody sets. */
const TITLE_SIZE = 4400;

interface Master {
  readonly part: string;
  readonly root: XmlElement;
  readonly theme: XmlElement | undefined;
  readonly scheme: Scheme;
  readonly places: readonly Placeholder[];
}

/**
 * The layouts of a template, those of the master that most of its own slides stand on first; null where a part of them cannot be read.
 */
export function layoutsOf(opened: OpenedPackage, main: string): readonly HouseLayout[] | null {
  const root = xmlOf(opened, main);
  const relations = opened.relationsOf(main);
  const used = usesOf(opened, main);
  const masters = elementsOf(below(root, 'sldMasterIdLst')).map(each => {
    const id = idOf(each);
    return relations.find(relation => relation.id === id)?.target ?? '';
  });
  const found: { readonly layout: HouseLayout; readonly uses: number }[] = [];
  for (const part of masters) {
    const master = masterIn(opened, part);
    if (master === null) return null;
    const own: HouseLayout[] = [];
    for (const name of layoutNames(opened, master)) {
      const layout = xmlOf(opened, name);
      if (layout === undefined) return null;
      own.push(layoutIn(layout, name, master));
    }
    const uses = own.reduce((sum, { part: name }) => sum + (used.get(name) ?? 0), 0);
    found.push(...own.map(layout => ({ layout, uses })));
  }
  return found.toSorted((a, b) => b.uses - a.uses).map(({ layout }) => layout);
}

function xmlOf(opened: OpenedPackage, name: string): XmlElement | undefined {
  const part = opened.part(name);
  return part === undefined ? undefined : (readXml(part) ?? undefined);
}

/** The id of a relationship that an element names, whatever the prefix. */
function idOf({ attributes }: XmlElement): string {
  const key = Object.keys(attributes).find(name => name.endsWith(':id'));
  return key === undefined ? '' : (attributes[key] ?? '');
}

/** How many of the template's own slides stand on each layout. */
function usesOf(opened: OpenedPackage, main: string): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { kind, target } of opened.relationsOf(main)) {
    if (kind !== 'slide') continue;
    const layout = opened.relationsOf(target).find(each => each.kind === 'slideLayout')?.target;
    if (layout !== undefined) uses.set(layout, (uses.get(layout) ?? 0) + 1);
  }
  return uses;
}

function masterIn(opened: OpenedPackage, part: string): Master | null {
  const root = xmlOf(opened, part);
  if (root === undefined) return null;
  const themePart = opened.relationsOf(part).find(({ kind }) => kind === 'theme')?.target ?? '';
  const theme = xmlOf(opened, themePart);
  return {
    part,
    root,
    theme,
    scheme: schemeOf(theme, below(root, 'clrMap')),
    places: placeholdersOf(root, []),
  };
}

/** The layouts of a master in the order of its list. */
function layoutNames(opened: OpenedPackage, { part, root }: Master): readonly string[] {
  const relations = opened.relationsOf(part);
  return elementsOf(below(root, 'sldLayoutIdLst')).flatMap(each => {
    const id = idOf(each);
    return relations.find(relation => relation.id === id)?.target ?? [];
  });
}

function layoutIn(root: XmlElement, part: string, master: Master): HouseLayout {
  const places = placeholdersOf(root, master.places);
  const isTitle = ({ kind }: Placeholder) => kind === 'title' || kind === 'ctrTitle';
  const title = places.find(isTitle) ?? null;
  const styles = below(master.root, 'txStyles');
  const styled = sizeIn(below(styles, 'titleStyle'));
  const titleSample = isStyled(below(styles, 'titleStyle')) ? null : (title?.sample ?? null);
  const bodies = places.filter(({ kind }) => BODIES.has(kind));
  const drawn = [...drawnOn(root), ...(root.attributes.showMasterSp === '0' ? [] : drawnOn(master.root))];
  const background = below(root, 'cSld', 'bg') ?? below(master.root, 'cSld', 'bg');
  const override = below(root, 'clrMapOvr', 'overrideClrMapping');
  const scheme = override === undefined ? master.scheme : schemeOf(master.theme, override);
  return {
    part,
    type: root.attributes.type ?? '',
    title,
    subtitle: places.find(({ kind }) => kind === 'subTitle') ?? null,
    bodies,
    masterBody: master.places.find(({ kind }) => kind === 'body') ?? null,
    titleSize: title?.size ?? styled ?? titleSample?.size ?? TITLE_SIZE,
    titleSample,
    bodySample: isStyled(below(styles, 'bodyStyle')) ? null : (bodies[0]?.sample ?? null),
    foot: places.filter(
      ({ kind, element }) => kind === 'sldNum' || (kind === 'ftr' && saysSomething(element)),
    ),
    ground: groundOf(background, scheme, master.theme),
    drawn,
  };
}

/** A foot that an office left as it came is nobody's. */
function saysSomething(element: XmlElement): boolean {
  const text = below(element, 'txBody');
  return text !== undefined && !['', 'Footer'].includes(textIn(text).trim());
}

/** Boxes of what is drawn: shapes that are filled, and pictures. */
function drawnOn(root: XmlElement): readonly Box[] {
  return elementsOf(below(root, 'cSld', 'spTree')).flatMap(element => {
    if (phOf(element) !== undefined) return [];
    const properties = below(element, 'spPr') ?? below(element, 'grpSpPr');
    const box = boxOf(below(properties, 'xfrm'));
    const isSeen =
      element.local === 'pic' ||
      element.local === 'grpSp' ||
      elementsOf(properties).some(({ local }) => /^(?:solid|grad|blip|patt)Fill$/u.test(local));
    return box !== null && isSeen ? [box] : [];
  });
}
