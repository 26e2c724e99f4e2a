import type { InitiativeMention, Outline } from '../model/reading.ts';
import { spanIn } from '../text/normalise.ts';
import { knownBodyAt } from './dictionary.ts';
import { breaksName, closed, type NameWord } from './name-words.ts';
import { byStart, touches } from './sorted-spans.ts';
import { readZones } from './zones.ts';

/** Nouns that say that a local scheme is named. */
const CUES = new Set(
  'dispositif dispositifs demarche demarches projet projets programme programmes experience experiences experimentation initiative initiatives operation campagne exemple exemples festival concours label jeu appel'.split(
    ' ',
  ),
);
/** Nouns that open the name of a scheme by themselves when they bear a capital. */
const HEADS = new Set(
  'fresque caisse maison fabrique convention assemblee budget pacte manufacture festival'.split(' '),
);
const LINKS = new Set('de du des d la le les l et a au aux en pour sur'.split(' '));

interface Found {
  readonly from: number;
  readonly to: number;
}

const LONGEST_NAME = 14;

/** A run of capitalised words, with links between and a bracketed abbreviation; where it ends. */
function runEnd(words: readonly NameWord[], from: number): number {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST_NAME) {
    const word = words[to];
    if (word === undefined) break;
    const bracket = /^ ?\($/.test(word.gap) && word.upper && (words[to + 1]?.gap ?? ')').startsWith(')');
    const after = word.gap === ') ';
    if (!word.joined && !bracket && !after) break;
    let next = to;
    while (
      LINKS.has(words[next]?.key ?? '') &&
      words[next]?.capital === false &&
      words[next + 1]?.joined === true
    )
      next += 1;
    if (!words[next]?.capital) break;
    to = next + 1;
  }
  return to;
}

function capitals(words: readonly NameWord[], from: number, to: number): number {
  return words.slice(from, to).filter(word => word.capital).length;
}

/** "comme Imagine la Nièvre, un dispositif …": a capitalised name that the words around call a scheme. */
function cuedAt(words: readonly NameWord[], at: number): Found | null {
  const word = words[at];
  if (!word?.capital || at === 0 || LINKS.has(word.key)) return null;
  const to = runEnd(words, at);
  if ((to - at < 2 && !word.upper) || knownBodyAt(words, at) !== null) return null;
  const before = words.slice(Math.max(0, at - 4), at);
  const cued =
    before.some(w => CUES.has(w.key)) && !before.some(w => /[.;:!?]/.test(w.gap) && w !== before[0]);
  const apposed =
    /^\s?,/.test(words[to]?.gap ?? '') &&
    /^une?$/.test(words[to]?.key ?? '') &&
    CUES.has(words[to + 1]?.key ?? '');
  const direct =
    (!word.broken && CUES.has(words[at - 1]?.key ?? '')) || (words[at - 1]?.key === 'comme' && cued);
  return apposed || direct ? { from: at, to } : null;
}

/** "la Fresque du Climat", "la Caisse Alimentaire Commune de Montpellier": a head noun with a capital, and one capital more. */
function headedAt(words: readonly NameWord[], at: number): Found | null {
  const word = words[at];
  if (!word?.capital || !HEADS.has(word.key)) return null;
  const to = runEnd(words, at);
  if (to - at < 2 || capitals(words, at, to) < 2) return null;
  const article = words[at - 1];
  const own = article?.capital === true && /^l[ae]$/.test(article.key) && word.key === 'fresque';
  return { from: own ? at - 1 : at, to };
}

/** "démarche spécifique, « le Cherbourg tour »": a quoted name with a capital, at most four words behind its noun. */
function quotedAt(words: readonly NameWord[], at: number): Found | null {
  const gap = words[at]?.gap ?? '';
  if (gap === ' ' || gap === '' || !/[«“]/.test(gap)) return null;
  let to = at + 1;
  while (to < words.length && to - at < 9 && !/[»”]/.test(words[to]?.gap ?? '')) to += 1;
  if (
    knownBodyAt(words, at) !== null ||
    to - at > 8 ||
    capitals(words, at, to) === 0 ||
    breaksName(words[at + 1]?.gap ?? '')
  )
    return null;
  const before = words.slice(Math.max(0, at - 4), at);
  return before.some(word => CUES.has(word.key)) ? { from: at, to } : null;
}

/**
 * Local schemes that a body or a title names ("Imagine la Nièvre", "La Fresque du Climat"). Cautious: a capitalised or
 * quoted name counts only with a noun that calls it a scheme, or when its own first noun does.
 */
export function readInitiatives(text: string, outline: Outline): InitiativeMention[] {
  const others = byStart(
    outline.appearances.flatMap(({ role, name }) => [name.span, ...(role ? [role.span] : [])]),
  );
  return readZones(text, outline).flatMap(zone => {
    if (zone.via !== 'body' && zone.via !== 'title') return [];
    const { passage: read, words } = zone;
    const found: InitiativeMention[] = [];
    let at = 0;
    while (at < words.length) {
      const hit = quotedAt(words, at) ?? headedAt(words, at) ?? cuedAt(words, at);
      if (hit === null) {
        at += 1;
        continue;
      }
      const from = words[hit.from]?.start ?? 0;
      const to = closed(read.text, from, words[hit.to - 1]?.end ?? from);
      const span = spanIn(read, from, to);
      if (!touches(span, others))
        found.push({ span, name: read.text.slice(from, to), session: zone.session });
      at = hit.to;
    }
    return found;
  });
}
