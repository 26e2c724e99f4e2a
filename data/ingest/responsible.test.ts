import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "part: name" of everybody in the one session of a programme. */
function readIn(...lines: readonly string[]) {
  const text = `Colloque La ville en partage\n\nLille, 14 décembre 2023\n\n9h30 : Atelier 1 – Migration et mémoire\n${lines.join('\n')}\n`;
  const { appearances } = readOutline(plain(text), {
    name: 'essai.txt',
    sha256: '',
    characters: text.length,
  });
  return appearances.map(({ part, name }) => `${part}: ${name.text}`);
}

describe('who answers for a session', () => {
  it.each([
    'Responsables : Anne Roux, Paul Petit',
    'Coordinatrices : Anne Roux et Paul Petit',
    'Coordination : Anne Roux et Paul Petit',
    'Responsables de l’atelier : Anne Roux et Paul Petit',
    'Organisateurs de la session : Anne Roux, Paul Petit',
  ])('leads it beside those who speak: %s', line => {
    expect(readIn(line, 'Intervenants : Lise Noury, agronome')).toEqual([
      'moderator: Anne Roux',
      'moderator: Paul Petit',
      'speaker: Lise Noury',
    ]);
  });

  it('leads beside one who discusses', () => {
    expect(readIn('Coordinateur : Anne Roux', 'Discutante : Lise Noury', 'Avec : Luc Morel, maire')).toEqual([
      'moderator: Anne Roux',
      'speaker: Lise Noury',
      'speaker: Luc Morel',
    ]);
  });

  it.each(['Sous la direction d’Anne Roux', 'Sous la direction de Anne Roux, professeure'])(
    'leads those who stand below: %s',
    line => {
      expect(readIn(line, 'Lise Noury, agronome')).toEqual(['moderator: Anne Roux', 'speaker: Lise Noury']);
      expect(readIn(line)).toEqual([]);
    },
  );

  it.each([
    ['Responsables : Anne Roux, Paul Petit'],
    ['Organisation : Anne Roux et Paul Petit', 'Renseignements : 02 31 00 00 00'],
  ])('only prepares it where nobody else is said to speak: %s', (...lines) => {
    expect(readIn(...lines)).toEqual([]);
  });
});
