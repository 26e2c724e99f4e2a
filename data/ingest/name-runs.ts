import type { OrganisationKind } from '../model/entity.ts';
import { isPosition } from '../reference/professions.ts';
import type { BodyHit } from './body-hit.ts';
import { type NameWord, withoutDots } from './name-words.ts';

/** Words in capitals that are no bodies: grades, trades, matters. */
const NO_BODY = new Set(
  (
    'dga dgs dgst drh dsi dg pdg ceo rh rse ess ia sig esg r d phd hdr emi eac jo jop rsa tzcl tzcld tznr qpv pcaet scot plui plu ' +
    'rgpd btp tic ntic ux ui it b2b bim ong ter tgv cv amo moa moe qse qvt qvct smart si sis mooc sante dd rps ehpad independant independante liberal liberale freelance retraite retraitee pmi ase aesh bts'
  ).split(' '),
);

/** Whether a word written in capitals still names no body: "DGS", "RSE". */
export function isNoBody(key: string): boolean {
  return NO_BODY.has(key);
}

/** In a text all in capitals a run would never end. */
const LONGEST_NAME = 16;

/** A run of capitalised words, with links between; its end. */
export function capitalRun(words: readonly NameWord[], from: number): number {
  if (!words[from]?.capital) return from;
  let to = from + 1;
  while (to < words.length && to - from < LONGEST_NAME) {
    const word = words[to];
    if (word === undefined || !(word.joined || word.gap === '.') || word.gap.includes('/')) break;
    const next = words[to + 1];
    const linked = /^(?:de|du|des|d|la|le|les|l|et|en|sur|pour)$/.test(word.key) && next?.capital === true;
    const glued = /^[.'’]$/.test(word.gap);
    if (!word.capital && !linked && !glued && !/^\d+\p{L}{0,3}$/u.test(word.text)) break;
    if (linked && word.key === 'et' && isPosition(next.key)) break;
    to += 1;
  }
  return to;
}

/** A capitalised name that goes on in small letters: "la Fresque des valeurs républicaines"; its end. */
export function longName(words: readonly NameWord[], from: number): number {
  const run = capitalRun(words, from);
  if (run === from || !/^(?:de|du|des|d|pour)$/.test(words[run]?.key ?? '')) return run;
  let to = run;
  while (to < words.length && to - run < 8) {
    const word = words[to];
    if (word === undefined || word.broken || isPosition(word.key)) break;
    if (/^(?:a|au|aux|chez|dans|en|et|charge|chargee|delegue|deleguee|depuis)$/.test(word.key)) break;
    to += 1;
  }
  return to - run > 1 ? to : run;
}

/** The hit of a name that no table has; null when its words are grades and positions only. */
export function namedHit(
  words: readonly NameWord[],
  from: number,
  to: number,
  text: string,
  kind: OrganisationKind,
  rule: string,
): BodyHit | null {
  const run = words.slice(from, to);
  if (run.length === 0 || run.every(word => NO_BODY.has(word.key) || isPosition(word.key))) return null;
  return { from, to, name: withoutDots(text.slice(run[0]?.start, run.at(-1)?.end)), kind, key: null, rule };
}
