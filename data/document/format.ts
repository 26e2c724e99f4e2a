import type { Format } from './readable.ts';

const TAG =
  /<(?:!doctype html|html|head|body|main|section|article|header|footer|nav|details|summary|div|p|ul|ol|li|table|tr|td|th|h[1-6]|br|span|strong|em|a|dl|dt|dd)\b[^<>]{0,2000}>/giu;
const HEAD =
  /^\ufeff?(?:---[ \t]*\n(?=[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$))|\+\+\+[ \t]*\n(?=[\s\S]*?\n\+\+\+[ \t]*(?:\n|$)))/;
const KEY = /^\s*(?:- +)*[\w '"À-ÿ-]{1,40}:(?:\s|$)/u;
/** What only a writer of Markdown writes; words in bold alone are not enough, text out of a page has them too. */
const STRUCTURE = /^#{1,6} \S|^\|? *:?-{3,}:? *\||^```|^:::/gmu;
const LINK = /\[[^\]\n]{1,300}\]\((?:[^()\s]|\([^()\s]*\)){1,500}(?: "[^"\n]*")?\)/gu;
const BREAKING = /<(?:br|b|i|strong|em|a|p|div|h[1-6]|li|td)\b[^<>\n]{0,500}\/?>/iu;

const FIRST = 200_000;
/** Lines that open a key, of those that are not blank. */
const LEAST_KEYS = 0.5;
/** Tags to a thousand characters. */
const LEAST_TAGS = 2;
/** Fewer tags were left there by a copy. */
const LEAST_SCATTERED = 3;

/** Whether most lines name a key, as data do and prose does not. */
function isMostlyKeys(text: string): boolean {
  const lines = text.split('\n').filter(line => line.trim() !== '' && !/^\s*#/.test(line));
  const keys = lines.filter(line => KEY.test(line)).length;
  // A programme in plain text says "Animation : …" too, with a space before the colon or words behind every key.
  const nested = lines.filter(line =>
    /^\s*(?:- +)?[\w-]{1,40}:\s*$|^\s*- +[\w-]{1,40}:\s/u.test(line),
  ).length;
  return lines.length > 2 && keys >= lines.length * LEAST_KEYS && nested > 0;
}

const LINES_A_MARK = 200;

/** A heading or a table, or two links, and one mark to some pages: a single link in long proceedings was left there by a copy. */
function isMarked(text: string): boolean {
  const structure = text.match(STRUCTURE)?.length ?? 0;
  const links = text.match(LINK)?.length ?? 0;
  return (structure > 0 || links > 1) && (structure + links) * LINES_A_MARK >= text.split('\n').length;
}

/** ".. _programme:", ".. image::": what reStructuredText alone writes, and a title that is underlined. */
const DIRECTIVE = /^\.\. (?:[\w-]{2,30}::|_[^:\n]{1,80}:)/mu;
const UNDERLINED = /^\S.{2,}\n([=~#*-])\1{3,}[ \t]*$/mu;

/** "* Colloque" at the head and "** 9h00 Les toits" below: the headings of an outline, which no list has. */
function isOutlined(text: string): boolean {
  return /^\s{0,40}\* \S/u.test(text) && /^\*\* \S/mu.test(text) && !/^\*\* .*\*\*/mu.test(text);
}

/** The light writings of programmers, by what only they write at their head or by the ending of the name. */
function lightFormat(text: string, ending: string): 'org' | 'rst' | null {
  if (
    ending === 'org' ||
    /^#\+(?:title|startup|options|author):/imu.test(text.slice(0, 1000)) ||
    isOutlined(text)
  )
    return 'org';
  if (ending === 'rst' || (DIRECTIVE.test(text) && UNDERLINED.test(text))) return 'rst';
  return null;
}

/** What a text is written in, by what stands in it; the ending of its name decides only where the text allows it. */
export function formatOf(text: string, name: string): Format {
  const first = text.slice(0, FIRST);
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/iu.test(first)) return 'html';
  const tags = first.match(TAG)?.length ?? 0;
  const ending = /\.(\w{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const light = lightFormat(first, ending);
  if (light !== null) return light;
  if (/^\s*</.test(first) && tags >= 3 && tags * 1000 >= first.length * LEAST_TAGS) return 'html';
  if (HEAD.test(first)) return 'markdown';
  if (/^ya?ml$/.test(ending) || isMostlyKeys(first)) return 'yaml';
  if (/^(?:md|markdown|qmd|rmd|mdx)$/.test(ending) || isMarked(first)) return 'markdown';
  if (tags < LEAST_SCATTERED || !BREAKING.test(first)) return 'text';
  // Tags scattered in lines of text: the lines are the text's own, as in Markdown.
  return tags * 1000 >= first.length * LEAST_TAGS * 5 ? 'html' : 'markdown';
}
