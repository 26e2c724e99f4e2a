import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** "Parent > Title: names" of each session that somebody speaks in; who leads it stands in brackets. */
async function spokenIn(text: string, name = 'essai.md'): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const { sessions, appearances } = readOutline(document, { name, sha256: '', characters: text.length });
  return sessions.flatMap(({ id, title, parent }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    if (own.length === 0) return [];
    const over = sessions.find(one => one.id === parent)?.title;
    const people = own.map(one => (one.part === 'moderator' ? `[${one.name.text}]` : one.name.text));
    return [`${over === undefined ? '' : `${over} > `}${title}: ${people.join(' + ')}`];
  });
}

const TALKS = `    - __Le canal au printemps__
      _Anne Roux_ (INRAE)
    - __La rivière en été__
      _Paul Petit, Zoé Blanc_ (CNRS)
`;
const OTHERS = `    - __Compter les oiseaux__
      _Marie Dubois_ (LPO)
    - __Cartes anciennes du bocage__
      _Luc Martin_ (IGN)
`;

describe('an item of a list that holds a list of talks', () => {
  it.each([
    ['Haies et eau : Jean Noir (CNRS)', 'Haies et vent : Rose Leroy (OFB)'],
    ['Haies et eau : Jean Noir (CNRS) (_Amphi B14_)', 'Haies et vent : Rose Leroy (OFB) (Salle 3)'],
    ['Haies et eau (présidence : Jean Noir)', 'Haies et vent (présidence : Rose Leroy)'],
    ['Haies et eau – animée par Jean Noir', 'Haies et vent – animée par Rose Leroy'],
    ['Haies et eau, chaired by Jean Noir', 'Haies et vent, chaired by Rose Leroy'],
    ['**Haies et eau** – modération : Jean Noir (CNRS)', '**Haies et vent** – modération : Rose Leroy (OFB)'],
  ])('is a session, and who stands on its line leads it: %s', async (one, other) => {
    const text = `# Journée des haies\n\n### 10h45-12h00\n- ${one}\n${TALKS}\n- ${other}\n${OTHERS}`;
    expect(await spokenIn(text)).toEqual([
      'Haies et eau: [Jean Noir]',
      'Haies et eau > Le canal au printemps: Anne Roux',
      'Haies et eau > La rivière en été: Paul Petit + Zoé Blanc',
      'Haies et vent: [Rose Leroy]',
      'Haies et vent > Compter les oiseaux: Marie Dubois',
      'Haies et vent > Cartes anciennes du bocage: Luc Martin',
    ]);
  });

  it('is one without anybody who leads it, where there are several', async () => {
    const text = `# Journée des haies\n\n- Haies et eau\n${TALKS}- Haies et vent\n${OTHERS}`;
    expect((await spokenIn(text)).map(line => line.split(' > ')[0])).toEqual([
      'Haies et eau',
      'Haies et eau',
      'Haies et vent',
      'Haies et vent',
    ]);
  });

  it('is one on a page', async () => {
    const list = (title: string, chair: string, talks: readonly string[]) =>
      `<li><b>${title}</b> – présidence : ${chair}<ul>${talks.map(talk => `<li>${talk}</li>`).join('')}</ul></li>`;
    const text = `<html><body><h1>Journée des haies</h1><ul>
${list('Haies et eau', 'Jean Noir', ['Le canal au printemps, <i>Anne Roux (INRAE)</i>', 'La rivière en été, <i>Paul Petit (CNRS)</i>'])}
${list('Haies et vent', 'Rose Leroy', ['Compter les oiseaux, <i>Marie Dubois (LPO)</i>', 'Cartes anciennes du bocage, <i>Luc Martin (IGN)</i>'])}
</ul></body></html>`;
    const found = await spokenIn(text, 'essai.html');
    expect(found[0]).toBe('Haies et eau: [Jean Noir]');
    expect(found).toContain('Haies et vent > Cartes anciennes du bocage: Luc Martin');
  });
});

describe('an item of a list that holds a list of people', () => {
  it('is a session of theirs, behind who leads it and a colon its title', async () => {
    const text = `# Rencontres de l'eau

- 9h30 - Accueil
- 10h - Table ronde, animée par Jean Noir (journaliste) : Comment partager l'eau ? Avec :
  - Anne Roux, maire de Caen
  - Paul Petit, directeur du port
- 11h30 - Pause
- 11h45 - Conclusion par Luc Martin (préfet)
`;
    expect(await spokenIn(text)).toEqual([
      "Comment partager l'eau ?: [Jean Noir] + Anne Roux + Paul Petit",
      'Conclusion: Luc Martin',
    ]);
  });

  it('is a workshop by its number, and what stands behind it in its list is none of it', async () => {
    const text = `# Forum des quais

## Ateliers
- Atelier 1 : Les quais vides
  - Animation : Jean Noir
  - Intervenants : Anne Roux (maire), Paul Petit (CCI)
- Atelier 2 : Les quais pleins
  - Animation : Zoé Blanc
  - Intervenants : Marie Dubois (LPO), Luc Martin (IGN)
- Synthèse par Rose Leroy, sociologue
`;
    expect(await spokenIn(text)).toEqual([
      'Les quais vides: [Jean Noir] + Anne Roux + Paul Petit',
      'Les quais pleins: [Zoé Blanc] + Marie Dubois + Luc Martin',
      'Synthèse: Rose Leroy',
    ]);
  });
});

describe('an item that holds a list', () => {
  it('is the title of a talk over the one who gives it', async () => {
    const text = `# Rencontres de l'eau

- Le canal au printemps
  - Anne Roux
- La rivière en été
  - Paul Petit
- Compter les oiseaux
  - Marie Dubois
`;
    expect(await spokenIn(text)).toEqual([
      "Rencontres de l'eau > Le canal au printemps: Anne Roux",
      "Rencontres de l'eau > La rivière en été: Paul Petit",
      "Rencontres de l'eau > Compter les oiseaux: Marie Dubois",
    ]);
  });

  it.each(['Comité d’organisation', 'Partenaires', 'Contacts'])(
    'is no session where it prepares: %s',
    async head => {
      const text = `# Rencontres de l'eau

- ${head}
  - Anne Roux, maire de Caen
  - Paul Petit, directeur du port
- Comité scientifique
  - Marie Dubois, présidente de la LPO
  - Luc Martin, géographe
`;
      expect((await spokenIn(text)).some(line => line.startsWith(head) || line.startsWith('Comité'))).toBe(
        false,
      );
    },
  );

  it('is no session in minutes, whose points hold what was said', async () => {
    const text = `# Compte rendu de la réunion du 3 mars 2024

Présents : Anne Roux, Paul Petit, Marie Dubois

- Travaux de la salle : Anne Roux
  - Paul Petit demande un devis
  - Marie Dubois propose une date
- Budget de la fête : Paul Petit
  - Anne Roux rappelle le plafond
  - Marie Dubois présente les recettes
`;
    const found = await spokenIn(text);
    expect(found.some(line => /\[/.test(line))).toBe(false);
  });
});
