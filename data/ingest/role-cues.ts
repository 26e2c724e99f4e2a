import type { OrganisationKind } from '../model/entity.ts';
import type { Setting } from './authorities.ts';
import { formAt } from './authority-forms.ts';
import type { BodyHit } from './body-hit.ts';
import { communeAt, divisionAt } from './gazetteer.ts';
import { groupingOfTown, townAtEnd, townBeside } from './implied-authorities.ts';
import { capitalRun, longName, namedHit } from './name-runs.ts';
import { type NameWord, skipLink } from './name-words.ts';
import { unknownBody } from './unknown-bodies.ts';

/** What a noun of position says of the body behind it when the body says nothing itself. */
const BODY_OF_POSITION: ReadonlyMap<string, OrganisationKind> = new Map(
  (
    [
      [
        'company',
        'fondateur fondatrice cofondateur cofondatrice gerant gerante dirigeant dirigeante pdg ceo associe associee createur creatrice consultant consultante entrepreneur entrepreneuse',
      ],
      ['media', 'journaliste redacteur redactrice chroniqueur chroniqueuse editorialiste chef'],
      [
        'association',
        'president presidente copresident copresidente vice co secretaire tresorier tresoriere benevole militant militante membre delegue deleguee',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
);

/** Positions of those who own what they preside: "co-fondateur et président de Corolair". */
const OWNERS = new Set(
  'fondateur fondatrice cofondateur cofondatrice pdg gerant gerante dirigeant dirigeante'.split(' '),
);

/** Words that widen a position before its link: "délégué général de", "rédacteur en chef de", "co-fondatrice de". */
const WIDENING = new Set(
  (
    'general generale honneur honoraire executif executive adjoint adjointe president presidente fondateur fondatrice en chef d et fondateurs ' +
    'associe associee directeur directrice scientifique benevole actif active'
  ).split(' '),
);

/** Institutions said without their name: "présidente de la Région", "secrétaire d'État", "membre du Conseil". */
const GENERIC = new Set(
  (
    'etat republique gouvernement conseil commission comite assemblee direction service services federation association syndicat jury bureau groupe ' +
    'chambre cour tribunal parlement senat universite ecole institut agence centre'
  ).split(' '),
);

/** Where the words that widen a position end; "d'honneur" does, any other "d'" is the link. */
function widened(words: readonly NameWord[], from: number): number {
  let at = from;
  while (at < words.length && WIDENING.has(words[at]?.key ?? '') && words[at]?.broken === false) {
    if (words[at]?.key === 'd' && words[at + 1]?.key !== 'honneur') break;
    at += 1;
  }
  return at;
}

/** Where the name behind a position begins: behind its link, with a capital article ("de La Cloche"); -1 when broken off. */
function nameStart(words: readonly NameWord[], link: number): number {
  const from = skipLink(words, link);
  const article = words[from - 1];
  const ownArticle = from > link && article?.capital === true && /^(?:la|le|les|l)$/.test(article.key);
  const start = from > link ? (ownArticle ? from - 1 : from) : linkedByA(words, link) ? link + 1 : link;
  return words[start]?.broken === false ? start : -1;
}

function linkedByA(words: readonly NameWord[], link: number): boolean {
  return /^(?:a|au|chez|pour)$/.test(words[link]?.key ?? '');
}

/** "chez Alphée", "fondatrice de Kaléo", "présidente de La Cloche", "rédactrice en chef de demain": a name behind a position. */
function behindPosition(words: readonly NameWord[], text: string, at: number): BodyHit | null {
  const key = words[at]?.key ?? '';
  if (key === 'chez') return namedHit(words, at + 1, capitalRun(words, at + 1), text, 'company', 'cue:chez');
  const told = BODY_OF_POSITION.get(key);
  // "co-fondateur": the second word says more.
  if (told === undefined || (key === 'co' && BODY_OF_POSITION.has(words[at + 1]?.key ?? ''))) return null;
  const link = widened(words, at + 1);
  const editor = words[link - 1]?.key === 'chef' && words[link - 2]?.key === 'en';
  if (key === 'chef' && !editor) return null;
  const owns = told === 'association' && words.some(word => OWNERS.has(word.key));
  const kind = editor ? 'media' : owns ? 'company' : told;
  const start = nameStart(words, link);
  if (start < 0 || GENERIC.has(words[start]?.key ?? '') || formAt(words, start) !== null) return null;
  const end = kind === 'company' ? capitalRun(words, start) : longName(words, start);
  if (end === start) {
    // A paper may write itself small; then it is one word that ends the mandate.
    const last = words[start + 1]?.broken !== false;
    return editor && last ? namedHit(words, start, start + 1, text, 'media', 'cue:editor') : null;
  }
  // "déléguée au Numérique": a matter, where "délégué de" leads to a body.
  const isMatter = /^deleguee?$/.test(key) && linkedByA(words, link);
  const linked = skipLink(words, link) > link || (linkedByA(words, link) && !isMatter);
  return linked || kind === 'company' ? namedHit(words, start, end, text, kind, `cue:${key}`) : null;
}

/**
 * Bodies that only the cues of a role give away: a name behind "fondatrice de", "chez", "rédacteur en chef de"; a town
 * at the end of an agent's role; as a last resort an unknown name, of kind 'other'.
 */
export function bodyByCue(
  words: readonly NameWord[],
  text: string,
  strong: readonly BodyHit[],
  setting: Setting,
): readonly BodyHit[] {
  const found: BodyHit[] = [];
  const add = (hit: BodyHit | null): void => {
    const taken = hit === null || [...strong, ...found].some(s => hit.from < s.to && s.from < hit.to);
    if (!taken) found.push(hit);
  };
  words.forEach((_, at) => {
    const hit = behindPosition(words, text, at);
    const place = hit && [communeAt(words, hit.from, true), divisionAt(words, hit.from)];
    if (!place?.some(named => named?.to === hit?.to)) add(hit);
  });
  add(townBeside(words, strong, setting));
  add(groupingOfTown(words, strong, setting));
  if (strong.length + found.length === 0) add(townAtEnd(words, setting) ?? unknownBody(words, text));
  return found;
}
