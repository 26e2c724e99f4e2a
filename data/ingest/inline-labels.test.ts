import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { begunCuts, labelCuts } from './inline-labels.ts';
import { readOutline } from './outline.ts';

/** The sessions of a text, each as "title: who speaks / who leads". */
async function sessionsIn(text: string): Promise<readonly string[]> {
  const document = await openDocument(text, 'essai.txt');
  const source = { name: 'essai.txt', sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(document, source);
  const names = (id: string, held: string) =>
    appearances
      .filter(({ session, part }) => session === id && part === held)
      .map(({ name }) => name.text)
      .join(', ');
  return sessions.map(({ id, title }) => `${title}: ${names(id, 'speaker')} / ${names(id, 'moderator')}`);
}

const parts = (line: string, cutsOf = labelCuts) => {
  const cuts = cutsOf(line);
  return [0, ...cuts].map((from, i) =>
    line.slice(from, cuts[i] ?? line.length).replace(/[\s–—|;•.-]+$/u, ''),
  );
};

describe('labels on the line of what is spoken of', () => {
  it.each([
    [
      'Le ressenti, nouvelle clé ? – Experts : Anne Roux et Paul Petit, Inrae – Modératrice : Claire Morin, Ville de Caen',
      [
        'Le ressenti, nouvelle clé ?',
        'Experts : Anne Roux et Paul Petit, Inrae',
        'Modératrice : Claire Morin, Ville de Caen',
      ],
    ],
    [
      '- Styles de ville. - Expert : Luc Morel, La Netscouade - Modérateur : M. Paul Petit, consultant',
      ['- Styles de ville', 'Expert : Luc Morel, La Netscouade', 'Modérateur : M. Paul Petit, consultant'],
    ],
    [
      'L’eau en partage. Intervenantes : Anne Roux (CNRS), Claire Morin (EHESS). Discutant : Luc Morel',
      ['L’eau en partage', 'Intervenantes : Anne Roux (CNRS), Claire Morin (EHESS)', 'Discutant : Luc Morel'],
    ],
    [
      'Les rives | Animation : Anne Roux | Avec : Luc Morel, maire',
      ['Les rives', 'Animation : Anne Roux', 'Avec : Luc Morel, maire'],
    ],
    [
      'Atelier 1 Mobilités – animé par Anne Roux (AURA) – avec : Luc Morel, Ouigo ; Léa Blanc, vélo-école',
      [
        'Atelier 1 Mobilités',
        'animé par Anne Roux (AURA)',
        'avec : Luc Morel, Ouigo ; Léa Blanc, vélo-école',
      ],
    ],
    [
      'Le train du soir – modéré par Anne Roux, SNCF – avec Luc Morel, élu',
      ['Le train du soir', 'modéré par Anne Roux, SNCF', 'avec Luc Morel, élu'],
    ],
    [
      'Le train de nuit | animé par Anne Roux | avec Luc Morel et Léa Blanc',
      ['Le train de nuit', 'animé par Anne Roux', 'avec Luc Morel et Léa Blanc'],
    ],
    [
      'Les haies – Interventions de : Anne Roux et Paul Petit',
      ['Les haies', 'Interventions de : Anne Roux et Paul Petit'],
    ],
  ])('each begin a piece of their own: %s', (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  it.each([
    'Expert : le regard de la ville – Animation : un métier qui change',
    'Les métiers – Animateur : portrait d’une profession',
    'Modératrice : Anne Roux',
    'Atelier : haies et eau. Modération : Jean Noir',
    'Intervenants : Anne Roux – Paul Petit',
    'Le débat a été animé : Anne Roux présidait.',
    'Les mobilités – animé par Anne Roux (AURA)',
    'Les mobilités en commun – avec Anne Roux et Paul Petit',
    'Un forum – animé par la ville et ses habitants – avec : débats et ateliers',
  ])('are told from other words before a colon: %s', line => {
    expect(labelCuts(line)).toEqual([]);
  });

  it('tell who speaks and who leads in each entry of a list', async () => {
    const entry = (title: string, expert: string, lead: string) =>
      `- ${title} - Experte : ${expert}, Esprit public - Modératrice : ${lead}, Ville de Caen.\n`;
    const text = `Entretiens des rives\n\n13 décembre 2024, Caen\n\nAteliers simultanés\n\n${entry('Le langage clair, une promesse', 'Anne Roux', 'Claire Morin')}${entry('Violence, abstention : comment débattre ?', 'Louise Martin', 'Jeanne Petit')}`;
    expect(await sessionsIn(text)).toEqual(
      expect.arrayContaining([
        'Le langage clair, une promesse: Anne Roux / Claire Morin',
        'Violence, abstention : comment débattre ?: Louise Martin / Jeanne Petit',
      ]),
    );
  });

  it('leave each who leads in the entry that she closes, whatever stands on lines of its own', async () => {
    const text = `Entretiens des rives

13 décembre 2024, Caen

• Ouverture : Marie Yanou et Laurent Rivière, co-présidents du réseau.
• Introduction : dialogue entre Maryline Lenoir, secrétaire générale et Robert Zarade, président de la Rive
- Réconcilier par les mots : le langage clair. - Experte : Stéphanie Guillot, Avec des mots - Modératrice : Catherine Palou, Assurance retraite.
- Accroître sa notoriété : sommes-nous prêts ? - Estelle Denis, Urssaf et Fabrice Hervé, Banque de France.
- Styles de communication – Expert : Léo Cohan, La Netscouade – Modérateur : David Petit, Agence du numérique
• Table ronde : Parole publique, quelle perception ?
Avec : Emmanuel Rivoire, Esprit public ; Juliette Clavier, Fondation du Lac.
Animatrice : Christèle Fradet, Autorité des marchés.
• Conclusion : Jean Birnier, journaliste, essayiste.
`;
    expect(await sessionsIn(text)).toEqual([
      'Ouverture: Marie Yanou, Laurent Rivière / ',
      'Introduction : dialogue: Maryline Lenoir, Robert Zarade / ',
      'Réconcilier par les mots : le langage clair: Stéphanie Guillot / Catherine Palou',
      'Accroître sa notoriété : sommes-nous prêts ?: Estelle Denis, Fabrice Hervé / ',
      'Styles de communication: Léo Cohan / David Petit',
      'Table ronde : Parole publique, quelle perception ?: Emmanuel Rivoire, Juliette Clavier / Christèle Fradet',
      'Conclusion: Jean Birnier / ',
    ]);
  });

  it('leave who leads all of the talks over them', async () => {
    const text =
      'Entretiens des rives\n\n13 décembre 2024, Caen\n\n9h Le langage des rives\nLe parler clair\nAnne Roux, Inrae\nLe parler vrai\nClaire Morin, CNRS\nAnimatrice : Jeanne Petit, Ville de Caen\n';
    const told = await sessionsIn(text);
    expect(told[0]).toBe('Le langage des rives:  / Jeanne Petit');
  });
});

describe('labels in capitals that nothing parts from what stands before', () => {
  it.each([
    [
      'Les lieux en création Table ronde animée par Anne Roux & Paul Petit Invités : Luc Morel & Claire Vial (Redon)',
      [
        'Les lieux en création',
        'Table ronde animée par Anne Roux & Paul Petit',
        'Invités : Luc Morel & Claire Vial (Redon)',
      ],
    ],
    [
      'Atelier de l’axe 1, session A Animé par Luc Morel',
      ['Atelier de l’axe 1, session A', 'Animé par Luc Morel'],
    ],
    ['Le fleuve et ses rives Présidée par Anne Roux', ['Le fleuve et ses rives', 'Présidée par Anne Roux']],
    [
      'Le fleuve et ses rives Intervenantes : Anne Roux',
      ['Le fleuve et ses rives', 'Intervenantes : Anne Roux'],
    ],
  ])('begin a line: %s', (line, expected) => {
    expect(parts(line, begunCuts)).toEqual(expected);
  });

  it.each([
    'Les rives, une table ronde animée par Anne Roux',
    'Le collège Présidé par la ville de Redon',
    'Débat sur les rives : Anne Roux',
    '14h00-15h00 Conférencière Invitée : Anne Roux (Redon)',
    '9h30 Grands témoins Invités : Anne Roux et Paul Petit',
  ])('are none in %s', line => {
    expect(parts(line, begunCuts)).toEqual([line]);
  });
});
