import { describe, expect, it } from 'vitest';
import { listedIn, namesOf } from './spoken.fixture.ts';

/** "Title: names / moderators" of each session that lists somebody. */
function ledIn(text: string): readonly string[] {
  return listedIn(text, own => {
    const [leading, others] = [
      own.filter(({ part }) => part === 'moderator'),
      own.filter(({ part }) => part !== 'moderator'),
    ];
    return `${namesOf(others)} / ${namesOf(leading)}`;
  });
}

describe('who leads a talk from below', () => {
  it.each([
    ['animé par', 'animé par'],
    ['Animée par', 'Animée par'],
    ['modération :', 'modération :'],
  ])('closes the one whose speakers stand over them, and opens no other: "%s"', (first, second) => {
    expect(
      ledIn(`Festival des rives
LE PROGRAMME
La crue quoi qu’il en coûte ?
avec Anne Roux, Paul Petit, Zoé Marzin
${first} Luc Morel
Inégaux face à la mer
avec Jeanne Canon, Marie Durand
${second} Louis Noir
Quelle politique pour les digues ?
avec Claire Martin, Jean Blanc
${first} Sophie Vidal`),
    ).toEqual([
      'La crue quoi qu’il en coûte ?: Anne Roux + Paul Petit + Zoé Marzin / Luc Morel',
      'Inégaux face à la mer: Jeanne Canon + Marie Durand / Louis Noir',
      'Quelle politique pour les digues ?: Claire Martin + Jean Blanc / Sophie Vidal',
    ]);
  });

  it('has no title of what follows as what they do', () => {
    expect(
      ledIn(`Festival des rives
Santé : renouer avec le port
La crue quoi qu’il en coûte ?
avec Anne Roux, Paul Petit
animé par Luc Morel
Éducation : refonder les écoles du port
Comment apprendre à nager ?
avec Jeanne Canon, Marie Durand
animé par Louis Noir`),
    ).toEqual([
      'La crue quoi qu’il en coûte ?: Anne Roux + Paul Petit / Luc Morel',
      'Comment apprendre à nager ?: Jeanne Canon + Marie Durand / Louis Noir',
    ]);
  });
});

describe('the name of a moment behind its hours', () => {
  it('may end with a stop, as sentences may not', () => {
    expect(
      ledIn(`Journée des digues
14h00 – 14h15 Mot d’accueil.
Interventions de :
- Anne Roux, présidente de l’agence
14h15 – 14h25 Ouverture de la rencontre.
Intervention de :
- Paul Petit, maire de Nantes
14h25 – 15h15 CE QUE LA CRUE RÉVÈLE DU PORT
Interventions de :
- Zoé Marzin, directrice de l’atelier`),
    ).toEqual([
      'Mot d’accueil: Anne Roux / ',
      'Ouverture de la rencontre: Paul Petit / ',
      'CE QUE LA CRUE RÉVÈLE DU PORT: Zoé Marzin / ',
    ]);
  });
});

describe('an infinitive behind the body of who speaks', () => {
  it.each([
    'Lire Platon',
    'Habiter Naples',
    'Écrire juste',
    'Bâtir haut',
    'Comprendre Vico',
    'Revoir Venise',
  ])('is a title of two words: "%s"', title => {
    expect(
      ledIn(`Séminaire du port
Séance 7 – avril 2024
Anne Roux (ENS), ${title}
Paul Petit (CNRS), La ville basse`),
    ).toEqual([`${title}: Anne Roux / `, 'La ville basse: Paul Petit / ']);
  });

  it.each(['Centre Vico', 'Quartier Latin'])('is no body and no place: "%s"', words => {
    expect(
      ledIn(`Séminaire du port
Séance 7 – avril 2024
Anne Roux (ENS), ${words}
Paul Petit (CNRS), ${words}`).map(line => line.split(':')[0]),
    ).not.toContain(words);
  });
});
