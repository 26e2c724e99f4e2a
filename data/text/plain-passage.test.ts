import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainPassage, plainWords } from './plain-passage.ts';

const cleaned = (text: string) => text.replace(/ {2,}/gu, ' ').trim();
const plain = (text: string) => cleaned(plainPassage(text, { start: 0, end: text.length }).text);

describe('a passage of Markdown', () => {
  it.each([
    ['**Jean Martin**, maire de *Rouen*', 'Jean Martin, maire de Rouen'],
    ['__Jean Martin__, maire de _Rouen_', 'Jean Martin, maire de Rouen'],
    ['***Jean*** Martin', 'Jean Martin'],
    ['Martin**, maire de **Rouen', 'Martin, maire de Rouen'],
    ['## Atelier 3', 'Atelier 3'],
    ['> ### Atelier 3', 'Atelier 3'],
    ['> une phrase\n> qui suit', 'une phrase\nqui suit'],
    ['* un\n+ deux', '- un\n- deux'],
    ['avec [Anne Roux](https://exemple.fr/a "la page"), élue', 'avec Anne Roux, élue'],
    ['![Portrait](photo.png) Anne Roux', 'Portrait Anne Roux'],
    ['le `code` et ~~rien~~', 'le code et rien'],
    ['| Nom | Rôle |\n|-----|:---:|\n| Anne | élue |', 'Nom · Rôle \n\n Anne · élue'],
    ['un <b>mot</b><br/>', 'un mot'],
    ['<li>un</li><li>deux</li>', 'un deux'],
    ['<a href="x"\n target="_blank">Anne</a><!-- rien -->', 'Anne'],
    ['l&rsquo;&eacute;lue &laquo;&nbsp;A&amp;B&nbsp;&raquo; &#233;', 'l’élue «\u00a0A&B\u00a0» é'],
    ['l&#x27;id&#xE9;e &#128512;', "l'idée \u{1F600}"],
    ['AT&T ; R&D;', 'AT&T ; R&D;'],
    ['\\*pas en italique\\* et \\# rien', '*pas en italique* et # rien'],
    ['**« Tout *dépend* de nous »**', '« Tout dépend de nous »'],
  ])('%j is quoted as %j', (text, wanted) => {
    expect(plain(text)).toBe(wanted);
  });

  it.each([
    'nom_du_fichier et nom_de_code',
    'C# et F#, n° 3 #territoires',
    '2 * 3 * 4 = 24',
    'les étudiant*e*s',
    'une note*',
    '[sic] et (voir plus bas)',
    'a > b et b < c',
    '1 – 2 - 3',
    'l’axe 3 | Atelier 4',
    'E = m_0',
  ])('%j stays as it is', text => {
    expect(plain(text)).toBe(text);
  });

  it('knows a sign that opens before it, and one that closes behind', () => {
    const text = 'Le maire *Jean Martin de Rouen* ouvre.';
    const found = plainPassage(text, { start: 15, end: 21 });
    expect(cleaned(found.text.slice(found.span.start, found.span.end))).toBe('Martin');
    expect(cleaned(found.text)).toBe('Le maire Jean Martin de Rouen ouvre.');
  });

  it('begins in no tag, however long its line is', () => {
    const tag = `<a href="https://exemple.fr/${'x'.repeat(300)}" rel="noreferrer">`;
    const text = `${'mot '.repeat(2000)}${tag}Anne Roux</a> ouvre. ${'mot '.repeat(2000)}`;
    const start = text.indexOf('Anne');
    for (const far of [0, 100, 1500]) {
      const found = plainPassage(text, { start: start + far, end: start + far + 9 });
      expect(found.text).not.toMatch(/noreferrer|href|xx/u);
      expect(found.more).toEqual({ before: true, after: true });
      expect(found.text.length).toBeLessThan(5000);
    }
    const found = plainPassage(text, { start, end: start + 9 });
    expect(found.text.slice(found.span.start, found.span.end)).toBe('Anne Roux');
  });

  it('goes no farther than it is asked to', () => {
    const text = 'Titre\n**Le** mot\nAutre';
    const found = plainPassage(text, { start: 13, end: 16 }, { start: 6, end: 16 });
    expect(found).toMatchObject({ text: 'Le mot', span: { start: 3, end: 6 } });
    expect(found.more).toEqual({ before: false, after: false });
  });

  it('keeps every letter that no markup holds, and the places in their order', () => {
    const signs = fc.constantFrom(...'*_# \n|[]()\\`>aé-'.split(''));
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), fc.nat(60), fc.nat(60), (parts, a, b) => {
        const text = parts.join('');
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const found = plainPassage(text, { start, end });
        const letters = (whole: string) => whole.replace(/\]\([^()\s]*\)/gu, '').replace(/[^aé]/gu, '');
        expect(letters(found.text)).toBe(letters(text));
        expect(found.span.start).toBeLessThanOrEqual(found.span.end);
        expect(found.span.end).toBeLessThanOrEqual(found.text.length);
        expect(found.text).not.toMatch(/[\u0000\ue000-\ue07f]/u);
      }),
    );
  });
});

describe('how far around a passage is looked', () => {
  const more = (before: string, behind: string) =>
    plainPassage(`${before}mot${behind}`, { start: before.length, end: before.length + 3 }).more;

  it('is to the line that begins 400 characters before it, and to the end of that which stands as far behind', () => {
    const a = (count: number) => 'a'.repeat(count);
    expect(more(`b\n${a(399)}`, '').before).toBe(true);
    expect(more(`b\n${a(398)}`, '').before).toBe(false);
    expect(more('', `${a(400)}\nb`).after).toBe(true);
    expect(more('', `${a(399)}\nb`).after).toBe(false);
  });

  it('is no farther than 1,600 characters, where all stands on one line', () => {
    expect(more('a'.repeat(1600), 'a'.repeat(1600))).toEqual({ before: false, after: false });
    expect(more('a'.repeat(1601), 'a'.repeat(1601))).toEqual({ before: true, after: true });
  });
});

describe('the words of a passage', () => {
  it('stand on one line, without the markup in them and around', () => {
    const text = '<h2>Ateliers\n  à la carte <span style="color:red">(2 × 30 min)</span></h2><p>Anne</p>';
    const span = { start: 4, end: text.indexOf('</span>') };
    expect(plainWords(text, span)).toBe('Ateliers à la carte (2 × 30 min)');
    expect(plainWords('| **Anne Roux** |', { start: 2, end: 15 })).toBe('Anne Roux');
  });
});
