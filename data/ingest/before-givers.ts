import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { isTitleSetApart } from './talk-title.ts';

/** "La haie et ses usages, avec ": the title and what leads on to those who give it. */
const AHEAD = /^(.{8,200}?)[\s,:–—-]+(?:avec|par|en présence de|animée? par|présentée? par)\s$/iu;

/** "Restitution", in the place of a title. */
const ONE_WORD = /^\p{Lu}\p{Ll}{5,}$/u;

/** Where the title ends that a line has before those who give it; 0 for a line without. */
export function endBeforeGivers(line: string): number {
  const read = readLine(line);
  const [first] = read?.layout === 'spoken' && read.score >= PEOPLE ? read.people : [];
  const title = first === undefined ? undefined : AHEAD.exec(line.slice(0, first.name.start))?.[1];
  return title !== undefined && (isTitleSetApart(title) || ONE_WORD.test(title)) ? title.length : 0;
}
