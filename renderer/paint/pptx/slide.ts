import type { GroupMark, Mark, Scene, TextMark, TextMeasure } from '../../scenes/scene.ts';
import { anchorsOf, countTies } from './anchors.ts';
import { solidXml } from './ink.ts';
import { type Brush, paintMarks } from './objects.ts';
import { type Box, fitted, type Space, xfrmXml } from './space.ts';
import { proofing, runXml, spacingOf, spacingXml, textBox } from './text.ts';
import { identityXml, lineText } from './xml.ts';

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

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

/** How a scene becomes a slide. */
export interface SlideOptions {
  /** The slide's whole size, or the part of it that is the picture's, in EMU. */
  readonly box: Box;
  /** The house's own slide: its background, and its title placeholder where and as it is. */
  readonly house: boolean;
  readonly measure: TextMeasure;
  /** In place of the scene's own title, where the slide has another. */
  readonly title?: string;
  readonly layerName: (name: string) => string | null;
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
    measure: options.measure,
    language,
    anchors,
    layerName: options.layerName,
    next,
  };
  const { heading, rest } = partTitle(scene.marks);
  const objects = paintMarks(rest, space, 1, brush)
    .map(each => each.xml)
    .join('');
  const title = titleXml(scene, heading, options, space, language);
  const background = options.house
    ? ''
    : `<p:bg><p:bgPr>${solidXml(scene.background, 1)}<a:effectLst/></p:bgPr></p:bg>`;
  return partXml(
    'sld',
    `<p:cSld>${background}${treeXml(title + objects)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
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

/** The title in the slide's title placeholder: where the scene has it, or where the house has it. */
function titleXml(
  scene: Scene,
  heading: readonly TextMark[],
  { house, measure, title = scene.title }: SlideOptions,
  space: Space,
  language: string,
): string {
  const [first, second] = heading;
  const open = `<p:sp><p:nvSpPr>${identityXml(2, title, '')}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>`;
  if (house || first === undefined) {
    const run = `<a:r><a:rPr lang="${language}" dirty="0"/><a:t>${lineText(title)}</a:t></a:r>`;
    return `${open}<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></p:txBody></p:sp>`;
  }
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
