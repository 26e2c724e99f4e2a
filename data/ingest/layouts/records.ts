/**
 * "Jean Roux, sabotier (1780-1842)", "Anne Roux, fileuse, née en 1808": a family tree; "Luc Petit, AC Tours, 32:10": what a race took.
 * Nobody speaks there.
 */
const RECORDED =
  /[,(] ?1[4-8]\d\d ?[-–] ?1[4-9]\d\d\)?\.?$|, née? (?:en|à|le|vers) [^.;]{0,40}1[4-8]\d\d|, (?:2[4-9]|[3-9]\d):[0-5]\d(?:[.,]\d{1,3})?$/u;

/** Whether a line records a life of other centuries or the time of a race. */
export function isRecord(text: string): boolean {
  return /\d\d\)?\.?$| née? /u.test(text) && RECORDED.test(text);
}
