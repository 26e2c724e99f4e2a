import { describe, expect, it } from 'vitest';
import type { Appearance } from '../model/reading.ts';
import { namesakes } from './namesakes.ts';

const span = { start: 0, end: 1 };

function listed(session: string, role: string): Appearance {
  const name = { span, text: 'Marie Dupuisot', givenName: 'Marie', familyName: 'Dupuisot' };
  return { session, part: 'speaker', name, role: { text: role, span }, via: 'list' };
}

const asked = (...people: readonly Appearance[]) =>
  namesakes(
    people,
    people.map(() => 'marie-dupuisot'),
  ).map(({ args }) => args.second);

describe('two people of one name', () => {
  it('are asked about when their offices have no word in common', () => {
    expect(asked(listed('A1', 'maire de Laval'), listed('A2', 'chercheuse, CNRS'))).toEqual([
      'chercheuse, CNRS',
    ]);
  });

  it('are one when a word of their offices, or a third office, joins them', () => {
    expect(asked(listed('A1', 'maire de Laval'), listed('A2', 'élue, Laval Agglomération'))).toEqual([]);
    expect(
      asked(
        listed('A1', 'maire de Laval'),
        listed('A2', 'présidente de Laval Agglomération'),
        listed('A3', 'présidente du pôle métropolitain'),
      ),
    ).toEqual([]);
  });

  it('are joined by words of four letters, and not by shorter ones, nor by those that link', () => {
    expect(asked(listed('A1', 'maire de Agen'), listed('A2', 'élue, Agen'))).toEqual([]);
    expect(asked(listed('A1', 'maire de Gap'), listed('A2', 'élue, Gap'))).toEqual(['élue, Gap']);
    expect(asked(listed('A1', 'maire pour Laval'), listed('A2', 'élue pour Nantes'))).toHaveLength(1);
  });

  it('are one person of the document when they are listed more than fifty times', () => {
    const times = (count: number) => [
      listed('A0', 'chercheuse, CNRS'),
      ...Array.from({ length: count - 1 }, (_, i) => listed(`A${i + 1}`, 'maire de Laval')),
    ];
    expect(asked(...times(50))).toHaveLength(1);
    expect(asked(...times(51))).toHaveLength(0);
  });

  it('are one within a session, and where a body alone stands for the office', () => {
    expect(asked(listed('A1', 'maire de Laval'), listed('A1', 'chercheuse'))).toEqual([]);
    expect(asked(listed('A1', 'maire de Laval'), listed('A2', 'CNRS'))).toEqual([]);
    expect(asked(listed('A1', 'maire de Laval'))).toEqual([]);
  });
});
