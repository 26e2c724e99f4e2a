import { describe, expect, it } from 'vitest';
import { extract } from '../../extract.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Decoder } from '../../text/decode.ts';
import { fold } from '../../text/normalise.ts';
import { type Score, score, total } from '../score.ts';
import { FACTORS, MEDIA } from './factors.ts';
import { LAYOUTS, laidProgramme } from './layouts/laid.ts';
import { type MadeProgramme, madeProgramme } from './programme.ts';
import type { Truth } from './truth.ts';

const decoder: Decoder = (bytes, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(bytes);
/** A seed that nothing is tuned on by hand; the command takes others. */
const FIRST = 9001;
const COUNT = 60;
const COUNT_OF_LAYOUT = 12;

async function read({ file, text }: MadeProgramme): Promise<Dataset> {
  const result = await extract({ name: file, sha256: '0', bytes: new TextEncoder().encode(text), decoder });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const keyOf = (text: string) =>
  fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const nameKey = (name: string) => keyOf(name).split(' ').sort().join(' ');

/** What a truth has and its text does not say, whatever stands between the words; family names may come first, or in a cell of their own. */
function unsaid(text: string, truth: Truth): readonly string[] {
  const said = ` ${keyOf(text.replace(/<br>|<[^>]+>|\s+/g, ' ').replaceAll('*', ''))} `;
  const isSaid = (words: string) => said.includes(` ${keyOf(words)} `);
  const titles = truth.sessions.map(({ title }) => title).filter(title => title !== '*');
  const names = truth.sessions.flatMap(({ people }) => people.map(({ name }) => name));
  return [...titles, ...names.flatMap(name => name.split(' '))].filter(words => !isSaid(words));
}

interface Scores {
  readonly names: Score;
  readonly placed: Score;
  readonly sessions: Score;
}

function scoresOf({ truth }: MadeProgramme, dataset: Dataset): Scores {
  const nameOf = new Map(dataset.people.map(person => [person.id, nameKey(person.name)]));
  const sessionOf = new Map(dataset.sessions.map(session => [session.id, keyOf(session.title)]));
  // The longest title that a session's has in it: a label before it is no fault.
  const titles = truth.sessions.map(({ title }) => keyOf(title)).sort((a, b) => b.length - a.length);
  const titleOf = (id: string) => titles.find(title => sessionOf.get(id)?.endsWith(title)) ?? '';
  const spoken = dataset.participations.filter(({ part }) => part === 'speaker' || part === 'moderator');
  const people = truth.sessions.flatMap(({ title, people: all }) =>
    all.map(({ name }) => ({ name: nameKey(name), title: keyOf(title) })),
  );
  const once = (texts: readonly string[]) => [...new Set(texts)];
  return {
    names: score(
      once(people.map(({ name }) => name)),
      once(spoken.map(({ person }) => nameOf.get(person) ?? '')),
    ),
    placed: score(
      once(people.map(({ name, title }) => `${name} in ${title}`)),
      once(spoken.map(({ person, session }) => `${nameOf.get(person)} in ${titleOf(session)}`)),
    ),
    sessions: score(titles, once(dataset.sessions.map(({ id }) => titleOf(id)).filter(Boolean))),
  };
}

describe('made-up programmes', () => {
  it('are the same for the same seed, and draw every factor', () => {
    expect(madeProgramme(FIRST)).toEqual(madeProgramme(FIRST));
    expect(Object.keys(madeProgramme(FIRST).style)).toEqual([...FACTORS]);
  });

  it('come in every medium that a writer is held for', () => {
    const media = new Set(Array.from({ length: 120 }, (_, seed) => madeProgramme(seed).style.medium));
    expect([...media].sort()).toEqual([...MEDIA].sort());
  });

  it('say each name and title that their truth has', () => {
    for (let seed = 0; seed < COUNT; seed += 1) {
      const { file, text, truth } = madeProgramme(seed);
      expect([file, unsaid(text, truth)]).toEqual([file, []]);
    }
  });

  it.each(LAYOUTS.map(layout => [layout.id, layout] as const))(
    'say all of it in a layout of their own: %s',
    (_, layout) => {
      for (let seed = 0; seed < COUNT_OF_LAYOUT; seed += 1) {
        const { file, text, truth } = laidProgramme(layout, seed);
        expect([file, unsaid(text, truth)]).toEqual([file, []]);
        expect(laidProgramme(layout, seed).text).toBe(text);
      }
    },
  );

  it('of kinds that mix at random are read as well as they were', async () => {
    const all: Scores[] = [];
    for (let seed = FIRST; seed < FIRST + COUNT; seed += 1) {
      const made = madeProgramme(seed);
      all.push(scoresOf(made, await read(made)));
    }
    const names = total(all.map(each => each.names));
    const placed = total(all.map(each => each.placed));
    const sessions = total(all.map(each => each.sessions));
    expect(names.precision).toBeGreaterThan(0.98);
    expect(names.recall).toBeGreaterThan(0.9);
    expect(placed.recall).toBeGreaterThan(0.65);
    expect(sessions.recall).toBeGreaterThan(0.68);
  });
});
