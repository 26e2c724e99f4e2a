import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../text/any-text.fixture.ts';
import { HIDDEN } from '../text/hidden.ts';
import { fieldsOf } from './fields.ts';
import { formatOf } from './format.ts';
import { readLines } from './lines.ts';
import { openDocument, plain } from './open.ts';

const shown = (text: string) =>
  text
    .replaceAll(HIDDEN, '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

async function wordsOf(text: string, name = 'essai.txt') {
  const document = await openDocument(text, name);
  expect(document.text).toHaveLength(text.length);
  return { ...document, lines: shown(document.text) };
}

describe('a Markdown document', () => {
  it('shows words and hides marks, addresses and pictures', async () => {
    const { format, lines, links } = await wordsOf(
      '# Journée *des rives*\n\n## Table ronde\n\n- **Lucie Tarnoux**, [maire](https://exemple.fr/a) de Caen\n\n![vue](https://exemple.fr/vue.jpg)\n',
    );
    expect(format).toBe('markdown');
    expect(lines).toEqual(['Journée des rives', 'Table ronde', '- Lucie Tarnoux, maire de Caen']);
    expect(links.map(link => link.target)).toEqual(['https://exemple.fr/a']);
  });

  it('tells headings by level, items by depth, and what is bold as a whole', async () => {
    const { blocks } = await wordsOf('## Atelier\n\n**9h30 : accueil**\n\n- un\n  - **deux**\n');
    expect(blocks.map(({ kind, level, strong }) => [kind, level, strong])).toEqual([
      ['heading', 2, false],
      ['paragraph', 0, true],
      ['item', 1, false],
      ['item', 2, true],
    ]);
  });

  it('reads character references and escapes as the letters that they are', async () => {
    const { lines } = await wordsOf('# Caf&eacute; \\[9h\\]\n\n## R&amp;D&nbsp;: l&#39;eau\n');
    expect(lines).toEqual(['Café [9h]', "R&D\u00a0: l'eau"]);
  });

  it('sets each cell of a table on a line of its own, and a break in it too', async () => {
    const { lines, blocks } = await wordsOf(
      '## Programme\n\n| | |\n|---|---|\n| 14:00 | **Grain**<br>Anne Roux (CNRS) |\n',
    );
    expect(lines).toEqual(['Programme', '14:00', 'Grain', 'Anne Roux (CNRS)']);
    expect(blocks.filter(block => block.kind === 'cell')).toHaveLength(2);
  });

  it('knows what stands in columns that are named', async () => {
    const { blocks } = await wordsOf(
      '## Qui\n\n| Nom | Fonction | Salle |\n|---|---|---|\n| Anne Roux | maire | 3 |\n',
    );
    expect(blocks.flatMap(({ value }) => value?.field ?? [])).toEqual(['speaker', 'role', 'room']);
  });

  it.each([
    ['Nom | Structure | Titre', ['speaker', 'role', 'title']],
    ['Prénom | Nom | Fonction', ['given-name', 'family-name', 'role']],
    ['Nom et prénom | Organisme', ['speaker', 'role']],
    ['Nom | Horaire | Salle', ['title', 'hours', 'room']],
    ['Nom | Horaire | Organisme', ['title', 'hours', 'role']],
    ['Nom | Intervenant', ['title', 'speaker']],
    ['Name | Affiliation | Title', ['speaker', 'role', 'title']],
    ['Horaire | Activité | Référent·e', ['hours', 'title', 'speaker']],
    ['Heure | Sujet | Porteurs', ['hours', 'title', 'speaker']],
    ['Time | Session | Presented by', ['hours', 'title', 'speaker']],
    ['Horaire | Activité | Intervenant | Responsable', ['hours', 'title', 'speaker', 'other']],
    ['Action | Responsable | Échéance', ['other', 'other', 'other']],
  ])('tells whose name a column holds by those beside it: %s', (heads, fields) => {
    expect(fieldsOf(heads.split(' | '))).toEqual(fields);
  });

  it('leaves out the attributes of headings and the backslash that breaks no line', async () => {
    const text =
      '# Journée des rives { .section }\n\n## Le port {: #port }\n\nBonjour.\\\n\n\\\n\n## La crue {#crue}\n';
    expect((await wordsOf(text)).lines).toEqual(['Journée des rives', 'Le port', 'Bonjour.', 'La crue']);
  });

  it('keeps the head of the file for what it declares, and leaves it out of the words', async () => {
    const text =
      '---\n# Featured image\ntitle: "Forum"\ndate: 2024-03-12\n---\n\n## Table ronde\n\nBonjour.\n';
    const { declared, lines } = await wordsOf(text);
    expect(lines).toEqual(['Table ronde', 'Bonjour.']);
    expect([declared.title?.text, declared.dates.map(d => d.text)]).toEqual(['Forum', ['2024-03-12']]);
  });

  it.each([
    ['Compte rendu de l&#39;Assemblée d&rsquo;automne', "Compte rendu de l'Assemblée d’automne"],
    ['Terre &amp; Mer', 'Terre & Mer'],
    ['Terre & Mer; Q&A', 'Terre & Mer; Q&A'],
  ])('has the letters in its head that references stand for: %s', async (written, title) => {
    const { declared } = await openDocument(`---\ntitle: "${written}"\n---\n\nUn texte.\n`, 'a.md');
    expect(declared.title?.text).toBe(title);
  });

  it('reads a head in TOML too: its own keys, not those of its tables', async () => {
    const text =
      '+++\ntitle = "Forum de l\'eau"\ndate = 2024-03-12\ntags = ["eau"]\n[extra]\nlocation = "Brest"\n+++\n\n## Table ronde\n\nBonjour.\n';
    const { declared, lines } = await wordsOf(text);
    expect(lines).toEqual(['Table ronde', 'Bonjour.']);
    expect([declared.title?.text, declared.dates.map(d => d.text), declared.place]).toEqual([
      "Forum de l'eau",
      ['2024-03-12'],
      null,
    ]);
    const [at] = declared.dates;
    expect(text.slice(at?.span.start, at?.span.end)).toBe('2024-03-12');
  });

  it.each([
    ['[Roux]{.smallcaps} Anne', 'ROUX Anne'],
    ['Anne [Le Bihan]{.smallcaps}, maire', 'Anne LE BIHAN, maire'],
    ['La [crue]{.rouge} de [1910]{#an .grand}', 'La crue de 1910'],
    ['Le [mot]{lang=br} juste', 'Le mot juste'],
    ['Le pré [sans marque] {rien}', 'Le pré [sans marque] {rien}'],
  ])('undresses words of Pandoc: %s', async (written, read) => {
    const { lines } = await wordsOf(`# Un titre\n\n${written}\n`, 'a.md');
    expect(lines).toEqual(['Un titre', read]);
  });

  it.each([
    ['## [[Forum - Roux|Le musée sans murs]]', 'Le musée sans murs'],
    ['- [[Anne Roux]], maire', '- Anne Roux, maire'],
    ['- [[notes/petit|Paul Petit]] et [[Léa Morin]] (en ligne)', '- Paul Petit et Léa Morin (en ligne)'],
    ['| [[roux\\|Anne Roux]] | 9h |\n|---|---|\n| a | b |', 'Anne Roux'],
    ['![[affiche 2022.png]]\nVenez !', 'Venez !'],
    ['Le tableau [[1, 2], [3, 4]] reste', 'Le tableau [[1, 2], [3, 4]] reste'],
  ])('reads what a link between notes shows: %s', async (written, read) => {
    const { lines } = await wordsOf(`# Un titre\n\n${written}\n`, 'a.md');
    expect(lines[1]).toBe(read);
  });

  it('reads the HTML of a fence that goes into the page as it is, and no sample of code', async () => {
    const box = (title: string) => `<div class="creneau">\n\n<span>9h30</span>\n<p>${title}</p>\n</div>\n`;
    const fenced = (kind: string, title: string) => `\`\`\`${kind}\n${box(title)}\`\`\`\n\n`;
    const text = `# Jour 1\n\n${fenced('{=html}', 'Les haies')}${fenced('html', 'Un exemple')}Fin.\n\n${fenced('{=html}', 'Les toits')}`;
    const { lines } = await wordsOf(text, 'a.qmd');
    expect(lines.join(' ')).toBe('Jour 1 9h30 Les haies Fin. 9h30 Les toits');
    const open = await wordsOf(`# Jour 1\n\n\`\`\`{=html}\n${box('Les haies')}`, 'a.qmd');
    expect(open.lines.join(' ')).toBe('Jour 1 9h30 Les haies');
  });

  it.each(['---', '...'])('reads a head that ends in "%s"', async end => {
    const text = `---\ntitle: Les haies\n${end}\n\nPrésents : Anne Roux\n\n---\n\nFin.\n`;
    const { declared, lines } = await wordsOf(text, 'a.md');
    expect(declared.title?.text).toBe('Les haies');
    expect(lines).toEqual(['Présents : Anne Roux', 'Fin.']);
  });

  it('leaves out attributes, short codes and fences of generators', async () => {
    const { lines } = await wordsOf(
      '## Crue {#crue .large}\n\n:::{.note}\n\n{{< video x >}}\n\nLa crue revient.\n\n:::\n\n## Fin\n',
    );
    expect(lines).toEqual(['Crue', 'La crue revient.', 'Fin']);
  });

  it('is not what a single link makes of long proceedings', () => {
    expect(formatOf(`${'Une ligne.\n'.repeat(300)}[ici](#)\n`, 'actes.txt')).toBe('text');
    expect(formatOf('# Un\n\n[ici](#)\n', 'actes.txt')).toBe('markdown');
  });
});

describe('an HTML document', () => {
  const page = `<!doctype html><html><head><title>Site</title><style>p{}</style></head><body><nav>Menu</nav>
<h1>Journée&nbsp;d'étude</h1><ul><li><b>Anne Roux</b>, maire
de Caen</li><li>Paul Petit<br>préfet</li></ul><script>let x = 1;</script>
<table><tr><th>Heure</th><th>Intervenant</th></tr><tr><td>9h</td><td>Zoé Martin</td></tr></table></body></html>`;

  it('shows blocks on lines of their own, without what a page has beside', async () => {
    const { format, lines } = await wordsOf(page, 'page.html');
    expect(format).toBe('html');
    expect(lines).toEqual([
      "Journée\u00a0d'étude",
      '- Anne Roux, maire de Caen',
      '- Paul Petit',
      'préfet',
      '9h',
      'Zoé Martin',
    ]);
  });

  it('has its headings, items and named cells as blocks', async () => {
    const { blocks } = await wordsOf(page, 'page.html');
    expect(blocks.map(({ kind, level, value }) => [kind, level, value?.field ?? null])).toEqual([
      ['heading', 1, null],
      ['item', 1, null],
      ['item', 1, null],
      ['value', 0, 'hours'],
      ['value', 1, 'speaker'],
    ]);
  });

  it.each([
    '<p>Anne Roux<span class="sr-only">(lien externe)</span>, maire</p>',
    '<p>Anne Roux<span class="icon visually-hidden">(lien externe)</span>, maire</p>',
    '<p>Anne Roux<span hidden>(lien externe)</span>, maire</p>',
  ])('leaves out what only those hear who do not see the page: %s', async html => {
    const { text } = await openDocument(`<h2 class="sr-only">Programme</h2>${html}`, 'a.html');
    expect(text).not.toContain('externe');
    expect(text).toContain('Programme');
  });

  it('keeps the lines of preformatted text', async () => {
    const { text } = await openDocument(
      '<html><body><pre>Anne ROUX\nPaul PETIT</pre></body></html>',
      'a.html',
    );
    expect(text.replaceAll('\u2060', '').trim()).toBe('Anne ROUX\nPaul PETIT');
  });

  it('takes the title of the page where no heading of the first level is', async () => {
    const { declared } = await wordsOf(
      '<html><head><title>Forum  2024</title></head><body><p>Un</p></body></html>',
    );
    expect(declared.title?.text).toBe('Forum 2024');
  });
});

describe('text that the parser of HTML moves', () => {
  it('shows neither the tags nor the cells that its place runs over', async () => {
    const { lines } = await wordsOf(
      '<html><body><p>Un</p>\n<table>Salle A<tr><td>Eau</td></tr>Salle B</table>\n</body>\n</html>\n',
    );
    expect(lines.toSorted()).toEqual(['Eau', 'Salle A', 'Salle B', 'Un']);
  });
});

describe('a YAML document', () => {
  it('shows values alone, each with its field and its record', async () => {
    const { format, lines, blocks, records } = await wordsOf(
      '- day: Mardi\n  talks:\n    - title: "La vase"\n      authors: [Anne Roux, Paul Petit]\n      slug: la-vase\n',
    );
    expect(format).toBe('yaml');
    expect(lines).toEqual(['La vase', 'Anne Roux', 'Paul Petit']);
    expect(blocks.map(({ value }) => value?.field)).toEqual(['title', 'speaker', 'speaker']);
    expect(records).toHaveLength(1);
  });

  it('is plain text where it cannot be read', async () => {
    const { format } = await wordsOf('titre: un\n  - x: [\nauteur: deux\nlieu:\n');
    expect(format).toBe('text');
  });
});

describe('any document', () => {
  it('hides addresses, with the brackets that hold nothing else', () => {
    const { text, links } = plain(
      'Anne Roux (www.exemple.fr), <anne@exemple.fr>, voir https://exemple.fr/a.',
    );
    expect(text.replaceAll(HIDDEN, '')).toBe('Anne Roux , , voir .');
    expect(links.map(({ kind }) => kind)).toEqual(['web', 'mail', 'web']);
  });

  it('has the length of the file, whatever stands in it', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '# T\n',
        '| a | b |\n|---|---|\n',
        '<p>',
        '</div>',
        '&eacute;',
        '\\*',
        '**',
        '---\n',
        'a: b\n',
        '- ',
        '[x](y)',
        '<br>',
        '\n\n',
        '```\n',
      ),
      anyText({ maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('a.md', 'a.html', 'a.yml', 'a.txt'),
        async (pieces, name) => {
          const text = pieces.join('');
          const document = await openDocument(text, name);
          expect(document.text).toHaveLength(text.length);
          const lines = readLines(document);
          for (const { start, end } of lines) expect(start).toBeLessThanOrEqual(end);
          for (const { span } of document.blocks) expect(span.end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
