import type { NameMatch } from './name-match.ts';
import { key } from './normalise.ts';

/** What a firm is by law stands behind its name: "Jean Martin SAS", "Paul Roux & Fils". */
const LEGAL =
  /^ (?:S\.?A\.?(?:S\.?U?\.?)?|S\.?A\.?R\.?L\.?|EURL|SCOP|SCIC|SNC|SCI|GmbH|Ltd|Limited|LLC|LLP|Inc|plc|(?:&|et) (?:Cie|Co|Fils|Associée?s|Frères|Partners|Sons))(?![\p{L}\d])/u;
/** How they begin. */
const LIKE_LEGAL = /^ (?:[SEGLI]|plc|(?:&|et) [CFAPS])/;
/** The same as the last word of what looks like a name. */
const LEGAL_WORD = /\s(?:SAS|SASU|SARL|EURL|SCOP|SCIC|GmbH|Ltd|LLC|LLP)$|\p{Ll}\s\S+\p{Ll} SA$/u;
/** Firms that are called as people are. */
const CALLED_LIKE_PEOPLE = new Set(
  'leroy merlin|yves rocher|louis vuitton|norbert dentressangle|louis dreyfus|leroy somer|marks spencer|morgan stanley|jean floc h'.split(
    '|',
  ),
);

/** Whether what is written like a name of a person is that of a firm. */
export function isFirm(text: string, { start, end }: NameMatch): boolean {
  const behind = text.slice(end, end + 16);
  return (
    (LIKE_LEGAL.test(behind) && LEGAL.test(behind)) ||
    LEGAL_WORD.test(text.slice(start, end)) ||
    CALLED_LIKE_PEOPLE.has(key(text.slice(start, end)))
  );
}
