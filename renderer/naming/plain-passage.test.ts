import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleaned, plainPassage } from './plain-passage.ts';

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

  it('keeps every place, whatever stands in the text', () => {
    const signs = fc.constantFrom(
      '*',
      '_',
      '#',
      ' ',
      '\n',
      '|',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '`',
      '<',
      '>',
      'a',
      'é',
      '-',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), parts => {
        const text = parts.join('');
        expect(plainPassage(text, { start: 0, end: text.length }).text).toHaveLength(text.length);
      }),
    );
  });
});
