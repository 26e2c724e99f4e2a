import { cut } from '../text/normalise.ts';
import type { Below } from './below-names.ts';
import { readLine } from './layouts/read-line.ts';
import type { ReadUnit } from './read-unit.ts';

/** "Responsables :", "Coordinatrice :": who made a session; of a whole event they speak nowhere. */
const RESPONSIBLE =
  /^(?:[-–—•*]\s*)?(?:responsables?(?: scientifiques?)?|coordinat(?:eurs?|rices?|ion)|organisat(?:eurs?|rices?)|pilotes?|référente?s?)\s?:\s+(?=\p{Lu})/iu;

/** "Sous la direction d'Anne Roux": over a list of those who speak she leads them; over anything else she made the whole. */
const DIRECTED = /^sous la direction (?:de |d['’]|du )(?=\p{Lu})/iu;

/** Whether the next line says who speaks beside them: "Intervenants : …", "Discutante : …". */
function speaksBelow([next]: Below): boolean {
  return next !== undefined && !('kind' in next) && next.lead?.type === 'label';
}

/** Whether the next line names somebody who speaks. */
function namesBelow([next]: Below): boolean {
  return next !== undefined && !('kind' in next) && next.candidate != null && next.lead?.type !== 'silent';
}

/**
 * "Responsables : Anne Roux, Paul Petit" over "Intervenants : …": who answers for a session leads it. Gives the line behind its label
 * with its people; null where no others speak beside them, for a label alone tells of those who prepare.
 */
export function responsibleIn(unit: ReadUnit, below: Below): ReadUnit | null {
  const { text } = unit.p;
  const directed = /^sous la/i.test(text) && namesBelow(below) ? DIRECTED.exec(text) : null;
  const found = directed ?? (speaksBelow(below) ? RESPONSIBLE.exec(text) : null);
  if (found === null) return null;
  const p = cut(unit.p, found[0].length);
  const read = readLine(p.text, true);
  if (read === null) return null;
  const people = read.people.map(one => ({ ...one, part: 'moderator' as const }));
  return { ...unit, p, candidate: { ...read, layout: 'labelled', people }, lead: null };
}
