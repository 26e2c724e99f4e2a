import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { ingest } from './ingest.ts';

function kinds(text: string): readonly string[] {
  const source = { name: 'programme.txt', sha256: 'f00d', characters: text.length };
  return ingest(plain(text), source).sessions.map(({ kind, title }) => `${kind}: ${title}`);
}

const programme = (first: string, second: string) =>
  `Journée des archives\nLille, 3 décembre 2025\n\n9h30 ${first}\nAnne Roux, directrice, Ville de Lille\n\n11h00 ${second}\nPaul Morin, professeur, Université de Lille\n`;

describe('a session of which nothing says its kind', () => {
  it('is no plenary where the document speaks of none', () => {
    expect(kinds(programme('Ouvrir les fonds', 'Numériser sans trahir'))).toEqual([
      'other: Ouvrir les fonds',
      'other: Numériser sans trahir',
    ]);
  });

  it('is one where the document says that it holds some, and other kinds stay what they are', () => {
    expect(kinds(programme('Séance plénière : Ouvrir les fonds', 'Numériser sans trahir'))).toEqual([
      expect.stringMatching(/^plenary: /u),
      'plenary: Numériser sans trahir',
    ]);
    expect(kinds(programme('Atelier 1 : Ouvrir les fonds', 'Numériser sans trahir'))).toEqual([
      expect.stringMatching(/^workshop: /u),
      'other: Numériser sans trahir',
    ]);
  });
});
