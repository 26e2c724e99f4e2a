import { Frame } from '../pages/frame.ts';
import { expect, lasting, PAGE, test } from '../surface.ts';

lasting(
  'the page speaks French, then English, is light, then dark, and remembers both',
  async ({ app, requests }) => {
    const { page } = app;
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await new Frame(page).choose('Apparence', 'Sombre');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect.poll(paper).not.toBe(light);
    const asked = (language: string) =>
      requests.some(url => new RegExp(`/assets/${language}-[\\w-]+\\.js$`).test(url));
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    // A start loads the words that it speaks, and no others.
    expect([asked('fr'), asked('en')]).toEqual([true, false]);
    await new Frame(page).choose('Langue', 'English');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('button', { name: 'Open a file…' })).toBeVisible();
    await expect(page.getByRole('banner').getByRole('status')).toContainText('36 sessions');
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Network' })).toBeVisible();
    await expect(page).toHaveTitle(/^Network/);
    // What the proceedings say is in their own language.
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Renouveler notre pacte social');

    const again = await app.restart('quit');
    await expect(again.locator('html')).toHaveAttribute('lang', 'en');
    await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark');
  },
);

test('no word of one language is left in the other', PAGE, async ({ page }) => {
  await new Frame(page).choose('Langue', 'English');
  const french = [
    'Réseau',
    'Séances',
    'Chronologie',
    'Rechercher',
    'Ouvrir',
    'Thèmes',
    'Couleur',
    'Exporter',
  ];
  for (const screen of [
    'Network',
    'Timeline',
    'Words',
    'Territories',
    'Flows',
    'Sessions',
    'Source',
    'Corrections',
    'Views',
  ]) {
    await page.getByRole('navigation').getByRole('link', { name: screen }).click();
    const labels = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, legend, label, th, h3, [aria-label]')]
        .filter(element => element.closest('.reader, .outline, .passages, svg, [role="grid"]') === null)
        .map(element => `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`)
        .join('\n'),
    );
    for (const word of french) expect(labels, `${word} on ${screen}`).not.toContain(word);
  }
});
