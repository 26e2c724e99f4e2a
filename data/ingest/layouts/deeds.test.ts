import { describe, expect, it } from 'vitest';
import { endsWithDeed } from './deeds.ts';
import { readLine } from './read-line.ts';

const namesIn = (line: string) =>
  readLine(line, true)?.people.map(({ name }) => line.slice(name.start, name.end)) ?? [];

describe('who made, published or paid', () => {
  it.each([
    'Conférence diffusée par',
    'Étude publiée par',
    'Nouvelle relayée par',
    'Rencontre co-organisée par',
    'Journée financée par la',
    'Guide édité par',
    'Webinaire hébergé par',
    'Exposition prêtée par',
    'Buffet offert par',
    'Soirée coordonnée par',
    'Plaquette conçue et illustrée par',
    'Programme subventionné par le',
    'Table ronde retransmise par',
    'Conference sponsored by',
    'A report published by the',
    'Un guide co-rédigé avec',
    'Depuis la création du Bauhaus en 1919 par',
    'Projection du film par',
    'Les actes publiés par',
    'Un guide des ports édité par',
  ])('does not speak: %s', words => {
    expect(endsWithDeed(words)).toBe(true);
  });

  it.each([
    'Conférence présentée par',
    'Table ronde animée par',
    'Atelier proposé par',
    'Visite commentée par le',
    'Journée organisée puis animée par',
    'Débat mené par',
    'Atelier animé et organisé par',
    'Discussion conduite par',
    'Journée par',
    'Exposé par',
    'Matinée par',
    'Cérémonie du thé par',
    'Université d’été par',
    'Randonnée par',
    'Le marché par',
    'Les amitiés par',
    'Les ports par',
    'Le suivi par',
    'Les finances par',
    'La confiance par',
    'La réunion par le',
    'Les cités par',
    'Le vote par',
    'Les écrivains par',
    'L’écrit par',
    'Nos portes par',
    'Des produits par',
    'La biodiversité par',
    'Keynote presented by',
    'Panel chaired by',
    'Table ronde avec',
    'Une pièce contée par',
  ])('is told from who holds it: %s', words => {
    expect(endsWithDeed(words)).toBe(false);
  });

  it('stands among those who speak, and is none of them', () => {
    expect(namesIn('Présentation de l’étude, publiée par Claire Martin, par Luc Morel, chercheur')).toEqual([
      'Luc Morel',
    ]);
    expect(namesIn('Conférence avec Luc Morel, chercheur, diffusée par Claire Martin')).toEqual([
      'Luc Morel',
    ]);
    expect(namesIn('Affiche dessinée par Julie Blanc, graphiste')).toEqual([]);
    expect(namesIn('Atelier présenté par Julie Blanc, graphiste')).toEqual(['Julie Blanc']);
  });
});
