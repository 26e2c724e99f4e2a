import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';
import { plain } from './open.ts';
import { byPageColumns } from './page-columns.ts';

function linesOf(...page: readonly string[]): readonly string[] {
  const document = plain(`${page.join('\n')}\n`);
  return byPageColumns(document.text, readLines(document))
    .map(({ text }) => text)
    .filter(text => text !== '');
}

describe('rolls side by side', () => {
  it.each([
    ['Présents', 'Excusés'],
    ['Membres présents :', 'Membres absents :'],
    ['Attendees', 'Apologies'],
    ['Étaient présents', 'Absents excusés'],
    ['Participants', 'Invités'],
    ['PRÉSENTS', 'ABSENTS'],
  ])('are read one after the other: %s and %s', (one, two) => {
    expect(
      linesOf(
        'Comité des rives',
        '',
        `${one.padEnd(32)}${two}`,
        'Anne Roux (maire)               Paul Petit',
        'Zoé Marin                       Luc Morel (Cerema)',
        'Ada Robic',
        '',
        'Noé Salmon                      Léa Blanc',
        '',
        'Ordre du jour',
      ),
    ).toEqual([
      'Comité des rives',
      one,
      'Anne Roux (maire)',
      'Zoé Marin',
      'Ada Robic',
      'Noé Salmon',
      two,
      'Paul Petit',
      'Luc Morel (Cerema)',
      'Léa Blanc',
      'Ordre du jour',
    ]);
  });

  it('go on in the first column alone, up to a gap in it', () => {
    const rows = ['Anne Roux               Paul Petit', 'Zoé Marin               Luc Morel', 'Ada Robic'];
    expect(linesOf('Présents                Excusés', ...rows).slice(0, 4)).toEqual([
      'Présents',
      'Anne Roux',
      'Zoé Marin',
      'Ada Robic',
    ]);
    const gap = ['                        Noé Salmon', 'Invités', 'Ada Robic'];
    expect(linesOf('Présents                Excusés', ...rows.slice(0, 2), ...gap).slice(-3)).toEqual([
      'Noé Salmon',
      'Invités',
      'Ada Robic',
    ]);
  });

  it('are two columns that call somebody, under heads that say so', () => {
    const rows = ['Anne Roux               Paul Petit', 'Zoé Marin               Luc Morel'];
    expect(linesOf('Présents                Excusés', ...rows)[1]).toBe('Anne Roux');
    expect(linesOf('Présents                Excusés', ...rows.slice(0, 1))[1]).not.toBe('Anne Roux');
    expect(linesOf('Présents                Salle A', ...rows)[1]).not.toBe('Anne Roux');
  });
});
