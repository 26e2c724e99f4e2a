import { slideXml } from '../../paint/pptx/slide.ts';
import { EMU } from '../../paint/pptx/space.ts';
import { measureOffice } from '../../scenes/measure-office.ts';
import type { Mark, Scene } from '../../scenes/scene.ts';
import { slideSheet } from '../../scenes/slide-sheet.ts';
import { LIGHT } from '../../scenes/theme.ts';
import type { ExportableScene, Exported } from '../exportable.ts';
import { fileName } from '../file-name.ts';
import { packageParts } from './package.ts';
import { STATE_PROPERTY } from './properties.ts';
import { zipped } from './zip.ts';

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** One picture as a presentation of one slide. */
export async function slideFile(what: ExportableScene): Promise<Exported> {
  const sheet = slideSheet(what.slide ?? '16:9', LIGHT);
  const scene = what.drawOn(sheet);
  const size = { width: sheet.size.width * EMU, height: sheet.size.height * EMU };
  const box = { x: 0, y: 0, ...size };
  const xml = slideXml(scene, { box, house: false, measure: measureOffice, layerName: what.layerName });
  const parts = packageParts([{ layout: 'figure', xml, notes: notesOf(scene) }], size, {
    title: scene.title,
    description: scene.description,
    language: scene.language,
    custom: [[STATE_PROPERTY, what.state]],
  });
  return { name: fileName(scene.title, what.day, 'pptx'), type: PPTX_TYPE, bytes: await zipped(parts) };
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
