import type { Line } from '../document/lines.ts';
import type { Front } from './front.ts';
import type { Block } from './read-unit.ts';
import { type HowRead, readBlocks } from './section-blocks.ts';
import { PLAIN_SECTION, type SectionDraft } from './sections.ts';
import { type Habits, hasSpeaker } from './trust.ts';

/** A section that may be a session, with what stands under its heading. */
export interface Drafted {
  readonly draft: SectionDraft;
  readonly blocks: readonly Block[];
}

/** From this expectation on a heading that says "Atelier 3" is a session though nobody speaks under it. */
const EXPECTED = 0.5;

/** So many headings of one level that are sessions, or hold some, show that those over headings with people are sessions too. */
const LEAST_HOLDERS = 2;
/** Among the headings under one, those with people are not further down. */
const FARTHEST_BELOW = 6;
/** "Saison 2019-2020": what was held in a year is no session. */
const OF_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Whether nobody speaks right under a heading of the format, and somebody does under a deeper one right below: a session with its talks. */
function holds(drafted: readonly Drafted[], spoken: readonly boolean[], at: number): boolean {
  const own = drafted[at]?.draft;
  if (own === undefined || spoken[at] === true || own.level === 0 || own.origin !== 'heading') return false;
  if (OF_YEAR.test(own.title)) return false;
  const end = Math.min(drafted.length, at + FARTHEST_BELOW);
  for (let next = at + 1; next < end; next += 1) {
    const below = drafted[next]?.draft;
    if (below === undefined || below.level <= own.level) return false;
    if (spoken[next] === true) return !below.sure;
  }
  return false;
}

/** The headings over headings with people, where their level has several sessions. */
function holdersIn(drafted: readonly Drafted[], spoken: readonly boolean[]): ReadonlySet<Drafted> {
  const holders = drafted.filter((_, at) => holds(drafted, spoken, at));
  if (holders.length === 0) return new Set();
  const levels = new Map<number, number>();
  for (const { draft } of [...holders, ...drafted.filter((_, at) => spoken[at] === true)])
    levels.set(draft.level, (levels.get(draft.level) ?? 0) + 1);
  return new Set(holders.filter(({ draft }) => (levels.get(draft.level) ?? 0) >= LEAST_HOLDERS));
}

/**
 * Keeps the sections that are sessions. What stands under a deeper heading that is none belongs to the session above it,
 * and so does what goes on behind a break.
 */
export function keepSections(drafted: readonly Drafted[], habits: Habits): readonly Drafted[] {
  const kept: { draft: SectionDraft; blocks: readonly Block[] }[] = [];
  const speaking = drafted.map(({ draft, blocks }) => hasSpeaker(blocks, habits, draft.sure));
  const holders = holdersIn(drafted, speaking);
  for (const [at, one] of drafted.entries()) {
    const { draft, blocks } = one;
    const last = kept.at(-1);
    const whole = kept.findLast(each => !each.draft.talk);
    const spoken = speaking[at] === true;
    const goesOn = last !== undefined && draft.origin === 'loose' && draft.resumes;
    const isNested = whole !== undefined && draft.level > whole.draft.level && whole.draft.level > 0;
    if (spoken && goesOn) {
      last.draft = { ...last.draft, to: draft.to };
      last.blocks = [...last.blocks, ...blocks];
    } else if (holders.has(one)) {
      kept.push({ draft: { ...draft, talk: false }, blocks });
    } else if (spoken || (draft.sure && (habits.report || habits.expectation >= EXPECTED))) {
      const isPart = whole !== undefined && draft.talk;
      kept.push({ draft: { ...draft, talk: isPart || (isNested && !draft.sure) }, blocks });
    } else if (isNested && last !== undefined) {
      last.draft = { ...last.draft, to: draft.to };
      last.blocks = [...last.blocks, ...blocks];
    }
  }
  return kept;
}

/** A text without sessions is one session: the document itself. */
export function wholeDocument(
  text: string,
  lines: readonly Line[],
  how: HowRead,
  front: Front,
): readonly Drafted[] {
  const from = lines.find(line => line.start >= front.titleSpan.end)?.index ?? lines.length;
  const blocks = readBlocks(text, lines, how, [from, lines.length]);
  if (blocks.length === 0) return [];
  const draft: SectionDraft = {
    ...PLAIN_SECTION,
    kind: 'other',
    title: front.title,
    titleSpan: front.titleSpan,
    heading: 0,
    from,
    to: lines.length,
    sure: false,
    origin: 'document',
  };
  return [{ draft, blocks }];
}
