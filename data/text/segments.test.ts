import { describe, expect, it } from 'vitest';
import { repeatedSegments, type Unit } from './segments.ts';

const ROLES: Readonly<Record<string, Unit['role']>> = {
  de: 'of',
  "d'": 'of',
  des: 'of',
  aux: 'to',
  à: 'to',
  la: 'article',
  les: 'article',
  partagé: 'tail',
  est: 'other',
};

/** Words of one letter case; "|" cuts. */
function units(text: string): Unit[] {
  const made: Unit[] = [];
  let cut = true;
  for (const word of text.split(' ')) {
    if (word === '|') {
      cut = true;
      continue;
    }
    made.push({ key: word, role: ROLES[word] ?? 'content', cut });
    cut = false;
  }
  return made;
}
const keys = (text: string, least = 2) => repeatedSegments(units(text), least).map(s => s.key);

describe('repeatedSegments', () => {
  it('finds words that stand together again', () => {
    expect(keys('santé mentale est santé mentale')).toEqual(['santé mentale']);
  });

  it("spans de, d' and aux, and brings their forms together", () => {
    expect(keys("pouvoir d' agir | pouvoir de agir | accès à la culture | accès aux culture")).toEqual([
      'pouvoir de agir',
      'accès à culture',
    ]);
  });

  it('begins and ends with no function word', () => {
    expect(keys('la santé | la santé | santé de | santé de')).toEqual([]);
  });

  it('never crosses a cut', () => {
    expect(keys('santé | mentale | santé | mentale')).toEqual([]);
  });

  it('leaves out what only stands inside a longer one, and keeps what stands alone too', () => {
    expect(keys('budget participatif local | budget participatif local')).toEqual([
      'budget participatif local',
    ]);
    expect(keys('budget participatif local | budget participatif local | budget participatif')).toEqual([
      'budget participatif',
      'budget participatif local',
    ]);
  });

  it('lets a participle end a term but not begin one', () => {
    expect(keys('diagnostic partagé | diagnostic partagé | partagé diagnostic | partagé diagnostic')).toEqual(
      ['diagnostic partagé'],
    );
  });

  it('asks for as many places as it is told', () => {
    expect(keys('santé mentale | santé mentale', 3)).toEqual([]);
  });

  it('gives the places as indices', () => {
    expect(repeatedSegments(units("est pouvoir d' agir | pouvoir d' agir"), 2)).toEqual([
      {
        key: 'pouvoir de agir',
        length: 3,
        places: [
          { first: 1, last: 3 },
          { first: 4, last: 6 },
        ],
      },
    ]);
  });
});

describe('the length of a segment', () => {
  it('is four words at most, those that join counted', () => {
    expect(keys('un deux trois quatre | un deux trois quatre')).toContain('un deux trois quatre');
    const five = keys('un deux trois quatre cinq | un deux trois quatre cinq');
    expect(Math.max(...five.map(each => each.split(' ').length))).toBe(4);
    expect(keys('maison de parole de ville | maison de parole de ville')).not.toContain(
      'maison de parole de ville',
    );
  });
});
