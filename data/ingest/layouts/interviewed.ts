import type { Candidate, LineLayoutId } from './layout.ts';
import { shiftPeople } from './shift.ts';

/** "Anne Roux interrogée par Paul Petit", ", entretien mené par Paul Petit": who asks stands behind. */
const ASKED =
  /\s?[,–—-]?\s(?:(?:interview|question|interrog)n?ée?s?|(?:(?:grand )?entretien|interview|propos|échange|dialogue) (?:mené|conduit|animé|recueilli|modéré)e?s?|interviewed) (?:par|by) (?=\p{Lu})/u;
/** "Anne Roux en conversation avec Paul Petit", "Anne Roux face à Paul Petit": both speak. */
const FACING =
  /\s?[,–—-]?\s(?:en (?:conversation|dialogue|discussion|entretien|débat) avec|dans un (?:dialogue|échange|entretien) avec|face à|in (?:conversation|dialogue|discussion) with) (?=\p{Lu})/u;
/** What any of these has; nearly no line does. */
const LIKE_INTERVIEW = /ée?s? par |(?:mené|conduit|recueilli)e?s? par |[vw]ed by | face à | (?:avec|with) /u;
/** Both halves of such a line name people and say no more than what they do. */
const ROWS: readonly LineLayoutId[] = ['name-first', 'name-alone', 'labelled', 'spoken', 'role-first'];
/** As sure as a line that says who speaks. */
const SCORE = 0.95;

/** "Grand entretien : Anne Roux": what stands before a colon calls the moment, and names nobody. */
function readHalf(half: string, read: (half: string) => Candidate | null): Candidate | null {
  const whole = read(half);
  const label = /^[^:]{3,60}\s?:\s+/u.exec(half)?.[0].length ?? 0;
  if (label === 0 || (whole !== null && ROWS.includes(whole.layout))) return whole;
  const behind = read(half.slice(label));
  return behind === null
    ? null
    : { ...behind, people: shiftPeople(behind, label), layout: 'spoken', lead: [0, label] };
}

function endsWithPeople(text: string, { people }: Candidate): boolean {
  const end = Math.max(...people.map(({ name, role }) => Math.max(name.end, role?.[1] ?? 0)));
  return /^[\s)»”".]*$/u.test(text.slice(end));
}

/**
 * Two people of whom one asks the other, or who talk with each other: "Grand entretien : Anne Roux, géographe, interrogée par Paul Petit".
 * `read` reads each half. Null for any other line.
 */
export function interviewed(text: string, read: (half: string) => Candidate | null): Candidate | null {
  if (!LIKE_INTERVIEW.test(text)) return null;
  const asked = ASKED.exec(text);
  const gap = asked ?? FACING.exec(text);
  if (gap === null) return null;
  const behind = gap.index + gap[0].length;
  const [left, right] = [text.slice(0, gap.index), text.slice(behind)];
  const [first, second] = [readHalf(left, read), read(right)];
  if (first === null || second === null || second.lead[1] > 0) return null;
  const isRow = ROWS.includes(first.layout) && ROWS.includes(second.layout);
  if (!isRow || !endsWithPeople(left, first) || !endsWithPeople(right, second)) return null;
  const others = shiftPeople(second, behind);
  const people = [
    ...first.people,
    ...(asked === null ? others : others.map(one => ({ ...one, part: 'moderator' as const }))),
  ];
  const layout = first.layout === 'labelled' ? 'labelled' : 'spoken';
  const sure = people.reduce((sum, { name }) => sum + name.score, 0) / people.length;
  return { layout, people, score: sure * SCORE, lead: first.lead };
}
