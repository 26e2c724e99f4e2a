import type { ExportableScene } from '../../../export/exportable.ts';
import { SCENE_EXPORTS } from '../../../export/exports.ts';
import { PAGE_TOOLS } from '../../../export/tools.ts';
import type { Scene } from '../../../scenes/scene.ts';
import type { Sheet, SheetChange } from '../../../scenes/sheet.ts';
import { type Settings, saidOf, slideOf } from './settings.ts';
import type { MadeFile } from './useMadeFile.ts';

interface Order extends Pick<ExportableScene, 'layerName' | 'state' | 'day' | 'house' | 'notes'> {
  readonly settings: Settings;
  readonly sheet: Sheet;
  readonly draw: (on?: SheetChange) => Scene;
}

/** Files that a page can show as they are. */
const SHOWN: ReadonlySet<string> = new Set(['image/png', 'image/svg+xml']);

/** Makes the file that was asked for, and a picture of it where the file itself cannot be shown. Throws the code of what failed. */
export async function makeFile({ settings, sheet, draw, ...more }: Order): Promise<MadeFile> {
  const said = saidOf(settings);
  const slide = slideOf(settings);
  const drawOn = (on: Sheet) => draw({ ...on, said: { ...said, ...on.said } });
  const scene = settings.format === 'pptx' ? await slideShown({ ...more, slide }, drawOn) : draw(sheet);
  const { scale, transparent } = settings;
  const what: ExportableScene = { ...more, scene, drawOn, slide, pixels: { scale, transparent } };
  const file = await made(settings.format, what);
  return { file, picture: SHOWN.has(file.type) ? file : await made('svg', what) };
}

/** What a slide will show: the picture as it stands on its page. */
async function slideShown(
  what: Pick<ExportableScene, 'house' | 'slide'>,
  drawOn: (sheet: Sheet) => Scene,
): Promise<Scene> {
  const { groundOf } = await import('../../../export/pptx/slide-file.ts');
  const ground = await groundOf(what);
  if (!ground.ok) throw new Error(ground.error);
  const { sheet, shown } = ground.value;
  return shown(drawOn(sheet));
}

async function made(id: Settings['format'], what: ExportableScene) {
  const result = await SCENE_EXPORTS.find(format => format.id === id)?.run(what, PAGE_TOOLS);
  if (result === undefined) throw new Error(id);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
