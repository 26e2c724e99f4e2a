import type { Span } from '../model/span.ts';
import type { Veil } from './veil.ts';

/**
 * What generators of sites write into Markdown and no parser of Markdown knows: attributes in braces ("{.large}", "{: .note}"),
 * short codes ("{{< youtube … >}}", "{% include … %}"), fences of divisions (":::{.callout}", ":::"). None of it is words.
 */
const DIALECT =
  /\{\{[^{}\n]{0,300}\}\}|\{%[^%\n]{0,300}%\}|\{(?=[.:#]|[\w-]+=)[^{}\n]{0,300}\}|^:::+[^\n]*$|^\[(?:toc|TOC)\]$/gmu;

/** Hides dialect marks in the shown words [start, end). */
export function hideDialects(veil: Veil, text: string, { start, end }: Span): void {
  const words = text.slice(start, end);
  if (!/[{[]|:::/.test(words)) return;
  for (const found of words.matchAll(DIALECT))
    veil.hide(start + found.index, start + found.index + found[0].length);
}
