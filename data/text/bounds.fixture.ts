import type { Line } from '../document/lines.ts';

/** The numbers of a stretch at which an answer is another than at the one before: the bounds that it has, from both sides. */
export function boundsOf(
  [from, to]: readonly [from: number, to: number],
  answer: (count: number) => unknown,
): readonly number[] {
  const bounds: number[] = [];
  let last = JSON.stringify(answer(from));
  for (let count = from + 1; count <= to; count += 1) {
    const now = JSON.stringify(answer(count));
    if (now !== last) bounds.push(count);
    last = now;
  }
  return bounds;
}

/** Words of so many characters that begin and end as told; those between say nothing. */
export function wordsOf(length: number, opening = '', closing = ''): string {
  const room = length - opening.length - closing.length;
  if (room < 0) return opening.slice(0, length);
  const between = 'rives '.repeat(Math.ceil(room / 6)).slice(0, room);
  return `${opening}${between.replace(/ $/u, 's')}${closing}`;
}

/** Lines as plain text has them. */
export function plainLines(...texts: readonly string[]): readonly Line[] {
  let at = 0;
  return texts.map((text, index) => {
    const start = at;
    at += text.length + 1;
    return { index, start, end: start + text.length, text, level: 0, block: null };
  });
}

/** A line behind so many others that say nothing. */
export function behind(count: number, ...texts: readonly string[]): readonly Line[] {
  return plainLines(...Array.from({ length: count }, () => 'rives'), ...texts);
}
