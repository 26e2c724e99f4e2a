import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { invites } from './invitation.ts';
import { readOutline } from './outline.ts';

function speakersIn(text: string): readonly string[] {
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length })
    .appearances.filter(({ via, part }) => via === 'list' && part === 'speaker')
    .map(({ name }) => name.text);
}

const GUEST =
  'Discussion-débat en présence de Zélie Kerouan - Directrice de la revue Pain et levain, maîtresse de conférences';

describe('an invitation', () => {
  it.each([
    ['Date : mardi 4 mai 2021 à 19h', 'Lieu : Théâtre du Port – 77, rue Basse'],
    ['Quand ? Le 4 mai', 'Où ? Au théâtre du Port'],
    ['Horaires : 19h – 21h', 'Adresse : 77, rue Basse'],
    ['When: 4 May, 7 pm', 'Where: the Port Theatre'],
  ])('says when and where: %s, %s', (when, where) => {
    expect(invites(readLines(plain(`Le pain a-t-il un prix ?\n\n${when}\n\n${where}`)))).toBe(true);
    expect(invites(readLines(plain(`Le pain a-t-il un prix ?\n\n${when}`)))).toBe(false);
    expect(invites(readLines(plain(`Le pain a-t-il un prix ?\n\n${where}`)))).toBe(false);
    expect(speakersIn(`Le pain a-t-il un prix ?\n\n${GUEST}.\n\n${when}\n\n${where}`)).toEqual([
      'Zélie Kerouan',
    ]);
  });

  it('is none where the labels stand alone or in a sentence', () => {
    expect(invites(readLines(plain('Date :\n\nLieu :')))).toBe(false);
    expect(invites(readLines(plain('La date : une énigme.\n\nLe lieu du crime : un four.')))).toBe(false);
  });
});
