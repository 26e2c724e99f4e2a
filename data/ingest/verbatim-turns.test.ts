import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { readVerbatimTurns } from './verbatim-turns.ts';

/** How many take the floor in some lines. */
const turns = (...lines: readonly string[]) =>
  readVerbatimTurns(readLines({ text: lines.join('\n'), blocks: [] })).size;

const ROUX = 'M. Paul Roux. Je vous remercie de cette invitation.';
const PETIT = 'Mme Anne Petit. Nous en parlerons ensemble demain.';
const MARTIN = 'M. Luc Martin. Le rapport dit autre chose.';

describe('a record word for word', () => {
  it('is told by its head from two turns on', () => {
    expect(turns('Audition sur les digues', ROUX)).toBe(0);
    expect(turns('Audition sur les digues', ROUX, PETIT)).toBe(2);
  });

  it('has that head among its first twenty lines', () => {
    const above = (count: number) => Array.from({ length: count }, (_, i) => `Ligne ${i} de la page.`);
    expect(turns(...above(19), 'Audition sur les digues', ROUX, PETIT)).toBe(2);
    expect(turns(...above(20), 'Audition sur les digues', ROUX, PETIT)).toBe(0);
  });

  it('is told without any by four turns of which one comes again', () => {
    expect(turns(ROUX, PETIT, ROUX)).toBe(0);
    expect(turns(ROUX, PETIT, ROUX, MARTIN)).toBe(4);
    expect(turns(ROUX, PETIT, MARTIN, 'Mme Léa Simon. Je suis d’accord.')).toBe(0);
    expect(turns(ROUX, ROUX, ROUX, ROUX)).toBe(0);
  });

  it('has roles of three to 160 characters behind the names', () => {
    const role = (length: number) =>
      `M. Paul Roux, ${'directeur de la ville '.repeat(9).slice(0, length - 1)}x. Je vous remercie.`;
    expect(turns('Audition sur les digues', PETIT, role(160))).toBe(2);
    expect(turns('Audition sur les digues', PETIT, role(161))).toBe(0);
    expect(turns('Audition sur les digues', PETIT, role(161), ROUX)).toBe(2);
  });
});
