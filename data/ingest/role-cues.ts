import type { OrganisationKind } from '../model/entity.ts';
import { isPosition } from '../reference/positions.ts';
import { authorityHit, type Setting } from './authorities.ts';
import type { BodyHit } from './body-hit.ts';
import { communeAt, divisionAt } from './gazetteer.ts';
import { type NameWord, skipLink } from './name-words.ts';

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

/** Words in capitals that are no bodies: grades, trades, matters. */
const NO_BODY = new Set(
  (
    'dga dgs dgst drh dsi dg pdg ceo rh rse ess ia sig esg r d phd hdr emi eac jo jop rsa tzcl tzcld tznr qpv pcaet scot plui plu ' +
    'rgpd btp tic ntic ux ui it b2b bim ong ter tgv cv amo moa moe qse qvt qvct smart si sis mooc sante dd rps ehpad pmi ase aesh bts'
  ).split(' '),
);

/** A run of capitalised words, with links between; its end. */
function capitalRun(words: readonly NameWord[], from: number): number {
  if (!words[from]?.capital) return from;
  let to = from + 1;
  while (to < words.length) {
    const word = words[to];
    if (word === undefined || !(word.joined || /^[.’']$/.test(word.gap))) break;
    const linked = /^(?:de|du|des|d|la|le|les|l|et|en|sur|pour)$/.test(word.key) && words[to + 1]?.capital;
    const glued = word.gap === '.' || word.gap === "'" || word.gap === '’';
    if (!word.capital && !linked && !glued && !/^\d+$/.test(word.key)) break;
    if (linked && word.key === 'et' && isPosition(words[to + 1]?.key ?? '')) break;
    to += 1;
  }
  return to;
}

/** A capitalised name that goes on in small letters: "la Fresque des valeurs républicaines". */
function longName(words: readonly NameWord[], from: number): number {
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

function named(
  words: readonly NameWord[],
  from: number,
  to: number,
  text: string,
  kind: OrganisationKind,
  rule: string,
): BodyHit | null {
  const run = words.slice(from, to);
  if (run.length === 0 || run.every(word => NO_BODY.has(word.key) || isPosition(word.key))) return null;
  return { from, to, name: text.slice(run[0]?.start, run.at(-1)?.end), kind, key: null, rule };
}

/** "chez Alphée", "fondatrice de Kaléo", "présidente de La Cloche", "rédactrice en chef de demain": a name behind a position. */
function behindPosition(words: readonly NameWord[], text: string, at: number): BodyHit | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.key === 'chez') {
    return named(words, at + 1, capitalRun(words, at + 1), text, 'company', 'cue:chez');
  }
  const told = BODY_OF_POSITION.get(word.key);
  if (told === undefined) return null;
  let link = at + 1;
  // "délégué général de", "secrétaire générale de", "rédacteur en chef de", "vice-président de", "co-fondatrice de".
  while (
    link < words.length &&
    /^(?:general|generale|honneur|honoraire|executif|executive|adjoint|adjointe|president|presidente|fondateur|fondatrice|en|chef|d|et|fondateurs|associe|associee|directeur|directrice|scientifique|benevole|actif|active)$/.test(
      words[link]?.key ?? '',
    ) &&
    !words[link]?.broken !== false
  ) {
    if (words[link]?.key === 'd' && words[link + 1]?.key !== 'honneur') break;
    link += 1;
  }
  const from = skipLink(words, link);
  const chief = words[link - 1]?.key === 'chef' && words[link - 2]?.key === 'en';
  const kind = chief ? 'media' : told;
  if (word.key === 'chef' && !chief) return null;
  const article =
    from > link && /^(?:la|le|les|l)$/.test(words[from - 1]?.key ?? '') && words[from - 1]?.capital
      ? from - 1
      : from;
  const behindLink = from > link || /^(?:a|au|chez|pour)$/.test(words[link]?.key ?? '');
  const start = from > link ? article : behindLink ? link + 1 : link;
  if (start >= words.length || words[start]?.broken !== false) return null;
  const end = kind === 'association' ? longName(words, start) : capitalRun(words, start);
  if (end === start) {
    // A paper may write itself small; then it is one word that ends the mandate.
    const last = start + 1 >= words.length || words[start + 1]?.broken !== false;
    return chief && last ? named(words, start, start + 1, text, 'media', 'cue:editor') : null;
  }
  if (!behindLink && kind !== 'company') return null;
  return named(words, start, end, text, kind, `cue:${word.key}`);
}

/** Whether what stands before the words of a role is work in an administration. */
function territorialWork(words: readonly NameWord[], to: number): boolean {
  return words
    .slice(0, to)
    .some(
      (word, i) =>
        /^(?:charge|chargee|responsable|dgs|dga|adjoint|adjointe|elu|elue|coordinateur|coordinatrice|coordonnateur|coordonnatrice|agent|agente|chef|cheffe|directeur|directrice|referent|referente|conseiller|conseillere)$/.test(
          word.key,
        ) && !/^(?:regional|regionale)$/.test(words[i + 1]?.key ?? ''),
    );
}

/** "chargée de mission Territoire zéro non-recours Chemillé-en-Anjou": a town at the end of an agent's role is the employer. */
function townAtEnd(words: readonly NameWord[], setting: Setting): BodyHit | null {
  for (let at = 1; at < words.length; at += 1) {
    const hit = communeAt(words, at, false);
    if (hit === null || hit.to !== words.length) continue;
    const before = words[at - 1]?.key ?? '';
    const apart = !/^(?:de|du|des|d|la|le|les|l|sur|en|pres|vers|entre|et|saint|sainte)$/.test(before);
    const town = hit.to - hit.from > 1 || (hit.places[0]?.population ?? 0) > 2000;
    if (apart && town && territorialWork(words, at)) {
      return authorityHit(hit, hit.from, hit.to, setting, 'implied-authority');
    }
    return null;
  }
  return null;
}

/** "à Rennes et Métropole de Rennes": a town beside its grouping is the town's own administration. */
function townBeside(
  words: readonly NameWord[],
  strong: readonly BodyHit[],
  setting: Setting,
): BodyHit | null {
  for (const hit of strong) {
    if (hit.kind !== 'intercommunality') continue;
    for (let at = Math.max(0, hit.from - 9); at < hit.from; at += 1) {
      const town = communeAt(words, at, false);
      if (town === null) continue;
      const between = skipLink(words, town.to + 1);
      if (words[town.to]?.key === 'et' && between === hit.from) {
        return authorityHit(town, town.from, town.to, setting, 'authority-beside');
      }
    }
  }
  return null;
}

/** Words of a last part of a role that say a matter, not a body: "chargée de mission, Mobilités". */
const MATTER =
  /(?:tions?|ment|ments|ites?|ance|ances|ence|ences|ique|iques|isme|ages?|ures?|ies?|sports?|jeunesse|energies?|eau|habitat|projets?)$/;

/** "directrice de Kaléo", "d'Alternatiba": a position tied by "de" alone to a name. */
function directed(words: readonly NameWord[], at: number): boolean {
  const link = words[at - 1];
  const noun = words[at - 2];
  if (!/^(?:de|d)$/.test(link?.key ?? '') || noun === undefined) return false;
  return /^(?:directeur|directrice|general|generale|executif|executive|adjoint|adjointe|salarie|salariee|responsable|coordinateur|coordinatrice|animateur|animatrice|porte|parole)$/.test(
    noun.key,
  );
}

/**
 * An unknown name behind a comma or a link: capitals, the last part of a role, or what someone is the director of. Its
 * kind is 'other', to be looked at.
 */
function unknown(words: readonly NameWord[], text: string): BodyHit | null {
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at];
    if (!word?.capital || isPosition(word.key) || MATTER.test(word.key)) continue;
    const link = /^(?:a|au|aux|chez|du|de|d|l|la|le|les)$/.test(words[at - 1]?.key ?? '');
    const apart = /^(?:,| [–—-]) $/.test(word.gap) || /^ [@|] ?$/.test(word.gap);
    const to = capitalRun(words, at);
    const ends = to === words.length || words[to]?.broken !== false;
    if (!ends || communeAt(words, at, true)?.to === to || divisionAt(words, at)?.to === to) continue;
    const acronym = words.slice(at, to).some(w => w.upper && w.text.length >= 3 && !NO_BODY.has(w.key));
    const last = apart && to === words.length && words.slice(0, at).some(w => isPosition(w.key));
    if (((link || apart) && acronym) || (apart && to - at > 1) || last || directed(words, at))
      return named(words, at, to, text, 'other', 'unknown');
  }
  return null;
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
  const free = (hit: BodyHit): boolean => !strong.some(s => hit.from < s.to && s.from < hit.to);
  const found: BodyHit[] = [];
  words.forEach((_, at) => {
    const hit = behindPosition(words, text, at);
    const isPlace =
      hit && (communeAt(words, hit.from, true)?.to === hit.to || divisionAt(words, hit.from)?.to === hit.to);
    if (hit && !isPlace && free(hit) && !found.some(f => hit.from < f.to && f.from < hit.to)) found.push(hit);
  });
  const beside = townBeside(words, strong, setting);
  if (beside && free(beside)) found.push(beside);
  if (strong.length + found.length > 0) return found;
  const last = townAtEnd(words, setting) ?? unknown(words, text);
  return last ? [last] : [];
}
