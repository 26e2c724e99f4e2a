import { describe, expect, it } from 'vitest';
import { eventually } from './waiting.ts';

describe('waiting for an answer', () => {
  it('asks until there is one, and no more', async () => {
    let asked = 0;
    const answer = await eventually(() => {
      asked += 1;
      return asked < 3 ? null : 'there';
    });
    expect([answer, asked]).toEqual(['there', 3]);
  });
});
