import { givenRank } from './given-names.ts';
import type { NameMatch } from './name-match.ts';
import { key } from './normalise.ts';
import { isBodyWord } from './not-names.ts';

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

/** What stands behind "France" in the names of bodies, where others bear it as a given name: "France Bleu Vosges", "France Active". */
const BEHIND_FRANCE = new Set(
  'active adot agrimer alzheimer assos bleu bois chimie connect culture digues domaine dons habitation handicap identite industrie info inter invest mobilites medias mediation messagerie musique nature numerique parkinson patrimoine relance rein renov rurale strategie televisions travail tourisme tv victimes villes volontaires'.split(
    ' ',
  ),
);

/** "UFC-Que Choisir", "ALEC-Pays de Rennes": the letters of a body, and a word of its name behind a hyphen. */
const LETTERS_AND_WORD = /^(\p{Lu}{3,6})-(\p{Lu}\p{Ll}+)/u;

function isLettersOfBody(givenName: string): boolean {
  const [, letters = '', word = ''] = LETTERS_AND_WORD.exec(givenName) ?? [];
  return letters !== '' && (givenRank(letters) === 0 || isBodyWord(word));
}

function isOfFrance({ givenName, familyName }: NameMatch): boolean {
  return givenName === 'France' && BEHIND_FRANCE.has(key(familyName.split(' ')[0] ?? ''));
}

/** Whether what is written like a name of a person is that of a firm or another body. */
export function isFirm(text: string, name: NameMatch): boolean {
  const { start, end } = name;
  const behind = text.slice(end, end + 16);
  return (
    (LIKE_LEGAL.test(behind) && LEGAL.test(behind)) ||
    LEGAL_WORD.test(text.slice(start, end)) ||
    CALLED_LIKE_PEOPLE.has(key(text.slice(start, end))) ||
    isOfFrance(name) ||
    isLettersOfBody(name.givenName)
  );
}
