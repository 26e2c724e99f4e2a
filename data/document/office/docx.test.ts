import { describe, expect, it } from 'vitest';
import { docxOf, p, r, read } from './office.fixture.ts';

const STYLES = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Mien"><w:name w:val="Mon titre"/><w:basedOn w:val="Titre1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Plan"><w:name w:val="Plan"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Num"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="character" w:styleId="Cache"><w:name w:val="Caché"/><w:rPr><w:vanish/></w:rPr></w:style>`;
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const NUMBERING = `
  <w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Atelier %1"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="12"/></w:lvlOverride></w:num>`;
const listed = (id: number, depth = 0) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;

describe('a document of Word’s', () => {
  it('has its headings by the names of styles, what they are based on and outline levels, never by ids', async () => {
    const body = [
      p('Actes', style('Titre')),
      p('Thème 1', style('Titre1')),
      p('Thème 2', style('Mien')),
      p('Séance', style('Plan')),
      p('Suite', '<w:outlineLvl w:val="2"/>'),
      p('Du texte.'),
    ].join('');
    const { blocks, layout } = await read(docxOf(body, { styles: STYLES }));
    expect(blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 1, 'Actes'],
      ['heading', 1, 'Thème 1'],
      ['heading', 1, 'Thème 2'],
      ['heading', 2, 'Séance'],
      ['heading', 3, 'Suite'],
      ['paragraph', 0, 'Du texte.'],
    ]);
    expect(layout?.declared.title?.text).toBe('Actes');
  });

  it('shows the numbers that Word generates: start, levels, overridden lists, bullets', async () => {
    const body = [
      p('La mobilité', style('Num')),
      p('Le sport', style('Num')),
      p('premier', listed(1, 1)),
      p('second', listed(1, 1)),
      p('L’eau', style('Num')),
      p('encore', listed(1, 1)),
      p('Anne Roux', listed(2)),
      p('La santé', listed(3)),
      p('Sans numéro', style('Num') + listed(0)),
    ].join('');
    const { blocks } = await read(docxOf(body, { styles: STYLES, numbering: NUMBERING }));
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'heading Atelier 5 La mobilité',
      'heading Atelier 6 Le sport',
      'item 6.a premier',
      'item 6.b second',
      'heading Atelier 7 L’eau',
      'item 7.a encore',
      'item - Anne Roux',
      'item Atelier 12 La santé',
      'heading Sans numéro',
    ]);
  });

  it('leaves out what is hidden or deleted, and keeps what was inserted, fields and links', async () => {
    const body = `<w:p>${r('Anne ')}${r('secret', '<w:vanish/>')}${r('caché', '<w:rStyle w:val="Cache"/>')}<w:del>${r('vieux')}</w:del><w:moveFrom>${r('parti')}</w:moveFrom><w:ins>${r('ROUX')}</w:ins>, <w:fldSimple w:instr="TITLE">${r('maire')}</w:fldSimple><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${r(' de ')}<w:hyperlink r:id="link">${r('Rouen')}</w:hyperlink></w:p>`;
    const { text, layout } = await read(docxOf(body, { styles: STYLES }));
    expect(text.trim()).toBe('Anne ROUXmaire de Rouen');
    expect(layout?.links).toEqual([
      { kind: 'web', target: 'https://exemple.fr/', span: { start: 18, end: 23 } },
    ]);
  });

  it('joins two paragraphs whose mark was deleted', async () => {
    const gone = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('Un début ')}</w:p>`;
    expect((await read(docxOf(gone + p('et sa fin.')))).text.trim()).toBe('Un début et sa fin.');
  });

  it('keeps tabs, breaks, hyphens that do not break and capitals, and drops soft hyphens', async () => {
    const body = `<w:p>${r('inter\u00adcommunalité')}<w:r><w:softHyphen/><w:tab/><w:t>Jean</w:t><w:noBreakHyphen/><w:t>Luc </w:t></w:r>${r('Dupont', '<w:caps/>')}<w:r><w:br/><w:t>maire</w:t><w:sym w:font="Wingdings" w:char="F0E0"/></w:r></w:p>`;
    expect((await read(docxOf(body))).text).toBe('intercommunalité\tJean-Luc DUPONT\nmaire→\n');
  });

  it('reads a text box once, whether or not there is an older form of it beside', async () => {
    const box = (inner: string) => `<w:txbxContent>${p(inner)}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box('Encadré')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box('Encadré')}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const { blocks } = await read(docxOf(`<w:p>${r('Autour')}<w:r>${both}</w:r></w:p>`));
    expect(blocks.map(block => block.text)).toEqual(['Autour', 'Encadré']);
  });

  it('puts notes at the end, each behind the mark that stands in the text', async () => {
    const note = (id: number, words: string) => `<w:footnote w:id="${id}">${p(words)}</w:footnote>`;
    const body = `<w:p>${r('Anne ROUX')}<w:r><w:footnoteReference w:id="7"/></w:r>${r(', maire')}</w:p>`;
    const { blocks } = await read(docxOf(body, { footnotes: note(0, '') + note(7, 'Depuis 2020.') }));
    expect(blocks.map(block => block.text)).toEqual(['Anne ROUX¹, maire', '¹ Depuis 2020.']);
  });

  it('reads tables by rows and cells, as records where the head names the columns', async () => {
    const cell = (words: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${p(words)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const table = `<w:tbl>${row(cell('Titre'), cell('Intervenants'))}${row(cell('L’eau'), cell('Anne ROUX'))}</w:tbl>`;
    const named = await read(docxOf(table));
    expect(named.blocks.map(({ text, field }) => [field, text])).toEqual([
      ['title', 'L’eau'],
      ['speaker', 'Anne ROUX'],
    ]);
    expect(named.layout?.records).toHaveLength(1);
    const wide = row(cell('9h'), cell('Accueil', '<w:gridSpan w:val="2"/>'), cell('Hall'));
    const plain = await read(docxOf(`<w:tbl>${wide}</w:tbl>`));
    expect(plain.blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['cell', 0, '9h'],
      ['cell', 1, 'Accueil'],
      ['cell', 3, 'Hall'],
    ]);
  });

  it('reads rows as lines of a programme where cells of a column of titles hold several, as records else', async () => {
    const cell = (...lines: string[]) => `<w:tc>${lines.map(line => p(line)).join('')}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const head = row(cell('Horaire'), cell('Activité'));
    const rows = (...titles: string[][]) => titles.map((lines, i) => row(cell(`${9 + i}h`), cell(...lines)));
    const kindsOf = async (...titles: string[][]) =>
      new Set(
        (await read(docxOf(`<w:tbl>${head}${rows(...titles).join('')}</w:tbl>`))).blocks.map(
          ({ kind }) => kind,
        ),
      );
    const talk = ['La haie', 'Anne ROUX'];
    expect(await kindsOf(talk, talk, ['Pause'])).toEqual(new Set(['cell']));
    expect(await kindsOf(talk, ['Pause'], ['La digue'])).toEqual(new Set(['value']));
    expect(await kindsOf(['Accueil'], ['Pause'], ['La digue'])).toEqual(new Set(['value']));
  });

  it('makes one block of a cell, whose paragraphs and tables within are its lines', async () => {
    const cell = (...parts: string[]) => `<w:tc>${parts.join('')}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const within = `<w:tbl>${row(cell(p('Paul PETIT')), cell(p('Luc MARTIN')))}</w:tbl>`;
    const table = `<w:tbl>${row(cell(p('9h')), cell(p('La haie'), p(''), within), cell(p('')))}</w:tbl>`;
    const { blocks } = await read(docxOf(table));
    expect(blocks.map(({ level, text }) => [level, text])).toEqual([
      [0, '9h'],
      [1, 'La haie\nPaul PETIT\nLuc MARTIN'],
    ]);
  });

  it('remembers where pages begin', async () => {
    const turned = `<w:p>${r('une')}<w:r><w:lastRenderedPageBreak/></w:r>${r('deux')}</w:p>`;
    const { text, layout } = await read(docxOf(turned + p('trois', '<w:pageBreakBefore/>')));
    expect(layout?.pages.map(at => text.slice(at, at + 4))).toEqual(['uned', 'deux', 'troi']);
  });

  it('parts paragraphs by blank lines, but where the writer does so by empty paragraphs', async () => {
    expect((await read(docxOf(p('un') + p('deux')))).text).toBe('un\n\ndeux\n');
    expect((await read(docxOf(p('un') + p('deux') + p('') + p('trois')))).text).toBe('un\ndeux\n\ntrois\n');
  });

  it('is the same under other prefixes', async () => {
    const own = docxOf(p('Anne'));
    const { text } = await read(own);
    expect(text).toBe('Anne\n');
    const foreign =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Anne</x:t></x:r></x:p></x:body></x:document>';
    const { zipSync, strToU8 } = await import('fflate');
    expect((await read(zipSync({ 'word/document.xml': strToU8(foreign) }))).text).toBe('Anne\n');
  });
});
