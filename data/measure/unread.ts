import type { Dataset } from '../model/dataset.ts';
import type { Evidence } from '../model/evidence.ts';
import { plainLetters } from '../model/plain-letters.ts';

/** What a document holds that is in no session of its reading. */
export interface Unread {
  /** Headings that are the title of nothing: not of the document, a theme or a session. */
  readonly headings: readonly string[];
  /** People who are named and take no part. */
  readonly cited: readonly string[];
}

/** Fewer letters stand in many a heading: a title of so few must be the whole of one. */
const SHORTEST = 4;

/** Finds what was left over, from what there is by the format alone. */
export function unreadIn(dataset: Dataset, { headings }: Evidence): Unread {
  const { proceedings, themes, sessions, people, participations } = dataset;
  const whole = new Set([proceedings, ...themes, ...sessions].map(({ title }) => lettersOf(title)));
  const titles = [...whole].filter(title => title.length >= SHORTEST);
  const speaking = new Set(participations.filter(({ part }) => part !== 'cited').map(({ person }) => person));
  return {
    headings: headings.filter(heading => {
      const letters = lettersOf(heading);
      return !(
        whole.has(letters) || titles.some(title => title.includes(letters) || letters.includes(title))
      );
    }),
    cited: people.filter(({ id }) => !speaking.has(id)).map(({ name }) => name),
  };
}

function lettersOf(words: string): string {
  return plainLetters(words).replace(/[^\p{L}\p{N}]+/gu, '');
}
