import { describe, expect, it } from 'vitest';
import { slideSheet } from '../../scenes/slide-sheet.ts';
import { textPage } from '../../scenes/text-page.ts';
import { LIGHT } from '../../scenes/theme.ts';
import type { Deck } from '../deck.ts';
import { deckPages } from './deck-pages.ts';

const view = (name: string, isPictured: boolean) => ({
  name,
  scene: isPictured
    ? textPage({ title: name, lines: ['Un mot'], language: 'fr' }, slideSheet('16:9', LIGHT))
    : null,
  lines: ['36 séances'],
  notes: [],
  state: `#/${name}`,
});

const deckOf = (pauses: { count: number }, over: Partial<Deck> = {}): Deck => ({
  title: 'Actes & débats',
  lines: ['Rouen, 4 mars'],
  views: [view('réseau', true), view('séances', false)],
  method: { title: 'Méthode', lines: ['Source : Actes'] },
  language: 'fr',
  pause: async () => {
    pauses.count += 1;
  },
  day: '2025-03-05',
  ...over,
});

describe('a deck as pages', () => {
  it('is a title, a page a view, and the method, with a pause after each', async () => {
    const pauses = { count: 0 };
    const made = await deckPages(deckOf(pauses));
    if (!made.ok) throw new Error(made.error);
    const text = new TextDecoder('latin1').decode(made.value.bytes);
    expect(made.value.name).toBe('Actes & débats 2025-03-05.pdf');
    expect(text.match(/\/Type \/Page\b(?!s)/gu)).toHaveLength(4);
    // One face is embedded once, however many pages are set in it.
    const names = [...text.matchAll(/\/FontName \/(\S+)/gu)].map(([, name]) => name);
    // Before the first page, after every page and every font.
    expect(pauses.count).toBe(1 + 4 + names.length);
    expect(new Set(names).size).toBe(names.length);
    const again = await deckPages(deckOf(pauses));
    expect(again.ok && again.value.bytes).toEqual(made.value.bytes);
  });

  it('names the signs that no font has', async () => {
    const made = await deckPages(deckOf({ count: 0 }, { title: 'שלום' }));
    expect(made).toMatchObject({ ok: false, error: expect.stringMatching(/^no-glyph:.*ש/u) });
  });

  it('ends between two pages when it is told to', async () => {
    const stopped = deckPages(deckOf({ count: 0 }, { pause: () => Promise.reject(new Error('stopped')) }));
    await expect(stopped).rejects.toThrow('stopped');
  });
});
