import { chooseFrom } from '../pages/finder.ts';
import { wrapped } from '../pages/frame.ts';
import { Network } from '../pages/network.ts';
import { expect, test } from '../surface.ts';

test('people among themselves fall apart by sessions, and the page says so', async ({ page }) => {
  const network = new Network(page);
  await network.choose('Réseau', 'Personnes entre elles');
  await expect(network.figure).toContainText('29 groupes séparés');
  await expect(network.detail).toContainText('Ce réseau est morcelé');
  await expect(network.detail).toContainText('Isadora GUERRA relie les ateliers 1, 12 et 20.');
  await network.choose('Reliés par', 'par leurs organisations');
  await expect(page).toHaveURL(/relier=person:organisation:count/);
  await expect(network.figure).not.toContainText('29 groupes séparés');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(network.figure).toContainText('29 groupes séparés');
});

test('a line of the figure leads to the sentences that draw it', async ({ page }) => {
  const network = new Network(page);
  const key = 'organisation:metropole-rouen-normandie|session:A12|present';
  await network.pressLink(key);
  await expect(network.detail.getByRole('heading', { level: 2 })).toContainText('Métropole Rouen Normandie');
  await expect(network.detail).toContainText('Dit dans 2 passages');
  await network.detail
    .getByRole('button', { name: /^Lire dans le texte/ })
    .first()
    .click();
  await expect(page.locator('mark').first()).toBeVisible();
});

test('a neighbourhood is looked at, widened, and left', async ({ page }) => {
  const network = new Network(page);
  await network.switchKind('Personnes');
  await expect.poll(() => network.marks.count()).toBe(299);
  // What is found is brought near: the rest is out of the plot then.
  await network.find('guerra', /Isadora GUERRA/);
  await expect.poll(() => network.marks.count()).toBeLessThan(100);
  await network.detail.getByRole('radio', { name: '1 pas' }).click({ force: true });
  await expect(network.detail).toContainText('Isadora GUERRA et ce qui y est lié directement.');
  await expect.poll(() => network.marks.count()).toBeLessThan(10);
  await network.detail.getByRole('radio', { name: '2 pas' }).click({ force: true });
  await expect.poll(() => network.marks.count()).toBeGreaterThan(10);
  const near = await network.marks.count();
  await network.node(/^Métropole Rouen Normandie/).click();
  await network.detail.getByRole('button', { name: 'Étendre à partir d’ici' }).click();
  await expect.poll(() => network.marks.count()).toBeGreaterThan(near);
  await network.detail.getByRole('button', { name: 'Tout le réseau' }).click();
  await expect.poll(() => network.marks.count()).toBe(299);
});

test('a path is a sentence whose every step leads to the text', async ({ page }) => {
  const network = new Network(page);
  await network.switchKind('Personnes');
  await network.find('guerra', /Isadora GUERRA/);
  const other = network.detail.getByRole('combobox', { name: 'Chemin vers' });
  await chooseFrom(other, 'norynberg', /Patrick NORYNBERG/);
  await expect(network.detail.getByRole('heading', { level: 2 })).toHaveText(
    'D’Isadora GUERRA à Patrick NORYNBERG',
  );
  await expect(network.detail.getByRole('listitem').first()).toHaveText(
    /Isadora GUERRA\s*—\s*\(Atelier 12\)\s*—\s*Patrick NORYNBERG/,
  );
  await network.detail
    .getByRole('button', { name: /prend part à/ })
    .first()
    .click();
  await expect(page.locator('mark').first()).toBeVisible();
});

test('nodes are chosen together, hidden, and shown again; the rest stays where it is', async ({ page }) => {
  const network = new Network(page);
  const before = await network.places();
  await network.node(/^Métropole Rouen Normandie/).click();
  await network.node(/^Ville de Brest/).click({ modifiers: ['Shift'] });
  await expect(network.detail.getByRole('heading', { level: 2 })).toHaveText('2 nœuds choisis');
  await network.detail.getByRole('button', { name: 'Masquer' }).click();
  await expect(network.node(/^Ville de Brest,/)).toBeHidden();
  await expect(network.detail).toContainText('Remontrer Ville de Brest');
  const after = await network.places();
  expect(after.size).toBeGreaterThan(100);
  for (const [key, place] of after) expect([key, place]).toEqual([key, before.get(key)]);
  await network.detail.getByRole('button', { name: 'Tout remontrer' }).click();
  await expect(network.node(/^Ville de Brest,/)).toBeVisible();
});

test('a filter moves none of the nodes that stay', async ({ page }) => {
  const network = new Network(page);
  const before = await network.places();
  await page.getByRole('button', { name: /^Thème 1/ }).click();
  await expect.poll(() => network.marks.count()).toBeLessThan(before.size);
  const after = await network.places();
  expect(after.size).toBeGreaterThan(5);
  for (const [key, place] of after) expect([key, place]).toEqual([key, before.get(key)]);
});

test('communities colour the nodes, and the legend names them', async ({ page }) => {
  const network = new Network(page);
  await network.choose('Couleur', 'Couleur par communauté');
  await expect(network.figure).toContainText('Couleur\u202F: communauté (Louvain)');
  // A community is called by what holds it together, until it is named by hand.
  await network.detail
    .getByRole('button', { name: /^Renommer / })
    .first()
    .click();
  await network.page.getByRole('textbox', { name: 'Nom de la communauté' }).fill('Les deux rives');
  await network.page.keyboard.press('Enter');
  await expect(network.figure).toContainText('Les deux rives');
  await expect(network.page).toHaveURL(/groupe=[^&]*Les\+deux\+rives/u);
  // The name is part of what is looked at: it goes with the address, into another window too, and is undone as a look is.
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(new Network(other).figure).toContainText('Les deux rives');
  await other.close();
  await network.detail
    .getByRole('button', { name: /^Renommer / })
    .first()
    .click();
  await network.page.getByRole('textbox', { name: 'Nom de la communauté' }).fill('Une rive');
  await network.page.keyboard.press('Enter');
  await expect(network.figure).toContainText('Une rive');
  await page.goBack();
  await expect(network.figure).toContainText('Les deux rives');
  await expect(network.detail).toContainText('Communautés');
  await network.choose('Taille', 'Taille selon l’intermédiarité');
  await expect(network.figure).toContainText(wrapped('Taille (sauf séances) : intermédiarité'));
});

test('a node that is put elsewhere stays there, has an address, and goes back', async ({ page }) => {
  const network = new Network(page);
  const before = await network.places();
  const key = 'organisation:metropole-rouen-normandie';
  const box = await network.node(/^Métropole Rouen Normandie/).boundingBox();
  const from = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 30, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/epingle=organisation:metropole-rouen-normandie/);
  const after = await network.places();
  expect(after.get(key)).not.toBe(before.get(key));
  for (const [other, place] of after)
    if (other !== key) expect([other, place]).toEqual([other, before.get(other)]);
  await page.reload();
  await expect.poll(async () => (await network.places()).get(key)).toBe(after.get(key));
  await page.getByRole('button', { name: /^Affiner/ }).click();
  await page.getByRole('button', { name: 'Rendre à la disposition' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await network.places()).get(key)).toBe(before.get(key));
});

test('nodes are ringed with Shift and a drag', async ({ page }) => {
  const network = new Network(page);
  const box = await network.node(/^Métropole Rouen Normandie/).boundingBox();
  const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  const corners = [
    [-60, -90],
    [90, -90],
    [90, 60],
    [-60, 60],
  ] as const;
  await page.keyboard.down('Shift');
  await page.mouse.move(at.x - 60, at.y - 90);
  await page.mouse.down();
  for (const [dx, dy] of corners) await page.mouse.move(at.x + dx, at.y + dy, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(network.detail.getByRole('heading', { level: 2 })).toHaveText(/nœuds choisis/);
  await expect(network.detail).toContainText('Métropole Rouen Normandie');
});

test('a row of the table of links leads to its sentences, as the line does', async ({ page }) => {
  const network = new Network(page);
  await network.main.getByRole('radio', { name: 'Liens' }).click({ force: true });
  const row = network.main.getByRole('row').filter({ hasText: 'Métropole Rouen Normandie' });
  await row.filter({ hasText: 'Assemblées citoyennes' }).click();
  await expect(network.detail).toContainText('Dit dans 2 passages');
});

test('the network lies the same way in windows of two sizes', async ({ page }) => {
  const network = new Network(page);
  const lie = async (width: number, height: number) => {
    await page.setViewportSize({ width, height });
    await page.reload();
    await expect(network.figure).toBeVisible();
    const places = [...(await network.places())].map(([key, place]) => {
      const [x = 0, y = 0] = (place.match(/-?[\d.]+/gu) ?? []).map(Number);
      return { key, x, y };
    });
    // Seen from the middle, in units of its own spread each way, a picture says nothing of the window that it fills.
    const mean = (axis: 'x' | 'y') => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
    const spread = (axis: 'x' | 'y') =>
      Math.sqrt(places.reduce((sum, place) => sum + (place[axis] - mean(axis)) ** 2, 0));
    const [mx, my, sx, sy] = [mean('x'), mean('y'), spread('x'), spread('y')];
    return new Map(places.map(({ key, x, y }) => [key, [(x - mx) / sx, (y - my) / sy] as const]));
  };
  const small = await lie(1280, 800);
  const large = await lie(1920, 1080);
  expect([...large.keys()].toSorted()).toEqual([...small.keys()].toSorted());
  for (const [key, [x, y]] of large) {
    const [sx = 0, sy = 0] = small.get(key) ?? [];
    expect(Math.hypot(x - sx, y - sy), key).toBeLessThan(1e-4);
  }
});

test('what is looked at stays in the middle when its detail or the window takes room from the picture', async ({
  page,
}) => {
  const network = new Network(page);
  await network.switchKind('Personnes');
  // There the detail takes room from the picture as it opens.
  await page.setViewportSize({ width: 1024, height: 700 });
  await network.find('guerra', /Isadora GUERRA/);
  await expect(network.detail.getByRole('heading', { level: 2 })).toContainText('Isadora GUERRA');
  const fromMiddle = async () => {
    const [node, figure] = [
      await network.node(/^Isadora GUERRA/).boundingBox(),
      await network.figure.boundingBox(),
    ];
    if (node === null || figure === null) return Number.POSITIVE_INFINITY;
    return Math.abs(node.x + node.width / 2 - (figure.x + figure.width / 2)) / figure.width;
  };
  await expect.poll(fromMiddle).toBeLessThan(0.3);
  await page.setViewportSize({ width: 1440, height: 800 });
  await expect.poll(fromMiddle).toBeLessThan(0.3);
});
