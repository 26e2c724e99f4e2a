import type { Line } from '../../document/lines.ts';
import { key } from '../../text/normalise.ts';
import { opensZone } from '../colophon.ts';
import { marksOf } from '../marks.ts';
import { isDay } from '../programme.ts';
import { hushes, isHushed } from '../second-look/ground.ts';

/** Why somebody who is named was not read as one who takes part. */
export type ApartReason = 'thanks' | 'committee' | 'credits' | 'works' | 'absent' | 'other';

/** People who stand together under a line, or for one reason. */
export interface Apart {
  readonly reason: ApartReason;
  /** The line that they stand under; null where each has its own reason. */
  readonly head: Line | null;
}

const THANKS = /remerci|(?:^| )mercis? |acknowledg|thank|hommage|memoire de|in memoriam/u;
const WORKS =
  /bibliogra|publication|reference|lecture|reading|a lire|en savoir plus|aller plus loin|visuels|iconograph|legendes|ouvrages/u;
const COMMITTEE =
  /comit|commission|conseil|jury|board|chairs|organis|organiz|coordin|responsable|contact|inscription|registration/u;
const ABSENT = /excus|absent|pouvoir|procuration/u;
const WORK = /[«“"]|\((?:19|20)\d\d\)|ISBN|\bpp?\. ?\d|éditions? \p{Lu}|, (?:19|20)\d\d\b/u;
const CREDIT =
  /(?:^| )(?:realisation|scenario|mise en scene|musique|montage|image|photo|photographie|illustration|costumes?|decors?|texte|avec|interpretation|distribution|redaction|edition|graphisme|impression)(?: |$)/u;
const ADDRESS = /@|https?:|www\./u;
/** So far before a name it is looked for why it stands there. */
const FAR = 70;
const LONGEST_HEAD = 90;
const LABEL = /^([^:]{3,90}?)\s?:/u;

/** The words of a line that people stand under: its label, where it has one. */
export function headWords({ text }: Line): string {
  return LABEL.exec(text)?.[1] ?? text;
}

function reasonOfWords(words: string): ApartReason | null {
  if (THANKS.test(words)) return 'thanks';
  if (ABSENT.test(words)) return 'absent';
  if (WORKS.test(words)) return 'works';
  return COMMITTEE.test(words) ? 'committee' : null;
}

/** Why nobody takes part who stands under a line; null where it is over no such people. A sentence with an address is over nobody. */
function headReason(line: Line): ApartReason | null {
  const zone = opensZone(line);
  if (zone === null && ADDRESS.test(line.text)) return null;
  if (zone === null && hushes(line) !== true && !isHushed(line)) return null;
  return reasonOfWords(key(line.text.slice(0, LONGEST_HEAD))) ?? (zone === 'works' ? 'works' : 'credits');
}

/** Whether what a line stood over ends here: with the programme, or with a heading that is not below it. */
function ends({ text, level }: Line, head: Line): boolean {
  if (level > 0) return head.level === 0 || level <= head.level;
  return marksOf(text).hours || isDay(text) || (head.level === 0 && text.endsWith(':'));
}

/** For each line under which line its people stand apart, and why; null where they stand in no such part. */
export function partsApart(lines: readonly Line[]): readonly (Apart | null)[] {
  let open: { readonly reason: ApartReason; readonly head: Line } | null = null;
  return lines.map(line => {
    if (line.text === '') return open;
    const reason = headReason(line);
    if (reason !== null) open = { reason, head: line };
    else if (open !== null && ends(line, open.head)) open = null;
    return open;
  });
}

/** Why somebody does not take part by what stands around the name on its own line. */
export function ownReason({ text }: Line, start: number, end: number): Apart {
  const before = text.slice(Math.max(0, start - FAR), start);
  const words = key(before);
  if (THANKS.test(words)) return { reason: 'thanks', head: null };
  if (ABSENT.test(words)) return { reason: 'absent', head: null };
  if (WORK.test(before) || WORK.test(text.slice(end, end + FAR))) return { reason: 'works', head: null };
  if (COMMITTEE.test(words)) return { reason: 'committee', head: null };
  return { reason: CREDIT.test(words) || before.includes('©') ? 'credits' : 'other', head: null };
}
