import { parse } from 'parse5';
import type { Span } from '../model/span.ts';
import { edgesOf } from './html-lines.ts';
import { isEndless } from './html-nesting.ts';
import { Page } from './html-page.ts';
import { find, fragmentOf, titleOf } from './html-tree.ts';
import { type Block, type DataRecord, type Declared, type Link, NOTHING_DECLARED } from './readable.ts';
import type { Veil } from './veil.ts';

/** What a stretch of HTML is made of. */
export interface Markup {
  readonly blocks: readonly Block[];
  readonly records: readonly DataRecord[];
  readonly links: readonly Link[];
  readonly emphasis: readonly Span[];
  readonly bold: readonly Span[];
  readonly declared: Declared;
}

/** Veils a whole page: `main` or the one `article` where there is one, else the body. Null where it nests without end. */
export function readHtml(text: string, veil: Veil): Markup | null {
  const root = parse(text, { sourceCodeLocationInfo: true });
  if (isEndless(root.childNodes)) return null;
  const shown = (find(root.childNodes, 'main') ?? find(root.childNodes, 'body'))?.childNodes ?? [];
  const page = new Page(text, veil, 0, edgesOf(shown), true);
  page.nodes(shown);
  page.end();
  const { blocks, records, links, emphasis, bold } = page;
  const heading = blocks.find(block => block.kind === 'heading' && block.level === 1);
  const says = heading === undefined ? '' : text.slice(heading.span.start, heading.span.end);
  const title = titleOf(root.childNodes, says);
  return { blocks, records, links, emphasis, bold, declared: { ...NOTHING_DECLARED, title } };
}

/** Veils a stretch [start, end) of HTML inside another format. */
export function readHtmlWithin(
  text: string,
  veil: Veil,
  start: number,
  end: number,
): Omit<Markup, 'declared'> {
  const page = new Page(text, veil, start);
  page.nodes(fragmentOf(text.slice(start, end)));
  page.end();
  return page;
}
