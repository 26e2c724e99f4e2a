import { describe, expect, it } from 'vitest';
import { DEFAULT_EXPLORATION, SCREENS, type ScreenId } from '../../state/exploration/exploration.ts';
import { BARE } from '../parts/bare.ts';
import type { TakenFigure } from '../parts/takenFigure.ts';
import { deckStep } from './deckStep.ts';

const FIGURE: TakenFigure = { draw: () => null, tables: [], network: null, isWaiting: false };
const on = (screen: ScreenId) => ({ ...DEFAULT_EXPLORATION, screen });
const shown = (screen: ScreenId) => ({ exploration: on(screen), isSketched: false, isCounted: true });

describe('a view on its way into a deck', () => {
  it('is there as soon as its figure is, though that draws nothing', () => {
    const view = shown('comparison');
    const step = deckStep(view, { figure: FIGURE, exploration: view.exploration });
    expect(step).toEqual({ kind: 'figure', figure: FIGURE });
  });

  it('is not the view before it, even where both look the same', () => {
    const view = shown('network');
    expect(deckStep(view, { figure: FIGURE, exploration: on('network') }).kind).toBe('looking');
    expect(deckStep(view, null).kind).toBe('looking');
  });

  it.each([
    ['its figure waits', { figure: { ...FIGURE, isWaiting: true } }, {}],
    ['its network is laid out', { figure: FIGURE }, { isSketched: true }],
    ['its words are counted', { figure: FIGURE }, { isCounted: false }],
  ])('is waited for while %s', (_, { figure }, more) => {
    const view = { ...shown('words'), ...more };
    expect(deckStep(view, { figure, exploration: view.exploration }).kind).toBe('computing');
    expect(deckStep({ ...view, isSketched: false, isCounted: true }, null).kind).toBe('looking');
  });

  it('is words where its screen is a list, and every screen is a list or draws', () => {
    for (const screen of BARE) expect(deckStep(shown(screen), null).kind).toBe('bare');
    const drawing = SCREENS.filter(screen => !BARE.has(screen));
    expect(drawing).toEqual([
      'network',
      'timeline',
      'words',
      'territories',
      'comparison',
      'flows',
      'editions',
    ]);
  });
});
