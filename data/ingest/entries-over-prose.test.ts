import { describe, expect, it } from 'vitest';
import { listedIn } from './spoken.fixture.ts';

const PROSE = `Cette table ronde a été l'occasion pour les élus de témoigner de ce qu'ils ont mis en place dans leurs
communes. Chacun a dit comment les riverains avaient été associés aux travaux de la digue. Le débat a porté
sur les moyens. Les réponses ont été nombreuses et la salle a demandé que les cartes soient publiées avant
la fin de l'été, avec les mesures du niveau de la rivière. Le président a rappelé que rien ne serait décidé
sans eux. Les services de la ville ont montré les plans du quai, qui sera rendu aux promeneurs. Les écoles y
planteront des saules. Une visite suivra.`;

describe('people right above a paragraph that is wrapped to the page', () => {
  it('are entries of their own', () => {
    const text = `Journée des rives\n\n9h30 Table ronde : habiter la digue\nAnne Roux, maire de Caen, présidente de l'association des communes des rives\nPaul Petit, maire de Nancy, président de la métropole du Grand Nancy\nMarie Dubois, directrice générale des services de la Ville de Redon\n${PROSE}\n`;
    expect(listedIn(text)).toEqual(['Table ronde : habiter la digue: Anne Roux + Paul Petit + Marie Dubois']);
  });
});
