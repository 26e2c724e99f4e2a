import type { Span } from '../model/span.ts';
import type { Veil } from './veil.ts';

/**
 * What generators of sites write into Markdown and no parser of Markdown knows: attributes in braces ("{.large}", "{: .note}"),
 * short codes ("{{< youtube … >}}", "{% include … %}"), fences of divisions (":::{.callout}", ":::"), pictures by their names
 * (":material-account:", ":wink:"), a backslash at the end of a block, which breaks a line nowhere else. None of it is words.
 */
const DIALECT =
  /\{\{[^{}\n]{0,300}\}\}|\{%[^%\n]{0,300}%\}|\{ ?(?=[.:#]|[\w-]+=)[^{}\n]{0,300}\}|\\$|^:::+[^\n]*$|^\[(?:toc|TOC)\]$|(?<![\p{L}\d:]):(?=[a-z0-9_+-]*[a-z])[a-z0-9+][a-z0-9_+-]{1,60}:(?![\p{L}\d:/])/gmu;

/** "[Roux]{.smallcaps}", "[Atelier 2]{#a2 .titre}": words that Pandoc and Quarto dress, of which only the words are words. */
const DRESSED = /(\[)([^[\]\n]{1,300})\]\{(?=[.#]|[\w-]+=)[^{}\n]{1,300}\}/gu;

/** "[Plénière 1]({{< relref … >}})": a link to what a short code finds, of which only the words are words. */
const CODED_LINK =
  /(\[)([^[\]\n]{1,300})\]\(\s*(?:\{\{[^{}\n]{0,300}\}\}|\{%[^%\n]{0,300}%\})[^()\s]{0,100}\s*\)/gu;

/** "[[roux|Anne Roux]]", "[[Anne Roux]]": a link inside a vault of notes, of which only what is read on the page are words. */
const NOTE_LINK = /(\[\[(?:[^[\]|\n]{1,300}\|)?)([^[\]|\n]{1,300})\]\]/gu;
/** "![[affiche.png]]": a file that a note shows. */
const NOTE_FILE = /!\[\[[^[\]\n]{1,300}\]\]/gu;

/** What is set in small capitals: in print, they tell which of two words is the family name. */
const SMALL_CAPITALS = /\]\{[^{}\n]*\.smallcaps(?![\w-])[^{}\n]*\}$/u;

/** Hides dialect marks in the shown words [start, end). */
export function hideDialects(veil: Veil, text: string, { start, end }: Span): void {
  const words = text.slice(start, end);
  if (!/[{[\\]|:[:a-z0-9+]/.test(words)) return;
  for (const pattern of patternsIn(words))
    for (const { 0: whole, 1: mark = '', 2: said = '', index } of words.matchAll(pattern)) {
      const from = start + index + mark.length;
      veil.hide(start + index, from);
      veil.hide(from + said.length, start + index + whole.length);
      if (SMALL_CAPITALS.test(whole)) capitalise(veil, said, from);
    }
  for (const pattern of words.includes('![[') ? [DIALECT, NOTE_FILE] : [DIALECT])
    for (const found of words.matchAll(pattern))
      veil.hide(start + found.index, start + found.index + found[0].length);
}

/** The stretches that may stand in some words, of which something is shown. */
function patternsIn(words: string): readonly RegExp[] {
  return [
    CODED_LINK,
    ...(words.includes(']{') ? [DRESSED] : []),
    ...(words.includes('[[') ? [NOTE_LINK] : []),
  ];
}

/** Writes words in capitals, where that takes as many characters. */
function capitalise(veil: Veil, words: string, at: number): void {
  const capitals = words.toUpperCase();
  if (capitals.length === words.length) veil.put(at, capitals, at + words.length);
}
