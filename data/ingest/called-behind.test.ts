import { describe, expect, it } from 'vitest';
import { calledBehind } from './called-behind.ts';

const told = (line: string) => {
  const [one] = calledBehind(line)?.people ?? [];
  if (one === undefined) return null;
  const role = one.role === null ? '' : ` | ${line.slice(...one.role)}`;
  return `${one.part} ${line.slice(one.name.start, one.name.end)}${role}`;
};

describe('an entry of a roll that says behind the name who came', () => {
  it.each([
    ['1. Anne ROUX Présente', 'participant Anne ROUX'],
    ['12. Paul PETIT Excusé', 'absent Paul PETIT'],
    ['Anne Roux (présente)', 'participant Anne Roux'],
    ['- Paul Petit (absent)', 'absent Paul Petit'],
    ['Anne Roux – excusée', 'absent Anne Roux'],
    ['Mme Anne ROUX : absente excusée', 'absent Anne ROUX'],
    ['Anne Roux, présidente : présente', 'participant Anne Roux | présidente'],
    ['Paul Petit (trésorier) – présent', 'participant Paul Petit | trésorier'],
    ['Luc Morel : excusé, pouvoir à Anne Roux', 'absent Luc Morel'],
    ['Luc Morel (absent, procuration à Anne Roux)', 'absent Luc Morel'],
  ])('is read: %s', (line, person) => {
    expect(told(line)).toBe(person);
  });

  it.each([
    'Anne Roux présente',
    'Anne Roux présente le budget',
    'Anne Roux et Paul Petit : présents',
    'Anne Roux et son équipe : absente',
    'Une forme toujours présente',
    'Les absents ont toujours tort',
  ])('is no other line: %s', line => {
    expect(told(line)).toBeNull();
  });
});
