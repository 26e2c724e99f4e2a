import { fail, ok, type Result } from '../../../data/model/result.ts';
import type { Mark, Scene } from '../../scenes/scene.ts';
import type { ExportableScene, ExportErrorCode, Exported, ExportTools } from '../exportable.ts';
import { fileName } from '../file-name.ts';
import { figureSlide, ownGround, type SlideGround } from './ground.ts';
import type { HouseErrorCode } from './house/opened.ts';
import { STATE_PROPERTY } from './properties.ts';
import { zipped } from './zip.ts';

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** One picture as a presentation of one slide, on a page of ours or on a house's. */
export async function slideFile(
  what: ExportableScene,
  { pause }: Pick<ExportTools, 'pause'>,
): Promise<Result<Exported, ExportErrorCode>> {
  const ground = await groundOf(what);
  if (!ground.ok) return fail(ground.error);
  const { sheet, parts } = ground.value;
  const scene = what.drawOn(sheet);
  await pause();
  const slide = figureSlide(ground.value, scene, { layerName: what.layerName });
  await pause();
  const bytes = await zipped(
    parts([{ ...slide, notes: [...notesOf(scene), ...(what.notes ?? [])] }], {
      title: scene.title,
      description: scene.description,
      language: scene.language,
      custom: [[STATE_PROPERTY, what.state]],
    }),
  );
  return ok({ name: fileName(scene.title, what.day, 'pptx'), type: PPTX_TYPE, bytes });
}

/** Templates that were read, by their bytes: a dialog asks for the same one at every change of a setting. */
const GROUNDS = new WeakMap<Uint8Array, Result<SlideGround, HouseErrorCode>>();

/** What slides stand on: a house's template where one is given, read when it is needed. */
export async function groundOf({
  house,
  slide = '16:9',
}: Pick<ExportableScene, 'house' | 'slide'>): Promise<Result<SlideGround, ExportErrorCode>> {
  if (house === undefined) return ok(ownGround(slide));
  const { houseGround } = await import('./house/house-ground.ts');
  const ground = GROUNDS.get(house) ?? houseGround(house);
  GROUNDS.set(house, ground);
  return ground.ok ? ground : fail(`house:${ground.error}` as const);
}

/** What a speaker may say: the account of the picture, what it narrows to, and where it comes from. */
export function notesOf(scene: Scene): readonly string[] {
  return [scene.description, linesOf(scene.marks, 'subtitle'), linesOf(scene.marks, 'source')];
}

/** The words of a text of the page, its lines joined. */
function linesOf(marks: readonly Mark[], name: string): string {
  return marks
    .flatMap(mark =>
      mark.kind === 'group'
        ? linesOf(mark.marks, name)
        : mark.kind === 'text' && mark.key.startsWith(`${name}:`)
          ? mark.text
          : '',
    )
    .filter(text => text !== '')
    .join(' ');
}
