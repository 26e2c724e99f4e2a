import { docxOf, odtOf, p, r } from './office/office.fixture.ts';

/** Small made-up documents in the writings that are read, each with much of what its writing has. */
export interface Written {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function file(name: string, text: string): Written {
  return { name, bytes: new TextEncoder().encode(text) };
}

const PAGE = file(
  'page.html',
  `<!doctype html><html lang="fr"><head><title>Journée des rives | Ville de Laval</title><style>p{}</style></head><body>
<nav><ul><li><a href="/">Accueil</a></li><li>Contact</li></ul></nav>
<header><h1>Journée des rives</h1><p class="h4 mb-2">Jeudi 12&nbsp;mars 2026</p></header><main>
<p>Une <em>crue</em>, une <strong>digue</strong> &amp; un <b><i>pont</i></b>.<br>À la ligne, voir <a href="https://exemple.fr/rives">le site</a>
ou écrire à <a href="mailto:rives@exemple.fr">Anne</a> <span hidden>secret</span>.</p>
<ul><li>Anne Roux, <em>maire</em><ul><li>Paul Petit</li><li>Jean Morel</li></ul></li><li><p>Claire Simon</p></li></ul>
<ol start="3"><li>Un</li><li>Deux</li></ol>
<dl><dt>Lieu</dt><dd>Salle des fêtes</dd><dt>Heure</dt><dd>9h</dd></dl>
<table><caption>Programme</caption><thead><tr><th>Horaire</th><th>Titre</th><th>Intervenant</th></tr></thead><tbody>
<tr><td>9h</td><td>Ouvrir</td><td rowspan="2">Anne Roux</td></tr><tr><td>10h</td><td>Compter</td></tr>
<tr><td colspan="2">11h Pause</td><td>–</td></tr></tbody></table>
<table><tr><td>Un cadre<p>et sa suite</p></td></tr></table>
<table><tr><td>a</td><td>b</td></tr><tr><td>c<br>d</td><td>e</td></tr></table>
<details><summary>Atelier A</summary><p>Sous le pli.</p></details><details open><summary class="h5">Atelier B</summary>Ouvert.</details>
<blockquote>« Une citation »</blockquote><pre>deux   blancs
gardés</pre><hr><h3>Suite</h3><h2><span>Fin</span> de page</h2>
<script>var x = "non";</script><form><input value="non"><button>Non</button></form><div><div>Un</div>deux<div>trois</div></div>
<p>[<a href="a.pdf">pdf</a>] <a href="#">diapos</a> 5 &lt; 6 &#233;t&eacute; &#x1F600;</p></main><footer>Mentions légales</footer></body></html>`,
);

const MARKDOWN = file(
  'notes.md',
  `---
title: "Journée des rives"
subtitle: Compter
date: 2026-03-12
place: Laval
organiser: Ville de Laval
---

# Journée des rives {.titre}

Compter la crue
===============

Sous-titre
----------

Une *crue*, une **digue**, ___un pont___, \`du code\` et ~~rien~~. Voir [le site](https://exemple.fr/rives "Rives"), <https://exemple.fr> et
![une image](image.png). Une note[^1].

- Anne Roux, maire
  - Paul Petit
    suite de Paul
  - Jean Morel
* Claire Simon
1. Un
2) Deux
- [x] fait
- [ ] à faire

| Horaire | Titre | Intervenant |
|---------|:-----:|-------------|
| 9h | Ouvrir | **Anne Roux** |
| 10h | Compter \\| peser | Paul Petit |

| a | b |
|---|---|
| c | d |

> Une citation
> sur deux lignes

\`\`\`js
const non = 1;
\`\`\`

    du code en retrait

<div>Une <b>balise</b></div>

***

### Atelier 1 ###
#### [Atelier 2](#deux)
Ligne une\\
ligne deux${'  '}
ligne trois
Terme
: Définition

[^1]: La note.
[lien]: https://exemple.fr
`,
);

const RST = file(
  'actes.rst',
  `=================
Journée des rives
=================

:date: 2026-03-12
:auteur: Anne Roux

.. _programme:

Programme
=========

Une *crue*, une **digue**, \`\`du code\`\`, \`le site <https://exemple.fr>\`_ et :ref:\`autre\`.

- Anne Roux, maire
- Paul Petit
  suite

  * Jean Morel

#. Un
#. Deux

Détail
------

.. note:: Une note
   de deux lignes

.. image:: non.png
   :alt: non

.. code:: js

   const non = 1;

+-------+---------+
| 9h    | Ouvrir  |
+-------+---------+
| 10h   | Compter |
+-------+---------+

====== ========
Heure  Titre
====== ========
11h    Clore
====== ========

::

   cité tel quel

`,
);

const ORG = file(
  'notes.org',
  `#+title: Journée des rives
#+date: 2026-03-12
#+author: Anne Roux

* TODO Programme :rives:crue:
:PROPERTIES:
:ID: non
:END:
Une /crue/, une *digue*, =du code= et [[https://exemple.fr][le site]].
- Anne Roux, maire
  suite
  + Paul Petit
1. Un
2. [X] Deux
** Détail
| Heure | Titre   |
|-------+---------|
| 9h    | Ouvrir  |
#+begin_src js
const non = 1;
#+end_src
#+begin_quote
Une citation
#+end_quote
`,
);

const YAML = file(
  'programme.yml',
  `# Le programme
titre: Journée des rives
lieu: Laval
dates: [2026-03-12, 2026-03-13]
séances:
  - titre: Ouvrir la journée
    heure: 9h
    intervenants: &anne
      - nom: Anne Roux
        fonction: maire
      - Paul Petit
    résumé: |
      Deux lignes
      de résumé.
  - titre: 'Compter la crue'
    heure: 10h
    intervenants: *anne
    durée: 30
    vide: ~
  - titre: >-
      Un titre
      plié
    intervenant: Jean Morel
`,
);

const TOML = file(
  'page.md',
  `+++
title = "Journée des rives"
date = 2026-03-12
[params]
place = "Laval"
+++

Une ligne.
`,
);

const PLAIN = file(
  'texte.txt',
  `Journée des rives\r
=================\r
\r
\tUne ligne  avec   des blancs\u00a0: fin\r
* Anne Roux\r
_Paul Petit_ et **Jean Morel**\r
> cité\r
-----\r
12\r
\fPage deux\r
Voir https://exemple.fr/rives, rives@exemple.fr et (www.exemple.fr).\r
`,
);

const TABLE = file(
  'programme.csv',
  `Horaire;Titre;Intervenants;Salle
9h;"Ouvrir; la ""journée""";Anne Roux, Paul Petit;Salle 1
10h;"Compter
la crue";Jean Morel;
11h;Clore;;Salle 2
`,
);

const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const cell = (words: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${p(words)}</w:tc>`;
const WORD: Written = {
  name: 'actes.docx',
  bytes: docxOf(
    [
      p('Journée des rives', style('Titre')),
      p('Thème 1', style('Titre1')),
      p('Compter', style('Num')),
      p(' '),
      `<w:p>${r('Une ')}${r('crue', '<w:i/>')}${r(' et une ')}${r('digue', '<w:b/>')}${r('secret', '<w:vanish/>')}<w:hyperlink r:id="link">${r(' le site')}</w:hyperlink><w:r><w:tab/><w:br/></w:r>${r('suite')}</w:p>`,
      p('Anne Roux', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
      p(''),
      `<w:tbl><w:tr>${cell('Horaire')}${cell('Titre')}${cell('Intervenant')}</w:tr><w:tr>${cell('9h')}${cell('Ouvrir', '<w:vMerge w:val="restart"/>')}${cell('Anne Roux')}</w:tr><w:tr>${cell('10h')}${cell('', '<w:vMerge/>')}${cell('Paul Petit')}</w:tr></w:tbl>`,
      `<w:tbl><w:tr>${cell('a', '<w:gridSpan w:val="2"/>')}${cell('b')}</w:tr><w:tr>${cell('c')}${cell('d')}${cell('e')}</w:tr></w:tbl>`,
      `<w:p><w:r><w:br w:type="page"/></w:r>${r('Page deux')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      `<w:p><w:del>${r('vieux')}</w:del><w:ins>${r('neuf')}</w:ins></w:p>`,
    ].join(''),
    {
      styles: `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Num"><w:name w:val="heading 2"/><w:basedOn w:val="Titre1"/><w:rPr><w:caps/></w:rPr><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Atelier %1 :"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      footnotes: `<w:footnote w:id="2">${p('La note.')}</w:footnote>`,
    },
  ),
};

const WRITER: Written = {
  name: 'actes.odt',
  bytes: odtOf(
    [
      '<text:h text:outline-level="1">Journée des rives</text:h>',
      '<text:p text:style-name="T">Une <text:span text:style-name="I">crue</text:span> et<text:s text:c="3"/>une <text:span text:style-name="B">digue</text:span><text:tab/>suite<text:line-break/>fin</text:p>',
      '<text:list><text:list-item><text:p>Anne Roux</text:p><text:list><text:list-item><text:p>Paul Petit</text:p></text:list-item></text:list></text:list-item></text:list>',
      '<text:h text:outline-level="3">Détail</text:h><text:p/><text:p/><text:p>Voir <text:a xlink:href="https://exemple.fr">le site</text:a><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>La note.</text:p></text:note-body></text:note>.</text:p>',
      '<table:table><table:table-row><table:table-cell><text:p>Horaire</text:p></table:table-cell><table:table-cell><text:p>Titre</text:p></table:table-cell><table:table-cell><text:p>Intervenant</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>9h</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>Ouvrir</text:p></table:table-cell></table:table-row></table:table>',
      '<text:soft-page-break/><text:section><text:p>Page <office:annotation><text:p>non</text:p></office:annotation>deux</text:p></text:section>',
    ].join(''),
    {
      automatic:
        '<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
    },
  ),
};

export const WRITTEN: readonly Written[] = [PAGE, MARKDOWN, RST, ORG, YAML, TOML, PLAIN, TABLE, WORD, WRITER];
