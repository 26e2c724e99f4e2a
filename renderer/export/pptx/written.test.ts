import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../scenes/gallery/scene-of.ts';
import { slideSheet } from '../../scenes/slide-sheet.ts';
import { LIGHT } from '../../scenes/theme.ts';
import { slideParts } from './slide-parts.fixture.ts';

const SHEET = slideSheet('16:9', LIGHT);

const partsOf = (name: string) => slideParts(sceneOf(name, SHEET));

/** Elements of a part that show how all of it is written. */
const LINES = 260;
/** A picture of each kind: bars, a table, a map, a network, flows, words, years. */
const SHOWN = [
  'cloud-theme',
  'comparison-two',
  'editions-people',
  'horizon-rouen',
  'network-rouen',
  'map-rouen',
  'timeline-rouen',
  'words-bars',
  'words-across-dark',
  'words-heat',
  'words-web-dark',
];

type Parts = ReadonlyMap<string, string>;

/** Parts of a package, an element a line. */
function accountOf(parts: Parts, wanted: (name: string) => boolean, most = LINES): string {
  return [...parts]
    .filter(([name]) => wanted(name) && /\.(?:xml|rels)$/u.test(name))
    .map(
      ([name, xml]) => `== ${name}\n${xml.replaceAll('><', '>\n<').split('\n').slice(0, most).join('\n')}\n`,
    )
    .join('');
}

describe('a slide as it is written', () => {
  it('stands in a package of its own: its master, layouts, theme, notes and properties', async () => {
    const parts = await partsOf('words-bars');
    const isOfSlide = (name: string) => /^ppt\/(?:slides|charts|embeddings)\//u.test(name);
    await expect(accountOf(parts, name => !isOfSlide(name), 1500)).toMatchFileSnapshot('golden/package.txt');
  });

  it.each(SHOWN)('of the picture %s', async name => {
    const parts = await partsOf(name);
    const account = accountOf(
      parts,
      part => /^ppt\/(?:slides|charts)\//u.test(part) && !part.endsWith('.rels'),
    );
    await expect(account).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});
