import { describe, expect, it } from 'vitest';
import { boundsOf, wordsOf } from '../text/bounds.fixture.ts';
import { hideAddresses } from './addresses.ts';
import { isAttachment } from './attachments.ts';
import { namesAll, namesColumns } from './fields.ts';
import { formatOf } from './format.ts';
import { delimiterOf } from './programme/cells.ts';
import { isTable, tablesIn } from './programme/table.ts';

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
