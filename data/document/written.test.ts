import { describe, expect, it } from 'vitest';
import type { Span } from '../model/span.ts';
import { documentOf, openFile } from './open-file.ts';
import { pdfium } from './pdf/pdf.fixture.ts';
import { readPages } from './pdf/pdfium.ts';
import { WRITTEN } from './written.fixture.ts';
import type { Written } from './written-office.fixture.ts';

/** All that a file is read as, a line for each of its parts. */
async function accountOf({ name, bytes }: Written): Promise<string> {
  const opened = await openFile(bytes, {
    decoder: (part, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(part),
    pdf: async data => readPages(await pdfium(), data),
  });
  if (!opened.ok) return `refused: ${opened.error.code}\n`;
  const { text, format, blocks, records, links, emphasis, bold, declared, pages } = await documentOf(
    opened.value,
    name,
  );
  const said = ({ start, end }: Span) =>
    JSON.stringify(text.slice(start, end).replace(/\p{C}/gu, ' ').trim());
  const lines = [
    `format ${format}, ${text.length} characters`,
    ...Object.entries(declared).map(([field, value]) => `declared ${field} ${JSON.stringify(value)}`),
    ...blocks.map(({ kind, level, strong, value, span }) =>
      [
        kind,
        level,
        strong ? 'strong' : '',
        value === null ? '' : `${value.field} of ${value.record}`,
        said(span),
      ]
        .filter(part => part !== '')
        .join(' '),
    ),
    ...records.map(({ parent, span }) => `record in ${parent} ${span.start}–${span.end}`),
    ...links.map(({ kind, target, span }) => `link ${kind} ${target} ${said(span)}`),
    ...emphasis.map(span => `emphasis ${said(span)}`),
    ...bold.map(span => `bold ${said(span)}`),
    `pages ${pages.join(', ')}`,
    ...text.split('\n').map(line => `| ${line.replace(/\p{Cf}|\p{Co}/gu, '').replaceAll('\t', '→')}`),
  ];
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`;
}

describe('a document in each writing', () => {
  it.each(WRITTEN)('is read as it was: $name', async written => {
    await expect(await accountOf(written)).toMatchFileSnapshot(`golden/${written.name}.txt`);
  });
});
