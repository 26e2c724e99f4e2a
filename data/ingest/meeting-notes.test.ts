import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function outlineOf(text: string) {
  const name = 'essai.md';
  return readOutline(await openDocument(text, name), { name, sha256: '', characters: text.length });
}

async function titlesIn(text: string): Promise<readonly string[]> {
  return (await outlineOf(text)).sessions.map(({ title }) => title);
}

const SAID = 'Les digues sont à refaire.\n\n';
const POINTS = `## Le pont\n\n${SAID}## La digue\n\n${SAID}## Le préau\n\n${SAID}`;
const TITLES = ['Le pont', 'La digue', 'Le préau'];

describe('the notes of a meeting', () => {
  it.each([
    '# Réunion du comité du 7 mai 2021\n\n',
    '# Procès-verbal du bureau\n\n',
    '# Compte rendu de la réunion\n\n',
    '# CR du conseil d’école\n\n',
    '# PV de l’assemblée générale\n\n',
    '# Compte-rendu de la commission du 7 mai\n\n',
    '---\ntitle: Réunion de comité\nsubtitle: Procès-verbal\n---\n\n',
    '---\ntitle: Compte rendu de la réunion du groupe de travail\n---\n\n',
    '# Compte rendu du groupe de travail sur les digues\n\n',
    '# Compte-rendu COPIL digues\n\nCompte rendu de la séance.\n\n',
  ])('have their points in their headings: %j', async head => {
    expect((await titlesIn(head + POINTS)).slice(-3)).toEqual(TITLES);
  });

  it('say by whom a point is given', async () => {
    const { sessions, appearances } = await outlineOf(
      `# Conseil municipal du 27 juin 2022\n\n## Point sur l’assemblée citoyenne, par Ombeline Roux\n\n${SAID}${POINTS}`,
    );
    expect(sessions.map(({ title }) => title).slice(-4)).toEqual([
      'Point sur l’assemblée citoyenne',
      ...TITLES,
    ]);
    expect(appearances.map(({ name, part }) => `${name.text} ${part}`)).toEqual(['Ombeline Roux speaker']);
  });

  it.each([
    'GT Digues\n\nParticipants : (merci de noter votre adresse)\n\n1. Anne Roux, DMA\n2. Paul Petit, Cerema\n\nOrdre du jour prévisionnel\n\n- Le pont\n',
    'Prise de notes du GT Digues du 7 mai 2021\n\nParticipants :\n\n1. Anne Roux, DMA\n2. Paul Petit, Cerema\n',
  ])('are told by those who took part over an agenda, and by their name: %j', async text => {
    const { appearances } = await outlineOf(text);
    expect(appearances.map(({ name, part }) => `${name.text} ${part}`)).toEqual([
      'Anne Roux participant',
      'Paul Petit participant',
    ]);
  });

  it.each([
    ['Actus du projet', '**Date:** 07.05.2021', '**Participants:**'],
    ['À faire', '**Date** : 7 mai 2021', '**Participants** :'],
    ['Décisions', 'Date : 7 mai 2021', 'Participant·es :'],
    ['Prochaine réunion', 'Date et lieu : 7 mai 2021', 'Personnes présentes :'],
    ['Tour de table', '- Date : 7 mai 2021', '- Participants :'],
  ])('are told by the day, those who took part and %s', async (noted, date, participants) => {
    const { sessions, appearances } = await outlineOf(
      `# GT Digues 8\n\n${date.replace(/^- /u, '')}\n\n${participants.replace(/^- /u, '')}\n\n- Anne Roux (Cerema)\n- Paul Petit (Inrae)\n\n## ${noted}\n\n${SAID}${POINTS}`,
    );
    expect(sessions.map(({ title }) => title).slice(-3)).toEqual(TITLES);
    expect(appearances.map(({ part }) => part)).toEqual(['participant', 'participant']);
  });

  it.each([
    ['a day of talks', `# Compte rendu de la journée\n\n${POINTS}`],
    ['two headings', `# Procès-verbal du bureau\n\n## Le pont\n\n${SAID}## La digue\n\n${SAID}`],
    [
      'a page with participants',
      `# Les digues\n\nDate : 7 mai 2021\n\nParticipants :\n\n- Anne Roux\n\n${POINTS}`,
    ],
  ])('are not %s', async (_, text) => {
    expect(await titlesIn(text)).not.toEqual(expect.arrayContaining(TITLES));
  });

  it('silence nobody who speaks behind what is still to be written', async () => {
    const text =
      'Compte rendu de la réunion\n\nPrésents : Anne ROUX, Paul PETIT\n\n1. Informations\n\n- Rédaction du projet de norme sur les ponts et les digues (P. Petit)\n\nA. Roux indique que la ville entreprend un état des lieux de ses outils.\n\n2. Divers\n\nP. Petit rappelle la date.\n';
    const { appearances } = await outlineOf(text);
    expect(appearances.filter(({ part }) => part === 'speaker').map(({ name }) => name.text)).toEqual([
      'Anne ROUX',
      'Paul PETIT',
    ]);
  });
});
