import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damaged } from '../damaged.fixture.ts';
import { read } from './office.fixture.ts';

const HEAD = String.raw`\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset2 Symbol;}{\f2\fcharset204 Cyr;}{\f3\fcharset77 Geneva;}{\f4\fcharset128 Gothic;}}{\stylesheet{\s0 Normal;}{\s1\sbasedon0\outlinelevel0 heading 1;}{\s2\sbasedon1 Mon titre;}{\s3 Title;}{\*\cs4\additive Strong;}{\s5\sbasedon0\outlinelevel2 Plan;}}`;
const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));
const rtf = (body: string) => latin(`{\\rtf1${HEAD}${body}}`);
const textIn = async (body: string) => (await read(rtf(body))).text.trim();

describe('an RTF document', () => {
  it('has its letters by code page, by number and by name', async () => {
    const cases: readonly (readonly [string, string])[] = [
      [String.raw`\'e9t\'e9`, 'été'],
      [String.raw`\u233\'e9t\u233?`, 'été'],
      [String.raw`\uc0\u233 t\u233`, 'été'],
      [String.raw`\uc2\u233\'3f\'3ft`, 'ét'],
      [String.raw`l\u8217\rquote eau`, 'l’eau'],
      [String.raw`\u-3913?f`, '•f'],
      [String.raw`\u55357?\u56832?`, '😀'],
      [String.raw`A\emdash B\endash C\~D\_E\-F`, 'A—B–C\u00a0D-EF'],
      [String.raw`{\f2 \'cc\'e8\'f0}`, 'Мир'],
      [String.raw`{\f3 \'8et\'8e}`, 'été'],
      [String.raw`{\f4 \'93\'fa\'96\'7b}`, '日本'],
      [String.raw`\\ \{ \}`, '\\ { }'],
      // A fallback that is missing takes nothing away.
      [String.raw`\u233\b t`, 'ét'],
      [String.raw`\u233{\b t}`, 'ét'],
    ];
    for (const [body, expected] of cases) expect(await textIn(body), body).toBe(expected);
  });

  it('has the code page of its head where a typeface has none', async () => {
    expect((await read(latin(String.raw`{\rtf1\mac \'8et\'8e}`))).text.trim()).toBe('été');
    expect((await read(latin(String.raw`{\rtf1\ansi\ansicpg1251 \'cc\'e8\'f0}`))).text.trim()).toBe('Мир');
    expect((await read(latin(String.raw`{\rtf1\pca \'82t\'82}`))).text.trim()).toBe('été');
  });

  it('has its headings by the names of styles, what they are based on, and outline levels', async () => {
    const { blocks, layout } = await read(
      rtf(
        String.raw`\pard\s3 Actes\par\pard\s1 Un\par\pard\s2 Deux\par\pard\s5 Trois\par\pard\outlinelevel1 Quatre\par\pard\s1\outlinelevel9 Texte\par\pard Fin\par`,
      ),
    );
    expect(blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 1, 'Actes'],
      ['heading', 1, 'Un'],
      ['heading', 1, 'Deux'],
      ['heading', 3, 'Trois'],
      ['heading', 2, 'Quatre'],
      ['paragraph', 0, 'Texte'],
      ['paragraph', 0, 'Fin'],
    ]);
    expect(layout).toMatchObject({ format: 'rtf', declared: { title: { text: 'Actes' } } });
  });

  it('keeps the numbers and bullets that its program has written', async () => {
    const { blocks } = await read(
      rtf(
        String.raw`\pard\s1{\listtext Atelier 5\tab}La mobilit\'e9\par\pard\ilvl1{\listtext\f1 \'b7\tab}Anne ROUX\par\pard{\pntext 2.\tab}Paul\par`,
      ),
    );
    expect(blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 1, 'Atelier 5 La mobilité'],
      ['item', 2, '- Anne ROUX'],
      ['item', 1, '2. Paul'],
    ]);
  });

  it('leaves out what is hidden, deleted or apart, and keeps what was inserted, fields and links', async () => {
    const body = String.raw`{\*\generator X;}{\info{\title Rien}}{\header En-t\'eate}Anne {\v secret}{\deleted vieux}{\revised ROUX}, {\field{\*\fldinst HYPERLINK "https://exemple.fr/"}{\fldrslt\ul maire}}{\*\bkmkstart a}{\*\inconnu rien}{\pict\wmetafile8 0102ff}\par`;
    const { text, layout } = await read(rtf(body));
    expect(text.trim()).toBe('Anne ROUX, maire');
    expect(layout?.links).toEqual([
      { kind: 'web', target: 'https://exemple.fr/', span: { start: 11, end: 16 } },
    ]);
    expect(await textIn(String.raw`Un d\'e9but {\deleted\par}et sa fin.\par`)).toBe('Un début et sa fin.');
    expect(await textIn(String.raw`A{\*\shppict{\pict\bin4 {{{{ }}B\par`)).toBe('AB');
    expect(await textIn(String.raw`{\upr{ancien}{\*\ud nouveau}}`)).toBe('nouveau');
  });

  it('has its tables by rows, with the columns that the edges of cells tell', async () => {
    const row = (edges: readonly number[], cells: readonly string[], more = '') =>
      `\\trowd${more}${edges.map(edge => `\\cellx${edge}`).join('')}${cells.map(cell => `\\pard\\intbl ${cell}\\cell`).join(' ')}\\row `;
    const { blocks, text } = await read(
      rtf(
        row([1000, 2000, 3000], ['Horaire', 'Titre', 'Intervenant'], '\\trhdr') +
          row([2000, 3000], ['9h', 'Anne ROUX']) +
          row([1000, 2000, 3000], ['10h', 'La ville\\par et la mer', 'Paul PETIT']) +
          '\\pard Fin\\par',
      ),
    );
    expect(blocks.map(block => [block.field, block.text])).toEqual([
      ['hours', '9h'],
      ['speaker', 'Anne ROUX'],
      ['hours', '10h'],
      ['title', 'La ville\net la mer'],
      ['speaker', 'Paul PETIT'],
      [null, 'Fin'],
    ]);
    expect(text).toContain('Fin');
  });

  it('keeps a table in a cell, and words said to be in a table of no cell', async () => {
    const nested = String.raw`\trowd\cellx1000\cellx2000\pard\intbl A\cell\pard\intbl\itap2 B\nestcell C\nestcell{\*\nesttableprops\trowd\cellx500\cellx900\nestrow}{\nonesttables\par}\pard\intbl D\cell\row\pard E\par`;
    expect((await textIn(nested)).split('\n')).toEqual(['A', 'B', 'C', 'D', '', 'E']);
    expect(await textIn(String.raw`\pard\intbl seul\par\pard dehors\par`)).toMatch(/^seul\s+dehors$/);
  });

  it('puts notes at the end behind their marks, and boxes behind the paragraph that bears them', async () => {
    const body = String.raw`Anne{\super\chftn}{\footnote\pard\plain{\super\chftn} maire de Lens} ROUX{\shp{\*\shpinst\shpwr2{\sp{\sn f}{\sv 1}}{\shptxt\pard Encadr\'e9\par}}{\shprslt rien}} parle\par Suite\par`;
    expect((await textIn(body)).split('\n').filter(line => line !== '')).toEqual([
      'Anne¹ ROUX parle',
      'Encadré',
      'Suite',
      '¹  maire de Lens',
    ]);
  });

  it('keeps where pages begin, as evidence', async () => {
    const { text, layout } = await read(
      rtf(
        String.raw`Une\par\page Deux\par\pard\pagebb Trois\par\pard\sect\sectd\sbknone Quatre\par\sect Suite\par`,
      ),
    );
    expect(layout?.pages.map(at => text.slice(at).trim().split('\n')[0])).toEqual([
      'Une',
      'Deux',
      'Trois',
      'Quatre',
    ]);
  });

  it('cut short is broken, made of braces is refused, empty is empty', async () => {
    await expect(read(latin(`{\\rtf1${HEAD} Anne`))).rejects.toThrow('broken');
    await expect(read(latin(`{\\rtf1${'{'.repeat(600)}${'}'.repeat(601)}`))).rejects.toThrow('swollen');
    expect((await read(latin(`{\\rtf1${'{'.repeat(400)}Anne${'}'.repeat(401)}`))).text.trim()).toBe('Anne');
    await expect(read(rtf('\\par\\par'))).rejects.toThrow('empty');
  });

  it('gives a text or a code, whatever bytes were changed', async () => {
    const sound = rtf(
      String.raw`\trowd\cellx1000\pard\intbl A\cell\row\pard{\listtext 1.\tab}\u233\'e9{\field{\*\fldinst HYPERLINK "a"}{\fldrslt b}}{\footnote c}\bin3 abc\par`,
    );
    await fc.assert(
      fc.asyncProperty(damaged(sound), async bytes => {
        const outcome = await read(bytes).then(
          ({ text }) => typeof text,
          (cause: Error) => cause.message,
        );
        expect(outcome).toMatch(/^(?:string|broken|swollen|binary|empty|not-text)$/);
      }),
      { numRuns: 300 },
    );
  });
});
