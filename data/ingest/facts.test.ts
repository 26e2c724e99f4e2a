import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communeByCode } from '../reference/communes.ts';
import { divisionByKey } from '../reference/divisions.ts';
import { districtByCode } from '../reference/intercommunalities.ts';
import { readBodies } from './bodies.ts';
import { readDates } from './dates.ts';
import { readFigures } from './figures.ts';
import { readInitiatives } from './initiatives.ts';
import { readPlaces } from './places.ts';
import { documentOf } from './session.fixture.ts';

/** Words that the grammars look at, so that chance brings them together. */
const WORDS = (
  'La la le Le de du des d’ à À au en et Ville ville villes communes métropole Métropole Département Région Rouen Saint-Denis Grigny Lot Nièvre ' +
  'Bretagne Paris Le Havre Nancy AMF CNFPT (AMF) « » , ; . : - – 2024 2030/2050 465 6,4 % 15 millions habitants association Fédération CHU SDIS projet ' +
  'Fresque SCOT Nantes Grand Est (93) constructor toString président maire adjoint conseiller municipal chez dans 1.400.000 \n\n'
).split(' ');

const passages = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map(words => words.join(' '));

function exists(level: string, code: string): boolean {
  if (level === 'commune') return communeByCode(code) !== null;
  if (level === 'intercommunality') return districtByCode(code) !== null;
  return divisionByKey(`${level}:${code}`) !== null;
}

describe('facts of any passage', () => {
  it('lie in the text, say what it says, and carry codes that exist', () => {
    fc.assert(
      fc.property(passages, passages, (body, role) => {
        const { text, outline } = documentOf({ body, roles: [role.replace(/\s+/g, ' ').trim() || 'x'] });
        const { organisations, mandates } = readBodies(text, outline);
        const { territories } = readPlaces(text, outline, organisations);
        for (const fact of [...organisations, ...territories, ...readFigures(text, outline)]) {
          const cut = text.slice(fact.span.start, fact.span.end).replace(/\s+/g, ' ');
          expect(cut).toBe(fact.text);
          expect(fact.text).not.toBe('');
        }
        for (const place of territories)
          for (const code of place.candidates)
            expect(exists(place.level, code), `${place.level} ${code}`).toBe(true);
        for (const mandate of mandates) {
          expect(organisations[mandate.organisation]).toBeDefined();
          expect(mandate.span.end).toBeLessThanOrEqual(text.length);
        }
        for (const date of readDates(text, outline)) expect(date.phrase).toContain(String(date.year));
        for (const scheme of readInitiatives(text, outline)) expect(scheme.name).not.toBe('');
      }),
      { numRuns: 250 },
    );
  });

  it('are the same each time', () => {
    const { text, outline } = documentOf({ body: WORDS.join(' '), roles: ['maire de Grigny'] });
    const read = (copy: typeof outline) => {
      const { organisations, mandates, diagnostics } = readBodies(text, copy);
      return JSON.stringify([organisations, mandates, diagnostics, readPlaces(text, copy, organisations)]);
    };
    expect(read({ ...outline })).toBe(read({ ...outline }));
  });

  it('are read from a long passage without a blank line in time that grows with it', () => {
    const one = `${WORDS.filter(word => word !== '\n\n').join(' ')} `;
    const steps = (copies: number): number => {
      const { text, outline } = documentOf({ body: one.repeat(copies) });
      const from = busy();
      readPlaces(text, outline, readBodies(text, outline).organisations);
      return busy() - from;
    };
    steps(20);
    // Quadratic work would take 64 times as long for 8 times the text.
    expect(steps(400)).toBeLessThan(30 * Math.max(steps(50), 5));
  });
});

/** Milliseconds that the processor has spent on this process, so that what else the machine does has no say. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
