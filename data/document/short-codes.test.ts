import { describe, expect, it } from 'vitest';
import { HIDDEN } from '../text/hidden.ts';
import { openDocument } from './open.ts';

async function shownOf(text: string, name: string): Promise<string> {
  return (await openDocument(text, name)).text.replaceAll(HIDDEN, '');
}

const CODED = [
  ['Un film : [embed]https://film.example/1[/embed] Fin.', 'Un film :  Fin.'],
  ['[caption id="attachment_4" align="left"] Les élus[/caption] Fin.', ' Les élus Fin.'],
  ['[vc_row][vc_column width="1/2"]Les haies[/vc_column][/vc_row]', 'Les haies'],
  ['[vc_separator]Les haies', 'Les haies'],
  ['[gallery ids="1,2,3"]Les haies', 'Les haies'],
  ['[metaslider id="4579"]Les haies', 'Les haies'],
  ['[contact-form-7 id="12" title="Inscription"]Les haies', 'Les haies'],
  ['[b]Les haies[/b] et [color=#aa0000]les talus[/color]', 'Les haies et les talus'],
  ['[url=https://haies.example/x]Le site[/url]', 'Le site'],
  ['[row][column]Les haies[/column][/row]', 'Les haies'],
  ['[br /]Les haies', 'Les haies'],
] as const;

const WORDS = [
  'Le film [vidéo] et [video] de la journée',
  'Un auteur[/autrice] des haies',
  'Les trois [sic] haies et [applaudissements] la suite',
  'La table [voir page 4] et le [/] reste',
  'Les notes [pdf] et [slides]',
] as const;

describe.each(['a.txt', 'a.md'])('a text called %s', name => {
  const around = (words: string) =>
    name.endsWith('.md') ? `# Journée\n\n${words}\n` : `Journée\n\n${words}\n`;

  it.each(CODED)('shows nothing of the short codes in “%s”', async (text, shown) => {
    expect((await shownOf(around(text), name)).trimEnd().endsWith(shown.trim())).toBe(true);
    expect(await shownOf(around(text), name)).not.toMatch(/[[\]]|embed|caption|vc_|width|color|gallery/u);
  });

  it.each(WORDS)('keeps the words in brackets of “%s”', async text => {
    expect(await shownOf(around(text), name)).toContain(text);
  });
});

it('shows nothing of short codes that a page left as they are, and keeps the links of Markdown', async () => {
  expect(await shownOf('<html><body><p>[vc_row]Les haies[/vc_row]</p></body></html>', 'a.html')).toContain(
    'Les haies',
  );
  expect(
    await shownOf('<html><body><p>[vc_row]Les haies[/vc_row]</p></body></html>', 'a.html'),
  ).not.toContain('vc_row');
  const linked =
    '# Journée\n\nVoir [les_haies](https://haies.example/a) et [les_talus][1].\n\n[1]: https://talus.example\n';
  const shown = await shownOf(linked, 'a.md');
  expect(shown).toContain('les_haies');
  expect(shown).toContain('les_talus');
});

it('leaves every other character in its place, around addresses too', async () => {
  const text = 'Journée\n\n[url=https://haies.example/x]Le site[/url]\nde la haie\n';
  const { text: shown } = await openDocument(text, 'a.txt');
  expect(shown.length).toBe(text.length);
  expect(shown.indexOf('de la haie')).toBe(text.indexOf('de la haie'));
});
