import { describe, expect, it } from 'vitest';
import { isSameEvent } from './event.ts';

const event = (title: string, ...dates: string[]) => ({ title, dates });

describe('whether two readings are of one event', () => {
  it('holds when the title is mended or gains a subtitle, on the same days', () => {
    const first = event('Rencontres de la mobilité', '2024-04-04');
    expect(isSameEvent(first, event('Rencontres de la mobilite', '2024-04-04'))).toBe(true);
    expect(isSameEvent(first, event('Rencontres de la mobilité : se déplacer', '2024-04-04'))).toBe(true);
    expect(isSameEvent(first, event('Rencontres de la mobilité', '2024-04-04', '2024-04-05'))).toBe(true);
  });

  it('fails for another title, and for the same title in another year', () => {
    const first = event('Rencontres de la mobilité', '2024-04-04');
    expect(isSameEvent(first, event("Assises de l'eau", '2025-09-18'))).toBe(false);
    expect(isSameEvent(first, event("Assises de l'eau", '2024-04-04'))).toBe(false);
    expect(isSameEvent(first, event('Rencontres de la mobilité', '2025-04-03'))).toBe(false);
  });

  it('goes by the title alone where a reading says no day', () => {
    expect(
      isSameEvent(event('Rencontres de la mobilité'), event('Rencontres de la mobilité', '2024-04-04')),
    ).toBe(true);
    expect(isSameEvent(event('Rencontres de la mobilité'), event("Assises de l'eau"))).toBe(false);
  });
});
