import { endBeforeRoom } from './room-marks.ts';

/** What a page leaves before a title that stood behind a name or a day: "- Le sable et la rive", "| Où va l'eau", "2/ Les mares". */
const SIGN_BEFORE = /^(?:[–—:|•·-]|\d{1,2}\s?\/)\s+(?=[\p{L}\p{N}«“"'‘(])/u;
/** "▶️ Vidéo", "📄 Texte", "🗺️": a picture behind a title, and in a word or two what it leads to. */
const PICTURE_BEHIND =
  /\s*[\u2190-\u2bff\u{1f000}-\u{1faff}]\ufe0f?(?:\s?\p{Lu}\p{L}{2,14}(?: \p{L}{2,14})?)?$/u;
/** As much as a picture and its words may take. */
const LONGEST_PICTURE = 40;
const LIKE_PICTURE = /[\u2190-\u2bff\ud83c-\ud83e]/;

/** Where the words of a title begin and end: neither the sign that parted it from a name, nor pictures or a room behind it, are of it. */
export function withoutOrnaments(title: string): readonly [number, number] {
  const from = SIGN_BEFORE.exec(title)?.[0].length ?? 0;
  let to = title.length;
  while (LIKE_PICTURE.test(title.slice(Math.max(from, to - LONGEST_PICTURE), to))) {
    const tail = title.slice(Math.max(from, to - LONGEST_PICTURE), to);
    const picture = PICTURE_BEHIND.exec(tail)?.[0].length ?? 0;
    if (picture === 0 || to - picture <= from) break;
    to -= picture;
  }
  return [from, Math.max(from, endBeforeRoom(title.slice(0, to)))];
}
