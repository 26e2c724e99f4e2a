import { chanceOf } from './chance.ts';
import { treeOf } from './compose.ts';
import { contentOf } from './content.ts';
import { type Style, styleOf } from './factors.ts';
import { type Truth, truthOf } from './truth.ts';
import { ENGLISH } from './words-en.ts';
import { FRENCH } from './words-fr.ts';
import { html } from './write-html.ts';
import { markdown, markdownList, markdownTable } from './write-markdown.ts';
import { columnText, plainText } from './write-plain.ts';

/** A made-up programme: its text, how it is written, and what a careful reader finds in it. */
export interface MadeProgramme {
  readonly file: string;
  readonly text: string;
  readonly style: Style;
  readonly truth: Truth;
}

/** The programme of a seed; the same seed gives the same text. */
export function madeProgramme(seed: number): MadeProgramme {
  const chance = chanceOf(seed);
  const style = styleOf(chance);
  const words = style.language === 'fr' ? FRENCH : ENGLISH;
  const content = contentOf(chance, words, {
    days: style.day === 'none' ? 1 : chance.pick([1, 2, 2, 3]),
    talks: style.talks !== 'none',
    moderator: style.moderator !== 'none',
    breaks: style.breaks !== 'none',
  });
  const tree = treeOf(content, style, words);
  const [write, ending] = WRITERS[style.medium] ?? [plainText, 'txt'];
  return {
    file: `made-${seed}.${ending}`,
    text: write(tree, style),
    style,
    truth: truthOf(content, style, words),
  };
}

const WRITERS: Readonly<Record<string, readonly [typeof plainText, string]>> = {
  columns: [columnText, 'txt'],
  markdown: [markdown, 'md'],
  'markdown-list': [markdownList, 'md'],
  'markdown-table': [markdownTable, 'md'],
  html: [html, 'html'],
  'html-breaks': [html, 'html'],
  'html-spans': [html, 'html'],
  'html-list': [html, 'html'],
  'html-table': [html, 'html'],
};
