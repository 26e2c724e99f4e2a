import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Declared, Format, Readable } from '../readable.ts';
import { veil } from '../veil.ts';
import { readCalendar } from './calendar.ts';
import { isCalendar } from './calendar-lines.ts';
import type { ColumnChoices } from './columns.ts';
import { openGrid } from './grid-sheet.ts';
import { readJson } from './json-tree.ts';
import { isTableName, isWorkbook } from './may-be-data.ts';
import type { DeclaredProgramme } from './programme.ts';
import { readTree } from './read-programme.ts';
import { showProgramme } from './show.ts';
import { isTable, readTables } from './table.ts';
import type { Escapes } from './written.ts';
import { readXml } from './xml-tree.ts';

interface Opened {
  readonly format: Format;
  readonly escapes: Escapes;
  readonly programme: DeclaredProgramme;
  readonly declared: Declared;
}

/** What a stretch of a page begins with: sound XML, which declares nothing. */
const OF_PAGES =
  /^(?:body|main|section|article|header|table|tbody|tr|div|p|ul|ol|li|dl|details|span|center|h[1-6])$/iu;

/** Opens a programme that is data, told by its content; null for a file that is none, whatever its name. */
export function openData(text: string, name: string, columns: ColumnChoices): Readable | null {
  const opened = readData(text, name, columns);
  if (opened === null) return isTableName(name) || isWorkbook(text) ? openGrid(text) : null;
  const { format, escapes, programme, declared } = opened;
  const own = veil(text, false);
  showProgramme(text, own, programme, escapes);
  return {
    format,
    text: own.read(),
    blocks: [],
    records: [],
    links: [],
    emphasis: [],
    bold: [],
    declared,
    pages: [],
    programme,
  };
}

function readData(text: string, name: string, columns: ColumnChoices): Opened | null {
  if (isCalendar(text)) {
    const read = readCalendar(text);
    return read && { format: 'calendar', escapes: 'calendar', ...read };
  }
  const json = readJson(text);
  if (json !== null) {
    const read = readTree(json.tree, slipAt(text, 'broken-json', json.slip));
    // "[Atelier 1] …" opens with a bracket and is no data; a sound file without sessions is, and says nothing.
    const isData = json.slip === null || read.programme.sessions.length > 0;
    if (isData) return { format: 'json', escapes: 'json', ...read };
  }
  const xml = /^\s*<(?!!doctype html|html\b)/iu.test(text) ? readXml(text) : null;
  if (xml !== null && xml.root.toLowerCase() !== 'html') {
    const read = readTree(xml.tree, slipAt(text, 'broken-xml', xml.slip));
    const isWhole = xml.slip === null && !OF_PAGES.test(xml.root);
    const isData = isWhole || read.programme.sessions.length > 0;
    if (isData) return { format: 'xml', escapes: 'xml', ...read };
  }
  const sure = isTableName(name) || isWorkbook(text);
  if (!sure && !isTable(text)) return null;
  const read = readTables(text, sure, columns);
  return read && { format: 'table', escapes: 'quoted', ...read };
}

/** Where a file stops being what it set out to be. */
function slipAt(
  text: string,
  code: 'broken-json' | 'broken-xml',
  slip: number | null,
): readonly Diagnostic[] {
  if (slip === null) return [];
  const at = Math.min(slip, Math.max(0, text.length - 1));
  return [
    {
      code,
      severity: 'warning',
      span: { start: at, end: Math.min(text.length, at + 1) },
      args: { line: text.slice(0, at).split('\n').length },
      candidates: [],
    },
  ];
}
