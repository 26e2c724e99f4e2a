import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const HEAD =
  '# Compte rendu de la réunion du 7 mai 2021\n\nPrésents : sept personnes.\n\n## Accueil\n\nRien.\n\n';
const SAID = '\n\nLes arbres manquent dans la ville.\n\n## Suites\n\nRien.\n';

describe('points of a meeting that are called after who gives them', () => {
  it.each([
    ['Intervention d’Anne Roux', 'Intervention d’Anne Roux: Anne Roux'],
    ['Exposé de Mme Anne Roux, géographe', 'Exposé de Mme Anne Roux: Anne Roux (géographe)'],
    ['Présentation par Anne Roux (Cerema)', 'Présentation: Anne Roux (Cerema)'],
    ['Témoignage de Anne Roux – maire de Redon', 'Témoignage: Anne Roux (maire de Redon)'],
    ['Budget de l’eau, par Anne Roux', 'Budget de l’eau: Anne Roux'],
    ['Plan de la digue (par Mme Anne Roux)', 'Plan de la digue: Anne Roux'],
  ])('have a speaker: %s', async (heading, spoken) => {
    expect(await spokenIn(`${HEAD}## ${heading}${SAID}`)).toEqual([spoken]);
  });

  it('are numbered in plain minutes too', async () => {
    expect(
      await spokenIn(
        'Compte rendu de la réunion du 7 mai 2021\n\nPrésents : sept personnes.\n\n1. Accueil\nRien.\n\n2. Intervention de Luc Morel, président du syndicat\nLes outils sont ouverts.\n\n3. Suites\nRien.\n',
      ),
    ).toEqual(['Intervention de Luc Morel: Luc Morel (président du syndicat)']);
  });

  it.each([
    'Vente d’un terrain à Anne Roux',
    'Élection de Anne Roux',
    'Convention avec Anne Roux, architecte',
    'Demande de Anne Roux',
  ])('name in others whom they are about: %s', async heading => {
    expect(await spokenIn(`${HEAD}## ${heading}${SAID}`)).toEqual([]);
  });
});
