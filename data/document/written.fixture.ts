import type { Written } from './written-office.fixture.ts';
import { RICH, WORD, WRITER } from './written-office.fixture.ts';
import { PRINTED } from './written-pdf.fixture.ts';

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

export const WRITTEN: readonly Written[] = [
  PAGE,
  MARKDOWN,
  RST,
  ORG,
  YAML,
  TOML,
  PLAIN,
  TABLE,
  WORD,
  WRITER,
  RICH,
  ...PRINTED,
];
