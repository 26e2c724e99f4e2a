import { findNames, type NameMatch } from '../text/names.ts';
import { key, type Passage } from '../text/normalise.ts';

const OPENER =
  /^(?:de g(?:auche)? a dr(?:oite)?|de dr(?:oite)? a g(?:auche)?|photos?|credits? photos?|legende|c photo)\b/;

/** Whether a block names the people of a picture ("De g. à dr. : …"). */
export function opensCaption(blockText: string): boolean {
  return blockText.length < 600 && OPENER.test(key(blockText));
}

/** One person of a caption, with the words between this name and the next. */
export interface CaptionEntry {
  readonly name: NameMatch;
  /** A stretch of the passage, or null when only a comma stands there. */
  readonly role: readonly [number, number] | null;
}

/** The people of a caption in order. */
export function readCaption(block: Passage): readonly CaptionEntry[] {
  const names = findNames(block.text, 0.5);
  return names.map((name, i) => {
    const end = names[i + 1]?.start ?? block.text.length;
    let from = name.end;
    let to = end;
    while (from < to && /[\s,;.:–—-]/.test(block.text[from] ?? '')) from += 1;
    while (to > from && /[\s,;]/.test(block.text[to - 1] ?? '')) to -= 1;
    if (/^(?:et|puis)$/i.test(block.text.slice(from, to))) to = from;
    return { name, role: to > from ? [from, to] : null };
  });
}
