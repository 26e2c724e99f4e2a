import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';
import { openDocument } from './open.ts';

/** Depth and words of each item of a text. */
async function itemsIn(text: string, name: string): Promise<readonly string[]> {
  return readLines(await openDocument(text, name)).flatMap(({ text: words, block }) =>
    block?.kind === 'item' ? [`${block.level} ${words}`] : [],
  );
}

const list = (a: string, b = a) =>
  `Journée des haies\n\n${a} Haies et vent\n  ${b} Anne Roux\n  ${b} Paul Petit\n${a} Haies et eau\n  ${b} Zoé Blanc\n`;

describe('items of a list', () => {
  it.each([
    ['•', '•'],
    ['•', '◦'],
    ['▪', '•'],
    ['●', '○'],
    ['‣', '‣'],
    ['■', '□'],
    ['–', '–'],
    ['—', '–'],
    ['-', '-'],
    ['*', '-'],
    ['+', '+'],
  ])('are as deep as they are set in, whatever their sign: %s over %s', async (a, b) => {
    for (const name of ['essai.txt', 'essai.md'])
      expect(await itemsIn(list(a, b), name)).toEqual([
        `1 ${a} Haies et vent`,
        `2 ${b} Anne Roux`,
        `2 ${b} Paul Petit`,
        `1 ${a} Haies et eau`,
        `2 ${b} Zoé Blanc`,
      ]);
  });

  it('keep their depth over blank lines, and begin again behind other words', async () => {
    const text = `Journée\n\n• Haies\n\n    • Anne Roux\n\n        • une remarque\n\n  suite\n\n    • Paul Petit\n\nAutres\n\n    • Zoé Blanc\n    • Luc Noir\n`;
    expect((await itemsIn(text, 'essai.txt')).map(item => item[0])).toEqual(['1', '2', '3', '2', '1', '1']);
  });

  it('may begin far to the right', async () => {
    expect(await itemsIn('Haies\n\n      • Anne\n         • Paul\n      • Zoé\n', 'essai.txt')).toEqual([
      '1 • Anne',
      '2 • Paul',
      '1 • Zoé',
    ]);
  });

  it('leave what stands below them its own line', async () => {
    const text = '• Les haies\n  Anne Roux, INRAE\n• Les mares\n  Paul Petit, CNRS\n';
    expect(await itemsIn(text, 'essai.txt')).toEqual(['1 • Les haies', '1 • Les mares']);
  });

  it.each([
    ['one sign', 'Journée\n\n• Haies et eau\n\nAnne Roux\n'],
    ['signs without words behind them', '•\nHaies\n-\nMares\n'],
    ['signs that touch the word', '-4 degrés à Rennes\n-2 degrés à Caen\n'],
    ['signs inside a line', 'Haies • Mares • Rives\nAnne Roux - Paul Petit\n'],
    ['a line that is drawn', '- - - - -\nHaies\n- - - - -\n'],
  ])('are none: %s', async (_, text) => {
    expect((await itemsIn(text, 'essai.txt')).filter(item => /\p{L}/u.test(item))).toEqual([]);
  });
});

describe('words with a line drawn under them', () => {
  it('are a heading in a text with items too', async () => {
    const text = 'Journée des haies\n=================\n\n• Haies et vent\n• Haies et eau\n';
    expect(readLines(await openDocument(text, 'essai.txt')).map(({ level }) => level)[0]).toBe(1);
  });
});
