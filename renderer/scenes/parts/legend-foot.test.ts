import { describe, expect, it } from 'vitest';
import type { Mark } from '../scene.ts';
import { LIGHT } from '../theme.ts';
import type { LegendGroup, LegendItem } from './legend.ts';
import { legendFoot } from './legend-foot.ts';
import { pageOf } from './page.ts';

const measure = (text: string, font: { readonly size: number }) => text.length * font.size * 0.5;
const item = (key: string, label: string, more: Partial<LegendItem> = {}): LegendItem => ({
  key,
  label,
  sign: [],
  reach: { rx: 6, ry: 6 },
  ...more,
});
const kinds: LegendGroup = {
  key: 'kind',
  title: 'Nature',
  items: [item('s', 'Séances', { count: '36' }), item('o', 'Organisations', { count: '131' })],
};
const themes: LegendGroup = {
  key: 'theme',
  title: 'Couleur : thème',
  items: Array.from({ length: 6 }, (_, at) => item(`t${at}`, `Thème ${at} : ${'un long titre '.repeat(3)}`)),
};
const sizes: LegendGroup = {
  key: 'size',
  title: 'Taille : nombre de liens',
  inline: true,
  items: [item('1', '1'), item('8', '8')],
};

function textsOf(marks: readonly Mark[]): string[] {
  return marks.flatMap(mark =>
    mark.kind === 'group' ? textsOf(mark.marks) : mark.kind === 'text' ? [mark.text] : [],
  );
}

describe('legendFoot', () => {
  it('sets what is short on a line, with its counts, over the tallest group in columns', () => {
    const { marks, height } = legendFoot([kinds, themes, sizes], 580, LIGHT, measure)(1);
    const row = marks.find(mark => mark.kind === 'group' && mark.name === 'legend:short');
    expect(row?.kind === 'group' ? textsOf(row.marks) : []).toEqual([
      'Nature',
      'Séances',
      '36',
      'Organisations',
      '131',
    ]);
    // Three rows of themes in two columns, their heading, a line above and a line below.
    expect(height).toBeLessThan(150);
  });

  it('sets two scales on one line, under headings of two lines, where whole headings would take one line each', () => {
    const ties: LegendGroup = { ...sizes, key: 'tie', title: 'Épaisseur : nombre de passages' };
    const large = { ...sizes, items: [item('8', '8', { reach: { rx: 20, ry: 20 } })] };
    const both = legendFoot([kinds, themes, large, ties], 400, LIGHT, measure)(1);
    const one = legendFoot([kinds, themes, large], 400, LIGHT, measure)(1);
    expect(textsOf(both.marks)).toContain('de passages');
    expect(both.height).toBe(one.height);
  });

  it('leaves out of a line what is not in the picture', () => {
    const some: LegendGroup = { ...kinds, items: [...kinds.items, item('p', 'Personnes', { absent: true })] };
    expect(textsOf(legendFoot([some, themes, sizes], 580, LIGHT, measure)(1).marks)).not.toContain(
      'Personnes',
    );
  });

  it('stays in columns where a line would be too wide', () => {
    const wide: LegendGroup = {
      ...kinds,
      items: Array.from({ length: 7 }, (_, at) => item(`k${at}`, 'Une longue nature')),
    };
    const { marks } = legendFoot([wide, themes, sizes], 400, LIGHT, measure)(2);
    expect(marks.some(mark => mark.kind === 'group' && mark.name === 'legend:short')).toBe(false);
  });
});

describe('a page with its legend below', () => {
  const words = { language: 'fr', title: 'Titre', description: '', subtitle: '', source: '' };
  const plotAt = (width: number, height: number, few: LegendGroup = kinds) =>
    pageOf({ words, size: { width, height }, theme: LIGHT, measure }, [few, themes, sizes]);

  it('cuts labels to one line only where whole ones would cost the picture a tenth of its room', () => {
    expect(textsOf(plotAt(640, 360).marks).filter(text => text.startsWith('Thème 0'))[0]).toMatch(/…$/u);
    expect(textsOf(plotAt(640, 1200).marks).filter(text => text.startsWith('Thème 0'))[0]).not.toMatch(/…$/u);
  });

  it('keeps its plot when a filter leaves fewer kinds with smaller counts', () => {
    const few = {
      ...kinds,
      items: [item('s', 'Séances', { count: '3' }), item('o', 'Organisations', { absent: true })],
    };
    expect(plotAt(580, 540, few).plot).toEqual(plotAt(580, 540).plot);
  });

  it('stands below where that leaves a larger picture than beside', () => {
    expect(plotAt(580, 540).plot.width).toBeGreaterThan(500);
    expect(plotAt(1400, 700).plot.width).toBeLessThan(1200);
  });

  it('has its scales below and the rest beside where a column has no room for them', () => {
    const { plot, marks } = plotAt(640, 340);
    expect([plot.width < 400, plot.height < plotAt(640, 360).plot.height - 30]).toEqual([true, true]);
    const texts = textsOf(marks);
    expect(['Nature', 'Taille', '8'].map(word => texts.some(text => text.startsWith(word)))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is without its scales where they would cost the picture much of its room', () => {
    const large = { ...sizes, items: [item('8', '8', { reach: { rx: 20, ry: 20 } })] };
    const saysSizes = (height: number) => {
      const groups = [kinds, themes, large];
      const page = pageOf({ words, size: { width: 640, height }, theme: LIGHT, measure }, groups);
      return textsOf(page.marks).some(text => text.startsWith('Taille'));
    };
    expect([saysSizes(340), saysSizes(300)]).toEqual([true, false]);
  });

  it('is spared down to what colours mean where a picture would have less than half of the height', () => {
    const namesAt = (height: number) => {
      const page = pageOf({ words, size: { width: 640, height }, theme: LIGHT, measure }, [
        kinds,
        themes,
        sizes,
      ]);
      const texts = textsOf(page.marks);
      return ['Nature', 'Couleur', 'Taille'].filter(title => texts.some(text => text.startsWith(title)));
    };
    expect(namesAt(290)).toEqual(['Nature', 'Couleur', 'Taille']);
    expect(namesAt(280)).toEqual(['Couleur']);
    expect(namesAt(180)).toEqual([]);
    const { plot } = pageOf({ words, size: { width: 660, height: 370 }, theme: LIGHT, measure }, [
      kinds,
      themes,
      sizes,
    ]);
    expect(plot.height).toBeGreaterThan(0.5 * 370);
  });
});
