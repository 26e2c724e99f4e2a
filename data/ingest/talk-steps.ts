import type { Passage } from '../text/normalise.ts';
import { isBodyAlone, isBodyBelowOffice, isBodyCalled, isOfficeAlone } from './body-alone.ts';
import { readHours } from './hours.ts';
import type { ReadUnit } from './read-unit.ts';
import { isTitle } from './talk-title.ts';

/** One unit of a session with the part that it plays in a list of talks. */
export interface Step {
  readonly unit: ReadUnit;
  /** people, a title, a label ("Intervenants :"), or text. */
  readonly role: 'people' | 'title' | 'label' | 'text';
  /** The title that stands on the line of the people, or null. */
  readonly title: Passage | null;
  readonly block: number;
  /** Hours open it: at its begin, or alone on the line right above. */
  readonly timed?: boolean;
}

/** Whether a line is hours and nothing else. */
function isHours({ p, marks }: ReadUnit): boolean {
  return p.text === '' ? marks.hours : readHours(p.text, 0)?.length === p.text.length;
}

/** The steps of a session, each with whether hours stand alone right above it, in its block. */
export function withHoursAbove(steps: readonly Step[]): readonly Step[] {
  return steps.map((step, at) => {
    const above = steps[at - 1];
    const isTimed = above !== undefined && above.block === step.block && isHours(above.unit);
    return step.unit.marks.hours || isTimed ? { ...step, timed: true } : step;
  });
}

/** More words are no office. */
const MOST_OF_OFFICE = 12;

/** Whether a title stands right under people and apart from those that follow: it is what the former give. */
export function isBound(steps: readonly Step[], at: number): boolean {
  const [above, title, below] = [steps[at - 1], steps[at], steps[at + 1]];
  if (above?.role !== 'people' || title === undefined || below === undefined) return false;
  // Below a bare name stands what its bearer does, in few words.
  const isTold =
    above.unit.candidate?.people.at(-1)?.role != null || title.unit.p.text.split(' ').length > MOST_OF_OFFICE;
  return isTold && above.title === null && above.block === title.block && below.block !== title.block;
}

/** Where people stand first, the name of a body below them is where they come from; where bodies do, it heads those who speak for it. */
export function withBodiesBelow(steps: readonly Step[]): readonly Step[] {
  const first = steps.find(({ role }) => role === 'people' || role === 'title');
  if (first?.role !== 'people') return steps;
  return steps.map((step, at) => {
    const { text } = step.unit.p;
    const above = steps[at - 1];
    const isBody =
      isBodyAlone(text) ||
      (above?.role === 'text' && isOfficeAlone(above.unit.p.text) && isBodyBelowOffice(text)) ||
      (step.unit.marks.bullet && above?.unit.marks.bullet === true && isAmongPeople(steps, at));
    return step.role === 'title' && isBody ? { ...step, role: 'text' } : step;
  });
}

/** "- La chambre d'agriculture du Rhône" between two people of a list: a body comes, too. */
function isAmongPeople(steps: readonly Step[], at: number): boolean {
  const [above, own, below] = [steps[at - 1], steps[at], steps[at + 1]];
  const isListed = (step: Step | undefined): boolean => step?.role === 'people' && step.title === null;
  if (own === undefined || !isListed(above) || !isListed(below)) return false;
  const { p, marks } = own.unit;
  return isBodyCalled(p.text.slice(marks.length));
}

/** So many entries whose title ends with a stop show a habit. */
const LEAST_STOPPED = 2;
/** Of the entries that hours and a name open, so many have one. */
const LEAST_SHARE = 0.6;
const LEAST_WORDS_OF_TITLE = 4;
const STOP = /(?<![.\s])\.$/u;

/** "14h – 15h : Anne Roux": hours and who comes then, and no title. */
function opensByName({ role, title, unit }: Step): boolean {
  return role === 'people' && title === null && unit.marks.clock !== null && !unit.marks.day;
}

/** A line that would be a title, were it not for the stop that ends it. */
function isStopped({ role, unit: { marks, p } }: Step): boolean {
  return (
    role === 'text' &&
    !marks.bullet &&
    !marks.hours &&
    STOP.test(p.text) &&
    p.text.split(' ').length >= LEAST_WORDS_OF_TITLE &&
    isTitle(p.text.replace(STOP, ''))
  );
}

/**
 * "14h – 15h : Anne Roux" over "Les haies face à la sécheresse.", "16h – 17h : Paul Petit" over "L'effet de la taille sur les oiseaux.":
 * what stands alone under hours and a name is the title, whatever ends it.
 */
export function withStoppedTitles(steps: readonly Step[]): readonly Step[] {
  const named = steps.filter(opensByName).length;
  const stopped = new Set(
    steps.filter((step, i) => {
      const [above, below] = [steps[i - 1], steps[i + 1]];
      const isUnder = above !== undefined && opensByName(above);
      return isUnder && isStopped(step) && (below === undefined || below.unit.marks.hours);
    }),
  );
  if (stopped.size < LEAST_STOPPED || stopped.size < named * LEAST_SHARE) return steps;
  return steps.map(step => (stopped.has(step) ? { ...step, role: 'title' } : step));
}
