import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The small proceedings made for tests. */
export const JOURNEE = join(import.meta.dirname, '..', 'texts', 'journee.txt');

/** The first bytes of a PNG of one pixel, and all of it: binary, whatever its name says. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Files that cannot be read as proceedings, written into a test's own folder. */
export function writePicture(file: string): string {
  writeFileSync(file, PIXEL);
  return file;
}

export function writeEmpty(file: string): string {
  writeFileSync(file, '');
  return file;
}

/** A small programme of one event, written under a name that others may bear too. */
export function writeProgramme(file: string, title: string, placeAndDay: string, session: string): string {
  const people =
    'Hélène Robic, cheffe de projet, Ville de Nantes\nPaul Durandel, chargé de mission, Région Bretagne';
  writeFileSync(file, `${title}\n${placeAndDay}\n\n9h00-10h00 ${session}\n${people}\n`);
  return file;
}

/** A small programme as a page of the web, with what no reader of it sees. */
export function writePage(file: string): string {
  const head = '<meta charset="utf-8"><title>Les haies</title><style>.quiet { color: red }</style>';
  const body = [
    '<h1>Journée des haies</h1>',
    '<p>Angers, 4 avril 2024</p>',
    '<h2>9h00 <span class="quiet">–</span> Les haies vives</h2>',
    '<p><strong>Hélène Robic</strong>, cheffe de projet, Ville de Nantes</p>',
    '<p>Chacun plante un <em>bosquet r&eacute;cent</em> pr&egrave;s des quais.</p>',
    '<h2>10h00 <span class="quiet">–</span> Les bocages</h2>',
    '<p><strong>Paul Durandel</strong>, chargé de mission, Région Bretagne</p>',
    '<script>var visits = 3;</script>',
  ];
  writeFileSync(
    file,
    `<!DOCTYPE html>\n<html><head>${head}</head>\n<body>\n${body.join('\n')}\n</body></html>\n`,
  );
  return file;
}

export function copyText(from: string, to: string): string {
  copyFileSync(from, to);
  return to;
}

/** A PDF of lines of words (WinAnsi), one page an entry: as plain as one can be. */
export function writePdf(file: string, pages: readonly (readonly string[])[]): string {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  pages.forEach((lines, i) => {
    const words = lines.map(line => `(${line.replace(/[\\()]/gu, '\\$&')}) '`).join('\n');
    const stream = `BT /F1 11 Tf 24 TL 60 780 Td\n${words}\nET`;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + 2 * i} 0 R>>`,
      `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    );
  });
  let out = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${out.length}\n%%EOF`;
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  writeFileSync(file, Buffer.from(out + table + trailer, 'latin1'));
  return file;
}
