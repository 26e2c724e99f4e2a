import type { SessionStatus } from '../model/entity.ts';
import { ONE_CIVILITY } from '../text/civilities.ts';

/** What a line says of people who were expected and are not there, before their names; `STRUCK` says it of a line struck through. */
const AHEAD =
  /^(?:[-–—•*]\s*)?⊘\s*|^(?:[-–—•*]\s*)?(?:[([]?(?:absente?s?(?:[·.(]e[)s·.]*)?(?: (?:et )?excusée?s?)?|excusée?s?(?:[·.(]e[)s·.]*)?|empêchée?s?|annulée?s?|reportée?s?(?=[)\]]?\s*[:–—-])|annulation|n['’](?:a|ont) pas pu (?:venir|être présente?s?)|se (?:sont|est) excusée?s?|with apologies|apologies|cancelled|canceled))(?: d(?:e|['’]))?[)\]]?\s*(?:[:–—-]+\s*|(?=\p{Lu}))/iu;
/** How each of these begins, and the words of the patterns below; most lines have none, and are done with at once. */
const LIKE_AHEAD =
  /^(?:[-–—•*]\s*)?[([]?(?:⊘|ab[sſ]en|excu|emp.c|annul|report|n['’](?:a|ont) pa|[sſ]e (?:[sſ]ont|e[sſ]t) |with a|apol|cance)/i;
const LIKE_BEHIND = /ab[sſ]ent|excu|emp|annul|cancel|attend|n['’e] ?(?:p|[sſ]|a |in)/i;
const LIKE_SUBSTITUTED = /par\s*(?:m|$)/i;
const LIKE_MARK = /⊘|annul|cancel|report|tponed/i;
/** The same behind a name or a role. */
const BEHIND =
  /[\s,;–—-]*[([]?\s*(?:(?:s['’]est |est |a été |finalement )?(?:absente?s?(?: excusée?s?)?|excusée?s?|empêchée?s?|annulée?s?)|cancelled|(?:qui )?ne (?:pourra|pourront|peut|peuvent)(?: pas)? (?:être (?:là|des nôtres|présente?s?)|venir|participer|se libérer|intervenir)|(?:qui )?ne (?:participera|participeront|interviendra|interviendront) pas|(?:qui )?n['’](?:a|ont) (?:pas )?pu (?:venir|être présente?s?|se libérer)|(?:qui )?ne (?:sera|seront|viendra|viendront) (?:finalement )?pas(?: présente?s?| là)?|(?:is |will be )?unable to attend|(?:cannot|can['’]t|will not|won['’]t) (?:attend|come))\s*[)\]]?\s*[.;,]?\s*$/iu;
/** The same between a name and the role: "(absent), chargée de mission", "excusé – maire de Caen". */
const BEFORE_ROLE =
  /^\s*(?:[([]\s*(?:absente?s?(?: excusée?s?)?|excusée?s?|empêchée?s?|annulée?s?|cancelled)\s*[)\]]\s*[,;:–—-]*|(?:absente?s?|excusée?s?|empêchée?s?)\s*[,;:–—-]+)\s*/iu;
const SUBSTITUTED = new RegExp(
  String.raw`[\s,;(–—-]*(?:(?:excusée?s?|empêchée?s?|absente?s?),? (?:et )?)?(?:remplacée?|représentée?|suppléée?)(?:[·.(]e[)·.]?)? par\s*${ONE_CIVILITY}?\s*$`,
  'iu',
);

export interface Absence {
  /** Where the names begin. */
  readonly length: number;
}

/** "Excusé : ", "ANNULÉ – " at the start of a line; null when it says nothing of the kind. */
export function absenceAhead(line: string): Absence | null {
  const found = LIKE_AHEAD.test(line) ? AHEAD.exec(line) : null;
  return found === null ? null : { length: found[0].length };
}

/** Where a mark of absence begins in the words behind a name ("…, maire de Caen (excusé)"); -1 without one. */
export function absenceBehind(words: string): number {
  return LIKE_BEHIND.test(words) ? (BEHIND.exec(words)?.index ?? -1) : -1;
}

/** How long a mark of absence is that stands before the role ("(absent), chargée de mission"); 0 without one. */
export function absenceBefore(role: string): number {
  return LIKE_BEHIND.test(role) ? (BEFORE_ROLE.exec(role)?.[0].length ?? 0) : 0;
}

/** Where "représenté par" begins in the words between two names; -1 where they do not end so. */
export function substitutionIn(between: string): number {
  return LIKE_SUBSTITUTED.test(between) ? (SUBSTITUTED.exec(between)?.index ?? -1) : -1;
}

/** "Anne Roux, directrice, représentant Paul Petit": the second did not come, and the first stands in. */
const STANDING_IN = new RegExp(
  String.raw`[\s,;(–—-]+(?:représentant|remplaçant|suppléante? de|pour|en remplacement de|en représentation de|en lieu et place de)\s+${ONE_CIVILITY}?\s*$`,
  'iu',
);

/** Whether the words between two names say that the first came in place of the second. */
export function standsIn(between: string): boolean {
  return /p(?:résent|laç|lac|pléant|our)/iu.test(between) && STANDING_IN.test(between);
}

/** "Anne Roux, adjointe, pour Paul Petit, directeur, excusé": who did not come is named behind who did. */
const FOR = new RegExp(String.raw`,\s*pour\s*${ONE_CIVILITY}?\s*$`, 'iu');
const AWAY = /(?:excus|absent|empêch)ée?s?\W*$/iu;

/** Whether the words before a name say that somebody came for him, and those behind that he did not. */
export function isStoodInFor(before: string, behind: string): boolean {
  return FOR.test(before) && AWAY.test(behind);
}

/** "(représenté par", "(en remplacement de" before a name. */
const BEFORE_SUBSTITUTE = new RegExp(
  `(?:représentée?s?|remplacée?s?|suppléée?s?) par (?:${ONE_CIVILITY} )?$|(?:représentant|remplaçant|remplacement d(?:e |['’])) ?(?:${ONE_CIVILITY} )?$`,
  'iu',
);

/** Whether the words before a name say that somebody comes in place of somebody else, so that a bracket hides neither. */
export function leadsToSubstitute(before: string): boolean {
  return BEFORE_SUBSTITUTE.test(before);
}

const MARK =
  /^[\s([*]*(⊘|annulée?s?|cancelled|canceled|reportée?s?|postponed)(?!\p{L})[\s)\]*]*[:!–—-]*\s*|\s*[([–—-]+\s*(annulée?s?|cancelled|reportée?s?(?: [^()]{1,40})?|postponed)\s*[)\]]?\s*$/iu;

/** "Marcher ANNULÉ": capitals behind a title need nothing that parts them from it. */
const STAMPED = /\s+(ANNULÉE?S?|REPORTÉE?S?|CANCELLED|POSTPONED)\s*$/u;

/** What a title says of its session, and the title without it: "ANNULÉ – Atelier 3 : nager" → cancelled. */
export function statusOf(title: string): {
  readonly status: SessionStatus;
  readonly from: number;
  readonly to: number;
} {
  const found = LIKE_MARK.test(title) ? (MARK.exec(title) ?? STAMPED.exec(title)) : null;
  const isAhead = found?.index === 0;
  const word = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  if (found === null || found[0].length >= title.length) return { status: 'held', from: 0, to: title.length };
  const status = /^(?:report|postpon)/.test(word) ? 'postponed' : 'cancelled';
  return !isAhead
    ? { status, from: 0, to: found.index }
    : { status, from: found[0].length, to: title.length };
}
