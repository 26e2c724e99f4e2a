import type { SessionKind } from '../model/entity.ts';
import { holdsAny } from '../text/fragments.ts';
import { key } from '../text/normalise.ts';
import { ADDRESS, WORKSHOP_WORD } from './session-kind.ts';

/** What a heading says of itself before its title. */
export type Label =
  | { readonly type: 'theme'; readonly number: number; readonly rest: number }
  | {
      readonly type: 'workshop';
      readonly number: number | null;
      readonly mark: string;
      readonly rest: number;
    };

const THEME =
  /^(?:th[eèé]mes?|axe|th[eé]matique)\s*(?:n\s?[°ºo]\s*)?(\d{1,2}|[IVX]{1,4})(?:\s?\/\s?\d{1,2})?(?![\p{L}\p{N}])\s*[|:.–—\-/]*\s*/iu;
const WORKSHOP =
  /^ateliers?\s*(?:n\s?[°ºo]\s*)?(\d{1,3}|(?<=[\s°º])[A-Z])(?:\s?\/\s?\d{1,2})?(?![\p{L}\p{N}'’])\s*[|:.,–—\-/]*\s*/iu;
/** "Atelier 2L’eau", "Thème 4Revoir": a tab that had no room left the title at the number. */
const GLUED =
  /^((?:[Tt]h[eèé]mes?|T[Hh][EÈÉ]MES?|[Aa]xe|AXE|[Aa]teliers?|ATELIERS?) \d{1,3})\p{Lu}(?:\p{Ll}{2}|['’]\p{L})/u;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let total = 0;
  for (let i = 0; i < text.length; i += 1) {
    const here = ROMAN[text[i]?.toUpperCase() ?? ''] ?? 0;
    const next = ROMAN[text[i + 1]?.toUpperCase() ?? ''] ?? 0;
    total += here < next ? -here : here;
  }
  return total;
}

/** Reads "Thème 2 |", "Atelier 12" and the like at the start of a line; `rest` is where the title begins. */
export function labelOf(line: string): Label | null {
  return readLabel(GLUED.exec(line)?.[1] ?? line);
}

function readLabel(line: string): Label | null {
  const theme = THEME.exec(line);
  if (theme?.[1] !== undefined) return { type: 'theme', number: numberOf(theme[1]), rest: theme[0].length };
  const workshop = WORKSHOP.exec(line);
  // "Ateliers" alone stands over workshops, and is none by the letter S.
  if (workshop?.[1] === undefined || GROUP.test(key(line))) return null;
  const mark = workshop[1];
  return {
    type: 'workshop',
    number: /^\d+$/.test(mark) ? Number(mark) : null,
    mark: mark.toUpperCase(),
    rest: workshop[0].length,
  };
}

const LONGEST_LABEL = 90;

const GROUP =
  /^(?:les )?(?:conferences?(?: plenieres?)?|plenieres|seances plenieres|ateliers?|tables rondes|allocutions|discours|interventions)(?: (?:du|de la|des|de l) \p{L}+)?$/u;
const FRONT =
  /^(?:avant propos|preface|editorial|edito|sommaire|table des matieres|remerciements|presentation du colloque|bibliographie|annexes?|glossaire|index|liste des (?:participants|intervenants|auteurs)|les partenaires|partenaires|comite d organisation|comite scientifique|inscriptions?|informations pratiques|contacts?|plan d acces|acces|mentions legales|credits?|abreviations|biographies?|(?:bien |tres )?cordialement|bien a vous|bien a toi|a (?:tres )?bientot|(?:avec mes |nos )?(?:sinceres |cordiales )?salutations|amities|amicalement|(?:best|kind|warm) regards|sincerely yours|les auteurs)\b/;

/** Those who speak, in the ways in which both genders are written: "intervenant·es", "intervenant(e)s", "orateurs et oratrices". */
const SPEAKER =
  '(?:intervenant|orateur|oratrice|conferencier|invite|panell?iste|discutant|communicant|contributeur|contributrice)e?s?(?: (?:e|es|s|s es|rices?|trices?|ices?|eres?))?(?: s)?';
const LIKE_SPEAKER = ['interven', 'orat', 'conferenc', 'invite', 'panel', 'discut', 'communic', 'contribut'];
const PRESENTS = new RegExp(
  `^(?:(?:(?:breve |courte )?presentation|biographies?|bios?|portraits?|a propos) (?:des |de nos |d )|(?:qui sont )?(?:les |nos ))${SPEAKER}(?: et (?:des |les )?${SPEAKER})?(?: (?:de|du) (?:la |l )?(?:table ronde|journee|soiree|conference|colloque|seminaire|atelier|debat|rencontre|matinee))?$`,
  'u',
);

const OPENS_PRESENTS = /^(?:les |nos |breve |courte |presentation|bio|portrait|a propos |qui sont )/;
const BIOGRAPHIES = /^(?:biographies?|bios|(?:about |meet )(?:the|our) speakers)$/;

/** "Présentation des intervenant·es :", "Les intervenants": a line over those who speak, in the one session or behind all of them. */
export function presentsSpeakers(line: string): boolean {
  if (line.length >= LONGEST_LABEL) return false;
  const words = key(line);
  return (
    BIOGRAPHIES.test(words) ||
    (OPENS_PRESENTS.test(words) && holdsAny(words, LIKE_SPEAKER) && PRESENTS.test(words))
  );
}

const SPEAKERS_ALONE = new RegExp(
  `^(?:(?:les|nos|the|our) )?(?:${SPEAKER}(?: et (?:des |les )?${SPEAKER})?|personnes? ressources?|speakers?|panell?ists?)$`,
  'u',
);

/** "Intervenant·es", "Speakers": a heading over those who speak in the session above it. */
export function headsSpeakers(title: string): boolean {
  return title.length < LONGEST_LABEL && SPEAKERS_ALONE.test(key(title));
}

/** "Conférences plénières", "Les ateliers du colloque": a heading over sessions, not a session. Gives their kind. */
export function groupOf(title: string): SessionKind | null {
  const words = key(title);
  if (!GROUP.test(words)) return null;
  if (WORKSHOP_WORD.test(words)) return 'workshop';
  return ADDRESS.test(words) ? 'address' : 'plenary';
}

/** Those who prepare: "Comité de programme", "Program committee 2026", "Équipe Nuits des haies 2026", and none of "Comité de pilotage du 3 mars". */
const COMMITTEE =
  /^(?:(?:membres|composition|members|liste des membres) (?:du |de la |de l |of the )?)?(?:(?:le |les |the |notre )?(?:comites?|commission) (?:de programme|des? lecture|scientifiques?|d organisation|de pilotage|d honneur|de selection|editorial|local|technique|de parrainage|de redaction|permanent)(?: (?:et|local|national|international|permanent|elargi|d organisation|scientifique|du colloque|de la conference|des journees|du seminaire))*|conseil (?:d administration|scientifique)|(?:(?:local|general|scientific|international) )?(?:(?:program(?:me)?|organi[sz]ing|organi[sz]ation|scientific|steering|advisory|technical|review)(?: and)? )+(?:committees?|chairs?|board)|(?:general|program(?:me)?|conference|track) (?:co )?chairs?|(?:co )?chairs|(?:l )?equipe (?:d organisation|organisatrice|technique|du (?:festival|colloque|congres|salon|forum|seminaire)|(?:\p{L}+ ){1,5}(?:19|20)\d\d(?!.))|editorial board)(?: \p{L}{2,12})?(?: (?:19|20)\d\d)?$/u;
const LIKE_COMMITTEE = ['comite', 'commission', 'conseil ', 'committee', 'chair', 'board', 'equipe '];

/** The same in one word, which a plain line may use for a group among others that speak. */
const PREPARING =
  /^(?:les |the )?(?:organi[sz]ers|organisateurs|organisatrices|organisation|responsables?(?: scientifiques?)?|coordination(?: scientifique)?|coordinateurs|coordinatrices|direction scientifique|contacts?)$/;

/** "6. Scientific Committee": the number of a part of the document. */
const NUMBER_AHEAD = /^\d{1,2}(?:\.\d{1,2})?[.)]\s+/u;

/** A heading over those who prepare an event: nobody under it speaks. `level`: that of the heading, 0 for a plain line. */
export function isCommittee(title: string, level: number): boolean {
  const words = key(title.replace(NUMBER_AHEAD, ''));
  return (holdsAny(words, LIKE_COMMITTEE) && COMMITTEE.test(words)) || (level > 0 && PREPARING.test(words));
}

/** Front and back matter: parts of the document where no one speaks. */
export function isFrontMatter(title: string, level = 0): boolean {
  return FRONT.test(key(title)) || presentsSpeakers(title) || isCommittee(title, level);
}
