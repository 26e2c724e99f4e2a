import { describe, expect, it } from 'vitest';
import { anchorOf, findAnchor } from './journal-anchor.ts';

/** Words in front and behind of which no two characters are alike by chance. */
const FRONT = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(0, 45);
const BEHIND = '0123456789αβγδεζηθικλμνξοπρστυφχψωБДЖЗИЙЛПФЦ'.slice(0, 44);

describe('an anchor', () => {
  it('keeps forty characters on each side, and what there is at the ends', () => {
    const anchor = anchorOf(`${FRONT}NAME${BEHIND}`, { start: 45, end: 49 });
    expect(anchor).toEqual({
      text: 'NAME',
      before: FRONT.slice(5),
      after: BEHIND.slice(0, 40),
      start: 45,
    });
    expect(anchorOf('NAME', { start: 0, end: 4 })).toMatchObject({ before: '', after: '' });
  });

  it('finds its passage where the surroundings agree most, however far that is', () => {
    const text = `${FRONT}NAME${BEHIND}`;
    const anchor = anchorOf(text, { start: 45, end: 49 });
    const moved = `NAME ${'·'.repeat(500)}${text}`;
    expect(findAnchor(moved, anchor)).toEqual({ start: 550, end: 554 });
  });

  it('takes the nearest of passages whose surroundings agree as much', () => {
    const line = 'a NAME b ';
    const text = line.repeat(30);
    const anchor = anchorOf(text, { start: 11 * line.length + 2, end: 11 * line.length + 6 });
    expect(findAnchor(text, anchor)?.start).toBe(anchor.start);
  });

  it('finds nothing where the words are gone, or were none', () => {
    const anchor = anchorOf('Mme NAME', { start: 4, end: 8 });
    expect(findAnchor('Mme OTHER', anchor)).toBe(null);
    expect(findAnchor('Mme  OTHER', { ...anchor, text: ' ' })).toBe(null);
  });
});
