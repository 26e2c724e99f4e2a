import { describe, expect, it } from 'vitest';
import type { UnitKind } from '../../data/measure/aspects.ts';
import { unitProfileOf } from '../../data/measure/unit-profile.ts';
import { EMPTY_QUERY } from '../../data/model/query.ts';
import { franceOutlines } from '../../data/reference/outlines.ts';
import { svgText } from '../paint/svg-text.ts';
import type { Compared } from '../state/exploration/comparison.ts';
import { comparisonPicture } from '../views/comparison/comparisonPicture.ts';
import { comparisonScene } from './comparison.ts';
import { corpus, everything, speechOf, wordTable } from './gallery/rouen-read.ts';
import { measureText } from './measure.ts';
import { standingMarks } from './parts/mark-bounds.ts';
import type { GroupMark, Mark, Scene, TextMark } from './scene.ts';
import { LIGHT } from './theme.ts';

const SLIDE = { width: 1280, height: 720 };
const CITIES = ['commune-76540', 'commune-67482', 'commune-35238', 'commune-44109'];
const IDS: Readonly<Record<UnitKind, readonly string[]>> = {
  territory: CITIES,
  session: ['A12', 'A20', 'A1', 'P1'],
  theme: ['T1', 'T2', 'T3', 'T4'],
  organisation: [
    'centre-national-de-la-fonction-publique-territoriale',
    'ville-de-rouen',
    'metropole-rouen-normandie',
    'ville-de-brest',
  ],
};

function picture(kind: UnitKind, count: number, compared: Compared = 'all') {
  const profiles = IDS[kind].slice(0, count).map(id => unitProfileOf(corpus, everything, kind, id, false));
  return comparisonPicture(
    {
      corpus,
      table: wordTable,
      profiles,
      kind,
      compared,
      nested: false,
      query: EMPTY_QUERY,
      outlines: franceOutlines(),
    },
    speechOf('fr'),
  );
}

function compared(kind: UnitKind, count: number, by: Compared = 'all', size = SLIDE): Scene {
  return comparisonScene({ ...picture(kind, count, by), size, theme: LIGHT, measure: measureText });
}

function texts(marks: readonly Mark[]): readonly TextMark[] {
  return marks.flatMap(mark =>
    mark.kind === 'text' ? [mark] : mark.kind === 'group' ? texts(mark.marks) : [],
  );
}

function groups(marks: readonly Mark[], prefix: string): readonly GroupMark[] {
  return marks.flatMap(mark =>
    mark.kind !== 'group' ? [] : mark.key.startsWith(prefix) ? [mark] : groups(mark.marks, prefix),
  );
}

const barOf = (group: GroupMark | undefined) => {
  const bar = group?.marks.find(mark => mark.key === 'bar');
  return bar?.kind === 'rect' ? bar.width : 0;
};

/** From the foot of what each row of the portraits names to the rule of the next row. */
function gapsBetween(scene: Scene): readonly number[] {
  const cells = groups(scene.marks, 'own:');
  const labels = texts(scene.marks).filter(({ key }) => key.startsWith('row:'));
  const rows = [...new Set(cells.map(({ y }) => y))].map(y => {
    const own = cells.filter(cell => cell.y === y);
    const key = own[0]?.key.slice('own:'.length).split('@')[0];
    const named = own.map(({ marks }) => marks.filter(mark => mark.key.startsWith('line:')).length);
    const label = labels.filter(text => text.key.startsWith(`row:${key}:`)).length;
    return { y, lines: Math.max(label, ...named) };
  });
  const size = texts(scene.marks).find(({ key }) => key === 'line:0')?.font.size ?? 0;
  return rows.slice(1).map(({ y }, i) => y - (rows[i]?.y ?? 0) - (rows[i]?.lines ?? 0) * size * 1.4);
}

describe.each(['territory', 'session', 'theme', 'organisation'] as const)('a comparison by %s', kind => {
  it('of everything leaves no hole under names that find no room: rows stand equally far apart', () => {
    for (const size of [SLIDE, { width: 900, height: 700 }, { width: 600, height: 540 }]) {
      const gaps = gapsBetween(compared(kind, 2, 'all', size));
      expect(gaps.length).toBeGreaterThan(2);
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1e-6);
    }
  });

  it('warns of few sessions or words in whole words, however narrow its columns are', () => {
    const warned = {
      ...picture(kind, 3),
      size: { width: 560, height: 540 },
      theme: LIGHT,
      measure: measureText,
    };
    const sides = warned.sides.map(side => ({ ...side, n: '100 mots', small: 'petit effectif' }));
    for (const head of groups(comparisonScene({ ...warned, sides }).marks, 'side:')) {
      const said = texts(head.marks).map(({ text }) => text);
      if (head.key !== 'side:shared') expect(said.join(' ')).toContain('100 mots, petit effectif');
    }
  });

  it.each([2, 3, 4])('of %i has no text under 12 pt on a slide, whatever its size on screen', count => {
    for (const width of [900, 1280, 1920]) {
      const scene = compared(kind, count, 'all', { width, height: (width * 9) / 16 });
      // A slide of 13.33 in is 960 pt wide.
      const least = Math.min(...texts(scene.marks).map(text => (text.font.size * 960) / width));
      expect(least).toBeGreaterThanOrEqual(12 - 1e-9);
    }
  });

  it('gives each row a scale of its own: its largest number fills its column', () => {
    for (const by of ['all', 'terms'] as const) {
      const cells = groups(compared(kind, 3, by).marks, by === 'all' ? 'own:' : 'count:');
      const rows = new Map<string, GroupMark[]>();
      for (const cell of cells) {
        const [row = ''] = cell.key.split('@');
        rows.set(row, [...(rows.get(row) ?? []), cell]);
      }
      expect(rows.size).toBeGreaterThan(3);
      const longest = [...rows.values()].map(row => Math.max(...row.map(barOf)));
      for (const each of longest) expect(each).toBeCloseTo(longest[0] ?? Number.NaN, 6);
    }
  });

  it('keeps everything on its page, down into its lower third, and every text in its column', () => {
    for (const size of [SLIDE, { width: 900, height: 640 }, { width: 840, height: 1188 }]) {
      for (const count of [2, 3, 4]) {
        const standing = standingMarks(compared(kind, count, 'all', size).marks, measureText);
        const whole = standing.find(({ mark }) => mark.key === 'layer:portraits')?.box;
        const bottom = (whole?.y ?? 0) + (whole?.height ?? 0);
        expect(bottom).toBeGreaterThan((size.height * 2) / 3);
        expect(bottom).toBeLessThan(size.height);
        const cells = standing.filter(({ mark }) => mark.key.startsWith('own:'));
        const track = standing.find(({ mark }) => mark.key === 'track')?.box.width ?? 0;
        for (const { box, mark } of cells) expect(box.width, mark.key).toBeLessThan(track + 1);
        // Rows stand under each other, and none lies over the next.
        const rows = cells.map(({ box }) => box).toSorted((a, b) => a.y - b.y);
        for (const [r, row] of rows.slice(1).entries()) {
          const above = rows[r];
          if (above !== undefined && row.y > above.y + 4)
            expect(row.y).toBeGreaterThan(above.y + above.height);
        }
      }
    }
  });

  it('leaves out rows at its foot where a window is low, says how many, and runs over no line below', () => {
    for (const height of [240, 300, 370, 440]) {
      const scene = compared(kind, 2, 'all', { width: 660, height });
      const all = groups(compared(kind, 2).marks, 'own:').length;
      const own = groups(scene.marks, 'own:').length;
      const rest = texts(scene.marks).find(({ key }) => key === 'rows:rest');
      expect(rest === undefined, String(height)).toBe(own === all);
      const standing = standingMarks(scene.marks, measureText);
      const boxOf = (key: string) => standing.find(({ mark }) => mark.key === key)?.box;
      const portraits = boxOf('layer:portraits');
      // One row at least is shown, however low the window is.
      if (own > 3)
        expect((portraits?.y ?? 0) + (portraits?.height ?? 0)).toBeLessThanOrEqual(
          boxOf('layer:source')?.y ?? 0,
        );
    }
  });
});

describe('the names behind the bars of shares', () => {
  it.each([
    ['territory', 3, 'speakers', 3, 1],
    ['territory', 4, 'speakers', 4, 2],
  ] as const)(
    'of %s × %i by %s, %i sets, stand in %i column or columns',
    (kind, count, by, sets, columns) => {
      const lists = groups(compared(kind, count, by).marks, 'list:');
      expect(lists).toHaveLength(sets);
      expect(new Set(lists.map(({ x }) => x)).size).toBe(columns);
    },
  );
});

describe('what is shared', () => {
  it('stands in the column of what is shared when the title counts it, by name', () => {
    const { words, portraits } = picture('territory', 2);
    expect(words.finding).toBe('Rouen et Strasbourg partagent une séance');
    const row = portraits?.rows.find(each => each.key === 'sessions');
    expect(row?.cells.at(-1)).toMatchObject({
      n: 1,
      names: ['Atelier 17\u202f: Sécurité publique et cohésion sociale'],
    });
    const [cell] = groups(compared('territory', 2).marks, 'own:sessions@shared');
    expect(
      texts(cell?.marks ?? [])
        .map(each => each.text)
        .join(' '),
    ).toContain('Atelier 17');
  });

  it('stands once: what one side alone has is in no other column', () => {
    for (const row of picture('organisation', 3).portraits?.rows ?? []) {
      const names = row.cells.flatMap(cell => cell.names.slice(0, cell.n));
      expect(new Set(names).size, row.key).toBe(names.length);
    }
  });

  it('says so where there is nothing of it', () => {
    expect(picture('territory', 4).words.finding).toBe(
      'Rouen, Strasbourg, Rennes et Nantes n’ont en commun aucune séance',
    );
  });
});

describe('the words of a side', () => {
  it('are not its own name, nor that of what it is compared with', () => {
    for (const kind of ['territory', 'organisation'] as const) {
      const row = picture(kind, 3).portraits?.rows.find(each => each.key === 'terms');
      const words = row?.cells.flatMap(cell => cell.names).map(word => word.toLowerCase()) ?? [];
      expect(words.length).toBeGreaterThan(3);
      expect(words).not.toContain('rouen');
      expect(words).not.toContain('strasbourg');
    }
  });

  it('of a session are those of its text, its title’s too', () => {
    const row = picture('session', 2).portraits?.rows.find(each => each.key === 'terms');
    expect(row?.cells[0]?.names).toContain('assemblées');
  });
});

describe.each([
  [40, 40],
  [120, 700],
  [320, 240],
  [900, 200],
  [3840, 2160],
])('at %i × %i', (width, height) => {
  it.each(['all', 'terms', 'met'] as const)(
    'a comparison (%s) is drawn in numbers, none of them lost',
    by => {
      for (const count of [2, 4]) {
        const text = svgText(compared('territory', count, by, { width, height }));
        expect(text).not.toMatch(/NaN|Infinity|undefined|null/u);
        expect(text).not.toMatch(/ (?:r|width|height)="-/u);
      }
    },
  );
});
