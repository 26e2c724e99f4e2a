import { presides, speaks } from './talk-leads.ts';
import { isBound, type Step } from './talk-steps.ts';

export const QUOTED = /^[«“"].*[»”"]$/u;

/** "Intervention sur le thème « Les haies en carte »": a line that tells what the person over it speaks of. */
export const TOLD =
  /^(?:intervention|conférence|communication|exposé|présentation|contribution)s?(?: (?:sur|autour)(?: (?:le |du )?(?:thème|sujet)| de la question| la question)?| intitulée?)?(?: de)?\s?:?\s?[«“"]\s?([^«»“”"]{4,220}?)\s?[»”"]\.?$/iu;

function isToldTitle({ unit }: Step): boolean {
  return TOLD.test(unit.p.text);
}

/** Names on the last line of an item: what stands above them is their title, and what stands below is the next item. */
export function closesItem({ role, title, unit: { among, candidate, level, marks } }: Step): boolean {
  const isListed = among && candidate?.layout === 'name-alone';
  return role === 'people' && title === null && isListed && level === 0 && !marks.bullet && !marks.hours;
}

/** Whether a title stands under people: next to them in one block, or behind the hours that open their talk. */
export function isBelow(people: Step, title: Step | undefined): boolean {
  if (people.role !== 'people' || people.title !== null || title?.role !== 'title') return false;
  if (closesItem(people)) return false;
  const isHeading = people.unit.among && people.unit.candidate?.layout === 'name-alone';
  return (
    isHeading ||
    isToldTitle(title) ||
    title.block === people.block ||
    (people.timed === true && title.timed !== true)
  );
}

/** "• Title" over a line of names: the bullet stands on what begins an entry. */
function opensItem(step: Step, next: Step): boolean {
  return step.unit.marks.bullet && !next.unit.marks.bullet && step.block === next.block;
}

/**
 * Whether the people of a session stand over the titles of what they give. A row of both says nothing by one pair; the
 * whole series does: hours and bullets stand on what begins a talk, quotes on what is a title.
 */
export function isNameFirst(steps: readonly Step[], closing: ReadonlySet<Step>): boolean {
  let votes = 0;
  // Who presides over those who speak gives none of what stands below.
  const led = steps.some(speaks);
  const gives = (step: Step) => !(led && presides(step));
  steps.forEach((step, i) => {
    const next = steps[i + 1];
    if (next === undefined || closing.has(step) || !gives(step)) return;
    if (isBelow(step, next) && !opensItem(next, step))
      votes += step.timed === true || QUOTED.test(next.unit.p.text) || isToldTitle(next) ? 2 : 1;
    else if (step.role === 'title' && next.role === 'people' && next.title === null && !isBound(steps, i))
      votes -= (step.timed === true && next.timed !== true) || opensItem(step, next) ? 2 : 1;
  });
  if (votes !== 0) return votes > 0;
  // Names under the title of the session, and names at the end: each of them stands under a title.
  if (steps.length > 2 && steps[0]?.role === 'people' && steps.at(-1)?.role === 'people') return false;
  return (
    steps.find(step => (step.role === 'people' && gives(step)) || step.role === 'title')?.role === 'people'
  );
}

/** A title, and on the next line those who give it. */
export function isOver(title: Step, people: Step): boolean {
  return title.role === 'title' && people.role === 'people' && people.title === null;
}

export function isWords({ role }: Step): boolean {
  return role === 'title' || role === 'text';
}
