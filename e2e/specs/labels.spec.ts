import { Network } from '../pages/network.ts';
import { expect, test } from '../surface.ts';

interface Box {
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Lines of one label stand close; the boxes that browsers give to text are higher than its letters, by this share at each end. */
const LEADING = 0.15;

const SIZES = [
  [1280, 800, 30],
  [1920, 1080, 60],
  [3840, 2160, 60],
] as const;

test('no two names overlap and none is cut, in windows of three sizes', async ({ page }) => {
  for (const [width, height, least] of SIZES)
    await test.step(`${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height });
      // A picture that is drawn anew stands there; one that is resized moves to its places.
      await page.reload();
      const network = new Network(page);
      await expect(network.figure).toBeVisible();
      const labels = network.figure.locator('[data-layer="labels"] text');
      await expect.poll(() => labels.count()).toBeGreaterThan(least);
      const { boxes, frame } = await labels.evaluateAll(texts => {
        const boxOf = (element: Element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return { left, top, right, bottom };
        };
        const svg = texts[0]?.closest('svg');
        return {
          boxes: texts.map(text => ({
            label: (text.getAttribute('data-key') ?? '').replace(/:\d+$/u, ''),
            ...boxOf(text),
          })),
          frame: svg ? boxOf(svg) : { left: 0, top: 0, right: 0, bottom: 0 },
        };
      });
      expect(new Set(boxes.map(box => box.label)).size).toBeGreaterThanOrEqual(least);
      const inkTop = ({ top, bottom }: Box) => top + LEADING * (bottom - top);
      const inkBottom = ({ top, bottom }: Box) => bottom - LEADING * (bottom - top);
      const overlaps = (a: Box, b: Box) =>
        a.left < b.right && b.left < a.right && inkTop(a) < inkBottom(b) && inkTop(b) < inkBottom(a);
      const clashes = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .flatMap(b => (a.label !== b.label && overlaps(a, b) ? [`${a.label} × ${b.label}`] : [])),
      );
      expect(clashes).toEqual([]);
      const cut = boxes.filter(
        ({ left, top, right, bottom }) =>
          left < frame.left || top < frame.top || right > frame.right || bottom > frame.bottom,
      );
      expect(cut.map(box => box.label)).toEqual([]);
    });
});

test('every node is reached with the keyboard', async ({ page }) => {
  const network = new Network(page);
  const all = await network.marks.evaluateAll(marks => marks.map(mark => mark.getAttribute('data-key')));
  await network.figure.focus();
  const reached = new Set<string | null>();
  await page.keyboard.press('Home');
  for (const _ of all) {
    reached.add(await page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? null));
    await page.keyboard.press('PageDown');
  }
  expect([...reached].toSorted()).toEqual(all.toSorted());
});
