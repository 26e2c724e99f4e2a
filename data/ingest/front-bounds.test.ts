import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { whenOn } from './billings.ts';
import { placeAlone, placeWithDays } from './event-places.ts';
import { headsPlace, houseWithDays, placeBelow, placeOfStreet } from './event-venues.ts';
import { namesEvent } from './front.ts';
import { frontLineOf } from './front-lines.ts';
import { honouredIn } from './honoured.ts';
import { organiserOf } from './organiser.ts';
import { isAddress } from './street.ts';
import { placeOf } from './towns.ts';

const linesOf = (...lines: readonly string[]) => readLines(plain(lines.join('\n')));
const kindOf = (text: string) => {
  const [line] = linesOf(text);
  return line === undefined ? null : frontLineOf(line);
};
/** Words that fill a line up to so many characters. */
const filled = (begin: string, length: number, end = '') =>
  begin +
  'des mots '.repeat(50).slice(0, length - begin.length - end.length - 1) +
  (end === '' ? 'x' : ` ${end}`).slice(-1 - end.length);
const ofLength = (text: string, length: number) => {
  expect(text).toHaveLength(length);
  return text;
};

describe('a line of the title page', () => {
  it('greets on fewer than sixty characters', () => {
    expect(kindOf(ofLength(filled('Bonjour à toutes ', 59), 59))).toBe('mail');
    expect(kindOf(ofLength(filled('Bonjour à toutes ', 60), 60))).not.toBe('mail');
  });

  it('is a sentence where it ends as one and has more than sixty characters', () => {
    const said = (length: number) => ofLength(`${filled('Parole ', length - 1)};`, length);
    expect([kindOf(said(60)), kindOf(said(61))]).toEqual(['title', 'sentence']);
  });

  it('is a sentence where it goes on from others and has more than sixty characters', () => {
    const told = (length: number) => ofLength(filled('Enfin ', length), length);
    expect([kindOf(told(60)), kindOf(told(61))]).toEqual(['title', 'sentence']);
  });

  it('says when, with at most ninety characters behind the day it begins with', () => {
    const day = '4 juin 2024';
    const behind = (length: number) => `${day} ${filled('parole ', length - 1)}`;
    expect([kindOf(behind(90)), kindOf(behind(91))]).toEqual(['days', 'title']);
  });

  it('says when, with at most 45 characters where eight of them lead up to the day', () => {
    const around = (before: string, length: number) =>
      `${before}4 juin 2024 ${filled('parole ', length - before.length - 1)}`;
    expect([kindOf(around('Paroles ', 45)), kindOf(around('Paroles ', 46))]).toEqual(['days', 'title']);
    expect(kindOf(around('Parole ', 46))).toBe('days');
  });

  it('is a title of 300 characters at most', () => {
    expect(kindOf(ofLength(filled('Parole ', 300), 300))).toBe('title');
    expect(kindOf(ofLength(filled('Parole ', 301), 301))).toBe('none');
  });

  it('names the event among the first sixty, in fewer than 300 characters', () => {
    const above = (count: number) => [...Array.from({ length: count }, () => 'Parole'), 'Colloque de la rue'];
    expect([namesEvent(linesOf(...above(59))), namesEvent(linesOf(...above(60)))]).toEqual([true, false]);
    const long = (length: number) => namesEvent(linesOf(ofLength(filled('Colloque ', length), length)));
    expect([long(299), long(300)]).toEqual([true, false]);
  });
});

describe('where an event is held', () => {
  it('stands alone on a line of a hundred characters at most', () => {
    const venue = (length: number) =>
      placeAlone(ofLength(filled('12 rue Neuve, ', length, '49000 Angers'), length));
    expect([venue(100), venue(101)]).toEqual(['Angers', null]);
  });

  it('stands beside its days on a line of 200 characters at most', () => {
    const dated = (length: number) =>
      placeWithDays(ofLength(filled('Angers, 4 juin 2024, ', length), length), null);
    expect([dated(200), dated(201)]).toEqual(['Angers', null]);
  });

  it('is called by a town of ten thousand people or more behind the name of a house', () => {
    expect(placeOf('Palais des congrès de Quimperlé')).toBe('Quimperlé');
    expect(placeOf('Palais des congrès de Loudéac')).toBe(null);
  });

  it('has a name of six words at most', () => {
    expect(placeOf('Saint-Jean-Saint-Maurice-sur-Loire')).toBe('Saint-Jean-Saint-Maurice-sur-Loire');
    expect(placeOf('Saint-Quentin-la-Motte-Croix-au-Bailly')).toBe(null);
  });

  it('stands below a label of fewer than twenty characters, in 200 characters, or 100 where no town is told', () => {
    expect([headsPlace(`Lieu${' '.repeat(14)}:`), headsPlace(`Lieu${' '.repeat(15)}:`)]).toEqual([
      true,
      false,
    ]);
    const told = (length: number) => placeBelow(ofLength(filled('Maison ', length, '– Angers'), length));
    expect([told(200), told(201)]).toEqual(['Angers', null]);
    const untold = (length: number) => placeBelow(ofLength(filled('Maison ', length), length));
    expect([untold(100)?.length, untold(101)]).toEqual([100, null]);
  });

  it('stands behind a street, or is a house beside the days, on a line of 200 characters at most', () => {
    const street = (length: number) =>
      placeOfStreet(ofLength(filled('12 rue Neuve ', length, ', Angers'), length));
    expect([street(200), street(201)]).toEqual(['Angers', null]);
    const house = (length: number) =>
      houseWithDays(
        ofLength(
          `${filled('On parle, ', length - 33)}, Centre de Beaulieu, 4 juin 2024`.slice(-length),
          length,
        ),
        null,
      );
    expect([house(200), house(201)]).toEqual(['Centre de Beaulieu', null]);
  });

  it('is an address of 160 characters at most', () => {
    const address = (length: number) => isAddress(ofLength(filled('12 rue Neuve, ', length), length));
    expect([address(160), address(161)]).toEqual([true, false]);
  });

  it('is told with the hours of an event on a line of 120 characters at most', () => {
    const when = (length: number) =>
      whenOn(ofLength(filled('4 juin 2024 à 18h, médiathèque ', length), length)) !== null;
    expect([when(120), when(121)]).toEqual([true, false]);
  });
});

describe('who organises', () => {
  const said = (above: number) =>
    organiserOf(
      linesOf(...Array.from({ length: above }, () => 'Parole'), 'Journée organisée par la Ville de Redon.'),
    );

  it('is said among the first sixty lines', () => {
    expect([said(59), said(60)]).toEqual(['Ville de Redon', null]);
  });

  /** An imprint so far from the end, of a name of so many characters, in a document of so many lines. */
  const imprint = (behind: number, length = 20, before = 100) =>
    organiserOf(
      linesOf(
        ...Array.from({ length: before }, () => 'Parole'),
        filled('Maison ', length),
        '49000 Angers',
        ...Array.from({ length: behind }, () => 'Parole'),
      ),
    );

  it('signs the imprint on the last eighty lines, below the first sixty', () => {
    expect([imprint(78), imprint(79)].map(name => name !== null)).toEqual([true, false]);
    expect([imprint(0, 20, 60), imprint(0, 20, 59)].map(name => name !== null)).toEqual([true, false]);
  });

  it('has a name of fewer than 120 characters', () => {
    expect([imprint(0, 119), imprint(0, 120)].map(name => name?.startsWith('Maison') ?? false)).toEqual([
      true,
      false,
    ]);
  });
});

describe('whom a document is about', () => {
  it('is said by its title, or one of its first three lines', () => {
    const honoured = (above: number) =>
      honouredIn(
        linesOf(...Array.from({ length: above }, (_, i) => `Parole ${i}`), 'Hommage à Anne Roux'),
        '',
      ).size;
    expect([honoured(2), honoured(3)]).toEqual([1, 0]);
  });

  it('is said in 150 characters at most', () => {
    const honoured = (length: number) =>
      honouredIn([], ofLength(filled('Hommage à Anne Roux, ', length), length)).size;
    expect([honoured(150), honoured(151)]).toEqual([1, 0]);
  });
});
