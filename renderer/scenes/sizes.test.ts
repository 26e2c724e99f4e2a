import { describe, expect, it } from 'vitest';
import { svgText } from '../paint/svg-text.ts';
import { cloudScene } from './cloud.ts';
import { DECLARED } from './gallery/cloud-theme.ts';
import { DECADES, HORIZON, HORIZON_SESSIONS } from './gallery/horizon.ts';
import { rouenInput } from './gallery/network-rouen.ts';
import { TERMS } from './gallery/terms.ts';
import { CLOUD, TIMELINE } from './gallery/words.ts';
import { horizonScene } from './horizon.ts';
import { measureText } from './measure.ts';
import { networkScene } from './network.ts';
import { LIGHT } from './theme.ts';
import { timelineScene } from './timeline.ts';

const HORIZON_INPUT = { entries: HORIZON, decades: DECADES.fr, now: 2025, words: TIMELINE.fr };

/** From a window dragged to a sliver to a wall of screens. */
const SIZES = [
  [40, 40],
  [120, 700],
  [320, 240],
  [900, 200],
  [3840, 2160],
] as const;

describe.each(SIZES)('at %i × %i', (width, height) => {
  const common = { size: { width, height }, theme: LIGHT, measure: measureText };

  it.each([
    ['a network', () => networkScene({ ...rouenInput(), ...common })],
    ['a timeline', () => timelineScene({ ...common, ...HORIZON_INPUT })],
    ['a horizon', () => horizonScene({ ...common, ...HORIZON_INPUT, sessions: HORIZON_SESSIONS })],
    ['a cloud', () => cloudScene({ ...common, terms: TERMS, declared: DECLARED, words: CLOUD.fr })],
  ])('%s is drawn in numbers, none of them lost', (_, draw) => {
    const text = svgText(draw());
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/u);
    expect(text).not.toMatch(/ (?:r|width|height)="-/u);
  });
});
