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

/**
 * Who leads the talk that they close: "avec Anne Roux, Paul Petit" and "animé par Zoé Marzin" under every title. The last line of
 * people of the session is one, and there are as many as groups who speak: one who leads several talks is of the session.
 */
export function closingLeads(steps: readonly Step[]): ReadonlySet<Step> {
  const leads = steps.filter(presides);
  const groups = steps.filter((step, i) => speaks(step) && steps[i - 1]?.role === 'title');
  const last = steps.findLast(({ role }) => role === 'people');
  const closes =
    last !== undefined &&
    presides(last) &&
    groups.length === leads.length &&
    steps.every((step, i) => !presides(step) || speaks(steps[i - 1]));
  return new Set(closes ? leads : []);
}
