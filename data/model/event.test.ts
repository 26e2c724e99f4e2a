import { describe, expect, it } from 'vitest';
import type { Person, Session } from './entity.ts';
import { type EventTraits, sameness, traitsOf } from './event.ts';

const FOUR = ['Hélène ROBIC', 'Paul DURANDEL', 'Anne LE GALL', 'Yves MORIN'];

/** A reading with a title, days and people; its one session bears the title of the event. */
function event(title: string, dates: readonly string[] = [], people: readonly string[] = FOUR): EventTraits {
  return traitsOf({
    proceedings: { title, dates },
    people: people.map((name): Person => ({ id: name, name, givenName: '', familyName: name, variants: [] })),
    sessions: [] as readonly Session[],
  });
}

describe('whether two readings are of one event', () => {
  const first = event('Rencontres de la mobilité', ['2024-04-04']);

  it('holds when the title is mended or gains a subtitle, on the same days with the same people', () => {
    expect(sameness(first, event('Rencontres de la mobilite', ['2024-04-04']))).toBe('same');
    expect(sameness(first, event('Rencontres de la mobilité : se déplacer', ['2024-04-04']))).toBe('same');
    expect(sameness(first, event('Rencontres de la mobilité', ['2024-04-04', '2024-04-05']))).toBe('same');
  });

  it('holds when half of the people come or go, and is a question when nearly all do', () => {
    const people = ['Hélène ROBIC', 'Paul DURANDEL', 'Luc BON', 'Eve ROY'];
    expect(sameness(first, event('Rencontres de la mobilité', [], people))).toBe('same');
    expect(sameness(first, event('Rencontres de la mobilité', [], ['Luc BON', 'Eve ROY']))).toBe('unsure');
  });

  it('fails for the same title in another year, and for another title with other people', () => {
    expect(sameness(first, event('Rencontres de la mobilité', ['2025-04-03'], ['Luc BON']))).toBe('other');
    expect(sameness(first, event("Assises de l'eau", ['2024-04-04'], ['Luc BON']))).toBe('other');
    expect(sameness(first, event("Assises de l'eau", ['2025-09-18']))).toBe('other');
  });

  it('is a question when one programme moved to other days, or took another title', () => {
    expect(sameness(first, event('Rencontres de la mobilité', ['2025-04-03']))).toBe('unsure');
    expect(sameness(first, event('Journée du vélo', ['2024-04-04']))).toBe('unsure');
  });

  it('goes by the title alone where nobody and nothing was recognised', () => {
    const bare = (title: string) => event(title, [], []);
    expect(sameness(bare('Rencontres de la mobilité'), first)).toBe('same');
    expect(sameness(bare('Rencontres de la mobilité'), bare("Assises de l'eau"))).toBe('other');
  });
});

describe('how many people two readings of one title share', () => {
  const ours = Array.from({ length: 10 }, (_, i) => `Hélène ROBIC${'ABCDEFGHIJ'[i]}`);
  const sharing = (count: number) => ours.map((name, i) => (i < count ? name : `Luc BON${'ABCDEFGHIJ'[i]}`));
  const title = 'Rencontres de la mobilité';
  const verdict = (count: number, dates: readonly string[]) =>
    sameness(event(title, ['2024-04-04'], ours), event(title, dates, sharing(count)));

  it('makes one event of them when more than a fifth are there on the same days', () => {
    expect([1, 2, 3].map(count => verdict(count, ['2024-04-04']))).toEqual(['unsure', 'unsure', 'same']);
    const five = ours.slice(0, 9);
    const shared = [...ours.slice(0, 2), ...sharing(0).slice(2, 9)];
    const some = sameness(event(title, ['2024-04-04'], five), event(title, ['2024-04-04'], shared));
    expect(some).toBe('same');
  });

  it('asks for half of them where the days are not said', () => {
    expect([4, 5].map(count => verdict(count, []))).toEqual(['unsure', 'same']);
  });

  it('asks about another day only when four fifths are there', () => {
    expect([7, 8].map(count => verdict(count, ['2025-04-03']))).toEqual(['other', 'unsure']);
  });
});
