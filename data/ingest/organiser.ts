import type { Line } from '../document/lines.ts';

const FRONT_LINES = 60;
const IMPRINT_LINES = 80;
const LONGEST_NAME = 120;

/** What leads up to who organises, in a sentence or as a label. */
const SAID =
  /(?:organis(?:é|ée|és|ées)\s+(?:conjointement\s+)?par|propos(?:é|ée|és|ées)\s+par|à\s+l['’]initiative\s+d(?:e\s+l['’]|e\s+la\s+|es\s+|u\s+|e\s+|['’])|organisat(?:eur|rice)s?\s*:|organisation\s*:|organised by|organized by|organi[sz]ers?\s*:|hosted by)\s*:?\s*(?:l['’]|la |le |les |the |notre )?([^.;:()!?]{2,140})/iu;
/** Where the name of the body ends and the sentence goes on. */
const GOES_ON =
  /\s+(?:en partenariat|avec|dans le cadre|à l['’]occasion|au sein|le (?:\d|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)|les \d|du \d|aura|se tien|réunit|qui|ont|est|sont|permet\p{L}*|propos\p{L}*|et se|a lieu|on \d)(?!\p{L}).*$/iu;

/** ", l'objectif de la journée est": another clause. */
const NEXT_CLAUSE = /,\s+(?:l['’]|l[ea]s? |une? |cet?(?:te)? )(?=\p{Ll}).*$/u;

function said(line: string): string | null {
  const found = SAID.exec(line.slice(0, 400))?.[1]
    ?.replace(GOES_ON, '')
    .replace(NEXT_CLAUSE, '')
    .replace(/[\s,:–—-]+$/u, '');
  return found !== undefined && /^\p{Lu}|^\p{L}+ \p{Lu}/u.test(found) ? found.trim() : null;
}

/** "Lieu & logistique", "Adresse", "Comment venir ?": what stands over an address and is no body. */
const OVER_ADDRESS =
  /^(?:lieux?|adresses?|accès|où|comment|venue|location|address|where|logistique|plan|infos?|informations?|contacts?|inscriptions?|rendez-vous|pour (?:venir|nous)|déjeuners?|attention|quand|date)(?![\p{L}-])/iu;

/** The body that signs the imprint: the line above a postal address at the end. */
function imprintOf(lines: readonly Line[]): string | null {
  for (let i = lines.length - 1; i > FRONT_LINES && i > lines.length - IMPRINT_LINES; i -= 1) {
    if (!/\b\d{5} \p{Lu}/u.test(lines[i]?.text ?? '')) continue;
    for (let above = i - 1; above >= 0 && above > i - 3; above -= 1) {
      const name = lines[above]?.text ?? '';
      if (OVER_ADDRESS.test(name)) break;
      if (name !== '' && !/[\d:]/.test(name) && name.length < LONGEST_NAME) return name;
    }
  }
  return null;
}

/** Who organises: who signs the imprint, else who the first lines say. */
export function organiserOf(lines: readonly Line[]): string | null {
  const imprint = imprintOf(lines);
  if (imprint !== null) return imprint;
  for (const line of lines.slice(0, FRONT_LINES)) {
    const name = said(line.text);
    if (name !== null) return name;
  }
  return null;
}
