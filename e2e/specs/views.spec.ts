import { Frame } from '../pages/frame.ts';
import { Views } from '../pages/views.ts';
import { expect, lasting, PAGE, test } from '../surface.ts';

lasting('a view gives the very same state back, after a kill too', async ({ app }) => {
  const frame = new Frame(app.page);
  const views = new Views(app.page);
  await app.page.getByRole('button', { name: /^Thème 2/ }).click();
  await frame.show('Chronologie');
  const address = app.page.url();
  await views.save('Les années de la transition');
  await app.page.getByRole('button', { name: 'Tout afficher' }).click();
  await frame.show('Vues');
  await expect(views.rows).toHaveCount(1);
  await expect(views.rows).toContainText('Chronologie · thème 2');
  await views.rows.first().click();
  await expect(app.page).toHaveURL(address);
  await expect(frame.kept).toContainText('7 séances sur 36');

  const again = await app.restart('kill');
  await new Frame(again).show('Vues');
  await new Views(again).rows.first().click();
  await expect(again).toHaveURL(/#\/chronologie\?theme=T2&doc=/);
});

test('views are renamed, replaced, ordered, and deleted with a way back', PAGE, async ({ page }) => {
  const frame = new Frame(page);
  const views = new Views(page);
  await views.save('Un');
  await frame.show('Mots');
  await views.save('Deux');
  await frame.show('Vues');

  await views.act('Deux', 'Renommer…');
  const dialog = page.getByRole('dialog', { name: 'Renommer…' });
  // A name that another view has is refused, whatever its case.
  await dialog.getByRole('textbox').fill('un');
  await expect(dialog).toContainText('Une vue porte déjà ce nom.');
  await expect(dialog.getByRole('button', { name: 'Enregistrer' })).toBeDisabled();
  await dialog.getByRole('textbox').fill('Les mots');
  await page.keyboard.press('Enter');
  await expect(views.rows.nth(1)).toContainText('Les mots');

  // The handle is taken with Enter, moved with the arrows, and put down with Enter.
  await page.getByRole('button', { name: 'Déplacer « Les mots »' }).focus();
  await page.keyboard.press('Enter');
  // The keys go to the places where it can be put down, once the focus is there.
  await expect(page.locator('.react-aria-DropIndicator :focus')).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(views.rows.first()).toContainText('Les mots');
  await views.act('Les mots', 'Descendre');
  await expect(views.rows.first()).toContainText('Un');

  await views.act('Un', 'Supprimer');
  await expect(views.rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Remettre la vue' }).click();
  await expect(views.rows.first()).toContainText('Un');

  await views.act('Un', /^Remplacer par ce qui était à l’écran \(Mots\)/);
  await expect(views.rows.first()).toContainText('Mots');
});

test('a view is dragged to another place', PAGE, async ({ page }) => {
  const frame = new Frame(page);
  const views = new Views(page);
  for (const name of ['Un', 'Deux', 'Trois']) await views.save(name);
  await frame.show('Vues');
  await expect(views.rows).toHaveCount(3);
  const from = await page.getByRole('button', { name: 'Déplacer « Un »' }).boundingBox();
  const to = await views.rows.nth(2).boundingBox();
  if (from === null || to === null) throw new Error('both lines are on screen');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + to.height / 2, { steps: 8 });
  await page.mouse.move(to.x + 40, to.y + to.height - 4, { steps: 4 });
  await page.mouse.up();
  await expect(views.rows.nth(2)).toContainText('Un');
});

test('a name that is taken is replaced or numbered, as one says', PAGE, async ({ page }) => {
  const frame = new Frame(page);
  const views = new Views(page);
  await views.save('Santé');
  await frame.show('Chronologie');
  const save = page.getByRole('banner').getByRole('button', { name: 'Enregistrer la vue' });
  for (const choice of ['Garder les deux', 'La remplacer']) {
    await save.click();
    await page.getByRole('textbox', { name: 'Nom de la vue' }).fill('sante');
    await page.getByRole('button', { name: choice }).click();
  }
  await frame.show('Vues');
  await expect(views.rows).toHaveCount(2);
  await expect(views.rows.first()).toContainText('Chronologie');
  await expect(views.rows.nth(1)).toContainText('sante (2)');
});

test('a comparison of nothing yet is no view', PAGE, async ({ page }) => {
  const frame = new Frame(page);
  await frame.show('Comparaison');
  const save = page.getByRole('banner').getByRole('button', { name: /^Enregistrer la vue/ });
  await expect(save).toBeDisabled();
  await expect(save).toHaveAccessibleName(/choisissez d’abord deux choses à comparer/);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Comparer / })
    .click();
  await expect(frame.figure).toBeVisible();
  await expect(save).toBeEnabled();
});

test('views are presented one after the other, with nothing around them', async ({ page }) => {
  const frame = new Frame(page);
  const views = new Views(page);
  await views.save('Le réseau');
  await frame.show('Chronologie');
  await views.save('Les années');
  await frame.show('Vues');
  await page.getByRole('main').getByRole('button', { name: 'Présenter' }).click();

  const bar = page.getByRole('contentinfo');
  await expect(bar.getByRole('status')).toContainText('Vue 1 sur 2 : Le réseau');
  await expect(page.getByRole('navigation')).toBeHidden();
  // The message of a view heads its figure.
  await expect(frame.figure).toHaveAttribute('aria-label', 'Le réseau');
  await expect(frame.figure).toContainText('Source : Renouveler notre pacte social');
  // Its type is that of a slide: it is read from the back of a room.
  const least = () =>
    frame.figure.evaluate(figure =>
      Math.min(
        ...[...figure.querySelectorAll('text')].map(text =>
          Number.parseFloat(getComputedStyle(text).fontSize),
        ),
      ),
    );
  await expect.poll(least).toBeGreaterThanOrEqual(15);
  await page.keyboard.press('ArrowRight');
  await expect(bar.getByRole('status')).toContainText('Vue 2 sur 2 : Les années');
  await expect.poll(least).toBeGreaterThanOrEqual(15);
  await expect(frame.figure).toHaveAttribute('aria-label', 'Les années');
  await bar.getByRole('button', { name: 'Vue précédente' }).click();
  await expect(bar.getByRole('status')).toContainText('Vue 1 sur 2');

  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(page).toHaveURL(/#\/vues/);
  await expect(views.rows).toHaveCount(2);
});
