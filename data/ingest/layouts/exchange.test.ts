import { describe, expect, it } from 'vitest';
import { withoutExchange } from './exchange.ts';

describe('what follows a talk', () => {
  it.each([
    'Conférence de Anne Roux « Les mares » et temps d’échange avec le public',
    'Conférence de Anne Roux « Les mares » suivie d’un temps d’échanges',
    "Conférence de Anne Roux « Les mares », puis un temps d'échange",
    'Conférence de Anne Roux « Les mares » et temps d’échange avec les participant.e.s',
    'Conférence de Anne Roux « Les mares » suivie d’un débat',
    'Conférence de Anne Roux « Les mares » et échanges avec la salle',
  ])('is no part of it: %s', line => {
    expect(withoutExchange(line)).toBe('Conférence de Anne Roux « Les mares »');
  });

  it.each([
    'Débat avec Anne Roux et échanges avec Paul Petit, maire de Lury',
    'Le temps d’échange et ses mares',
    'Les mares et le temps qui passe',
  ])('is kept where people or a title stand behind it: %s', line => {
    expect(withoutExchange(line)).toBe(line);
  });
});

describe('what says that a list names not all', () => {
  it.each([
    ['Anne Roux, Paul Petit, Luc Morel...', 'Anne Roux, Paul Petit, Luc Morel'],
    ['Présents : Anne Roux, Paul LE GALL…', 'Présents : Anne Roux, Paul LE GALL'],
    ['Anne Roux, maire, se demande…', 'Anne Roux, maire, se demande…'],
    ['Et si demain...', 'Et si demain...'],
  ])('is no part of the last name: %s', (line, left) => {
    expect(withoutExchange(line)).toBe(left);
  });
});
