import { describe, expect, it } from 'vitest';
import type { Appearance } from '../model/reading.ts';
import { readParticipations } from './participations.ts';

/** Anne MARTIN at 1000 to 1011, and her role that many characters behind, or before, her name. */
function seen(apart: number, side: 'behind' | 'before' = 'behind'): Appearance {
  const name = { start: 1000, end: 1011 };
  const start = side === 'behind' ? name.end + apart : name.start - apart - 5;
  return {
    session: 'A1',
    part: 'speaker',
    name: { span: name, text: 'Anne MARTIN', givenName: 'Anne', familyName: 'MARTIN' },
    role: { text: 'maire', span: { start, end: start + 5 } },
    via: 'list',
  };
}

const spanOf = (appearance: Appearance) => readParticipations([appearance], ['anne-martin'])[0]?.span;

describe('the passage of a participation', () => {
  it('holds the name and a role near it, on either side', () => {
    expect(spanOf(seen(2))).toEqual({ start: 1000, end: 1018 });
    expect(spanOf(seen(600))).toEqual({ start: 1000, end: 1616 });
    expect(spanOf(seen(600, 'before'))).toEqual({ start: 395, end: 1011 });
  });

  it('is the name alone where the role stands farther, as in the roll of a meeting', () => {
    expect(spanOf(seen(601))).toEqual({ start: 1000, end: 1011 });
    expect(spanOf(seen(601, 'before'))).toEqual({ start: 1000, end: 1011 });
  });
});
