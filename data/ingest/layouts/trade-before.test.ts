import { describe, expect, it } from 'vitest';
import { readLine } from './read-line.ts';
import { tradeBefore } from './trade-before.ts';

function readIn(text: string): readonly string[] {
  const people = readLine(text, true)?.people ?? [];
  return people.map(
    ({ name, role }) => `${text.slice(name.start, name.end)}: ${role === null ? '' : text.slice(...role)}`,
  );
}

describe('a bracket behind the trade of somebody', () => {
  it.each([
    [
      'Dialogue entre une élue (Anne Leroux) et un éleveur (Paul Girard)',
      ['Anne Leroux: élue', 'Paul Girard: éleveur'],
    ],
    [
      "Intervention à deux voix d'un historien (P. Leroux) et d'une agronome (J.M. Girard)",
      ['P. Leroux: historien', 'J.M. Girard: agronome'],
    ],
    [
      "Regards croisés d'une géographe (Anne Leroux, université de Caen) et d'un maire (Paul Girard)",
      ['Anne Leroux: université de Caen', 'Paul Girard: maire'],
    ],
  ])('says who it is: %s', (text, people) => {
    expect(readIn(text)).toEqual(people);
  });
});

describe('a bracket behind anything else', () => {
  it('says of no trade', () => {
    const text = 'Cuire sans four : un guide pour tous (Anne Leroux)';
    expect(tradeBefore(text, text.indexOf('Anne'))).toBeNull();
  });
});

describe('what opens a line in capitals', () => {
  it.each([
    ['TÉMOIGNAGE Anne Leroux, maraîchère', ['Anne Leroux: maraîchère']],
    ['CONTREPOINT Lise Morand, philosophe', ['Lise Morand: philosophe']],
    ['REACTION de Rose Vidal, maraîchère', ['Rose Vidal: maraîchère']],
    [
      "EN DISPUTE Anne Leroux, directrice de l'Institut de l'eau, et Paul Girard, économiste",
      ["Anne Leroux: directrice de l'Institut de l'eau", 'Paul Girard: économiste'],
    ],
  ])('is no part of the name behind it: %s', (text, people) => {
    expect(readIn(text)).toEqual(people);
  });
});

describe('who leads, behind those who speak', () => {
  it.each([
    'avec Hugo Sterin (économiste, Paris 13) / animation Salima Ouali (Radio Campus)',
    'Avec Hugo Sterin, économiste – modération : Salima Ouali (Radio Campus)',
    'Hugo Sterin (économiste), animation de Salima Ouali, journaliste',
  ])('leads: %s', text => {
    const people = readLine(text, true)?.people ?? [];
    expect(people.map(({ name, part }) => `${text.slice(name.start, name.end)} ${part}`)).toEqual([
      'Hugo Sterin speaker',
      'Salima Ouali moderator',
    ]);
  });
});

describe('whose name a university bears', () => {
  it.each([
    'Grand témoin : Valérie Marquette, géographe, université Toulouse – Jean Jaurès',
    'Valérie Marquette, Université Lyon 3 – Jean Moulin',
    'Valérie Marquette, Montpellier 3, Paul Valéry',
  ])('does not speak by that: %s', text => {
    const people = readLine(text, true)?.people ?? [];
    expect(people.map(({ name }) => text.slice(name.start, name.end))).toEqual(['Valérie Marquette']);
  });
});
