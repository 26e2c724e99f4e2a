import { describe, expect, it } from 'vitest';
import { boundsOf, wordsOf } from '../text/bounds.fixture.ts';
import { hideAddresses } from './addresses.ts';
import { isAttachment } from './attachments.ts';
import { namesAll, namesColumns } from './fields.ts';
import { formatOf } from './format.ts';
import { readHtml } from './html.ts';
import { levelOf } from './office/docx-styles.ts';
import { numeral } from './office/numbers.ts';
import { delimiterOf } from './programme/cells.ts';
import { isTable, tablesIn } from './programme/table.ts';
import { veil } from './veil.ts';
import { readYaml } from './yaml.ts';

function times(count: number, line: string): readonly string[] {
  return Array.from({ length: count }, () => line);
}

function link(text: string): string | undefined {
  return hideAddresses({ hide: () => undefined }, text)[0]?.target;
}

const HEADS = 'Titre;Intervenant;Salle';
const ROW = 'Les rives;Anne Roux;Salle 1';

describe('what a text is written in', () => {
  it.each([
    [
      'lines that name no key, beside four that do: YAML no more',
      [0, 12],
      [5],
      (n: number) => formatOf(['a: x', 'b: y', 'c:', '- d: z', ...times(n, 'Les rives')].join('\n'), 'x.txt'),
    ],
    [
      'tags in lines of text: no copy any more',
      [0, 5],
      [3],
      (n: number) => formatOf(`rives ${'<br>'.repeat(n)}`, 'x.txt'),
    ],
    [
      'characters around four tags: Markdown, whose lines are its own',
      [200, 600],
      [378],
      (n: number) => formatOf(`rives <br><br><br><br> ${wordsOf(n)}`, 'x.txt'),
    ],
    [
      'characters before the first mark: looked at no more',
      [199_950, 200_010],
      [199_997],
      (n: number) => formatOf(`${'a'.repeat(n)}\n# Rives`, 'x.txt'),
    ],
    [
      'lines behind the only mark: left there by a copy',
      [190, 210],
      [199],
      (n: number) => formatOf(`# Rives\n${'rives\n'.repeat(n)}`, 'x.txt'),
    ],
  ] as const)('%s', (_, stretch, bounds, answer) => {
    expect(boundsOf(stretch, answer)).toEqual(bounds);
  });
});

describe('what stands beside the words', () => {
  it('is attached in sixty characters at most', () => {
    expect(boundsOf([10, 80], n => isAttachment(`slides${' '.repeat(n - 6)}`))).toEqual([61]);
  });

  it('is an address of at most 64 characters before its sign, and of some 500 behind its protocol', () => {
    expect(boundsOf([50, 80], n => link(`rives ${'a'.repeat(n)}@rives.fr`) === undefined)).toEqual([65]);
    expect(
      boundsOf([480, 540], n => (link(`https://rives.fr/${'a'.repeat(n)}`)?.length ?? 0) < n + 17),
    ).toEqual([492]);
  });
});

describe('the head of a table', () => {
  it('names columns, and no sessions that stand side by side', () => {
    expect(namesColumns(['Titre', 'Intervenant', 'Atelier 1'])).toBe(true);
    expect(namesColumns(['Titre', 'Intervenant', 'Atelier 1', 'Atelier 2'])).toBe(false);
    expect(namesAll(['Titre'])).toBe(false);
    expect(namesAll(['Titre', 'Intervenant'])).toBe(true);
  });

  it('stands in one of the first fifteen rows', () => {
    const heads = (above: number) =>
      tablesIn([...times(above, 'x;y;z'), HEADS, ROW, 'Les crues;Paul Petit;Salle 2'].join('\n')).map(
        table => table.heads,
      );
    expect(boundsOf([0, 20], heads)).toEqual([15]);
  });
});

describe('the rows of a table', () => {
  it('are parted where three in five have as many columns', () => {
    const rows = (others: number) =>
      [...times(6, 'a;b;c'), ...Array.from({ length: others }, (_, i) => 'a;'.repeat(i + 4))].join('\n');
    expect(boundsOf([0, 12], n => delimiterOf(rows(n), 0, 9999))).toEqual([5]);
  });

  it('make one where four in five are as wide as its head', () => {
    const rows = (short: number) =>
      [HEADS, ...times(8, ROW), ...times(short, 'Les rives;Anne Roux')].join('\n');
    expect(boundsOf([0, 6], n => isTable(rows(n)))).toEqual([3]);
  });
});

describe('what an office program writes before a line', () => {
  it('is a numeral as it writes them, to the ends of its letters and of Roman numbers', () => {
    expect([3999, 4000, 0].map(value => numeral(value, 'upper-roman'))).toEqual(['MMMCMXCIX', '4000', '0']);
    expect([1, 26, 27, 52, 53].map(value => numeral(value, 'lower-letter'))).toEqual([
      'a',
      'z',
      'aa',
      'zz',
      'aaa',
    ]);
    expect([208, 235].map(value => numeral(value, 'upper-letter').length)).toEqual([8, 8]);
  });

  it('is a heading of nine levels, counted from zero, the tenth of which is running text', () => {
    expect([-1, 0, 8, 9, 10].map(levelOf)).toEqual([null, 1, 9, 0, null]);
  });
});

describe('tags in tags', () => {
  it('are read 299 deep, so that no file exhausts the stack', () => {
    const nested = (depth: number) => `${'<div>'.repeat(depth)}<p>rives</p>${'</div>'.repeat(depth)}`;
    const blocks = (depth: number) => readHtml(nested(depth), veil(nested(depth), true))?.blocks.length ?? 0;
    expect(boundsOf([290, 310], blocks)).toEqual([299]);
  });
});

describe('a series of maps without a key of titles', () => {
  /** Whether so many maps of people have titles under another key than one of that name. */
  const isTitled = (count: number, map: (at: number) => Readonly<Record<string, string>>) => {
    const maps = Array.from({ length: count }, (_, at) => ({ intervenant: `Anne Roux ${at}`, ...map(at) }));
    const text = JSON.stringify({ talks: maps }, null, 1);
    const titles = (readYaml(text, veil(text, true), 0, text.length)?.blocks ?? [])
      .filter(({ value }) => value?.field === 'title')
      .map(({ span }) => text.slice(span.start, span.end));
    return titles.some(words => !words.includes('Cycle'));
  };
  const title = (at: number) => `Le choix des formes dans la ville numéro ${at}`;

  it.each([
    ['has three maps', [1, 6], [3], (n: number) => isTitled(n, at => ({ categorie: title(at) }))],
    [
      'has four in five of them different',
      [0, 10],
      [4],
      (n: number) => isTitled(10, at => ({ categorie: title(at < n ? 0 : at) })),
    ],
    [
      'has titles under a key of that name where more than six in ten differ',
      [1, 11],
      [7],
      (n: number) => isTitled(10, at => ({ categorie: title(at), titre: `Cycle ${at % n}` })),
    ],
    [
      'has half of those who speak under it',
      [0, 10],
      [5],
      (n: number) => isTitled(10, at => (at < n ? { categorie: title(at) } : {})),
    ],
    [
      'has none where half of them have a key of that name',
      [0, 10],
      [5],
      (n: number) =>
        isTitled(10, at => ({ categorie: title(at), ...(at < n ? { titre: `Cycle ${at}` } : {}) })),
    ],
    [
      'has four to 25 words',
      [1, 32],
      [4, 26],
      (n: number) => isTitled(4, at => ({ categorie: `${at}${' mot'.repeat(n - 1)}` })),
    ],
  ] as const)('%s', (_, stretch, bounds, answer) => {
    expect(boundsOf(stretch, answer)).toEqual(bounds);
  });
});
