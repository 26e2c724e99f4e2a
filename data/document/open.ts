import type { Span } from '../model/span.ts';
import { hideAddresses } from './addresses.ts';
import { withAlignedRows } from './aligned-rows.ts';
import { readAttendance } from './attendance-rows.ts';
import { formatOf } from './format.ts';
import { hasPageColumns } from './page-columns.ts';
import { readPlainItems } from './plain-items.ts';
import type { ColumnChoices } from './programme/columns.ts';
import { mayBeData } from './programme/may-be-data.ts';
import {
  type Block,
  type DataRecord,
  type Declared,
  type Format,
  type Link,
  NOTHING_DECLARED,
  type Readable,
} from './readable.ts';
import { hideShortCodes } from './short-codes.ts';
import { readStackedRolls } from './stacked-rolls.ts';
import { readStackedTable } from './stacked-table.ts';
import { readTabRows } from './tab-rows.ts';
import { type Veil, veil, withHidden } from './veil.ts';

interface Contents {
  readonly blocks: readonly Block[];
  readonly records: readonly DataRecord[];
  readonly links: readonly Link[];
  readonly emphasis: readonly Span[];
  readonly bold: readonly Span[];
  readonly declared: Declared;
}

const PLAIN: Contents = {
  blocks: [],
  records: [],
  links: [],
  emphasis: [],
  bold: [],
  declared: NOTHING_DECLARED,
};

/**
 * Opens a text (newlines `\n`) as a document: finds out its format and tells words from markup. Parsers are loaded when a
 * document needs them. Never fails: what no parser takes is plain text. `columns`: what the analyst said of a table's columns.
 */
export async function openDocument(
  text: string,
  name: string,
  columns: ColumnChoices = {},
): Promise<Readable> {
  if (mayBeData(text, name)) {
    const { openData } = await import('./programme/open-data.ts');
    const programme = openData(text, name, columns);
    if (programme !== null) return programme;
  }
  const format = formatOf(text, name);
  if (format === 'text') return plain(text);
  const own = veil(text, format !== 'html');
  const contents = await readFormat(format, text, own);
  if (contents === null) return plain(text);
  const words = own.read();
  const bare = hideAddresses(own, words);
  hideShortCodes(own, words);
  return {
    format,
    text: own.read(),
    blocks: contents.blocks.toSorted((a, b) => a.span.start - b.span.start),
    records: contents.records,
    links: [...contents.links, ...bare].toSorted((a, b) => a.span.start - b.span.start),
    emphasis: contents.emphasis.toSorted((a, b) => a.start - b.start),
    bold: contents.bold.toSorted((a, b) => a.start - b.start),
    declared: contents.declared,
    pages: [],
  };
}

/** " date 2023-02 " before the first words: when a copy of the page was made. */
const COPIED = /^\s{0,3}date (?:19|20)\d\d-\d\d(?:-\d\d)? (?=\S)/u;

/** A soft hyphen between blanks parts no word: it was seen as a dash. */
const SEEN_HYPHEN = /(?<=[ \t]|^)\u00ad(?=[ \t]|$)/gmu;

/** Plain text as a document: nothing in it is markup but its addresses, and the mark of a copy. */
export function plain(written: string): Readable {
  const text = written.includes('\u00ad') ? written.replace(SEEN_HYPHEN, '-') : written;
  const mark = COPIED.exec(text)?.[0].length ?? 0;
  const hidden: (readonly [number, number])[] = mark === 0 ? [] : [[0, mark]];
  const hides = { hide: (start: number, end: number) => hidden.push([start, end]) };
  const links = hideAddresses(hides, text);
  hideShortCodes(hides, text);
  hidden.sort(([a], [b]) => a - b);
  const tabbed = readTabRows(text);
  const rows = tabbed !== null && hasPageColumns(text) ? null : tabbed;
  const roll =
    rows === null ? (readAttendance(text) ?? readStackedRolls(text) ?? readStackedTable(text)) : null;
  const { blocks = readPlainItems(text), text: parted = withAlignedRows(text) } = rows ?? roll ?? {};
  const shown = withHidden(parted, hidden);
  const { records = [] } = roll ?? {};
  return { ...PLAIN, format: 'text', text: shown, blocks, records, links, pages: pagesOf(text) };
}

/** A text out of a PDF has a form feed where a page ends. */
function pagesOf(text: string): readonly number[] {
  const ends = Array.from(text.matchAll(/\f/g), ({ index }) => index + 1);
  return ends.length === 0 ? [] : [0, ...ends.filter(at => at < text.length)];
}

async function readFormat(format: Format, text: string, own: Veil): Promise<Contents | null> {
  if (format === 'html') {
    const { readHtml } = await import('./html.ts');
    return readHtml(text, own);
  }
  if (format === 'org' || format === 'rst') {
    const markup =
      format === 'org'
        ? (await import('./org.ts')).readOrg(text, own)
        : (await import('./rst.ts')).readRst(text, own);
    const { blocks, links, emphasis, bold } = markup;
    return { ...PLAIN, blocks, links, emphasis, bold, declared: markup.declared() };
  }
  const { readYaml } = await import('./yaml.ts');
  if (format === 'yaml') {
    const { readYamlList } = await import('./yaml-list.ts');
    const data = readYaml(text, own, 0, text.length) ?? readYamlList(text, own);
    return data === null || data.blocks.length === 0 ? null : { ...PLAIN, ...data };
  }
  const { readMarkdown } = await import('./markdown.ts');
  const pages = readMarkdown(text, own);
  if (pages === null) return null;
  if (pages.front === null) return { ...PLAIN, ...pages };
  const head = insideOf(text, pages.front);
  if (text.startsWith('+++', pages.front.start)) {
    const { readTomlHead } = await import('./toml-head.ts');
    return { ...PLAIN, ...pages, declared: readTomlHead(text, ...head) };
  }
  const data = readYaml(text, own, ...head);
  if (data === null) {
    const { readYamlLines } = await import('./yaml-list.ts');
    return { ...PLAIN, ...pages, declared: readYamlLines(text, own, ...head) };
  }
  // A head that only describes the text below is no part of it; one that holds the programme or the whole page, or says who speaks, is.
  const isPage = data.records.length > 0 && pages.blocks.length === 0;
  const isProgramme =
    isPage || data.records.length > 1 || data.schedule || saysWhoSpeaks(text.slice(...head));
  if (!isProgramme) own.hide(...head);
  const blocks = isProgramme ? [...data.blocks, ...pages.blocks] : pages.blocks;
  const records = isProgramme ? data.records : [];
  return {
    blocks,
    records: [...records, ...pages.records],
    links: pages.links,
    emphasis: pages.emphasis,
    bold: pages.bold,
    declared: data.declared,
  };
}

/** "speakers:" among the keys at the top of a head: who gives the talk that the page is of; its "author" may be whoever wrote the page. */
const OF_SPEAKERS =
  /^(?:speakers?|presenters?|panell?ists?|moderators?|lecturers?|intervenante?s?|orat(?:eurs?|rices?))\s*:/imu;
const OF_AUTHORS = /^(?:authors?|auteure?s?)\s*:/imu;

function saysWhoSpeaks(head: string): boolean {
  return OF_SPEAKERS.test(head) && !OF_AUTHORS.test(head);
}

/** The lines between the two rules of a head. */
function insideOf(text: string, { start, end }: { start: number; end: number }): readonly [number, number] {
  const from = text.indexOf('\n', start) + 1;
  const to = text.lastIndexOf('\n', end - 1);
  return [from, Math.max(from, to)];
}
