import { isCityAbroad } from '../reference/abroad.ts';
import { type NameWord, nameKeyIn } from './name-words.ts';

const LINK = /^(?:de|du|des|d|la|le|les|l)$/;

/** Streets, stations and what else is called after the place that it leads to. */
const WAYS = new Set(
  (
    'rue rues avenue boulevard bd place square quai quais cours impasse allee allees chemin route passage esplanade faubourg fbg ' +
    'gare gares station metro tramway tram aeroport arret porte pont parvis rocade autoroute villa hotel cafe'
  ).split(' '),
);
/** Words between such a way and its name: "gare TGV de Valence", "gare routière de Rennes". */
const OF_WAYS = new Set('tgv sncf rer routiere maritime centrale metro ouigo'.split(' '));
/** Texts that bear the name of the place where they were signed. */
const TREATIES = new Set(
  'accord accords traite traites convention charte declaration protocole pacte bataille edit manifeste serment'.split(
    ' ',
  ),
);

/** The word that a name hangs on by "de", "du", "d'": the index, or -1. */
function headBefore(words: readonly NameWord[], from: number): number {
  let at = from;
  while (at > 0 && from - at < 3 && words[at]?.joined !== false && LINK.test(words[at - 1]?.key ?? ''))
    at -= 1;
  return words[at]?.joined === false ? -1 : at - 1;
}

/** "12 rue de Rennes", "gare de Lyon", "place d'Italie", "75012 Paris", "Paris cedex 12": where a letter or a train goes. */
function isAddress(words: readonly NameWord[], from: number, to: number): boolean {
  if (/^\d{5}$/.test(words[from - 1]?.key ?? '') || words[to]?.key === 'cedex') return true;
  let head = headBefore(words, from);
  if (OF_WAYS.has(words[head]?.key ?? '')) head -= 1;
  const word = words[head];
  if (word === undefined || !WAYS.has(word.key)) return false;
  // "une porte de Paris", "le cours de Marseille": without a link only a way in capitals or behind a number has a name.
  return head < from - 1 || word.capital || /^\d+$/.test(words[head - 1]?.key ?? '');
}

/** Rooms that bear a name: "salle Belle-Île", "Amphithéâtre Lyon". */
const ROOMS = new Set('salle salles amphi amphitheatre auditorium salon batiment studio hall'.split(' '));

/** "salle Rennes": the name of a room; "la salle de Rennes" stands there. */
function isOfRoom(words: readonly NameWord[], from: number): boolean {
  const before = words[from - 1];
  return before !== undefined && words[from]?.joined !== false && ROOMS.has(before.key);
}

/** "14 h, heure de Paris", "10:00 (Paris time)"; "à une heure de Paris" is a way to go. */
function isTimeZone(words: readonly NameWord[], from: number, to: number): boolean {
  if (words[to]?.key === 'time' && words[to]?.joined) return true;
  const head = headBefore(words, from);
  if (words[head]?.key !== 'heure' || head === from - 1) return false;
  return !/^(?:une|demi|quart)$/.test(words[head - 1]?.key ?? '');
}

/** "l'Accord de Paris", "le traité de Rome". */
function isTreaty(words: readonly NameWord[], from: number): boolean {
  const head = headBefore(words, from);
  return head >= 0 && head < from - 1 && TREATIES.has(words[head]?.key ?? '');
}

/** What a meeting has, and what follows it: "date de la Réunion", "COMPTE RENDU DE LA REUNION", "LA REUNION DU 3 MARS". */
const OF_MEETINGS = new Set(
  'date lieu heure horaire objet objectif but theme sujet ordre jour debut fin duree ouverture cloture deroulement rendu verbal releve synthese suite'.split(
    ' ',
  ),
);
const MEETS = /^(?:du|publique|pleniere|ordinaire|extraordinaire|mensuelle|annuelle|debute|commence)$/;

/** "Date de la Réunion": in capitals, the island is written as what people come together for. */
function isMeeting(words: readonly NameWord[], from: number, to: number): boolean {
  if (words[to - 1]?.key !== 'reunion') return false;
  const next = words[to];
  return (
    OF_MEETINGS.has(words[headBefore(words, from)]?.key ?? '') ||
    (next?.joined === true && MEETS.test(next.key))
  );
}

/** Whether the name of a place at the words [from, to) means something else: an address, a station, a time zone, a treaty, a meeting, a city abroad. */
export function meansOther(
  words: readonly NameWord[],
  from: number,
  to: number,
  settledByText: boolean,
): boolean {
  return (
    isAddress(words, from, to) ||
    isTimeZone(words, from, to) ||
    isTreaty(words, from) ||
    isOfRoom(words, from) ||
    isMeeting(words, from, to) ||
    (!settledByText && isCityAbroad(nameKeyIn(words, from, to)))
  );
}
