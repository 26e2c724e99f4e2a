import type { Step } from './talk-steps.ts';
import { isWholeTalk } from './talk-title.ts';

/** "Sous la présidence d'Anne Roux", "animé par Paul Petit": a line of people who only lead. */
export function presides({ unit: { candidate }, title, role }: Step): boolean {
  const leads = candidate?.people.every(({ part }) => part === 'moderator') ?? false;
  return role === 'people' && title === null && leads;
}

/** A line of those who speak, whose title stands on another. */
export function speaks(step: Step | undefined): boolean {
  return step?.role === 'people' && step.title === null && !presides(step);
}

/** A title, or one that is too much like a sentence to be known for it. */
function isWords(step: Step | undefined): boolean {
  return step?.role === 'title' || (step?.role === 'text' && step.unit.marks.bullet);
}

/** So many talks that are closed by who leads them show how their list is written. */
const LEAST_CLOSED = 2;
/** Of the talks so many, where others say on one line who speaks and who leads, or name nobody who does. */
const LEAST_SHARE = 0.5;

/** A line of people that is the title of a talk too, or those who speak below it. */
function gives(step: Step | undefined): boolean {
  return speaks(step) || (step?.role === 'people' && step.title !== null);
}

/** "Modération : Anne Roux" right below those who speak: a line of the same entry. */
function closesEntry(steps: readonly Step[], step: Step, at: number): boolean {
  const { marks, level } = step.unit;
  return !marks.bullet && !marks.hours && level === 0 && gives(steps[at - 1]);
}

/**
 * Who leads the talk that they close: "avec Anne Roux, Paul Petit" and "animé par Zoé Marzin" under every title, or under most. The
 * last line of people below a title is one, and there are as many as groups who speak: one who leads several talks is of the session.
 */
export function closingLeads(steps: readonly Step[]): ReadonlySet<Step> {
  const leads = steps.filter(presides);
  const groups = steps.filter((step, i) => speaks(step) && isWords(steps[i - 1]));
  const last = steps.findLast(({ role, title }) => role === 'people' && title === null);
  const closes =
    last !== undefined &&
    presides(last) &&
    groups.length === leads.length &&
    steps.every((step, i) => !presides(step) || speaks(steps[i - 1]));
  if (closes) return new Set(leads);
  const talks = groups.length + steps.filter(({ title }) => title !== null).length;
  const own = steps.filter((step, i) => presides(step) && closesEntry(steps, step, i));
  const areClosed = own.length >= Math.max(LEAST_CLOSED, leads.length * LEAST_SHARE, talks * LEAST_SHARE);
  return new Set(areClosed ? own : []);
}

/** "Intervenants : Paul Petit, Lucie Marin" below "Introduction : Anne Roux": those of the session, and not of what opens it. */
export function isOfSession(title: string, { role, unit: { candidate } }: Step): boolean {
  return isWholeTalk(title) && role === 'people' && candidate?.layout === 'labelled';
}
