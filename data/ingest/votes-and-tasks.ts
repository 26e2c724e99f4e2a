/** "TODO Luc : demander trois devis", "À FAIRE – Anne": what somebody shall do. */
const TASK =
  /^(?:[-–—•*→]\s*)?(?:TO[ -]?DO|[AÀ] FAIRE|À faire|Tâches?|T[AÂ]CHES?|ACTIONS?)\s?[:–—(-]?\s*(?=@?\p{Lu})/u;
/** "Contre : Mme Roux", "Abstention (2) : ", "Pour : 12": what was counted at a vote. */
const COUNTED =
  /(?<!\p{L})(?:pour|contre|abstentions?|abstenue?s?|nppv|votants?|exprimés|ne prend(?:nent)? pas part(?: au vote)?|votes?)\s?(?:\(\s?\d{1,3}\s?\)\s?|\d{1,3}\s?)?[:=]/giu;
const VOTE =
  /^(?:[-–—•*]\s*)?(?:(?:ont |a )?voté?(?:nt)? (?:pour|contre)|contre|abstentions?|s['’](?:est|abstient|abstiennent)|se sont abstenue?s?|abstenue?s?|nppv|ne prend(?:nent)? pas part au vote|nul(?:le)?s? ne prend part)\s?(?:\(\s?\d{1,3}\s?\)\s?|\d{1,3}\s?)?[:=]/iu;
const LEAST_COUNTED = 2;

/** Whether a line of minutes names people for how they voted or for what they shall do, and not for what they said. */
export function countsOrCharges(line: string): boolean {
  if (TASK.test(line) || VOTE.test(line)) return true;
  return line.includes(':') && (line.match(COUNTED)?.length ?? 0) >= LEAST_COUNTED;
}
