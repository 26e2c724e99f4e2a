import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

function speakersOf(text: string) {
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length })
    .appearances.filter(({ part, via }) => part === 'speaker' && via === 'list')
    .map(({ name, role }) => [name.text, role?.text ?? null]);
}

const HEAD = 'Compte rendu de la réunion du 12 mars 2024\n\n';

describe('the role that the roll gives', () => {
  it.each([
    ['in brackets', 'Présents : Christine Carrier (Bpi), Luc Morel (BM de Rennes)', 'Bpi'],
    [
      'behind a comma',
      'Présents :\nChristine Carrier, directrice de la Bpi\nLuc Morel, BM de Rennes',
      'directrice de la Bpi',
    ],
    ['in a list', 'Participants :\n- Christine Carrier (Bpi)\n- Luc Morel (BM de Rennes)', 'Bpi'],
  ])('is that of who takes the floor: %s', (_, roll, role) => {
    expect(
      speakersOf(`${HEAD}${roll}\n\n1. Bilan\nChristine Carrier présente le bilan de l'année.\n`),
    ).toEqual([['Christine Carrier', role]]);
  });

  it('is that of who takes a turn', () => {
    const roll = 'Participants :\n- Christine Carrier (Bpi)\n- Luc Morel (BM de Rennes)\n\n1. Bilan\n';
    const turns =
      '- Christine Carrier : le bilan est positif, et la suite est à écrire.\n- Luc Morel : le budget baisse.\n';
    expect(speakersOf(`${HEAD}${roll}${turns}`)).toEqual([
      ['Christine Carrier', 'Bpi'],
      ['Luc Morel', 'BM de Rennes'],
    ]);
  });

  it.each([
    'formant la majorité des membres en exercice',
    'formant ensemble la majorité des membres du conseil',
    'constituant la majorité des conseillers en exercice',
    'formant le quorum',
  ])('is none that says what all of them are together: %s', together => {
    const roll = `Présents : M. Luc Morel, Mme Christine Carrier, ${together}.`;
    expect(speakersOf(`${HEAD}${roll}\n\n1. Bilan\nChristine Carrier présente le bilan.\n`)).toEqual([
      ['Christine Carrier', null],
    ]);
  });

  it('is nobody’s where two of one name have two, and gives way to what is said at the floor', () => {
    const two = 'Présents : Paul Petit (Bpi), Paul Petit (BnF), Luc Morel (BM de Rennes)';
    expect(speakersOf(`${HEAD}${two}\n\nPaul Petit présente le bilan.\n`)).toEqual([['Paul Petit', null]]);
    const said = 'Présents : Luc Morel (BM de Rennes), Anne Roux (Bpi)';
    expect(speakersOf(`${HEAD}${said}\n\nLuc Morel, directeur de la BM, présente le bilan.\n`)).toEqual([
      ['Luc Morel', 'directeur de la BM'],
    ]);
  });
});

describe('the part that a roll gives', () => {
  it('is that of who leads or speaks, where it says so behind the name', () => {
    const text = `${HEAD}Participants :\n- Anne Roux – facilitatrice\n- Luc Morel – présentateur\n- Zoé Marin – animatrice du réseau Rives\n- Paul Petit – Bpi\n`;
    const parts = readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length });
    expect(parts.appearances.map(({ name, part }) => `${name.text} ${part}`)).toEqual([
      'Anne Roux moderator',
      'Luc Morel speaker',
      'Zoé Marin participant',
      'Paul Petit participant',
    ]);
  });
});
