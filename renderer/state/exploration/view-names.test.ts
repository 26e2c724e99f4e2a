import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../data/text/any-text.fixture.ts';
import { freeName, isSameName, LONGEST_NAME, tidyName } from './view-names.ts';

const name = anyText({ maxLength: 200 });

describe('the name of a view', () => {
  it('is kept without the white space around it', () => {
    expect(tidyName('  Santé\n et  solidarités ')).toBe('Santé et solidarités');
    expect(tidyName(' \t')).toBe('');
  });

  it('is the same with another case or without accents', () => {
    expect(isSameName('Santé', ' SANTE ')).toBe(true);
    expect(isSameName('Santé', 'Santé (2)')).toBe(false);
  });

  it('gets the first number that is free', () => {
    expect(freeName('Santé', [])).toBe('Santé');
    expect(freeName('santé', ['Santé', 'Santé (3)'])).toBe('santé (2)');
    expect(freeName('x'.repeat(300), ['x'.repeat(LONGEST_NAME)])).toBe(`${'x'.repeat(LONGEST_NAME - 4)} (2)`);
  });

  it('is free and short enough, whatever it is', () => {
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 8 }), (wanted, taken) => {
        fc.pre(tidyName(wanted) !== '');
        const free = freeName(wanted, taken);
        expect(free.length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(taken.some(each => isSameName(each, free))).toBe(false);
        expect(tidyName(free)).toBe(free);
      }),
    );
  });
});
