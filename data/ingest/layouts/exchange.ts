/** "…, et échanges avec la salle", "suivie d'un débat", "+ questions-réponses": what follows a talk, and no part of who gives it. */
const EXCHANGE =
  /,?\s(?:et|puis|\+|suivie?s? d['’](?:une? )?)\s?(?:(?:une? )?temps d['’])?(?:questions?(?:[\s/-]{1,3}réponses?)?|échanges?|débat|discussions?)(?: avec (?:l(?:es?|a) |l['’])?[^;:, ]{3,24}(?: [^.;:,]{2,12})?| libres?| ouverte?s?)?$/iu;
const LONGEST_EXCHANGE = 60;

/** "Anne Roux, Paul Petit, Luc Morel...": more of them are there than the list names. */
const AND_MORE = /(?<=[,;] (?:et )?(?:\p{Lu}[\p{L}'’-]{1,30} ){1,3}\p{Lu}[\p{L}'’-]{1,30})\s?(?:\.{3}|…)$/u;

/** A line without what follows the talk, or the last of a list, at its end. */
export function withoutExchange(text: string): string {
  if (text.endsWith('...') || text.endsWith('…')) return text.replace(AND_MORE, '');
  const from = Math.max(0, text.length - LONGEST_EXCHANGE);
  const at = EXCHANGE.exec(text.slice(from))?.index;
  return at === undefined ? text : text.slice(0, from + at);
}
