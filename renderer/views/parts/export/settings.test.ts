import { describe, expect, it } from 'vitest';
import { DARK } from '../../../scenes/theme.ts';
import {
  FIRST_SETTINGS,
  LEAST_SIDE,
  MOST_SIDE,
  type Settings,
  saidOf,
  settled,
  sheetOf,
  slideOf,
} from './settings.ts';

const screen = { size: { width: 1111, height: 666 }, theme: DARK };
const having = (change: Partial<Settings>): Settings => ({ ...FIRST_SETTINGS, ...change });

describe('the settings of a picture on its way out', () => {
  it('say nothing but what was written or left out', () => {
    expect(saidOf(FIRST_SETTINGS)).toEqual({});
    expect(saidOf(having({ title: '  ', subtitle: ' Deux ', source: 'Ici' }))).toEqual({
      subtitle: 'Deux',
      source: 'Ici',
    });
    expect(
      saidOf(
        having({
          subtitle: 'Deux',
          withSubtitle: false,
          withSource: false,
          withLegend: false,
          withDescription: false,
        }),
      ),
    ).toEqual({ subtitle: '', source: '', legend: false, description: '' });
  });

  it('keep a presentation on one of its slides, set as a slide', () => {
    expect(settled(having({ format: 'pptx', size: 'a4', look: 'print' }))).toMatchObject({
      size: 'slide-wide',
      look: 'slide',
    });
    expect(settled(having({ format: 'pptx', size: 'slide-narrow' })).size).toBe('slide-narrow');
    expect(settled(having({ format: 'pdf', size: 'a4', look: 'print' })).size).toBe('a4');
    expect([slideOf(having({ size: 'slide-narrow' })), slideOf(having({ size: 'slide-wide' }))]).toEqual([
      '4:3',
      '16:9',
    ]);
  });

  it('have no text under 12 points on a slide, and the colours of the screen when these are asked for', () => {
    expect(sheetOf(having({ look: 'slide' }), screen).theme.textSmall).toBe(16);
    expect(sheetOf(having({ look: 'screen', size: 'screen' }), screen)).toMatchObject(screen);
  });

  it('keep a free size within what a page and a canvas hold', () => {
    const size = (width: number, height: number) =>
      sheetOf(having({ size: 'free', free: { width, height } }), screen).size;
    expect(size(LEAST_SIDE - 1, MOST_SIDE + 1)).toEqual({ width: LEAST_SIDE, height: MOST_SIDE });
    expect(size(LEAST_SIDE, MOST_SIDE)).toEqual({ width: LEAST_SIDE, height: MOST_SIDE });
    expect(size(Number.NaN, 640.4)).toEqual({ width: LEAST_SIDE, height: 640 });
  });
});
