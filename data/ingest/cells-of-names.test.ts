import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function peopleIn(cell: string): Promise<string> {
  const text = `horaire;titre;intervenants\n9h30;Ouverture;"${cell}"\n10h;Clôture;Odile Vannier\n`;
  const document = await openDocument(text, 'programme.csv');
  const { appearances } = readOutline(document, {
    name: 'programme.csv',
    sha256: '',
    characters: text.length,
  });
  return appearances
    .filter(({ session }) => session === 'P1')
    .map(({ name, role }) => (role === null ? name.text : `${name.text} (${role.text})`))
    .join(' | ');
}

describe('a cell of names', () => {
  it.each([
    ['Anne Roux, IGE <br> Paul Morel, CNRS', 'Anne Roux (IGE) | Paul Morel (CNRS)'],
    ['Anne Roux, IGE<br/>Paul Morel, Terre des rives', 'Anne Roux (IGE) | Paul Morel (Terre des rives)'],
    ['Anne Roux, maire de Redon\nPaul Morel, préfet', 'Anne Roux (maire de Redon) | Paul Morel (préfet)'],
    ['Anne Roux\nPaul Morel', 'Anne Roux | Paul Morel'],
    ['Anne Roux, Paul Morel\nClaire Petit', 'Anne Roux | Paul Morel | Claire Petit'],
    ['Anne Roux ou Paul Morel', 'Anne Roux | Paul Morel'],
    ['Anne Roux, Territoire de sciences', 'Anne Roux (Territoire de sciences)'],
    ['<p>Anne Roux, IGE</p><p>Paul Morel, CNRS</p>', 'Anne Roux (IGE) | Paul Morel (CNRS)'],
    ['marcel, lulu', 'marcel | lulu'],
  ])('%j', async (cell, people) => {
    expect(await peopleIn(cell)).toBe(people);
  });

  it.each([
    'à confirmer',
    'TBA',
    'TBC',
    't.b.d.',
    'Intervenant à préciser',
    '(à venir)',
    '?',
    '-',
    'n/a',
    'To be announced',
    'Aucun',
  ])('names nobody yet: %s', async cell => {
    expect(await peopleIn(cell)).toBe('');
  });
});
