import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { Frame } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

/** Files that are damaged or made to do harm, brought in through the page: a sentence each, and the base as it was, to the byte. */

const bytes = (text: string) => new TextEncoder().encode(text);
const wordWith = (body: string) =>
  zipSync({
    'word/document.xml': bytes(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
const paragraph = '<w:p><w:r><w:t>Atelier 1 : Marcher</w:t></w:r></w:p>';

/** What is brought in, by file name, and what its line in the dialog says. */
const FILES: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
  'coupe.docx': [wordWith(paragraph).slice(0, 200), /est abîmé/],
  'profond.docx': [
    wordWith(`${'<w:sdt>'.repeat(500)}${paragraph}${'</w:sdt>'.repeat(500)}`),
    /se déplie en plus de données/,
  ],
  'gonfle.docx': [
    zipSync({ 'word/document.xml': new Uint8Array(49 * 1024 * 1024) }, { level: 1 }),
    /se déplie en plus de données/,
  ],
  'coupe.pdf': [bytes('%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n'), /est abîmé/],
  'profond.json': [bytes(`${'['.repeat(200)}${']'.repeat(200)}`), /plus profondément/],
  'entites.xml': [
    bytes(
      '<?xml version="1.0"?>\n<!DOCTYPE schedule [<!ENTITY a "ha">]>\n<schedule><day>&a;</day></schedule>',
    ),
    /entités XML/,
  ],
  'large.csv': [bytes(`${new Array(10_000).fill('Titre').join(',')}\n`.repeat(3)), /plus de colonnes/],
  'vide.html': [new Uint8Array(0), /est vide/],
  'image.txt': [new Uint8Array(600).map((_, i) => i % 7), /n’est pas un texte/],
};

/** A digest of all that the base holds, read past the application. */
function digestOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const plain = (_key: string, value: unknown) => (ArrayBuffer.isView(value) ? String(value) : value);
    const db = await done(indexedDB.open('maillage'));
    const rows: unknown[] = [];
    for (const name of db.objectStoreNames)
      rows.push(name, await done(db.transaction(name).objectStore(name).getAll()));
    db.close();
    const digest = await crypto.subtle.digest(
      'SHA-256',
      new TextEncoder().encode(JSON.stringify(rows, plain)),
    );
    return `${rows.length} ${String(new Uint8Array(digest))}`;
  });
}

test('files that are damaged or made to do harm are each told, and the base is what it was', async ({
  page,
}) => {
  const frame = new Frame(page);
  await frame.show('Documents');
  const before = await digestOf(page);
  const names = Object.keys(FILES);
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Importer des fichiers…' }).click();
  const files = names.map(name => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(FILES[name]?.[0] ?? []),
  }));
  await (await asked).setFiles(files);
  const dialog = page.getByRole('dialog', { name: `Importer ${names.length} fichiers` });
  for (const name of names) {
    const line = dialog.getByRole('listitem', { name });
    await expect(line).toContainText(FILES[name]?.[1] ?? name);
    await expect(line).toContainText('La base n’a pas changé.');
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await digestOf(page)).toBe(before);
});
