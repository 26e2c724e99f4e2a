import { fail, ok, type Result } from '../../../data/model/result.ts';
import type { ExportableScene, ExportErrorCode, Exported, ExportTools } from '../exportable.ts';
import { fileName } from '../file-name.ts';
import { SHIPPED_FONTS } from './font-files.ts';
import { pdfOf } from './pdf.ts';

/** A picture as a document of one page of its own size. */
export async function pdfFile(
  { scene, state, day }: ExportableScene,
  { pause }: Pick<ExportTools, 'pause'>,
): Promise<Result<Exported, ExportErrorCode>> {
  const { title, language } = scene;
  const made = await pdfOf([scene], { title, language, day, state }, SHIPPED_FONTS, pause);
  if (!made.ok) return fail(`no-glyph:${made.error}` as const);
  return ok({ name: fileName(title, day, 'pdf'), type: 'application/pdf', bytes: made.value });
}
