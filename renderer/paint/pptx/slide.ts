import type { GroupMark, Mark, Scene, TextMark, TextMeasure } from '../../scenes/scene.ts';
import { anchorsOf, countTies } from './anchors.ts';
import type { Brush, ChartPart } from './brush.ts';
import { RECT } from './geometry.ts';
import { solidXml } from './ink.ts';
import { allOf, paintMarks } from './objects.ts';
import { type Box, fitted, type Space, xfrmXml } from './space.ts';
import { proofing, runXml, spacingOf, spacingXml, textBox } from './text.ts';
import { DECLARATION, identityXml, lineText } from './xml.ts';

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** A part of a presentation that is a slide, or what slides hang on. */
export function partXml(root: string, content: string): string {
  return `${DECLARATION}<p:${root} ${NAMESPACES}>${content}</p:${root}>`;
}

/** Objects as the tree of a slide. */
export function treeXml(objects: string): string {
  return (
    '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>' +
    `${objects}</p:spTree>`
  );
}

/** What a run says of its own type. */
export interface RunLook {
  /** In hundredths of a point; null as its place has it. */
  readonly size: number | null;
  readonly attributes: string;
  readonly inside: string;
}

/** Attributes of a title's place where a layout says no others. */
export const TITLE_PLACE = ` type="title"`;

/** Type as its place has it. */
const AS_PLACED: RunLook = { size: null, attributes: '', inside: '' };

/** The properties of a run of such type. */
export function lookXml({ size, attributes, inside }: RunLook, language: string): string {
  const open = `<a:rPr lang="${language}"${size === null ? '' : ` sz="${size}"`}${attributes} dirty="0"`;
  return inside === '' ? `${open}/>` : `${open}>${inside}</a:rPr>`;
}

/** The places of a house's layout that a slide fills. */
export interface HousePlaces {
  /** Attributes of the title's place. */
  readonly title: string;
  /** What the title's run says beside its words: nothing where the layout's own type is right for it. */
  readonly look: RunLook;
  /** A paper of the picture's own under it, where the house's ground is no plain colour. */
  readonly paper: { readonly color: string; readonly box: Box } | null;
  /** Objects that every slide of the house bears, numbered by who asks for them. */
  readonly foot: (next: () => number) => string;
}

/** How a scene becomes a slide. */
export interface SlideOptions {
  /** The slide's whole size, or the part of it that is the picture's, in EMU. */
  readonly box: Box;
  /** A house's own slide: its background, and its places where and as they are; null on a slide of ours. */
  readonly house: HousePlaces | null;
  readonly measure: TextMeasure;
  /** In place of the scene's own title, where the slide has another. */
  readonly title?: string;
  readonly layerName: (name: string) => string | null;
  /** Takes a chart into the package and says by what its slide names it; absent where bars are to be shapes. */
  readonly chart?: (part: ChartPart) => string;
}

/** First number of an object on a slide: the tree itself is 1, the title 2. */
const FIRST = 3;

/** Connectors that are each said. */
const MOST_SAID = 300;

/** A scene as the XML of a slide: native shapes in named groups, its title the slide's own. No DOM. */
export function slideXml(scene: Scene, options: SlideOptions): string {
  const space = fitted(scene, options.box);
  const language = proofing(scene.language);
  const anchors = anchorsOf(scene.marks, space, FIRST);
  let last = FIRST + anchors.size - 1;
  const next = () => {
    last += 1;
    return last;
  };
  const saysTies = countTies(scene.marks) <= MOST_SAID;
  const brush: Brush = {
    saysTies,
    ground: scene.background,
    measure: options.measure,
    language,
    anchors,
    layerName: options.layerName,
    ...(options.chart === undefined ? {} : { chart: options.chart }),
    next,
  };
  const { heading, rest } = partTitle(scene.marks);
  const objects = allOf(paintMarks(rest, space, 1, brush));
  const { house } = options;
  const title =
    house === null
      ? titleXml(scene, heading, options, space, language)
      : placedTitle(options.title ?? scene.title, house.title, house.look, language);
  const background =
    house === null ? `<p:bg><p:bgPr>${solidXml(scene.background, 1)}<a:effectLst/></p:bgPr></p:bg>` : '';
  const paper = house?.paper == null ? '' : paperXml(house.paper.color, house.paper.box, next());
  const tree = treeXml(title + paper + objects + (house?.foot(next) ?? ''));
  return partXml(
    'sld',
    `<p:cSld>${background}${tree}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  );
}

const isTitleLine = (mark: Mark): mark is TextMark => mark.kind === 'text' && /^title:\d+$/u.test(mark.key);

/** The lines of the title, which is the slide's, and everything else. */
function partTitle(marks: readonly Mark[]): {
  readonly heading: readonly TextMark[];
  readonly rest: readonly Mark[];
} {
  const heading: TextMark[] = [];
  const rest = marks.map(mark => {
    if (mark.kind !== 'group' || mark.name !== 'title') return mark;
    heading.push(...mark.marks.filter(isTitleLine));
    const others: GroupMark = { ...mark, marks: mark.marks.filter(inner => !isTitleLine(inner)) };
    return others;
  });
  return { heading, rest };
}

/** A sheet of paper as large as the picture's place. */
function paperXml(color: string, box: Box, id: number): string {
  return (
    `<p:sp><p:nvSpPr>${identityXml(id, '', '')}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${xfrmXml(box)}${RECT}${solidXml(color, 1)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
  );
}

/** A title in the place that its layout has for it, in the house's own type. */
export function placedTitle(title: string, place: string, look: RunLook, language: string): string {
  const run = `<a:r>${lookXml(look, language)}<a:t>${lineText(title)}</a:t></a:r>`;
  return (
    `<p:sp><p:nvSpPr>${identityXml(2, title, '')}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph${place}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></p:txBody></p:sp>`
  );
}

/** The title in the slide's title placeholder, where the scene has it. */
function titleXml(
  scene: Scene,
  heading: readonly TextMark[],
  { measure, title = scene.title }: SlideOptions,
  space: Space,
  language: string,
): string {
  const [first, second] = heading;
  if (first === undefined) return placedTitle(title, TITLE_PLACE, AS_PLACED, language);
  const open = `<p:sp><p:nvSpPr>${identityXml(2, title, '')}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>`;
  const block = {
    first,
    lines: heading.map(line => line.text),
    lead: second === undefined ? 0 : second.y - first.y,
  };
  // As wide as the page, so that it can be edited; its lines come out as they are.
  const box = {
    ...textBox(block, space, measure),
    width: Math.round((scene.width - 2 * first.x) * space.scale),
  };
  const spacing = spacingOf(block);
  const run = runXml(first.font, first.fill, 1, space.scale, language);
  return (
    `${open}<p:spPr>${xfrmXml(box)}</p:spPr><p:txBody>` +
    '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>' +
    `<a:p><a:pPr algn="l">${spacing === 1 ? '' : spacingXml(spacing)}</a:pPr><a:r>${run}<a:t>${lineText(title === scene.title ? block.lines.join(' ') : title)}</a:t></a:r></a:p></p:txBody></p:sp>`
  );
}
