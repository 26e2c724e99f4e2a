import type { Span } from '../model/span.ts';
import type { Veil } from './veil.ts';

const ONE =
  '(?:slides?|pdf|pptx?|vid[ée]os?|code|posters?|arxiv|doi|hal|bib(?:tex)?|abstracts?|r[ée]sum[ée]s?|replays?|enregistrements?|diapos?|diapositives?|diaporamas?|supports?(?: de pr[ée]sentation)?|recording|youtube|peertube|preprint)';
/** What a page hangs on a talk as a link, and is no word of it: "[pdf]", "slides", "(vidéo)", "PDF, code". */
const ATTACHED = new RegExp(`^[\\s[(]*(?:${ONE}(?:\\s*[,&+/|·]\\s*${ONE}){0,3})[\\])\\s]*$`, 'iu');
const LONGEST = 60;

/** Whether the words of a link only say what is attached: its slides, its video. */
export function isAttachment(words: string): boolean {
  return words.length <= LONGEST && ATTACHED.test(words);
}

/** Hides such a link with the brackets around it. */
export function hideAttachment(veil: Veil, text: string, { start, end }: Span): void {
  const opened = /[[(]\s{0,3}$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  const closed = /^\s{0,3}[\])]/u.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const both = opened > 0 && closed > 0;
  veil.hide(start - (both ? opened : 0), end + (both ? closed : 0));
}
