import { type KnownName, knownNamesFrom } from '../reference/directory.ts';
import type { BodyHit } from './body-hit.ts';
import { joinsLongName, type NameWord } from './name-words.ts';

function joins(words: readonly NameWord[], at: number, known: KnownName): boolean {
  const size = known.words.length;
  for (let i = 0; i < size; i += 1) {
    const word = words[at + i];
    if (word === undefined || word.key !== known.words[i]) return false;
    if (i > 0 && !(size > 3 ? joinsLongName(word.gap) : word.joined)) return false;
  }
  return true;
}

/** First words by which a long name is an institution's even without capitals. */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  (
    'agence association autorite caisse centre collectif comite commissariat commission confederation conseil delegation ' +
    'direction ecole federation fondation haut haute inspection institut ministere mission mouvement numero observatoire office ' +
    'reseau secretariat syndicat union'
  ).split(' '),
);

/** Whether the writing fits: capitals for an acronym, some capital for a name, any case for a long institution's. */
function written(words: readonly NameWord[], at: number, known: KnownName): boolean {
  const size = known.words.length;
  const first = words[at];
  if (first === undefined) return false;
  if (known.acronym)
    return size > 1 || first.upper || (first.capital && first.text.length >= 4) || /^\d+$/.test(first.text);
  if (size === 1) return first.capital || /^\d/.test(first.text);
  if (size >= 3 && INSTITUTIONS.has(first.key)) return true;
  const capitals = words.slice(at, at + size).filter(word => word.capital).length;
  return first.capital || capitals >= Math.ceil(size / 2);
}

/** Words beside which an ordinary word is the name of a paper, a firm or an association. */
const CUES: ReadonlySet<string> = new Set(
  'journal quotidien magazine revue supplement hebdomadaire journaliste redacteur redactrice redaction chroniqueur editorialiste chez groupe association societe entreprise operateur'.split(
    ' ',
  ),
);

function cued(words: readonly NameWord[], at: number): boolean {
  for (let i = Math.max(0, at - 4); i < at; i += 1) if (CUES.has(words[i]?.key ?? '')) return true;
  return false;
}

/** The known body whose longest name begins at a word, or null. */
export function knownBodyAt(words: readonly NameWord[], at: number): BodyHit | null {
  const word = words[at];
  if (word === undefined) return null;
  for (const known of knownNamesFrom(word.key)) {
    if (!joins(words, at, known) || !written(words, at, known)) continue;
    if (known.doubtful && !cued(words, at)) continue;
    const to = at + known.words.length;
    // "Paris-Normandie" is a paper, "AMF-Normandie" a branch: a name goes over its hyphen only behind an acronym.
    if (words[to]?.hyphened === true && !known.acronym) continue;
    const { body } = known;
    return { from: at, to, name: body.name, kind: body.kind, key: body.key, rule: 'dictionary' };
  }
  return null;
}
