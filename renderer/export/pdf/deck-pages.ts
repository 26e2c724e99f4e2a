import { fail, ok, type Result } from '../../../data/model/result.ts';
import { measureText } from '../../scenes/measure.ts';
import { onSlide } from '../../scenes/parts/slide-sizes.ts';
import type { Sheet } from '../../scenes/sheet.ts';
import { slideSheet } from '../../scenes/slide-sheet.ts';
import { openingPage, textPage } from '../../scenes/text-page.ts';
import { LIGHT } from '../../scenes/theme.ts';
import type { Deck } from '../deck.ts';
import type { ExportErrorCode, Exported } from '../exportable.ts';
import { fileName } from '../file-name.ts';
import { SHIPPED_FONTS } from './font-files.ts';
import { pdfOf } from './pdf.ts';

/** The sheet of a page of a deck: a slide's proportions and sizes, in the type that is embedded. */
export const PAGE_SHEET: Sheet = {
  size: slideSheet('16:9', LIGHT).size,
  theme: onSlide(LIGHT),
  measure: measureText,
};

/** Writes a deck as one document of a page a view; its fonts are subset once for all pages. */
export async function deckPages(deck: Deck): Promise<Result<Exported, ExportErrorCode>> {
  const { title, lines, views, method, language, day, pause } = deck;
  const words = (own: { readonly title: string; readonly lines: readonly string[] }) => ({
    ...own,
    language,
  });
  const pages = [openingPage(words({ title, lines }), PAGE_SHEET)];
  for (const view of views) {
    pages.push(view.scene ?? textPage(words({ title: view.name, lines: view.lines }), PAGE_SHEET));
  }
  pages.push(textPage(words(method), PAGE_SHEET));
  await pause();
  const state = views[0]?.state ?? '';
  const made = await pdfOf(pages, { title, language, day, state }, SHIPPED_FONTS, pause);
  if (!made.ok) return fail(`no-glyph:${made.error}` as const);
  return ok({ name: fileName(title, day, 'pdf'), type: 'application/pdf', bytes: made.value });
}
