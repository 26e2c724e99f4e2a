import { roleScore, startsAsBody, startsAsRole } from '../text/role-words.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import type { Block, ReadUnit } from './read-unit.ts';
import { isTitleSetApart, opensTitle, withoutStop } from './talk-title.ts';

/** One line may have an odd role; so many of one form make a list of talks. */
const LEAST_LINES = 2;
/** Of the lines that name one person and an office, so many must end in a title. */
const LEAST_SHARE = 0.6;
const LEAST_WORDS = 4;
const LONGEST_LINE = 500;
/** Where the title begins behind "Name, office, institution, " and where it ends; null where the line holds none. */
function titleIn(text: string, person: Found): { readonly from: number; readonly title: Stretch } | null {
  if (person.role === null || text.length > LONGEST_LINE || !/[.?!]$/u.test(text)) return null;
  const commas = [...text.matchAll(/,\s+(?=["«“]?\p{Lu})/gu)].filter(({ index }) => index > person.name.end);
  for (const { index, 0: gap } of commas.toReversed()) {
    const from = index + gap.length;
    const words = text.slice(from);
    const isOffice =
      (startsAsRole(words) && !words.endsWith('?')) || (startsAsBody(words) && !opensTitle(words));
    if (isOffice || (!opensTitle(words) && roleScore(words) > 0)) continue;
    const title = withoutStop(text, [from, text.length]);
    const said = text.slice(...title);
    if (said.split(' ').length >= LEAST_WORDS && isTitleSetApart(said)) return { from: index, title };
  }
  return null;
}

function told(candidate: Candidate | null, text: string): Candidate | null {
  const person = candidate?.people[0];
  if (candidate?.layout !== 'name-first' || candidate.title !== undefined || person === undefined)
    return null;
  const found = titleIn(text, person);
  if (found === null || person.role === null || person.role[0] >= found.from) return null;
  // Whom the title names is not in the list.
  const people = [{ ...person, role: [person.role[0], found.from] as const }];
  return { ...candidate, people, title: found.title };
}

function isOfOne({ candidate, within }: ReadUnit): boolean {
  return !within && candidate?.layout === 'name-first' && candidate.people[0]?.role != null;
}

/**
 * "Anne Roux, professeure de droit, université de Caen, La liberté pour qui ?": where the lines of a section end so, what
 * stands behind the last office is the title of what each gives.
 */
export function withTitlesBehind(blocks: readonly Block[]): readonly Block[] {
  const units = blocks.flatMap(block => (block.kind === 'text' ? block.units : [])).filter(isOfOne);
  const titled = new Map(
    units.flatMap(unit => {
      const candidate = told(unit.candidate, unit.p.text);
      return candidate === null ? [] : [[unit, candidate] as const];
    }),
  );
  if (titled.size < LEAST_LINES || titled.size < units.length * LEAST_SHARE) return blocks;
  return blocks.map(block =>
    block.kind === 'text'
      ? {
          ...block,
          units: block.units.map(unit => ({ ...unit, candidate: titled.get(unit) ?? unit.candidate })),
        }
      : block,
  );
}
