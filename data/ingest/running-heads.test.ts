import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { withoutRunningHeads } from './running-heads.ts';

const said = (text: string) =>
  withoutRunningHeads(text, readLines(plain(text)))
    .map(line => line.text)
    .filter(words => words !== '');

describe('what heads each page of a text', () => {
  it.each([
    [
      'Les haies, journée du 5 mai – p. 2/4',
      'Les haies, journée du 5 mai – p. 3/4',
      'Les haies, journée du 5 mai',
    ],
    [
      'Rencontres des haies                1',
      'Rencontres des haies                2',
      'Rencontres des haies',
    ],
    [
      'Réseau des haies – Programme  page 1',
      'Réseau des haies – Programme  page 2',
      'Réseau des haies – Programme',
    ],
    ['Comité de la vase 1/3', 'Comité de la vase 2/3', 'Comité de la vase'],
  ])('stands once, without its page: %s', (one, other, words) => {
    expect(said(`${one}\n\n9h Les mares\n\n${other}\n\n10h Les talus\n`)).toEqual([
      words,
      '9h Les mares',
      '10h Les talus',
    ]);
  });

  it.each([
    'Table ronde 1\nLes mares\nTable ronde 2\nLes talus',
    'Les mares, p. 12\nLes talus, p. 14',
    'Point d’étape 2/4\nLes mares\nPoint d’étape 1/4',
    'Les mares – page 3',
  ])('is nothing that is numbered otherwise, or stands once: %s', text => {
    expect(said(text)).toEqual(text.split('\n'));
  });

  it('leaves no number of a page alone on its line', () => {
    expect(said('Les mares\n\n— page 1 sur 2 —\n\nLes talus\n')).toEqual(['Les mares', 'Les talus']);
  });
});
