import { describe, expect, it } from 'vitest';
import { passagesOf } from './graph/evidence.ts';
import { titlePlace } from './measure/title-place.ts';
import { slug } from './model/ids.ts';
import { boundsOf } from './text/bounds.fixture.ts';
import { foreignLanguageOf } from './text/language.ts';
import { remembered } from './text/remembered.ts';

describe('the language of a text', () => {
  it('is told by twelve words of its kind, twice as many as those of French', () => {
    expect(boundsOf([1, 20], n => foreignLanguageOf('the '.repeat(n)))).toEqual([12]);
    expect(boundsOf([10, 20], n => foreignLanguageOf(`${'the '.repeat(30)}${'les '.repeat(n)}`))).toEqual([
      16,
    ]);
  });

  it('is told by its first 20,000 characters', () => {
    const text = (length: number) => `${'x'.repeat(length - 49)} ${'the '.repeat(12)}`;
    expect(boundsOf([19_980, 20_010], n => foreignLanguageOf(text(n)))).toEqual([20_002]);
  });
});

describe('the title of a session in its source', () => {
  it('is looked for in 2,000 characters and its own length', () => {
    const stands = (count: number) => {
      const text = `${'a '.repeat(count)}Les rives\nfin`;
      return titlePlace(text, { title: 'Les rives', span: { start: 0, end: text.length } }) !== null;
    };
    expect(boundsOf([980, 1020], stands)).toEqual([1001]);
  });
});

describe('an id', () => {
  it('has eighty letters at most', () => {
    expect([79, 80, 81].map(length => slug('a'.repeat(length)).length)).toEqual([79, 80, 80]);
  });
});

describe('what is remembered', () => {
  it('is forgotten when as many texts as fit are there and one more comes', () => {
    const again = (count: number) => {
      let made = 0;
      const make = remembered(() => (made += 1), 4);
      for (let i = 0; i < count; i += 1) make(`${i}`);
      make('0');
      return made - count;
    };
    expect([3, 4, 5].map(again)).toEqual([0, 0, 1]);
  });
});

describe('two spans of one passage', () => {
  it('have a bracket between them, and two blanks on either side', () => {
    const apart = (blanks: number) => {
      const joint = `${' '.repeat(blanks)}(${' '.repeat(blanks)}`;
      const text = `ab${joint}cd`;
      return passagesOf(text, [
        { start: 0, end: 2 },
        { start: text.length - 2, end: text.length },
      ]).length;
    };
    expect([0, 1, 2, 3].map(apart)).toEqual([1, 1, 1, 2]);
  });
});
