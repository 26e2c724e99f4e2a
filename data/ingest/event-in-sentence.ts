/** What is held, as a sentence names it. */
const HELD =
  "(?:colloque|congrès|séminaire|symposium|forum|webinaire|assises|états généraux|rencontres?|rendez-vous|conférence|convention|tables?[ -]rondes?|université d['’]été|(?:demi-)?journées?(?: d['’](?:études?|échanges?|information))?|assemblée(?: générale)?|festival)";
/** "à l'occasion du", "lors de la", "pour le": what leads a sentence on to what people came for. */
const FOR =
  "(?:à l['’]occasion d|lors d|dans le cadre d|au cours d|pour|à|au|aux|participé|réunis?|retrouvés?)(?:u|es|e la|e l['’]|e|['’])? ?(?:le |la |les |l['’]|un |une |ce |cette )?";
/** "… se sont retrouvés à Caen à l'occasion du colloque national « Les haies »". */
const QUOTED = new RegExp(
  String.raw`(?<!\p{L})${FOR}(?:\d{1,3}(?:e|ème|ère) )?${HELD}(?: \p{Ll}+){0,4}\s?:?\s?[«“"]\s?([^«»“”"]{8,160}?)\s?[»”"]`,
  'iu',
);
/** "… ont rendez-vous le 8 octobre pour le 59e congrès départemental des maires.". */
const NAMED = new RegExp(
  String.raw`(?<!\p{L})${FOR}((?:\d{1,3}(?:e|ème|ère|ᵉ) )?${HELD}(?!\p{L})[^,;:.!?«»]{8,100})\.$`,
  'iu',
);
/** A sentence says that people come or came. */
const TELLS =
  /(?<!\p{L})(?:(?:se |s['’])(?:sont|est) (?:retrouv|réuni|donné|rendu|rassembl)\p{L}*|(?:ont|avaient|auront) (?:rendez-vous|participé|assisté)|(?:se|s['’]) ?(?:retrouv|réuni|rassembl)\p{L}*|étaient (?:réuni|présent)\p{L}*|sont (?:attendu|réuni|convié|invité)\p{L}*|accueill\p{L}*)(?!\p{L})/iu;

/** "Regardez en live le colloque « Quel quai demain ? »": what a page calls upon its readers to see. */
const CALLS =
  /^(?:(?:re)?(?:gardez|voyez|vivez)|regardez|(?:ré)?écoutez|suivez|rejoignez|participez|assistez|inscrivez-vous|découvrez|retrouvez|venez|ne manquez pas)(?!\p{L})[^«“"]{0,70}[«“"]\s?([^«»“”"]{8,160}?)\s?[»”"]/iu;

/** Where the event stands in a sentence that tells of people who come together for it, from and to; null for any other line. */
export function eventInSentence(line: string): readonly [number, number] | null {
  const called = CALLS.exec(line);
  if (called === null && !TELLS.test(line)) return null;
  const found = called ?? QUOTED.exec(line) ?? NAMED.exec(line);
  const event = found?.[1];
  if (found === null || event === undefined) return null;
  const from = line.indexOf(event, found.index);
  return [from, from + event.length];
}
