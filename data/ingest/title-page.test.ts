import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { NOTHING_DECLARED } from '../document/readable.ts';
import { readOutline } from './outline.ts';

function frame(text: string, declared = NOTHING_DECLARED) {
  const { proceedings } = readOutline(
    { ...plain(`${text}${BODY}`), declared },
    { name: 'essai.txt', sha256: '', characters: text.length },
  );
  return proceedings;
}

const BODY =
  '\n\n9h00-9h30 Table ronde 1 : Se déplacer\nHélène Robic, cheffe de projet, Ville de Nantes\nSophie Tanguenec, directrice, Ville d’Angers\n';

describe('minutes are called by who met', () => {
  it.each([
    [
      'COMPTE RENDU\n\nComité de pilotage Natura 2000\n\nRéunion du 14 novembre 2023\nGuérande, salle du conseil',
      'Comité de pilotage Natura 2000',
    ],
    [
      'Comité de pilotage du projet Cœur de bourg\nRéunion du 8 mars 2022\nCompte rendu',
      'Comité de pilotage du projet Cœur de bourg',
    ],
    [
      'CONSEIL DES USAGERS\n\nGroupe de travail « Logement des jeunes »\nCompte rendu de la réunion n° 3 du 30 mars 2023',
      'Groupe de travail « Logement des jeunes »',
    ],
    ['Ville de Montrelais\n\nRéunion du 8 mars 2022', 'Réunion du 8 mars 2022'],
    [
      '2025 / 025\n\nPROCÈS-VERBAL DES DÉLIBÉRATIONS\n\nSéance du 9 décembre 2025',
      'PROCÈS-VERBAL DES DÉLIBÉRATIONS',
    ],
    ['1. AG du 05.05.2015\n\nDate et lieu\nLe 5 mai 2015 à Angers', 'AG du 05.05.2015'],
  ])('%s', (text, title) => {
    expect(frame(text).title).toBe(title);
  });

  it.each([
    [
      'L’an deux mille vingt-trois, le douze mars, le conseil municipal de la commune de Brévans, dûment convoqué, s’est réuni en mairie.',
      'conseil municipal de la commune de Brévans',
    ],
    [
      '1 Séance du 19 mai 2015 L’an deux mil quinze, le Comité syndical du Val s’est réuni à Redon.',
      'Comité syndical du Val',
    ],
  ])('and by who sat where they have no title: %s', (text, title) => {
    expect(frame(text).title).toBe(title);
  });

  it('takes the day in brackets below their title, and not that of the letter', () => {
    const { dates } = frame(
      'Préfecture\n\nAmiens, le 12 octobre 2023\n\nCompte rendu de la réunion du réseau\n(jeudi 5 octobre 2023)',
    );
    expect(dates).toEqual(['2023-10-05']);
  });
});

describe('one of a series is called by its own title', () => {
  it.each([
    ['Séminaire « Sols et villes »\n\nSéance du 12 octobre 2023 : Les vers de terre', 'Les vers de terre'],
    [
      'Séminaire Mémoires, saison 4\n\nSéance 5 – 25 mai 2023\n\nArchiver les lettres',
      'Archiver les lettres',
    ],
    [
      'Cycle de webinaires « Emploi »\nWebinaire n° 4\n\nZéro chômeur : premiers bilans\n\n6 juin 2024 | en ligne',
      'Zéro chômeur : premiers bilans',
    ],
    [
      'Les Matinales du pays\n#12\n\nVieillir chez soi : quels appuis ?\n\nJeudi 16 mai 2024',
      'Vieillir chez soi : quels appuis ?',
    ],
    [
      'Session 3 du cycle « Ville numérique »\nQuelles données pour piloter la ville ?\nJeudi 25 janvier 2024',
      'Quelles données pour piloter la ville ?',
    ],
    [
      'Chaire Récits\nSéminaire 2023-2024\n4e séance : 4 avril 2024, 14h-17h, Rennes\n\nLes communs : une politique ?\n\nAvec Anne Roux',
      'Les communs : une politique ?',
    ],
    [
      'Cycle des haies\n\nAtelier n°1\nRestaurer une mare\nMardi 14 mai\n\nAtelier n°2\nGarder une mare\nMardi 21 mai',
      'Cycle des haies',
    ],
    ['Rencontres de la haie\n\nPlanter ensemble\n\n12 mars 2024, Angers', 'Rencontres de la haie'],
    ['Réunion d’experts sur les sols n°1\n\n8 juin 2021\nLe lieu', 'Réunion d’experts sur les sols n°1'],
  ])('%s', (text, title) => {
    expect(frame(text).title).toBe(title);
  });
});

describe('a kind of event leaves the title to the line beside it', () => {
  it.each([
    [
      'Colloque\n\nLe canal à la française : un enjeu commun\n\nParis, 17 avril 2014',
      'Le canal à la française : un enjeu commun',
    ],
    [
      'COLLOQUE INTERNATIONAL\n\nREFUS DU BRUIT : CORPS ET LANGUES\nEN FRANÇAIS\n\n13 mars 2026',
      'REFUS DU BRUIT : CORPS ET LANGUES EN FRANÇAIS',
    ],
    [
      'Journée d’étude organisée par le laboratoire Récits\n\n« La rivière à l’épreuve »\n\n23 novembre 2023',
      'La rivière à l’épreuve',
    ],
    [
      'ATELIER D’ÉCHANGES\nRéseau des maires\n\nRéussir la rénovation\ndes copropriétés\n\nLyon, le 9 février 2023',
      'Réussir la rénovation des copropriétés',
    ],
    [
      'Penser la nuit urbaine\nJournée d’étude du réseau Rythmes\n\nMarseille, 11 avril 2024',
      'Penser la nuit urbaine',
    ],
    [
      'SÉMINAIRE NATIONAL\nDES PROJETS DE QUARTIER\n\nDIJON – 15 JUIN 2023',
      'SÉMINAIRE NATIONAL DES PROJETS DE QUARTIER',
    ],
    ['Note du séminaire\n\nTitre\n\nFinancer l’eau des îles\n\n2 décembre 2025', 'Financer l’eau des îles'],
  ])('%s', (text, title) => {
    expect(frame(text).title).toBe(title);
  });
});

describe('what a page says of itself', () => {
  it('prefers the event that its first heading names to "Programme"', () => {
    const declared = { ...NOTHING_DECLARED, title: { text: 'Programme', span: { start: 0, end: 0 } } };
    expect(frame('Forum régional de l’habitat\n\n13 mai 2023, Albi', declared).title).toBe(
      'Forum régional de l’habitat',
    );
    expect(frame('13 mai 2023, Albi', declared).title).toBe('Programme');
  });

  it('reads what the sentences of a message quote, where its subject only invites', () => {
    const mail =
      'Objet : Invitation - journée du 20 juin\n\nBonjour,\n\nVeuillez trouver le programme de la journée technique « Bouger au village » qui se tiendra le 20 juin 2024 à Guéret.';
    expect(frame(mail).title).toBe('Bouger au village');
    expect(frame('Objet : Assises de l’eau\n\nBonjour à tous').title).toBe('Assises de l’eau');
  });

  it('reads a name of its own that a sentence says when it is held', () => {
    expect(frame('Terr’Avenir 3 se déroulera les 10 et 11 avril 2014 à Nice.').title).toBe('Terr’Avenir 3');
  });

  it('reads the town behind a house beside the days', () => {
    expect(frame('Assises de l’eau\n\nMardi 19 novembre 2024\nHalle au blé – Alençon').place).toBe('Alençon');
    expect(frame('Assises de l’eau\n\nMardi 19 novembre 2024\nau Couvent des Carmes, Rennes').place).toBe(
      'Rennes',
    );
  });

  it('ends the title before days without a year', () => {
    expect(frame('Rencontres du vent 2016 à Fréjus, 12-16 décembre').title).toBe(
      'Rencontres du vent 2016 à Fréjus',
    );
    expect(frame('Retour sur le séminaire « Bourgs #2 », organisé le 20 novembre 2020…').title).toBe(
      'Retour sur le séminaire « Bourgs #2 »',
    );
  });
});
