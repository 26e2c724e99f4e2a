import { describe, expect, it } from 'vitest';
import { willGive } from './gives.ts';

describe('what stands behind somebody who is announced', () => {
  it.each([
    ' débattra sur son travail parlementaire.',
    ', témoignera de son installation.',
    " donnera le point de vue de l'État sur la loi.",
    ' donnera sa vision du métier.',
    ' livrera son analyse, puis la salle réagira.',
    ' apportera son éclairage sur les aides.',
    ' dressera le bilan des baux.',
    ' nous fera part de son expérience.',
    " nous décrira l'engagement de sa ville.",
    ' pourra se libérer de ses réunions, pour venir nous dire quelques mots.',
    ' viendra nous présenter le marais.',
    ' commentera les plans.',
  ])('announces speech: %s', behind => {
    expect(willGive(behind)).toBe(true);
  });

  it.each([
    ' donnera son accord avant mai.',
    ' signera ses livres à 18h.',
    ' servira un buffet.',
    ' décrira une courbe.',
    ' fera le point à la prochaine réunion.',
    ' accueillera la journée.',
    ' pourra être jointe au secrétariat.',
    ' donna sa vision du métier.',
    ' dressera les tables.',
    '',
  ])('announces none: %s', behind => {
    expect(willGive(behind)).toBe(false);
  });
});
