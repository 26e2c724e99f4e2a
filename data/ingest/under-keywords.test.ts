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

  it('begin below the last who is listed, whose body they are none of', () => {
    const people = ['Marine RIBALS, chargée de mission, Banque des territoires'];
    for (const label of ['Mots clés : ', 'Mots-clés : ', 'Mot clé – ', 'Keywords: '])
      expect(read(...people, `${label}Transparence, budget`), label).toEqual([
        ['Transparence', 'budget'],
        ['Marine RIBALS'],
      ]);
    expect(read(...people, 'Mots clés : Transparence', 'Antoine BEZARD, consultant')).toEqual([
      ['Transparence'],
      ['Marine RIBALS', 'Antoine BEZARD'],
    ]);
  });

  it('end where a text begins, and not at a line that a list was broken over', () => {
    const text = 'La ville a ouvert ses données à tous les habitants.';
    expect(read('Mots clés : Transparence, budget', text)[0]).toEqual(['Transparence', 'budget']);
    expect(read('Marine RIBALS, maire', 'Mots clés : Transparence,', 'Budget participatif')[0]).toEqual([
      'Transparence',
      'Budget participatif',
    ]);
  });

  it('are none where a sentence breaks before the words', () => {
    const prose = 'Chacun a noté sur un carton ce qui lui paraît important et surtout les';
    expect(
      read(prose, 'mots clés : ils reviennent dans chaque groupe et disent ce qui compte ici.')[0],
    ).toEqual([]);
  });
});
