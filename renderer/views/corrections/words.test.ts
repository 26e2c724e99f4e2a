import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../data/model/correction.ts';
import { speechOf } from '../../scenes/gallery/rouen-read.ts';
import type { ReviewCase } from '../../state/corrections/corrections-case.ts';
import { caseTitle } from './words.ts';

const NAMES = ['Anne ROUX', 'Luc MOREL', 'Paul PETIT', 'Lise MARZIN', 'Yves TREMEL'];

function apart(count: number): ReviewCase {
  const names = NAMES.slice(0, count);
  const speaks = (name: string): Correction => ({
    op: 'add',
    kind: 'person',
    name,
    at: { text: name, before: '', after: '', start: 0 },
    organisationKind: null,
    code: null,
    part: 'speaker',
  });
  return {
    id: 'named-apart',
    kind: 'apart',
    code: 'named-apart',
    args: {},
    about: [],
    titles: [names.join(', ')],
    passages: [[]],
    proposed: null,
    alternatives: names.map(speaks),
    rejection: null,
    sessions: 0,
    people: 0,
  };
}

describe('what a question about people named together is called', () => {
  it.each([
    [1, 'Anne ROUX'],
    [3, 'Anne ROUX, Luc MOREL et Paul PETIT'],
    [4, 'Anne ROUX, Luc MOREL, Paul PETIT et Lise MARZIN'],
    [5, 'Anne ROUX, Luc MOREL, Paul PETIT et 2 autres'],
  ] as const)('names at most four of %d', (count, title) => {
    expect(caseTitle(apart(count), speechOf('fr'))).toBe(title);
  });

  it('says so in English', () => {
    expect(caseTitle(apart(5), speechOf('en'))).toBe('Anne ROUX, Luc MOREL, Paul PETIT and 2 others');
  });
});
