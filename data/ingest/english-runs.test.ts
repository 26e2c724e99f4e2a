import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const programme = (line: string) => `# River Days\n\n## 9:00 Hedges and fields\n\n${line}\n`;
const names = (found: readonly string[]) => found.map(line => line.replace(/^[^:]*: /u, ''));

describe('who takes part in an English session', () => {
  it.each([
    'With Anna Reeve and Samuel Vickers',
    'This session brings together Anna Reeve and Samuel Vickers.',
    'The panel will feature Anna Reeve and Samuel Vickers.',
    'The mayor is joined by Anna Reeve and Samuel Vickers.',
    'Speakers include Anna Reeve and Samuel Vickers.',
  ])('is told in “%s”', async line => {
    expect(names(await spokenIn(programme(line)))).toEqual(['Anna Reeve + Samuel Vickers']);
  });

  it('is told with the family name first', async () => {
    expect(names(await spokenIn(programme('With REEVE Anna and VICKERS Samuel')))).toEqual([
      'Anna REEVE + Samuel VICKERS',
    ]);
  });

  it.each(['Financing Rural Schools', 'Who Pays', 'Measuring Open Data'])(
    'is nobody called “%s”, which is a title',
    async title => {
      const list = `- ${title}, Anna Reeve (University of Leeds)\n- Local Food, Samuel Vickers (MIT)`;
      const found = names(await spokenIn(programme(list))).join();
      expect(found).toContain('Anna Reeve');
      expect(found).not.toContain(title);
    },
  );

  it.each(['Chief Executive', 'Executive Director'])('is nobody called “%s”, which she is', async office => {
    const found = names(await spokenIn(programme(`Moderator: REEVE Mei Ling, ${office}, Northwind Trust`)));
    expect(found.join()).not.toContain(`${office} (`);
  });
});
