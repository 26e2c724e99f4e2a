import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

describe('a remembered function', () => {
  it('works once for a text that comes back, also where it found nothing', () => {
    const asked: string[] = [];
    const found = remembered((text: string) => {
      asked.push(text);
      return text === '' ? null : text.length;
    });
    expect([found('ab'), found(''), found('ab'), found('')]).toEqual([2, null, 2, null]);
    expect(asked).toEqual(['ab', '']);
  });

  it('forgets all when it has kept enough', () => {
    let asked = 0;
    const counted = remembered(() => ++asked, 2);
    for (const text of ['a', 'b', 'a', 'c', 'a']) counted(text);
    expect(asked).toBe(4);
  });

  it('keeps the lines of three megabytes and forgets all when the characters are too many', () => {
    let asked = 0;
    const counted = remembered(() => ++asked);
    const page = 'x'.repeat(1_000_000);
    for (const letter of 'abc') counted(page + letter);
    counted(`${page}a`);
    expect(asked).toBe(3);
    for (const letter of 'defg') counted(page + letter);
    counted(`${page}a`);
    expect(asked).toBe(8);
  });
});
