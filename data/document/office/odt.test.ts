import { describe, expect, it } from 'vitest';
import { odtOf, read } from './office.fixture.ts';

const p = (words: string, style = '') =>
  `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${words}</text:p>`;
const h = (words: string, level: number) => `<text:h text:outline-level="${level}">${words}</text:h>`;
const AUTOMATIC = `
  <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
  <style:style style:name="P2" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
  <style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>
  <style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/></text:list-style>
  <text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/></text:list-style>`;
const OUTLINE =
  '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="Atelier " text:start-value="5"/><text:outline-level-style text:level="2" style:num-format="a" text:display-levels="2"/></text:outline-style>';

describe('an OpenDocument text', () => {
  it('has its headings and title, and the numbers that the program generates', async () => {
    const body = [p('Actes', 'P1'), h('La mobilité', 1), h('Le sport', 2), h('L’eau', 1), h('Fin', 2)].join(
      '',
    );
    const { blocks, layout } = await read(odtOf(body, { automatic: AUTOMATIC, styles: OUTLINE }));
    expect(blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 1, 'Actes'],
      ['heading', 1, 'Atelier 5 La mobilité'],
      ['heading', 2, '5.a Le sport'],
      ['heading', 1, 'Atelier 6 L’eau'],
      ['heading', 2, '6.a Fin'],
    ]);
    expect(layout?.declared.title?.text).toBe('Actes');
  });

  it('marks the items of its lists, which count on where they say so', async () => {
    const list = (name: string, more: string, ...items: string[]) =>
      `<text:list text:style-name="${name}"${more}>${items.map(each => `<text:list-item>${p(each)}</text:list-item>`).join('')}</text:list>`;
    const onwards = ' text:continue-numbering="true"';
    const body = `${list('L1', '', 'un', 'deux')}${list('L2', '', 'trois')}${p('entre')}${list('L2', onwards, 'quatre')}${list('L2', '', 'cinq')}`;
    const { blocks } = await read(odtOf(body, { automatic: AUTOMATIC }));
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'item - un',
      'item - deux',
      'item I. trois',
      'paragraph entre',
      'item II. quatre',
      'item I. cinq',
    ]);
  });

  it('leaves out what is hidden, deleted or remarked, and keeps spaces, tabs and breaks', async () => {
    const gone =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>vieux</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    const words =
      'Anne\n  <text:span text:style-name="T1">secret</text:span><office:annotation><text:p>non</text:p></office:annotation><text:span text:style-name="T2">ROUX</text:span><text:s text:c="2"/>x<text:tab/>inter\u00adcommunal<text:line-break/>fin';
    const { text, layout } = await read(odtOf(gone + p(words), { automatic: AUTOMATIC }));
    expect(text).toBe('Anne ROUX  x\tintercommunal\nfin\n');
    expect(layout?.bold.map(({ start, end }) => text.slice(start, end))).toEqual(['ROUX']);
  });

  it('reads text boxes, notes, tables and pages', async () => {
    const box = `<draw:frame><draw:text-box>${p('Encadré')}</draw:text-box></draw:frame>`;
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Depuis 2020.</text:p></text:note-body></text:note>';
    const cell = (words: string) => `<table:table-cell>${p(words)}</table:table-cell>`;
    const table = `<table:table><table:table-row>${cell('9h')}<table:covered-table-cell/>${cell('Accueil')}</table:table-row></table:table>`;
    const { blocks, layout, text } = await read(
      odtOf(`${p(`Anne${note}${box}`)}${table}${p('page', 'P2')}${p('a<text:soft-page-break/>b')}`, {
        automatic: AUTOMATIC,
      }),
    );
    expect(blocks.map(({ kind, level, text: words }) => [kind, level, words])).toEqual([
      ['paragraph', 0, 'Anne¹'],
      ['paragraph', 0, 'Encadré'],
      ['cell', 0, '9h'],
      ['cell', 2, 'Accueil'],
      ['paragraph', 0, 'page'],
      ['paragraph', 0, 'ab'],
      ['paragraph', 0, '¹ Depuis 2020.'],
    ]);
    expect(layout?.pages.map(at => text.slice(at, at + 1))).toEqual(['A', 'p', 'b']);
  });

  it('makes one block of a cell with several paragraphs, also where it runs over rows', async () => {
    const cell = (words: string, more = '') => `<table:table-cell ${more}>${words}</table:table-cell>`;
    const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
    const long = cell(p('La haie') + p('') + p('Anne ROUX'), 'table:number-rows-spanned="2"');
    const table = `<table:table>${row(cell(p('9h')), long)}${row(cell(p('10h')), '<table:covered-table-cell/>')}</table:table>`;
    const { blocks } = await read(odtOf(table, {}));
    expect(blocks.map(({ level, text }) => [level, text])).toEqual([
      [0, '9h'],
      [1, 'La haie\nAnne ROUX'],
      [0, '10h'],
    ]);
  });
});
