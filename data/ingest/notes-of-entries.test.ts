import { describe, expect, it } from 'vitest';
import { datasetOf, entriesOf } from '../entries.fixture.ts';

const cycle = (note: string, ...more: readonly string[]) =>
  [
    'Cycle de webinaires « Adapter la vase »',
    '',
    ...[
      'Jeudi 29 janvier 2026 : Trier, où en est-on ?|Zélie Floch, paysagiste',
      'Jeudi 26 février 2026 : Marcher, promesses et limites|Paul Noury, guide',
      'Jeudi 26 mars 2026 : La vase peut-elle suffire ?|Luc Morel, architecte',
    ].flatMap(one => {
      const [title = '', who = ''] = one.split('|');
      return [`• ${title}`, `Avec ${who}`, ...(note === '' ? [] : [note]), ''];
    }),
    ...more,
    '',
  ].join('\n');

describe('what is noted below each entry', () => {
  it.each(['', 'Inscription :', 'Inscription : https://visio.example/1', 'S’inscrire :', 'Contact :'])(
    'ends none of those that follow: %s',
    async note => {
      const read = await entriesOf(cycle(note));
      expect(read.slice(-3)).toEqual([
        'Trier, où en est-on ?: speaker Zélie/Floch | paysagiste',
        'Marcher, promesses et limites: speaker Paul/Noury | guide',
        'La vase peut-elle suffire ?: speaker Luc/Morel | architecte',
      ]);
    },
  );

  it('ends all of them where it is said once', async () => {
    const read = await entriesOf(cycle('', 'Contact :', 'Anne Roux'));
    expect(read.join()).not.toContain('Anne');
  });

  it('stands in a message whose own date is none of the entries', async () => {
    const head = 'De : communication@vase.example\nDate : 12 janvier 2026\nObjet : Cycle de webinaires\n\n';
    expect((await datasetOf(head + cycle('Inscription :'))).proceedings.dates).toEqual([
      '2026-01-29',
      '2026-02-26',
      '2026-03-26',
    ]);
  });
});
