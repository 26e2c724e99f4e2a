import type { ChartPart } from '../../paint/pptx/brush.ts';
import { partXml } from '../../paint/pptx/slide.ts';
import {
  type LayoutKind,
  layoutXml,
  masterXml,
  NOTES_SIZE,
  notesMasterXml,
  type SlideSize,
} from './masters.ts';
import { notesXml } from './notes.ts';
import { contentTypesXml, numbered, type Parts, relationsOf, relationsXml, TYPES } from './parts.ts';
import { appXml, coreXml, customXml, type Properties } from './properties.ts';
import { themeXml } from './theme.ts';
import { workbookOf } from './workbook.ts';

const LAYOUTS: readonly LayoutKind[] = ['figure', 'opening', 'text'];

/** A slide of a deck: its XML, what it stands on, and the speaker's notes. */
export interface DeckSlide {
  readonly layout: LayoutKind;
  readonly xml: string;
  readonly notes: readonly string[];
  /** Charts that its XML names by `chartRelation`, in their order. */
  readonly charts?: readonly ChartPart[];
}

/** What a slide calls its charts: its layout and its notes come before them. */
export const chartRelation = (index: number) => `rId${index + 3}`;

/** A presentation as the parts of its package, in an order of its own: the same slides, the same parts. */
export function packageParts(slides: readonly DeckSlide[], size: SlideSize, properties: Properties): Parts {
  const used = LAYOUTS.filter(kind => slides.some(slide => slide.layout === kind));
  const parts = new Map<string, string | Uint8Array>();
  let charted = 0;
  const types: (readonly [string, string])[] = [];
  const put = (
    part: string,
    kind: keyof typeof TYPES,
    xml: string | Uint8Array,
    relations?: Parameters<typeof numbered>[0],
  ) => {
    parts.set(part, xml);
    types.push([part, TYPES[kind]]);
    if (relations !== undefined) parts.set(relationsOf(part), relationsXml(numbered(relations)));
  };
  // Their names come first in every package, as the format advises.
  parts.set('[Content_Types].xml', '');
  parts.set(
    '_rels/.rels',
    relationsXml(
      numbered([
        ['document', 'ppt/presentation.xml'],
        ['core', 'docProps/core.xml'],
        ['app', 'docProps/app.xml'],
        ['custom', 'docProps/custom.xml'],
      ]),
    ),
  );
  put('docProps/core.xml', 'core', coreXml(properties));
  put('docProps/app.xml', 'app', appXml());
  put('docProps/custom.xml', 'custom', customXml(properties));
  put('ppt/presentation.xml', 'presentation', presentationXml(slides.length, size), [
    ['master', 'slideMasters/slideMaster1.xml'],
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ['theme', 'theme/theme1.xml'],
    ...slides.map((_, i) => ['slide', `slides/slide${i + 1}.xml`] as const),
  ]);
  put('ppt/theme/theme1.xml', 'theme', themeXml());
  put('ppt/theme/theme2.xml', 'theme', themeXml());
  put('ppt/slideMasters/slideMaster1.xml', 'master', masterXml(size, used.length), [
    ...used.map((_, i) => ['layout', `../slideLayouts/slideLayout${i + 1}.xml`] as const),
    ['theme', '../theme/theme1.xml'],
  ]);
  for (const [i, kind] of used.entries()) {
    put(`ppt/slideLayouts/slideLayout${i + 1}.xml`, 'layout', layoutXml(kind, size), [
      ['master', '../slideMasters/slideMaster1.xml'],
    ]);
  }
  put('ppt/notesMasters/notesMaster1.xml', 'notesMaster', notesMasterXml(), [
    ['theme', '../theme/theme2.xml'],
  ]);
  for (const [i, { layout, xml, notes, charts = [] }] of slides.entries()) {
    const first = charted + 1;
    charted += charts.length;
    put(`ppt/slides/slide${i + 1}.xml`, 'slide', xml, [
      ['layout', `../slideLayouts/slideLayout${used.indexOf(layout) + 1}.xml`],
      ['notes', `../notesSlides/notesSlide${i + 1}.xml`],
      ...charts.map((_, c) => ['chart', `../charts/chart${first + c}.xml`] as const),
    ]);
    for (const [c, { xml, rows }] of charts.entries()) {
      const workbook = `workbook${first + c}.xlsx`;
      put(`ppt/charts/chart${first + c}.xml`, 'chart', xml, [['workbook', `../embeddings/${workbook}`]]);
      put(`ppt/embeddings/${workbook}`, 'workbook', workbookOf(rows));
    }
    put(`ppt/notesSlides/notesSlide${i + 1}.xml`, 'notes', notesXml(notes, properties.language), [
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${i + 1}.xml`],
    ]);
  }
  parts.set('[Content_Types].xml', contentTypesXml(types));
  return parts;
}

function presentationXml(count: number, { width, height }: SlideSize): string {
  const list = Array.from({ length: count }, (_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 4}"/>`).join(
    '',
  );
  return partXml(
    'presentation',
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
      '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
      `<p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/>` +
      `<p:notesSz cx="${NOTES_SIZE.width}" cy="${NOTES_SIZE.height}"/>`,
  );
}
