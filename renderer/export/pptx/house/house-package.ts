import type { ChartPart } from '../../../paint/pptx/brush.ts';
import { DECLARATION } from '../../../paint/pptx/xml.ts';
import { notesMasterXml } from '../masters.ts';
import { notesXml } from '../notes.ts';
import { chartRelation, type DeckSlide } from '../package.ts';
import {
  contentTypesXml,
  numbered,
  type Parts,
  RELATIONS,
  type Relation,
  relationsOf,
  relationsXml,
  TYPES,
} from '../parts.ts';
import { appXml, coreXml, customXml, type Properties } from '../properties.ts';
import { themeXml } from '../theme.ts';
import { workbookOf } from '../workbook.ts';
import type { House } from './house.ts';
import { keptOf } from './kept.ts';
import { elementsOf, writeXml, type XmlElement } from './xml-tree.ts';

const FIRST_SLIDE = 'ppt/slides/slide1.xml';

/** Slides on a house's own parts: its masters, layouts, themes, pictures and fonts as they are, its slides gone. */
export function houseParts(house: House, slides: readonly DeckSlide[], properties: Properties): Parts {
  const { opened, main } = house;
  const kept = keptOf(opened, main.name);
  const taken = new Set([...kept.parts].map(name => name.toLowerCase()));
  const free = (stem: string, end = '.xml') => {
    let number = 1;
    while (taken.has(`${stem}${number}${end}`.toLowerCase())) number += 1;
    const name = `${stem}${number}${end}`;
    taken.add(name.toLowerCase());
    return name;
  };
  const parts = new Map<string, string | Uint8Array>([['[Content_Types].xml', '']]);
  const types: (readonly [string, string])[] = [];
  const put = (name: string, type: string, part: string | Uint8Array, relations?: readonly Relation[]) => {
    parts.set(name, part);
    types.push([name, type]);
    if (relations !== undefined && relations.length > 0)
      parts.set(relationsOf(name), relationsXml(relations));
  };
  parts.set('_rels/.rels', relationsXml(numbered([['document', main.name], ...PROPERTIES])));
  put('docProps/core.xml', TYPES.core, coreXml(properties));
  put('docProps/app.xml', TYPES.app, appXml());
  put('docProps/custom.xml', TYPES.custom, customXml(properties));

  const names = slides.map(() => free('ppt/slides/slide'));
  const ownNotes = kept.relations.find(({ kind }) => kind === 'notesMaster')?.target;
  const notesMaster = ownNotes ?? free('ppt/notesMasters/notesMaster');
  const hung = [
    ...kept.relations,
    ...(ownNotes === undefined ? [relationTo('notesMaster', notesMaster, 'maillageNotes')] : []),
    ...names.map((name, i) => relationTo('slide', name, `maillage${i + 1}`)),
  ];
  put(
    main.name,
    TYPES.presentation,
    presentationXml(main.root, slides.length, ownNotes === undefined),
    absolute(hung),
  );
  for (const name of kept.parts) {
    const part = opened.part(name);
    if (part === undefined || name === main.name) continue;
    // What leads to a slide of the template leads to the first of ours.
    const led = opened
      .relationsOf(name)
      .map(each => (each.kind === 'slide' ? { ...each, target: names[0] ?? FIRST_SLIDE } : each));
    put(name, opened.typeOf(name), part, absolute(led));
  }
  if (ownNotes === undefined) {
    const theme = free('ppt/theme/theme');
    put(theme, TYPES.theme, themeXml());
    put(notesMaster, TYPES.notesMaster, notesMasterXml(), absolute([relationTo('theme', theme, 'rId1')]));
  }
  for (const [i, slide] of slides.entries()) {
    const name = names[i] ?? FIRST_SLIDE;
    const notes = free('ppt/notesSlides/notesSlide');
    const charts = (slide.charts ?? []).map(part => ({ ...part, name: free('ppt/charts/chart') }));
    put(
      name,
      TYPES.slide,
      slide.xml,
      absolute([
        relationTo('layout', house[slide.layout].part, 'rId1'),
        relationTo('notes', notes, 'rId2'),
        ...charts.map((part, c) => relationTo('chart', part.name, chartRelation(c))),
      ]),
    );
    for (const chart of charts) putChart(chart, free('ppt/embeddings/workbook', '.xlsx'), put);
    put(
      notes,
      TYPES.notes,
      notesXml(slide.notes, properties.language),
      absolute([relationTo('notesMaster', notesMaster, 'rId1'), relationTo('slide', name, 'rId2')]),
    );
  }
  parts.set('[Content_Types].xml', contentTypesXml(types));
  return parts;
}

/** A chart with the workbook that it is edited in. */
function putChart(
  { name, xml, rows }: ChartPart & { readonly name: string },
  workbook: string,
  put: (name: string, type: string, part: string | Uint8Array, relations?: readonly Relation[]) => void,
): void {
  put(name, TYPES.chart, xml, absolute([relationTo('workbook', workbook, 'rId1')]));
  put(workbook, TYPES.workbook, workbookOf(rows));
}

const PROPERTIES = [
  ['core', 'docProps/core.xml'],
  ['app', 'docProps/app.xml'],
  ['custom', 'docProps/custom.xml'],
] as const;

function relationTo(kind: keyof typeof RELATIONS, target: string, id: string) {
  return { id, type: RELATIONS[kind], target, isOutside: false };
}

/** Targets by their whole names, so that they hold from wherever they are named. */
function absolute(relations: readonly (Relation & { readonly isOutside: boolean })[]): readonly Relation[] {
  return relations.map(({ id, type, target, isOutside }) =>
    isOutside
      ? { id, type, target, isOutside }
      : { id, type, target: `/${target.split('/').map(encodeURIComponent).join('/')}` },
  );
}

/** What a presentation says of its own slides: which they are, what is shown of them, who may change them. */
const OF_SLIDES: ReadonlySet<string> = new Set([
  'sldIdLst',
  'custShowLst',
  'photoAlbum',
  'custDataLst',
  'modifyVerifier',
  'smartTags',
  'extLst',
]);
/** Stand before the list of slides (ECMA-376 part 1, 19.2.1.26). */
const BEFORE: ReadonlySet<string> = new Set(['sldMasterIdLst', 'notesMasterIdLst', 'handoutMasterIdLst']);
const IN = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

/** The house's presentation with our slides in the place of its own. */
function presentationXml(root: XmlElement, count: number, isNotesNew: boolean): string {
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const children = elementsOf(root).filter(({ local }) => !OF_SLIDES.has(local));
  const written = (test: (child: XmlElement) => boolean) => children.filter(test).map(writeXml).join('');
  const slides = Array.from(
    { length: count },
    (_, i) => `<${prefix}sldId id="${256 + i}" r:id="maillage${i + 1}" ${IN}/>`,
  );
  const notes = isNotesNew
    ? `<${prefix}notesMasterIdLst><${prefix}notesMasterId r:id="maillageNotes" ${IN}/></${prefix}notesMasterIdLst>`
    : '';
  const open = writeXml({ ...root, children: [''] }).replace(/<\/[^>]*>$/u, '');
  return (
    `${DECLARATION}${open}` +
    written(({ local }) => local === 'sldMasterIdLst') +
    notes +
    written(({ local }) => BEFORE.has(local) && local !== 'sldMasterIdLst') +
    `<${prefix}sldIdLst>${slides.join('')}</${prefix}sldIdLst>` +
    written(({ local }) => !BEFORE.has(local)) +
    `</${root.name}>`
  );
}
