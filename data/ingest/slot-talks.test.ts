import { describe, expect, it } from 'vitest';
import { takingPartIn } from './spoken.fixture.ts';

const sessionsOf = (lines: string) => takingPartIn(`Journée de l’image\n12 octobre 2023, Caen\n\n${lines}\n`);

describe('several talks of one slot', () => {
  it.each([
    [
      'behind commas, over the ends of lines',
      '9h15 - 10h30 Les lignes du port (en ligne), Chloé Marzin. Intrusions habiles,\nOdile Huet.\n10h30 Pause\n11h00 - 12h15 Filet : détecter le faux,\nDenis Faou. Voix de synthèse, Claire Morvan.',
      [
        'Les lignes du port (en ligne) | Chloé Marzin',
        'Intrusions habiles | Odile Huet',
        'Filet : détecter le faux | Denis Faou',
        'Voix de synthèse | Claire Morvan',
      ],
    ],
    [
      'a line for each',
      '9h15 - 10h30 Les lignes du port, Chloé Marzin.\nIntrusions habiles, Odile Huet.\n10h30 Pause\n11h - 12h Le filet, Denis Faou.\nLa voix, Claire Morvan.',
      [
        'Les lignes du port | Chloé Marzin',
        'Intrusions habiles | Odile Huet',
        'Le filet | Denis Faou',
        'La voix | Claire Morvan',
      ],
    ],
    [
      'in brackets, with a semicolon, a comma or a bar between them',
      '9h00-10h30 : Nommer les lieux (Adèle Noury) ; Lire les cartes (Basile Kerjean)\n10h45-12h00 : Le cadastre et la haie (Chloé Marzin), Les chemins creux (Odile Huet)\n14h00-16h00 : Arpenter (Denis Faou) / Dessiner (Claire Morvan)',
      [
        'Nommer les lieux | Adèle Noury',
        'Lire les cartes | Basile Kerjean',
        'Le cadastre et la haie | Chloé Marzin',
        'Les chemins creux | Odile Huet',
        'Arpenter | Denis Faou',
        'Dessiner | Claire Morvan',
      ],
    ],
  ])('are one each: %s', (_, lines, sessions) => {
    expect(sessionsOf(lines)).toEqual(sessions);
  });

  it.each([
    '11h Table ronde, animée par Denis Faou\nOdile Huet (CNRS)\nClaire Morvan (EHESS)\n14h Atelier de gravure, avec Adèle Noury',
    '9h Ouverture (Adèle Noury). Accueil des élus\n10h Atelier de reliure (Odile Huet). Prévoir un tablier\n11h Débat',
    '9h Les quais (Adèle Noury)\nUne promenade sur les quais, de la grue au phare.\n10h Les grues (Odile Huet)\nUn récit de la plage.',
  ])('are read where all that the slot says is talks: %s', lines => {
    expect(sessionsOf(lines).length).toBeLessThanOrEqual(3);
  });
});
