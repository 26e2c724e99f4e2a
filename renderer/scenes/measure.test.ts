import { describe, expect, it } from 'vitest';
import { measureText } from './measure.ts';
import type { Font } from './scene.ts';

/** Widths that Chromium's canvas measured at 100 px with the same font files. */
const CHROMIUM: readonly (readonly [Font['family'], Font['weight'], boolean, string, number])[] = [
  ['sans', 400, false, "Risques majeurs, gestion de crise et résilience : l'acteur citoyen", 2603.3],
  ['sans', 400, false, 'Source\u202f: CNFPT «\u202fsanté\u202f»', 977.5],
  ['sans', 400, false, 'AVENIR To Ty VA L’État fin', 1046.6],
  ['sans', 400, true, "Risques majeurs, gestion de crise et résilience : l'acteur citoyen", 2533.9],
  ['sans', 400, true, 'Source\u202f: CNFPT «\u202fsanté\u202f»', 946.2],
  ['sans', 400, true, 'AVENIR To Ty VA L’État fin', 1002.9],
  ['sans', 600, false, "Risques majeurs, gestion de crise et résilience : l'acteur citoyen", 2686.5],
  ['sans', 600, false, 'Source\u202f: CNFPT «\u202fsanté\u202f»', 1005.4],
  ['sans', 600, false, 'AVENIR To Ty VA L’État fin', 1079.7],
  ['serif', 400, false, "Risques majeurs, gestion de crise et résilience : l'acteur citoyen", 2977.8],
  ['serif', 400, false, 'Source\u202f: CNFPT «\u202fsanté\u202f»', 1128.0],
  ['serif', 400, false, 'AVENIR To Ty VA L’État fin', 1257.6],
  ['serif', 400, true, "Risques majeurs, gestion de crise et résilience : l'acteur citoyen", 2689.5],
  ['serif', 400, true, 'Source\u202f: CNFPT «\u202fsanté\u202f»', 1054.3],
  ['serif', 400, true, 'AVENIR To Ty VA L’État fin', 1196.6],
  ['serif', 600, false, "Risques majeurs, gestion de crise et résilience : l'acteur citoyen", 3022.8],
  ['serif', 600, false, 'Source\u202f: CNFPT «\u202fsanté\u202f»', 1144.9],
  ['serif', 600, false, 'AVENIR To Ty VA L’État fin', 1263.3],
];

describe('the width of a text', () => {
  it.each(CHROMIUM)(
    '%s %s italic %s: "%s" is within 1 %% of Chromium',
    (family, weight, italic, text, width) => {
      const measured = measureText(text, { family, weight, italic, size: 100 });
      expect(Math.abs(measured / width - 1)).toBeLessThan(0.01);
    },
  );

  it('grows with the size and adds up', () => {
    const font: Font = { family: 'sans', size: 10, weight: 400 };
    expect(measureText('maire', { ...font, size: 20 })).toBeCloseTo(2 * measureText('maire', font));
    expect(measureText('', font)).toBe(0);
  });

  it('gives an unknown sign the width of a letter', () => {
    const font: Font = { family: 'sans', size: 10, weight: 400 };
    const width = measureText('漢', font);
    expect(width).toBeGreaterThan(3);
    expect(width).toBeLessThan(8);
  });
});
