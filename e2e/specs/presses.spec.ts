import type { Page } from '@playwright/test';
import { chooseFrom } from '../pages/finder.ts';
import { Network } from '../pages/network.ts';
import { Territories } from '../pages/territories.ts';
import { expect, test } from '../surface.ts';

// Chromium without windows has no clipboard for pictures.
test.use({ whole: true });

/** The presses of the mouse that something takes from a cold start. */
async function pressesOf(page: Page, act: () => Promise<void>): Promise<number> {
  await page.goto(`${page.url().replace(/#.*$/u, '')}#/reseau`);
  await page.reload();
  await expect(new Network(page).node(/^Métropole Rouen Normandie/)).toBeVisible();
  await page.evaluate(() => {
    document.body.dataset.presses = '0';
    const count = () => {
      document.body.dataset.presses = String(Number(document.body.dataset.presses) + 1);
    };
    addEventListener('pointerdown', count, { capture: true });
  });
  await act();
  return Number(await page.locator('body').getAttribute('data-presses'));
}

test('what is looked for first is few presses away from a cold start', async ({ page }) => {
  const network = new Network(page);
  const places = new Territories(page);

  const ego = await pressesOf(page, async () => {
    await network.find('guerra', /Isadora GUERRA/);
    await network.detail.getByText('1 pas', { exact: true }).click();
    await expect(page).toHaveURL(/autour=person:isadora-guerra/);
    await expect(network.node(/^Isadora GUERRA/)).toBeVisible();
  });

  const path = await pressesOf(page, async () => {
    await network.find('guerra', /Isadora GUERRA/);
    const other = network.detail.getByRole('combobox', { name: 'Chemin vers' });
    await other.click();
    await chooseFrom(other, 'Jérôme LESAVRE', /Jérôme LESAVRE/);
    await expect(page).toHaveURL(/chemin=person:isadora-guerra/);
  });

  const cloud = await pressesOf(page, async () => {
    await network.node(/^Atelier 12/).click();
    await network.detail.getByRole('button', { name: 'Voir les mots de cette séance' }).click();
    await expect(page).toHaveURL(/mots\?.*texte=/);
    await expect(network.figure).toContainText('assemblées');
  });

  const compared = await pressesOf(page, async () => {
    await places.show('Territoires');
    await places.mark('territory:department-76').click();
    await places.detail.getByRole('button', { name: 'Ajouter à la comparaison' }).click();
    await places.mark('territory:department-44').click();
    await places.detail.getByRole('button', { name: 'Comparer avec Seine-Maritime' }).click();
    await expect(places.figure).toContainText('Loire-Atlantique');
    await expect(page).toHaveURL(/#\/comparaison\?/);
  });

  const sessions = await pressesOf(page, async () => {
    await network.node(/^Atelier 12/).click();
    await network.detail.getByRole('button', { name: 'Comparer…' }).click();
    await network.detail.getByRole('button', { name: 'Comparer aussi Atelier 20' }).click();
    await expect(network.figure).toContainText('Isadora GUERRA');
  });

  const themes = await pressesOf(page, async () => {
    await places.show('Comparaison');
    await places.read('Thèmes');
    await network.detail.getByRole('button', { name: 'Comparer aussi Thème 1' }).click();
    await network.detail.getByRole('button', { name: 'Comparer aussi Thème 3' }).click();
    await expect(network.figure).toContainText('En commun');
  });

  const copied = await pressesOf(page, async () => {
    await network.main.getByRole('button', { name: 'Copier l’image' }).click();
    await expect(network.messages).toContainText('La figure est dans le presse-papiers.');
  });

  const presses = { ego, path, cloud, compared, sessions, themes, copied };
  const most = { ego: 4, path: 4, cloud: 2, compared: 5, sessions: 5, themes: 5, copied: 2 };
  for (const [what, count] of Object.entries(presses)) {
    expect(count, what).toBeGreaterThan(0);
    expect(count, what).toBeLessThanOrEqual(most[what as keyof typeof most]);
  }
});
