import { describe, expect, it } from 'vitest';
import { chosenOf } from '../exploration/comparison.ts';
import { parseAddress } from './address.ts';

describe('the address of a comparison', () => {
  it('finds a comparison that was written while it was a reading of the territories', () => {
    const { exploration } = parseAddress(
      '#/territoires?lecture=comparison&comparer=commune-76540&comparer=region-28',
    );
    expect(exploration.screen).toBe('comparison');
    expect(chosenOf(exploration.comparison, 'territory')).toEqual(['commune-76540', 'region-28']);
  });

  it('takes no more of a kind than one slide holds, and those of other kinds besides', () => {
    const many = [1, 2, 3, 4, 5].map(n => `comparer=session:A${n}`).join('&');
    const { comparison } = parseAddress(
      `#/comparaison?entre=theme&${many}&comparer=theme:T1&selon=themes`,
    ).exploration;
    expect(chosenOf(comparison, 'session')).toEqual(['A1', 'A2', 'A3', 'A4']);
    expect(chosenOf(comparison, 'theme')).toEqual(['T1']);
    expect(comparison.compared).toBe('all');
  });
});
