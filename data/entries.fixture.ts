import { extract } from './extract.ts';
import type { Dataset } from './model/dataset.ts';
import type { Decoder } from './text/decode.ts';

const decoder: Decoder = (bytes, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(bytes);

/** The dataset of a text or of bytes, read as a file of that name. */
export async function datasetOf(file: string | Uint8Array, name = 'essai.txt'): Promise<Dataset> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const read = await extract({ name, sha256: '', bytes, decoder });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** "title: part given/family | role + …" of each session. */
export async function entriesOf(file: string | Uint8Array, name = 'essai.txt'): Promise<readonly string[]> {
  const { sessions, participations, people } = await datasetOf(file, name);
  const named = new Map(people.map(({ id, givenName, familyName }) => [id, `${givenName}/${familyName}`]));
  return sessions.map(({ id, title }) => {
    const said = participations
      .filter(({ session, part }) => session === id && part !== 'cited')
      .map(
        ({ person, part, role }) =>
          `${part} ${named.get(person) ?? person}${role === null ? '' : ` | ${role}`}`,
      );
    return `${title}: ${said.join(' + ')}`;
  });
}

/** A programme of one workshop with these lines, in a town on a day. */
export const workshop = (...lines: readonly string[]): string =>
  ['Assises du rivage', 'Redon, 16 mai 2024', '', '9h30-10h30 Atelier 1 : Marcher', ...lines, ''].join('\n');

/** What `entriesOf` says of a workshop of `workshop` with these people. */
export const marching = (...people: readonly string[]): readonly string[] => [
  `Atelier 1 : Marcher: ${people.map(one => `speaker ${one}`).join(' + ')}`,
];
