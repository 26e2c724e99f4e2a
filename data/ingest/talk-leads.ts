import type { Step } from './talk-steps.ts';

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

/**
 * Who leads the talk that they close: "avec Anne Roux, Paul Petit" and "animé par Zoé Marzin" under every title. The last line of
 * people below a title is one, and there are as many as groups who speak: one who leads several talks is of the session.
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
  return new Set(closes ? leads : []);
}
