import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expectAccessible } from '../pages/accessible.ts';
import { Frame } from '../pages/frame.ts';
import { expect, PAGE, test } from '../surface.ts';

// Chromium without windows has no clipboard for pictures.
test.use({ whole: true });

test('the figure is exported as SVG, whole and by itself, as PNG at twice its size, and put on the clipboard by one press', async ({
  app,
  page,
}) => {
  const frame = new Frame(page);
  const file = await app.saveAs(() => frame.takeAway(/SVG/));
  expect(basename(file)).toMatch(/^[\p{L}\p{N}][\p{L}\p{N} _.,–-]*\.svg$/u);
  const svg = readFileSync(file, 'utf8');
  // An image that is not well formed, or that asks for something outside of itself, is not decoded.
  const size = await page.evaluate(async text => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  }, svg);
  expect(size.width).toBeGreaterThan(300);
  expect(/<title[^>]*>([^<]*)<\/title>/.exec(svg)?.[1]).toMatch(/relie huit séances/);
  expect(/<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1]?.length).toBeGreaterThan(20);
  // The file is large: what it holds is asked, and not printed when it does not.
  expect(svg.includes('Renouveler notre pacte social'), 'the source is named').toBe(true);
  expect(svg.match(/<script|<foreignObject|\son\w+=|(?:href|src)="(?!#|data:)/)).toBeNull();
  await expect(frame.messages).toContainText('est enregistré');

  const shown = await frame.figure.evaluate(svg => {
    const { width, height } = svg.getBoundingClientRect();
    return { width, height };
  });
  const png = readFileSync(await app.saveAs(() => frame.takeAway(/PNG/)));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(Math.abs(width - 2 * shown.width)).toBeLessThan(4);
  expect(Math.abs(height - 2 * shown.height)).toBeLessThan(4);
  // A picture that is all paper would be a few kilobytes.
  expect(png.length).toBeGreaterThan(30_000);

  // No page may read the clipboard: what is given to it is looked at on its way.
  await page.evaluate(() => {
    const { clipboard } = navigator;
    const write = clipboard.write.bind(clipboard);
    clipboard.write = items => {
      Object.assign(globalThis, { givenItems: items });
      return write(items);
    };
  });
  await frame.main.getByRole('button', { name: 'Copier l’image' }).click();
  await expect(frame.messages).toContainText('La figure est dans le presse-papiers.');
  const given = await page.evaluate(async () => {
    const [item]: readonly ClipboardItem[] = Reflect.get(globalThis, 'givenItems');
    const blobOf = async (type: string) => (await item?.getType(type)) ?? new Blob();
    const pixels = await createImageBitmap(await blobOf('image/png'));
    const { width, height } = pixels;
    return { png: { width, height }, svg: await (await blobOf('image/svg+xml')).text() };
  });
  const [, wide, high] = /<svg [^>]*width="(\d+)" height="(\d+)"/u.exec(given.svg) ?? [];
  expect(given.png).toEqual({ width: 2 * Number(wide), height: 2 * Number(high) });
  // The file is large: what it holds is asked, and not printed when it does not.
  expect(given.svg.includes('Renouveler notre pacte social'), 'the source is named').toBe(true);
});

test(
  'the data are exported as JSON, tables as CSV, the network as GEXF with its names, places and sizes, and as a PDF page with its type inside',
  PAGE,
  async ({ app, page }) => {
    const frame = new Frame(page);
    const pdf = readFileSync(await app.saveAs(() => frame.takeAway(/PDF/)), 'latin1');
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf.match(/\/FontName \/[A-Z]{6}\+SourceS/gu)?.length).toBeGreaterThan(1);
    expect(pdf.match(/\/FontFile2 /gu)?.length).toBe(pdf.match(/\/FontName /gu)?.length);

    const gexf = readFileSync(await app.saveAs(() => frame.takeAway(/GEXF/)), 'utf8');
    const nodes = gexf.match(/<node id="(?:organisation|session):[^"]+" label="[^"]+">/gu) ?? [];
    expect(nodes.length).toBeGreaterThan(100);
    expect(gexf.match(/<viz:position x="-?[\d.]+" y="-?[\d.]+"\/>/gu)).toHaveLength(nodes.length);
    expect(gexf).toContain('<viz:size value="100"/>');

    const dataset = JSON.parse(readFileSync(await app.saveAs(() => frame.takeAway(/JSON/)), 'utf8'));
    expect(dataset.sessions).toHaveLength(36);
    await frame.show('Séances');
    const csv = readFileSync(await app.saveAs(() => frame.takeAway('Tableau pour tableur (CSV)')), 'utf8');
    // A byte order mark, or spreadsheets take accents for something else.
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toContain('La fresque des valeurs de la République');
  },
);

test(
  'Escape leaves the dialog and nothing is written; the figure goes out in a form of one’s own: format, size, words, legend',
  PAGE,
  async ({ app, page }) => {
    const frame = new Frame(page);
    await frame.takeAway('Exporter la figure…');
    const dialog = page.getByRole('dialog', { name: 'Exporter la figure' });
    await expect(dialog.getByRole('img', { name: 'Aperçu du fichier' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(frame.messages).toBeEmpty();
    await frame.takeAway('Exporter la figure…');
    await dialog.getByRole('radio', { name: 'SVG' }).press('Space');
    await dialog.getByLabel('Titre', { exact: true }).fill('Le CNFPT relie six séances');
    await dialog.getByRole('checkbox', { name: 'Légende' }).press('Space');
    await dialog.getByRole('button', { name: 'Taille' }).press('Enter');
    await page.getByRole('option', { name: 'A4 portrait' }).click();
    await expect(dialog.getByRole('status')).toHaveText(/\d ko$/u);
    const svg = readFileSync(
      await app.saveAs(() => dialog.getByRole('button', { name: 'Enregistrer…' }).click()),
      'utf8',
    );
    expect(svg).toContain('width="794" height="1123"');
    expect(svg).toContain('>Le CNFPT relie six séances</title>');
    expect(svg).not.toContain('id="legend"');
    await expect(dialog).toBeHidden();
  },
);
