import { strToU8, zipSync } from 'fflate';
import { openFile } from '../open-file.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const WORD = `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:mc="${OFFICE}/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`;
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;

/** A package of Word's with a body and, where given, its styles, lists and notes. */
export function docxOf(
  body: string,
  {
    styles = '',
    numbering = '',
    footnotes = '',
  }: Partial<Record<'styles' | 'numbering' | 'footnotes', string>> = {},
): Uint8Array {
  const part = (root: string, inner: string) =>
    strToU8(`<?xml version="1.0"?><w:${root} ${WORD}>${inner}</w:${root}>`);
  const related = ['styles', 'numbering', 'footnotes'].map(
    name => `<Relationship Id="${name}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`,
  );
  const link = `<Relationship Id="link" Type="${RELATIONS}/hyperlink" Target="https://exemple.fr/" TargetMode="External"/>`;
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${related.join('')}${link}</Relationships>`),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
    'word/footnotes.xml': part('footnotes', footnotes),
  });
}

/** A paragraph of Word's: its words, and its properties where given. */
export function p(words: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${r(words)}</w:p>`;
}

/** A run of Word's. */
export function r(words: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

const OPEN = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMES = ['office', 'text', 'table', 'style', 'drawing', 'xsl-fo-compatible'].map(
  name => `xmlns:${{ drawing: 'draw', 'xsl-fo-compatible': 'fo' }[name] ?? name}="${OPEN}:${name}:1.0"`,
);

/** An OpenDocument text with a body and, where given, its styles. */
export function odtOf(body: string, { automatic = '', styles = '' } = {}): Uint8Array {
  const root = (name: string, inner: string) =>
    strToU8(`<?xml version="1.0"?><office:${name} ${NAMES.join(' ')}>${inner}</office:${name}>`);
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': root(
      'document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    'styles.xml': root('document-styles', `<office:styles>${styles}</office:styles>`),
  });
}

/** Opens bytes as the reader does; throws the code of a refusal. */
export async function read(bytes: Uint8Array) {
  const opened = await openFile(bytes, {
    decoder: (part, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(part),
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const { text, layout } = opened.value;
  const blocks = (layout?.blocks ?? []).map(({ kind, level, span, value }) => ({
    kind,
    level,
    text: text.slice(span.start, span.end),
    field: value?.field ?? null,
  }));
  return { text, layout, blocks };
}

/** An OpenDocument spreadsheet of these tables, and the automatic styles that they need. */
export function odsOf(tables: string, automatic = ''): Uint8Array {
  const inner = `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content ${NAMES.join(' ')}>${inner}</office:document-content>`,
    ),
  });
}
