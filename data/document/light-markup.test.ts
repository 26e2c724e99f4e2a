import { describe, expect, it } from 'vitest';
import { HIDDEN } from '../text/hidden.ts';
import { openDocument } from './open.ts';

async function open(text: string, name: string) {
  const read = await openDocument(text, name);
  const words = (from: number, to: number) => read.text.slice(from, to).replaceAll(HIDDEN, '').trim();
  return {
    ...read,
    written: read.blocks.map(({ kind, level, span }) => [kind, level, words(span.start, span.end)]),
    of: ({ start, end }: { start: number; end: number }) => words(start, end),
  };
}

const ORG = `#+TITLE: Journée des fours
#+STARTUP: showall

* Programme :public:
  :PROPERTIES:
  :CUSTOM_ID: programme
  :END:

Une journée
sur /deux lignes/.

+ 09:30  *Session #1. Levains*
  + [[#noury][Adèle Noury]] (INRA). /Cuire sans four./
  + Paul Flochard
+ 11:00  Pause
| Heure | Qui |
|-------+-----|
| 14h   | Yvon Marzin |
# une remarque
#+begin_src sh
rm four
#+end_src
** TODO Conclusion
`;

describe('a text in Org', () => {
  it('shows its words, and none of its markup', async () => {
    const read = await open(ORG, 'essai.org');
    expect(read.format).toBe('org');
    expect(read.declared.title?.text).toBe('Journée des fours');
    expect(read.written).toEqual([
      ['heading', 1, 'Programme'],
      ['paragraph', 0, 'Une journée\nsur deux lignes.'],
      ['item', 1, '- 09:30  Session #1. Levains'],
      ['item', 2, '- Adèle Noury (INRA). Cuire sans four.'],
      ['item', 2, '- Paul Flochard'],
      ['item', 1, '- 11:00  Pause'],
      ['cell', 0, 'Heure'],
      ['cell', 1, 'Qui'],
      ['cell', 0, '14h'],
      ['cell', 1, 'Yvon Marzin'],
      ['heading', 2, 'Conclusion'],
    ]);
    expect(read.emphasis.map(read.of)).toEqual(['deux lignes', 'Cuire sans four.']);
    expect(read.bold.map(read.of)).toEqual(['Session #1. Levains']);
    expect(read.text).toHaveLength(ORG.length);
    expect(read.text).not.toContain('rm four');
  });

  it('has tags and drawers with accents as well', async () => {
    const read = await open(
      [
        '* Habiter la ville :santé:énergie:',
        '  :RÉSUMÉ:',
        '  À relire',
        '  :END:',
        '* Circuler  :@Évreux:',
        '* Un débat : la ville',
        '* Horaires :',
      ].join('\n'),
      'essai.org',
    );
    expect(read.written.map(([, , words]) => words)).toEqual([
      'Habiter la ville',
      'Circuler',
      'Un débat : la ville',
      'Horaires :',
    ]);
    expect(read.text).not.toMatch(/santé|relire|Évreux/u);
  });

  it('is told by its head, whatever the name of the file', async () => {
    expect((await open(ORG, 'essai.txt')).format).toBe('org');
    expect((await open('Une page\n\nde mots', 'essai.txt')).format).toBe('text');
  });
});

const RST = `===================
Journée des fours
===================

:date: 2012-11-20
:category: fours
:lieu: Rouen

.. contents::
   :depth: 2

Programme
---------

Une journée sur *le four*, voir \`la page <https://example.org/four>\`_.

- 9h30 \`Cuire sans four\`_, par **Adèle Noury**
- 10h00 Pause

.. _\`Cuire sans four\`: https://example.org/cuire
.. une remarque

Après-midi
==========

.. note::

   Venez tôt.
`;

describe('a text in reStructuredText', () => {
  it('shows its words, and none of its markup', async () => {
    const read = await open(RST, 'essai.rst');
    expect(read.format).toBe('rst');
    expect(read.declared.place?.text).toBe('Rouen');
    expect(read.written).toEqual([
      ['heading', 1, 'Journée des fours'],
      ['paragraph', 0, ':date: 2012-11-20'],
      ['heading', 2, 'Programme'],
      ['paragraph', 0, 'Une journée sur le four, voir la page.'],
      ['item', 1, '- 9h30 Cuire sans four, par Adèle Noury'],
      ['item', 1, '- 10h00 Pause'],
      ['heading', 3, 'Après-midi'],
      ['paragraph', 0, 'Venez tôt.'],
    ]);
    expect(read.links.map(({ target }) => target)).toEqual(['https://example.org/four']);
    expect(read.bold.map(read.of)).toEqual(['Adèle Noury']);
  });

  it('is told by its directives and its underlined titles', async () => {
    expect((await open(RST, 'essai.txt')).format).toBe('rst');
    expect((await open('Programme\n=========\n\n9h Accueil', 'essai.txt')).format).toBe('text');
  });
});
