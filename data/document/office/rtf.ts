import { fail, ok, type Result } from '../../model/result.ts';
import type { Decoder } from '../../text/decode.ts';
import { type Composed, compose } from './compose.ts';
import type { OfficeError } from './docx.ts';
import { RtfText } from './rtf-text.ts';
import { hearRtf } from './rtf-tokens.ts';

/** Groups in groups: more than any program writes, and an end to a file made of braces. */
const DEEPEST = 500;
/** And so many of them: a thousand pages have a third of it. */
const MOST_GROUPS = 1_000_000;
/** Reads a document in RTF as text with blocks: what is hidden or deleted in it is left out, the numbers of its lists are kept. */
export function readRtf(bytes: Uint8Array, decoder: Decoder): Result<Composed, OfficeError> {
  const text = new RtfText(decoder);
  let depth = 0;
  let deepest = 0;
  let groups = 0;
  hearRtf(bytes, {
    open: () => {
      depth += 1;
      groups += 1;
      deepest = Math.max(deepest, depth);
      text.open();
      return depth <= DEEPEST && groups <= MOST_GROUPS;
    },
    close: () => {
      depth -= 1;
      text.close();
      // What stands behind the last brace is none of the document's.
      return depth > 0;
    },
    word: (name, value) => text.word(name, value),
    byte: value => text.byte(value),
    binary: () => text.binary(),
  });
  if (deepest > DEEPEST) return fail('too-deep');
  if (groups > MOST_GROUPS) return fail('too-large');
  if (depth > 0) return fail('damaged');
  return ok(compose(text.finish(), 'rtf'));
}
