import { expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

function speakersIn(text: string): readonly string[] {
  const source = { name: 'essai.txt', sha256: '', characters: text.length };
  return readOutline(plain(text), source)
    .appearances.filter(({ via }) => via === 'list')
    .map(({ name }) => name.text);
}

it('goes on with "et de" from a line of people, and from no other line', () => {
  const head = 'Table ronde : lire au village\n\nTemps 2 : interventions de\n\n';
  const [first, more] = [
    'Isabelle Vidal, directrice adjointe du livre',
    'et de Luce Perrin, cheffe de service à la mairie de Brest',
  ];
  expect(speakersIn(`${head}${first}\n\n${more}\n\n`)).toEqual(['Isabelle Vidal', 'Luce Perrin']);
  expect(speakersIn(`${head}Un moment de lecture à voix haute\n\n${more}\n`)).not.toContain('Luce Perrin');
});
