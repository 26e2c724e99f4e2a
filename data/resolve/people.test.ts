import { describe, expect, it } from 'vitest';
import type { Appearance } from '../model/reading.ts';
import { resolvePeople } from './people.ts';

let offset = 0;

/** An appearance of "Prénom NOM" in a session; the last word is the family name unless a bar says otherwise. */
function seen(
  name: string,
  session: string,
  via: Appearance['via'] = 'list',
  role: string | null = null,
): Appearance {
  offset += 100;
  const at = name.includes('|') ? name.indexOf('|') : name.lastIndexOf(' ');
  const text = name.replace('|', ' ');
  return {
    session,
    part: 'speaker',
    name: {
      span: { start: offset, end: offset + text.length },
      text,
      givenName: name.slice(0, at),
      familyName: name.slice(at + 1),
    },
    role: role === null ? null : { text: role, span: { start: offset + 50, end: offset + 60 } },
    via,
  };
}

const names = (appearances: readonly Appearance[]) =>
  resolvePeople(appearances).people.map(person => person.name);

describe('people over their spellings', () => {
  it('are one over case, accents, hyphens and sessions', () => {
    const people = [
      seen('Noémie HERVÉ', 'A1'),
      seen('Noemie Herve', 'A2', 'body'),
      seen('Noémie HERVE', 'A3'),
    ];
    expect(names(people)).toHaveLength(1);
    expect(names([seen('Jean-Luc PETIT', 'A1'), seen('Jean Luc|Petit', 'A4', 'body')])).toEqual([
      'Jean-Luc PETIT',
    ]);
  });

  it('are one over a lost letter in the session that lists them, under the spelling that most places give', () => {
    expect(names([seen('Sixtine LEFEBVRE', 'A1'), seen('Sixtine Lebfèvre', 'A1', 'resource')])).toEqual([
      'Sixtine LEFEBVRE',
    ]);
    const burgy = [
      seen('France BURG', 'P1'),
      seen('France BURGY', 'P1', 'caption'),
      seen('France Burgy', 'P1', 'body'),
      seen('France Burgy', 'P1', 'body'),
    ];
    expect(names(burgy)).toEqual(['France BURGY']);
  });

  it('say why they were merged, and warn of the slip', () => {
    const { merges, warnings } = resolvePeople([
      seen('Murielle FABRE', 'P1'),
      seen('Murielle FABRE', 'P1', 'caption'),
      seen('Muriel Fabre', 'P1', 'body'),
    ]);
    expect(merges).toEqual([
      { person: 'murielle-fabre', found: 'Muriel Fabre', expected: 'Murielle FABRE', reason: 'given-slip' },
    ]);
    expect(warnings.map(w => [w.code, w.args.found, w.candidates])).toEqual([
      ['spelling', 'Muriel Fabre', ['murielle-fabre']],
    ]);
  });

  it('are two when a session lists both, however alike', () => {
    expect(names([seen('Paul MARTIN', 'A1'), seen('Paule MARTIN', 'A1')])).toHaveLength(2);
    expect(names([seen('Marie DUPONT', 'A1'), seen('Marie DUPOND', 'A1')])).toHaveLength(2);
  });

  it('are two when only the family name is the same, or nothing ties two spellings', () => {
    expect(names([seen('Solange MARTIN', 'A1'), seen('Romain MARTIN', 'A1', 'body')])).toHaveLength(2);
    expect(names([seen('Marie DUPONT', 'A1'), seen('Marie DUPOND', 'A7')])).toHaveLength(2);
  });

  it('are one over sessions when the same role ties two spellings', () => {
    const role = 'directrice du CCAS de Poitiers';
    expect(
      names([seen('Marie DUPONT', 'A1', 'list', role), seen('Marie DUPOND', 'A7', 'list', role)]),
    ).toHaveLength(1);
  });

  it('are one over initials and half of a double name in the same session', () => {
    expect(names([seen('Jean PRADEL', 'A1'), seen('J. Pradel', 'A1', 'body')])).toHaveLength(1);
    expect(names([seen('Sylvie|SACHDEVA VALIN', 'A1'), seen('Sylvie Valin', 'A1', 'body')])).toHaveLength(1);
  });

  it('are one where most initials are short for somebody who is named in full, and shown by the full name', () => {
    const anne = [seen('Anne ROUX', 'A1', 'list', 'maire'), seen('A. Roux', 'A2'), seen('A. Roux', 'A3')];
    expect(names(anne)).toEqual(['Anne ROUX']);
    expect(names([...anne, seen('P. Noury', 'A2')])).toHaveLength(3);
    expect(names([...anne, seen('P. Noury', 'A2'), seen('Z. Petit', 'A3')])).toHaveLength(4);
  });

  it('are two over initials of which something else is said, that fit two people, or that stand beside the name', () => {
    const anne = seen('Anne ROUX', 'A1', 'list', 'maire');
    expect(names([anne, seen('A. Roux', 'A2', 'list', 'chercheuse')])).toHaveLength(2);
    expect(names([anne, seen('Alain ROUX', 'A2'), seen('A. Roux', 'A3')])).toHaveLength(3);
    expect(names([anne, seen('A. Roux', 'A1')])).toHaveLength(2);
  });

  it('leave alone a spelling that fits two different people', () => {
    const people = [seen('Jean PRADEL', 'A1'), seen('Jules PRADEL', 'A1'), seen('J. Pradel', 'A1', 'body')];
    expect(names(people)).toHaveLength(3);
  });

  it('stay apart when the analyst says so', () => {
    const people = [seen('Marie DUPONT', 'A1'), seen('Marie Dupond', 'A1', 'body')];
    expect(resolvePeople(people, () => true).people).toHaveLength(2);
  });
});

describe('what is compared', () => {
  it('is a given name cut short at five letters, not at four', () => {
    expect(names([seen('Chris MARTIN', 'A1'), seen('Christian MARTIN', 'A1', 'body')])).toHaveLength(1);
    expect(names([seen('Alex MARTIN', 'A1'), seen('Alexandre MARTIN', 'A1', 'body')])).toHaveLength(2);
  });

  it('is every pair of four hundred names in a session, and only what is written alike in more', () => {
    const letters = 'bcdfghjklmnpqrstvwxz';
    const word = (i: number) =>
      [...String(i).padStart(4, '0')]
        .map((digit, at) => `${letters[Number(digit) * 2]}${'aeio'[at]}`)
        .join('');
    const crowd = (count: number) =>
      Array.from({ length: count - 2 }, (_, i) => seen(`Anne ${word(i)}`, 'A1'));
    const slip = [seen('Noémie HERVESTIN', 'A1'), seen('Noemie HERVESTEN', 'A1', 'body')];
    const peopleOf = (count: number) => names([...crowd(count), ...slip]).length;
    expect(peopleOf(400)).toBe(399);
    expect(peopleOf(401)).toBe(401);
  });
});
