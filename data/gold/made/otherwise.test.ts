import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../extract.ts';
import type { Decoder } from '../../text/decode.ts';
import { key } from '../../text/normalise.ts';
import { LAYOUTS, laidProgramme } from './layouts/laid.ts';
import { OTHERWISE } from './otherwise.ts';
import { madeProgramme } from './programme.ts';

const decoder: Decoder = (bytes, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(bytes);
const RUNS = 6;

/** Who takes part in what, and which sessions there are, whatever signs stand between the words. */
async function saidIn(file: string, text: string): Promise<readonly string[]> {
  const read = await extract({ name: file, sha256: '0', bytes: new TextEncoder().encode(text), decoder });
  if (!read.ok) throw new Error(read.error.code);
  const { people, sessions, participations } = read.value;
  const names = new Map(people.map(({ id, name }) => [id, key(name)]));
  const titles = new Map(sessions.map(({ id, title }) => [id, key(title)]));
  return [
    ...titles.values(),
    ...participations.map(
      ({ person, session, part }) => `${part} ${names.get(person)} in ${titles.get(session)}`,
    ),
  ].sort();
}

const documents = fc
  .integer({ min: 1, max: 9999 })
  .chain(seed =>
    fc.constantFrom(
      madeProgramme(seed),
      ...LAYOUTS.filter((_, at) => at % 7 === seed % 7).map(layout => laidProgramme(layout, seed)),
    ),
  );

describe('a programme written otherwise', () => {
  it.each(OTHERWISE.map(each => [each.id, each] as const))('says the same: %s', async (_, { write }) => {
    await fc.assert(
      fc.asyncProperty(documents, async ({ file, text }) => {
        const other = write(text, file.split('.').at(-1) ?? '');
        fc.pre(other !== null && other !== text);
        expect(await saidIn(file, other ?? '')).toEqual(await saidIn(file, text));
      }),
      { numRuns: RUNS, seed: 20251129 },
    );
  });
});
