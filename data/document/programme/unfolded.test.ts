import { describe, expect, it } from 'vitest';
import { unfolded } from './calendar-lines.ts';

const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\n');

describe('the folded lines of a calendar', () => {
  it('are joined, in the middle of words too, and by nothing but the fold', () => {
    const text = calendar(
      'SUMMARY:Marche à Saint-Cirq-La',
      ' popie',
      'DESCRIPTION:Rendez-vous au',
      '\t  lavoir',
    );
    expect(unfolded(text)).toBe(
      calendar('SUMMARY:Marche à Saint-Cirq-Lapopie', 'DESCRIPTION:Rendez-vous au  lavoir'),
    );
  });

  it('are those of calendars alone', () => {
    for (const text of ['Programme\n\n 9 h Accueil', '- un\n  - deux', 'BEGIN:VCALENDAR\n sans événement'])
      expect(unfolded(text)).toBe(text);
  });
});
