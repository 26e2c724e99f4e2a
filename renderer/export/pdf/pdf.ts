import { fail, ok, type Result } from '../../../data/model/result.ts';
import { fixed } from '../../paint/fixed.ts';
import type { Mark, Scene, TextMark } from '../../scenes/scene.ts';
import { POINT, pageContent } from './content.ts';
import { putFont } from './font-objects.ts';
import { hexText, latin, type PdfObjects, pdfObjects } from './objects.ts';
import { type FontFile, type Typesetter, typesetterOf } from './typeset.ts';

export interface PdfDocument {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** ISO day that the document bears: the same state gives the same bytes. */
  readonly day: string;
  /** The view's state, as text. */
  readonly state: string;
}

/** What pages are set in: files of fonts by their names, and the letters in them, those of most texts first. */
export interface PdfFonts {
  readonly file: FontFile;
  readonly letters: readonly string[];
}

/**
 * Scenes as a document, a page each: vector marks, real text in embedded subsets of the shipped fonts. Fails with the characters that no
 * font has and nothing draws. `pause` is called after every page and every font.
 */
export async function pdfOf(
  scenes: readonly Scene[],
  document: PdfDocument,
  fonts: PdfFonts,
  pause: () => Promise<void> = async () => undefined,
): Promise<Result<Uint8Array<ArrayBuffer>, string>> {
  const type = await typesetterOf(
    scenes.flatMap(scene => textsOf(scene.marks)),
    fonts.file,
    fonts.letters,
  );
  if (!type.ok) return fail(type.error);
  return ok(await written(scenes, document, type.value, pause));
}

function textsOf(marks: readonly Mark[]): readonly TextMark[] {
  return marks.flatMap(mark =>
    mark.kind === 'text' ? [mark] : mark.kind === 'group' ? textsOf(mark.marks) : [],
  );
}

/** Where the parts of the document stand that its pages name. */
interface Places {
  readonly pages: number;
  readonly structure: number;
  readonly fonts: number;
}

async function written(
  scenes: readonly Scene[],
  document: PdfDocument,
  type: Typesetter,
  pause: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const objects = pdfObjects();
  const root = objects.reserve();
  const places = { pages: objects.reserve(), structure: objects.reserve(), fonts: objects.reserve() };
  const { pages, structure } = places;
  const kids: number[] = [];
  const figures: number[] = [];
  for (const [index, scene] of scenes.entries()) {
    const page = putPage(objects, scene, { ...places, index, type });
    kids.push(page.page);
    figures.push(page.figure);
    await pause();
  }
  const names: string[] = [];
  for (const font of type.fonts) {
    names.push(`/${font.name} ${putFont(objects, font)} 0 R`);
    await pause();
  }
  objects.put(places.fonts, `<< ${names.join(' ')} >>`);
  const parents = figures.map((figure, index) => `${index} [${figure} 0 R]`).join(' ');
  objects.put(
    structure,
    `<< /Type /StructTreeRoot /K [${references(figures)}] /ParentTree << /Nums [${parents}] >> >>`,
  );
  objects.put(pages, `<< /Type /Pages /Count ${kids.length} /Kids [${references(kids)}] >>`);
  objects.put(
    root,
    `<< /Type /Catalog /Pages ${pages} 0 R /Lang ${hexText(document.language)} /MarkInfo << /Marked true >>` +
      ` /StructTreeRoot ${structure} 0 R /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  return objects.finish(root, objects.add(infoOf(document)));
}

interface PageInput extends Places {
  readonly index: number;
  readonly type: Typesetter;
}

/** Writes a picture as a page, and the figure that tells what is on it; gives their numbers. */
function putPage(
  objects: PdfObjects,
  scene: Scene,
  { pages, structure, fonts, index, type }: PageInput,
): { readonly page: number; readonly figure: number } {
  const { operators, opacities } = pageContent(scene, type);
  const content = objects.stream(latin(`/Figure <</MCID 0>> BDC\n${operators}\nEMC\n`));
  const fades = [...opacities].map(([value, name]) => `/${name} << /CA ${value} /ca ${value} >>`).join(' ');
  const page = objects.add(
    `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 ${fixed(scene.width * POINT)} ${fixed(scene.height * POINT)}]` +
      ` /Contents ${content} 0 R /StructParents ${index} /Tabs /S` +
      ` /Resources << /Font ${fonts} 0 R /ExtGState << ${fades} >> >> >>`,
  );
  const figure = objects.add(
    `<< /Type /StructElem /S /Figure /P ${structure} 0 R /Pg ${page} 0 R /K 0 /Alt ${hexText(`${scene.title}. ${scene.description}`)} >>`,
  );
  return { page, figure };
}

const references = (numbers: readonly number[]) => numbers.map(number => `${number} 0 R`).join(' ');

/** A date with its zone, written out: a library would write the hour of the machine's own. */
function infoOf({ title, day, state }: PdfDocument): string {
  const date = `D:${day.replaceAll('-', '')}000000+00'00'`;
  return `<< /Title ${hexText(title)} /Creator (Maillage) /Producer (Maillage) /CreationDate (${date}) /ModDate (${date}) /MaillageView ${hexText(state)} >>`;
}
