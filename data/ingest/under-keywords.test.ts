import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** The keywords of the first session and who is listed below them, with the lines that stand between. */
function read(...between: readonly string[]) {
  const text = `Colloque des villes\nAngers, 4 avril 2024\n\nAtelier 1 : Se déplacer\n${between.join('\n')}\n`;
  const { sessions, appearances } = readOutline(plain(text), {
    name: 'essai.txt',
    sha256: '',
    characters: text.length,
  });
  return [
    sessions[0]?.declaredKeywords.map(each => each.text),
    appearances.filter(({ via }) => via === 'list').map(({ name }) => name.text),
  ];
}

describe('keywords without a blank line below them', () => {
  it('end where somebody is listed', () => {
    const people = ['Antoine BEZARD, consultant', 'Marine RIBALS, chargée de concertation'];
    const names = ['Antoine BEZARD', 'Marine RIBALS'];
    expect(read('Mot clé : Transparence', ...people)).toEqual([['Transparence'], names]);
    expect(read('Mots clés : Accès aux droits, Participation', ...people)).toEqual([
      ['Accès aux droits', 'Participation'],
      names,
    ]);
    expect(read('Mot clé : Transparence', '', ...people)).toEqual([['Transparence'], names]);
  });

  it('go on over a line that breaks between them', () => {
    expect(read('Mots clés : Accès aux droits, participation', 'citoyenne, budget')).toEqual([
      ['Accès aux droits', 'participation citoyenne', 'budget'],
      [],
    ]);
  });
});
