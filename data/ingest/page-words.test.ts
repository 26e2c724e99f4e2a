import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';
import { isOfPage, isStamped, withoutSite } from './page-words.ts';

const framed = (text: string) => {
  const { proceedings, sessions, appearances } = readOutline(plain(text), {
    name: 'essai.txt',
    sha256: '',
    characters: text.length,
  });
  return {
    title: proceedings.title,
    dates: proceedings.dates,
    sessions: sessions.length,
    speakers: appearances.filter(({ part }) => part === 'speaker').map(({ name }) => name.text),
  };
};

describe('when a page was written', () => {
  it.each([
    'Publié le 3 février 2024',
    'Mis à jour le 12/01/2024',
    'Posté le 4 mars 2024 par admin',
    'Rédigé le 14/02/2024 par Luc Morel',
    'Dernière mise à jour : 3 janvier 2024',
    'Publication : 12 décembre 2023',
    'Modifié le 13 décembre 2023',
    'Article publié le lundi 8 janvier 2024 à 10h32',
    'Créé le 12 mars 2024 | Imprimer | Partager',
    'Posted on 3 March 2024 by admin',
    '1287 Dernière modification le 20/11/2023 - 09:00',
    'Maj le 3 février 2024',
  ])('is no day of the event, no title and nobody who speaks: %s', line => {
    expect(isStamped(line)).toBe(true);
    const body =
      'Table ronde : le logement\nJeudi 28 mars 2024, Nantes\nAnne Roux, architecte\nPaul Petit, bailleur\n';
    expect(framed(`${line}\n${body}`)).toEqual({
      title: 'Table ronde : le logement',
      dates: ['2024-03-28'],
      sessions: 1,
      speakers: ['Anne Roux', 'Paul Petit'],
    });
  });

  it.each([
    'Publication et droit d’auteur',
    '12 modifications du climat',
    'Créer le lien',
    'Écrire la ville',
    'Modifier la loi',
  ])('is told from a title: %s', line => {
    expect(isStamped(line)).toBe(false);
  });

  it('is the day of a letter over its address', () => {
    expect(
      framed(
        'Paris, le 4 janvier 2024\nMadame, Monsieur,\nNous vous invitons au colloque « Eau et villes » qui se tiendra le 8 février 2024 à Lyon.\n',
      ).dates,
    ).toEqual(['2024-02-08']);
  });
});

describe('what belongs to the page', () => {
  it.each([
    'Ce site utilise des cookies.',
    'Accepter',
    'Tout refuser',
    'Qui sommes-nous ?',
    'We use cookies',
    'Mon compte',
    'Inscrivez-vous ici',
    'Cliquez ici',
    'Embed Size (px)',
    'Citation preview',
    'Upload: others',
    'Post on 12-Jan-2019',
    '3 likes 120 views',
    '45 downloads',
    'Dimension: px',
    'Commencer à balayer la page:',
    'Continuer à lire',
    'Download "Actes du colloque Eau et villes"',
    'Télécharger « Actes du colloque »',
  ])('is no word of the document: %s', line => {
    expect(isOfPage(line)).toBe(true);
  });

  it.each([
    'Faire des cookies aux pépites',
    'Accepter de vieillir',
    'Qui sommes-nous devenus ?',
    'Inscrivez-vous dans la durée',
    'Continuer à lire le paysage',
    'Views of the city',
    'Télécharger la ville',
  ])('is told from its words: %s', line => {
    expect(isOfPage(line)).toBe(false);
  });

  it('opens a line of its own, and is no part of what stands above it', () => {
    const table =
      'Colloque Forêts\nMercredi 5 juin 2024\nTable ronde : planter\nAnne Roux, maire de Redon\nPaul Petit, directeur de l’office des forêts\nInscrivez-vous ici\n';
    expect(framed(table).speakers).toEqual(['Anne Roux', 'Paul Petit']);
  });

  it('gives no title among the words of who hosts the document', () => {
    expect(
      framed(
        'Citation preview\nUpload: others\nPost on 12-Jan-2019\n120 views\nColloque Forêts\nMercredi 5 juin 2024\nAnne Roux, chercheuse\n',
      ).title,
    ).toBe('Colloque Forêts');
  });

  it('gives no title', () => {
    expect(
      framed(
        'Ce site utilise des cookies. En poursuivant votre navigation, vous acceptez leur utilisation.\nAccepter\nMenu\nAccueil\nConférence : les algues vertes\nMercredi 5 juin 2024 à 18h30 – Saint-Brieuc\nAnne Roux, chercheuse\n',
      ),
    ).toEqual({
      title: 'Conférence : les algues vertes',
      dates: ['2024-06-05'],
      sessions: 1,
      speakers: ['Anne Roux'],
    });
  });

  it.each([
    ['Colloque Forêts | Agence du bois', 'Colloque Forêts'],
    ['Ville de Redon | Colloque Forêts', 'Colloque Forêts'],
    ['Colloque Forêts - ADEME', 'Colloque Forêts'],
    ['Colloque Forêts – Agence du bois', 'Colloque Forêts'],
    ['Colloque Forêts – Planter et vendre', 'Colloque Forêts – Planter et vendre'],
    ['Forêts | Agence du bois', 'Forêts | Agence du bois'],
    ['Colloque | Colloque Forêts', 'Colloque | Colloque Forêts'],
    ['Programme — Journée des sols', 'Journée des sols'],
    ['Inscription - Les Assises de la rive', 'Les Assises de la rive'],
    ['Les Assises de la rive | Intervenant·es', 'Les Assises de la rive'],
    ['Les Assises : la rive – Infos pratiques', 'Les Assises : la rive'],
    ['Programme : quel avenir ?', 'Programme : quel avenir ?'],
    ['Programme – Forêt', 'Programme – Forêt'],
    ['Accueil des nouveaux – Journée des sols', 'Accueil des nouveaux – Journée des sols'],
  ])('may stand beside the title, and is no part of it: %s', (title, event) => {
    const stretch = withoutSite(
      title,
      words => /colloque/iu.test(words),
      words => /^agence/iu.test(words),
    );
    expect(title.slice(...stretch)).toBe(event);
  });
});
