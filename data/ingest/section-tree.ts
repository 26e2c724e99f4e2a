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

/**
 * Keeps the sections that are sessions. What stands under a deeper heading that is none belongs to the session above it,
 * and so does what goes on behind a break.
 */
export function keepSections(drafted: readonly Drafted[], habits: Habits): readonly Drafted[] {
  const kept: { draft: SectionDraft; blocks: readonly Block[] }[] = [];
  for (const { draft, blocks } of drafted) {
    const last = kept.at(-1);
    const whole = kept.findLast(one => !one.draft.talk);
    const spoken = hasSpeaker(blocks, habits, draft.sure);
    const goesOn = last !== undefined && draft.origin === 'loose' && draft.resumes;
    const isNested = whole !== undefined && draft.level > whole.draft.level && whole.draft.level > 0;
    if (spoken && goesOn) {
      last.draft = { ...last.draft, to: draft.to };
      last.blocks = [...last.blocks, ...blocks];
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
