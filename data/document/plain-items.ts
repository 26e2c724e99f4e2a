import { Depths } from './depths.ts';
import type { Block } from './readable.ts';
import { SIGN_OF_ITEM } from './signs-of-items.ts';

/** One sign may stand before anything; a list has so many items. */
const LEAST_ITEMS = 2;

/**
 * The items of a plain text, where each keeps the sign that was typed or drawn before it ("• Les haies", "  - Anne Roux"), as deep as they are
 * set in. What stands below an item is a line of its own: it may go on with it, or be who speaks.
 */
export function readPlainItems(text: string): readonly Block[] {
  const blocks: Block[] = [];
  // Signs in one column of the text stand under one another.
  const depths = new Depths(1);
  let start = 0;
  let isApart = true;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const indent = line.search(/\S/u);
    if (SIGN_OF_ITEM.test(line)) {
      const span = { start: start + indent, end };
      blocks.push({ kind: 'item', span, level: depths.at(indent), strong: false, value: null });
    } else if (isApart && indent >= 0 && indent <= depths.first) depths.end();
    isApart = indent < 0;
    start = end + 1;
  }
  return blocks.length < LEAST_ITEMS ? [] : blocks;
}
