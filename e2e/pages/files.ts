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

export function copyText(from: string, to: string): string {
  copyFileSync(from, to);
  return to;
}
