import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isThere = (name: string, flag: string) => spawnSync(name, [flag]).error === undefined;

/** The program that lays the proceedings out; a test that needs it is skipped without it, and says so. */
export const HAS_OFFICE = isThere('soffice', '--version');
/** The program that says what stands on which page of a PDF. */
export const HAS_POPPLER = isThere('pdftotext', '-v');
/** Milliseconds that LibreOffice may take for all files on a machine that is busy with much else. */
export const PATIENCE = 300_000;

/** Plain paragraphs, one a line of the text; dressed ones have their titles as headings. */
export type Dress = 'plain' | 'dressed';

const escaped = (line: string) =>
  line
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/ {2,}/g, run => ` <text:s text:c="${run.length - 1}"/>`)
    .replace(/\t/g, '<text:tab/>');

/** The lines of a text as paragraphs, those behind the contents that open a part or a session as headings where dressed. */
function paragraphs(text: string, dress: Dress): string {
  const body = text.lastIndexOf('Avant-propos');
  let at = 0;
  return text
    .split('\n')
    .map(line => {
      const isBody = at >= body;
      at += line.length + 1;
      const level =
        dress === 'plain' || !isBody
          ? 0
          : /^(?:Thème \d|Conférences plénières$)/u.test(line)
            ? 1
            : /^(?:Atelier \d|Allocution)/u.test(line)
              ? 2
              : 0;
      return level === 0
        ? `<text:p text:style-name="P">${escaped(line)}</text:p>`
        : `<text:h text:style-name="H${level}" text:outline-level="${level}">${escaped(line)}</text:h>`;
    })
    .join('');
}

const NAMESPACES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
].join(' ');

/** A text as a flat OpenDocument of A4 pages in so many columns. */
function openDocumentOf(text: string, dress: Dress, columns: number): string {
  const heading = (level: number, size: number) =>
    `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:default-outline-level="${level}"><style:text-properties fo:font-size="${size}pt" fo:font-weight="bold"/></style:style>`;
  const headed = (level: number) =>
    `<style:style style:name="H${level}" style:family="paragraph" style:parent-style-name="Heading_20_${level}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>${heading(1, 18)}${heading(2, 14)}</office:styles>
<office:automatic-styles>
<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"><style:columns fo:column-count="${columns}" fo:column-gap="0.8cm"/></style:page-layout-properties></style:page-layout>
<style:style style:name="P" style:family="paragraph"><style:text-properties fo:font-size="10pt" fo:language="fr" fo:country="FR"/></style:style>${headed(1)}${headed(2)}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm"/></office:master-styles>
<office:body><office:text>${paragraphs(text, dress)}</office:text></office:body></office:document>`;
}

/** A folder in which LibreOffice lays a text out; all files of one format in one run. */
export function layOut(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-laid-out-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const path = (name: string) => join(folder, name);
  return {
    put: (name: string, dress: Dress, columns: number) =>
      writeFileSync(path(`${name}.fodt`), openDocumentOf(text, dress, columns)),
    convert: (names: readonly string[], to: string) => {
      const sources = names.map(name => path(`${name}.fodt`));
      const args = [profile, '--headless', '--convert-to', to, '--outdir', folder, ...sources];
      execFileSync('soffice', args, { stdio: 'ignore', timeout: PATIENCE });
    },
    get: (name: string) => new Uint8Array(readFileSync(path(name))),
    /** What another program says of each page of a PDF, in the order in which it is drawn. */
    pages: (name: string): readonly string[] =>
      execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path(name), '-'], { encoding: 'utf8' }).split('\f'),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
