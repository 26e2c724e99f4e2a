/**
 * "Jean Roux, sabotier (1780-1842)", "Anne Roux, fileuse, née en 1808": a family tree; "Luc Petit, AC Tours, 32:10": what a race took.
 * Nobody speaks there.
 */
const RECORDED =
  /[,(] ?1[4-8]\d\d ?[-–] ?1[4-9]\d\d\)?\.?$|, née? (?:en|à|le|vers) [^.;]{0,40}1[4-8]\d\d|, (?:2[4-9]|[3-9]\d):[0-5]\d(?:[.,]\d{1,3})?$/u;
/** "(1712-1797)", "(Genève 1833 – Berne 1906)": the years of a life, of which the first has a form. */
export const lifetime = (birth: string) =>
  `\\((?:\\p{Lu}[\\p{L}'’-]{2,24},? )?${birth} ?[-–—] ?(?:\\p{Lu}[\\p{L}'’-]{2,24},? )?(?:1[4-9]|20)\\d\\d\\)`;
/** "Jean Roux (1712-1797) trio à cordes", "Anne Roux (Genève 1833 – Berne 1906)": the years of a life right behind the name; who is meant made what is played or told of. */
const LIVED = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’-]* ){0,3}\\p{Lu}[\\p{L}.'’-]+ ?${lifetime('1[4-9]\\d\\d')}`,
  'u',
);
/** "W. A. Roux : Divertimento KV 563": a piece by its number. */
const PIECE = /^[^:;]{2,60}: ?\p{Lu}[^.;]{3,80}[ ,](?:KV|BWV|RV|HWV|Hob|[Oo]p(?:us|\.)?) ?\d/u;
/** "« Une carte est une mémoire que l'on plie. … » Anne Roux, Les Cartes, Éditions du Pont, 2012": what somebody once wrote, over a text. */
const EPIGRAPH = /^[«“"][^«»“”"]{100,1200}[.…!] ?[»”"] ?[–—-]? ?\p{Lu}/u;

/** Whether a line records a life of other centuries, the time of a race, a piece of music, or what a book says. */
export function isRecord(text: string): boolean {
  return (
    (/\d\d\)?\.?$| née? /u.test(text) && RECORDED.test(text)) ||
    (/\([^()]*\d\d\d\d ?[-–—]/u.test(text.slice(0, 90)) && LIVED.test(text)) ||
    (text.includes(':') && PIECE.test(text)) ||
    EPIGRAPH.test(text)
  );
}
