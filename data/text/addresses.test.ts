import { describe, expect, it } from 'vitest';
import { findAddresses } from './addresses.ts';

const found = (text: string) => findAddresses(text).map(({ start, end }) => text.slice(start, end));

describe('an address', () => {
  it('is of a page, of mail, of an account, or the name of a file; none lies over another', () => {
    expect(found('voir https://exemple.fr/a.pdf et jeanne@exemple.fr')).toEqual([
      'https://exemple.fr/a.pdf',
      'jeanne@exemple.fr',
    ]);
    expect(found('@ville et le plan.pdf')).toEqual(['@ville', 'plan.pdf']);
    expect(found('Fin de phrase. Suite')).toEqual([]);
  });

  it('has two thousand characters at most: no longer run was typed', () => {
    const address = (length: number) => 'https://exemple.fr/'.padEnd(length, 'a');
    expect(found(`voir ${address(2000)} ici`)).toEqual([address(2000)]);
    expect(found(`voir ${address(2001)} ici`)).toEqual([]);
  });
});
