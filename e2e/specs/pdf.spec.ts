import { writeFileSync } from 'node:fs';
import { expectAccessible } from '../pages/accessible.ts';
import { writePdf } from '../pages/files.ts';
import { Frame } from '../pages/frame.ts';
import { expect, lasting, PAGE, test } from '../surface.ts';

const PAGES = [
  [
    'Rencontres de la mobilité',
    'Angers, 4 avril 2024',
    'Atelier 1 : Se déplacer',
    'Anne ROUX, maire de Rouen',
    'Paul PETIT, préfet de la Sarthe',
  ],
  ['Atelier 2 : Partager la rue', 'Claire DUBOIS, directrice du CEREMA', 'Luc MOREAU, urbaniste'],
];

lasting(
  'a PDF is read, and its page is shown with the passage marked, also after a restart',
  async ({ app }, info) => {
    const frame = new Frame(app.page);
    await app.chooseFile(writePdf(info.outputPath('mobilite.pdf'), PAGES), () => frame.openButton.click());
    await expect(frame.page.getByRole('heading', { level: 1 })).toContainText('mobilité');
    const again = new Frame(await app.restart('quit'));
    await again.show('Source');
    const panel = again.page.getByRole('region', { name: 'Page du fichier' });
    await expect(panel.getByRole('img')).toHaveAttribute(
      'aria-label',
      'La page 1 telle qu’elle est imprimée.',
    );
    await again.page
      .getByRole('link', { name: /DUBOIS/ })
      .first()
      .click();
    await expect(panel.getByRole('heading')).toHaveText('Page 2 sur 2');
    await expect(panel.getByRole('img')).toHaveAttribute('aria-label', /le passage marqué/);
    await panel.getByRole('button', { name: 'Page précédente' }).click();
    await expect(panel.getByRole('heading')).toHaveText('Page 1 sur 2');
    await expectAccessible(again.page);
    await panel.getByRole('button', { name: 'Fermer la page du fichier' }).click();
    await expect(panel).toHaveCount(0);
  },
);

test(
  'a PDF without words, and one cut short, say so and leave the base as it was',
  PAGE,
  async ({ app }, info) => {
    const frame = new Frame(app.page);
    const before = await frame.kept.textContent();
    await app.chooseFile(writePdf(info.outputPath('scan.pdf'), [[], []]), () => frame.openButton.click());
    await expect(frame.messages).toContainText('scan.pdf a des pages, mais aucun mot');
    const cut = info.outputPath('coupe.pdf');
    writeFileSync(cut, '%PDF-1.7 ');
    await app.chooseFile(cut, () => frame.openButton.click());
    await expect(frame.messages).toContainText('coupe.pdf est abîmé');
    await expect(frame.kept).toHaveText(before ?? '');
  },
);
