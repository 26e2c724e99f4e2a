import { describe, expect, it } from 'vitest';
import { apart, contrast, EYES } from './colour-vision.fixture.ts';
import { CONTRAST, DARK, LIGHT } from './theme.ts';

const PALETTES = [LIGHT, DARK, CONTRAST].flatMap(theme =>
  (['categories', 'groups'] as const).map(
    kind => [`${theme.name} ${kind}`, theme[kind], theme.background] as const,
  ),
);

/** The two colours that are least apart, and how far. */
function nearest(colours: readonly string[], eyes: string): readonly [number, string] {
  const pairs = colours.flatMap((one, i) =>
    colours.slice(i + 1).map(other => [apart(one, other, eyes), `${one} ${other}`] as const),
  );
  return pairs.reduce((least, pair) => (pair[0] < least[0] ? pair : least));
}

describe('colours that say which theme or group', () => {
  it.each(PALETTES)('of %s are apart to all eyes', (_, colours) => {
    const alike = EYES.map(eyes => [eyes, ...nearest(colours, eyes)] as const);
    expect(alike.filter(([, least]) => least < 8)).toEqual([]);
  });

  it.each(PALETTES)('of %s can be read on their paper', (_, colours, paper) => {
    expect(colours.filter(colour => contrast(colour, paper) < 4.5)).toEqual([]);
  });

  it('are measured as others measure them', () => {
    // Pairs of "The CIEDE2000 color-difference formula" have no six digits; these are culori's, of colours of light.
    expect(apart('#1f77b4', '#ff7f0e')).toBeCloseTo(52.43, 1);
    expect(apart('#336699', '#339966')).toBeCloseTo(40.01, 1);
    expect(apart('#000000', '#ffffff')).toBeCloseTo(100, 1);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    // An orange and an ochre that were darkened alike are one colour without green cones.
    expect(apart('#b8480a', '#8a6d00', 'all')).toBeGreaterThan(20);
    expect(apart('#b8480a', '#8a6d00', 'deuteranopia')).toBeLessThan(1.1);
  });
});
