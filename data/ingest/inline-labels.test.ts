import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { labelCuts } from './inline-labels.ts';
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

const parts = (line: string) => {
  const cuts = labelCuts(line);
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
    ['Table ronde 2 ; Modération : Anne Roux', ['Table ronde 2', 'Modération : Anne Roux']],
  ])('each begin a piece of their own: %s', (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  it.each([
    'Expert : le regard de la ville – Animation : un métier qui change',
    'Les métiers – Animateur : portrait d’une profession',
    'Modératrice : Anne Roux',
    'Intervenants : Anne Roux – Paul Petit',
    'Le débat a été animé : Anne Roux présidait.',
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
});
