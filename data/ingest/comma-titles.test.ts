import { describe, expect, it } from 'vitest';
import { spokenIn, toldIn } from './spoken.fixture.ts';

const programme = (entries: readonly string[], mark = '- ') =>
  `# Conférence des rives\n\n## Session Fleuves\n\nChair: Anne Roux\n\n${entries.map(entry => `${mark}${entry}\n`).join('')}`;

describe('people behind hours and, behind a comma, what they give', () => {
  const TALKS = [
    '8h30 – Hadjer Belmezian, Kaoutar El Maghri, Martin Wistub and Zoé Marzin, River-Aware Search: Survey and Taxonomy',
    '8h55 – Paul Petit, Luc Noury et Marie Dubois, La rivière en ses villes et ses ports',
    '9h20 – Mohand Hamadi, Prise de décision distribuée dans les réseaux pour une sécurité des services',
    '9h45 – Jean Morel, Pourquoi les digues cèdent-elles en hiver ?',
  ];

  it.each(['- ', '* ', ''])('are talks of the session, whatever opens their lines: “%s”', async mark => {
    const found = await spokenIn(programme(mark === '' ? TALKS.map(talk => `${talk}\n`) : TALKS, mark));
    expect(found.slice(-4)).toEqual([
      'River-Aware Search: Survey and Taxonomy: Hadjer Belmezian + Kaoutar El Maghri + Martin Wistub + Zoé Marzin',
      'La rivière en ses villes et ses ports: Paul Petit + Luc Noury + Marie Dubois',
      'Prise de décision distribuée dans les réseaux pour une sécurité des services: Mohand Hamadi',
      'Pourquoi les digues cèdent-elles en hiver ?: Jean Morel',
    ]);
  });

  it.each([
    [
      'offices',
      [
        '8h30 – Paul Petit, directeur de la mission des fleuves et des ports',
        '8h55 – Luc Noury, Directeur de la mission des fleuves et des ports',
        '9h20 – Marie Dubois, Présidente du conseil des rives du Val',
      ],
      'Paul Petit (directeur de la mission des fleuves et des ports)',
    ],
    [
      'bodies',
      [
        '8h30 – Paul Petit, Université de Caen et du Val',
        '8h55 – Luc Noury, Agence de l’eau du Val de Vire',
        '9h20 – Marie Dubois, Ville de Redon et ses ports',
      ],
      'Paul Petit (Université de Caen et du Val)',
    ],
  ])('are people with what they do where it is: %s', async (_, entries, first) => {
    expect((await spokenIn(programme(entries))).join(' ')).toContain(first);
  });

  it('are talks behind what each does, too', async () => {
    const found = await spokenIn(
      programme([
        '8h30 – Paul Petit, conservateur en chef, Les archives du climat : un chantier',
        '8h55 – Luc Noury, archiviste, département de la Drôme, Collecter l’eau et la forêt',
        '9h20 – Marie Dubois et Jean Morel, ingénieurs de recherche, CNRS, Lire les registres de crues',
      ]),
    );
    expect(found.slice(-3)).toEqual([
      'Les archives du climat : un chantier: Paul Petit (conservateur en chef)',
      'Collecter l’eau et la forêt: Luc Noury (archiviste, département de la Drôme)',
      'Lire les registres de crues: Marie Dubois (ingénieurs de recherche, CNRS) + Jean Morel (ingénieurs de recherche, CNRS)',
    ]);
  });

  it.each([
    [
      '- 10 octobre 2024 10h15 : ',
      '- 7 novembre 2024 11h00 : ',
      '- 12 décembre 2024 9h : ',
      '- 16 janvier 2025 16h : ',
    ],
    [
      'Jeudi 10 octobre, 10h15 – ',
      'Jeudi 7 novembre, 11h – ',
      'Jeudi 12 décembre, 9h – ',
      'Jeudi 16 janvier, 16h – ',
    ],
    ['10/10/2024 10:15 – ', '07/11/2024 11:00 – ', '12/12/2024 09:00 – ', '16/01/2025 16:00 – '],
    ['10h15 : ', '11h00 : ', '14h : ', '16h : '],
  ])('are talks in a calendar of days and hours, short titles among long ones: %s', async (...moments) => {
    const said = [
      'Anne Tolbec, Ce que les haies disent aux villages',
      'Hugo Kerlo, Du droit dans les rivières. Deux ou trois histoires',
      'Paul Guivarch, Calcul des crues',
      'Zoé Marin, Les loutres au bord de la mare',
    ];
    const text = `# Séminaire des rivières\n\n${moments.map((moment, i) => `${moment}${said[i]}`).join('\n')}\n`;
    const { sessions } = await toldIn(text.replace('# ', ''), 'essai.txt');
    expect(sessions).toEqual([
      'Ce que les haies disent aux villages: Anne Tolbec',
      'Du droit dans les rivières. Deux ou trois histoires: Hugo Kerlo',
      'Calcul des crues: Paul Guivarch',
      'Les loutres au bord de la mare: Zoé Marin',
    ]);
  });

  it('keep offices and bodies where those are what stands behind the names', async () => {
    const text =
      'Séminaire des rivières\n\n10h15 : Anne Tolbec, Agence de l’eau\n11h : Hugo Kerlo, Directeur des espaces verts\n14h : Paul Guivarch, Université de Caen Normandie\n';
    expect((await toldIn(text)).sessions).toEqual([
      'Anne Tolbec: Anne Tolbec',
      'Hugo Kerlo: Hugo Kerlo',
      'Paul Guivarch: Paul Guivarch',
    ]);
  });
});
