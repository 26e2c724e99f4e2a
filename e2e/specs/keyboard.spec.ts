import { Frame } from '../pages/frame.ts';
import { expect, test } from '../surface.ts';

test('the figure is entered, walked and left with the keyboard alone', async ({ page }) => {
  const frame = new Frame(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Aller au graphique' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(frame.figure).toBeFocused();

  await page.keyboard.press('ArrowDown');
  const first = frame.figure.locator('[data-key]:focus');
  const name = (await first.getAttribute('aria-label')) ?? '';
  expect(name.length).toBeGreaterThan(3);
  await page.keyboard.press('ArrowRight');
  await expect(frame.figure.locator('[data-key]:focus')).not.toHaveAttribute('aria-label', name);

  // Beside the network nothing is chosen, then what was walked to, then nothing again.
  const heading = frame.detail.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Ce réseau');
  await page.keyboard.press('Enter');
  await expect(heading).not.toHaveText('Ce réseau');
  await page.keyboard.press('Escape');
  await expect(frame.figure).toBeFocused();
  await expect(heading).toHaveText('Ce réseau');
});

test('search opens, finds and closes with the keyboard alone', async ({ page }) => {
  const frame = new Frame(page);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('bobel');
  await expect(dialog.getByRole('menuitem').first()).toBeVisible();
  // The best result is taken from the list by name, with the arrows.
  const person = dialog.getByRole('menuitem', { name: /BOBEL/i }).first();
  await expect(person).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(frame.detail.getByRole('heading', { level: 2 })).toContainText(/BOBEL/i);

  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  // The first empties the field, as in every search field; the second leaves.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('every control of the page can be reached with Tab', async ({ page }) => {
  // The tools come beside the first picture, and a quick hand is past their place before.
  for (const name of ['Rechercher', 'Voir tout'])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  const reached = new Set<string>();
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    reached.add(
      await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      }),
    );
  }
  const names = [...reached].join('\n');
  for (const name of [
    'Réseau',
    'Source',
    'Rechercher',
    'Ouvrir un fichier',
    'Thème 1',
    'Exporter',
    'Voir tout',
  ])
    expect(names).toContain(name);
});
