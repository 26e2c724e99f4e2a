import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { cutLongLines } from './long-lines.ts';

function cut(text: string): readonly string[] {
  return cutLongLines(text, readLines(plain(text))).map(line => line.text);
}

const DAYS =
  'COMPTE RENDU MERCREDI 16 MAI 13h30 Accueil - Café 14h – 16h Actualités des contrats (SAGE, eau) Adèle NOURY, Déléguée au programme (AEP) Pause 16h30 – 18h30 Atelier « Conseil » 20h Dîner JEUDI 17 MAI 9h - 10h Stratégie Basile KERJEAN, Chef du service (AEP) 10h45 - 11h30 Retour sur les berges Paul FLOCH - Odile HUE, animateurs (Contrat Marne) 12h30 Déjeuner 14H -15h30 Restitution';

describe('a programme on one long line', () => {
  it('is cut at days, hours, meals and before those who speak', () => {
    expect(cut(DAYS)).toEqual([
      'COMPTE RENDU',
      'MERCREDI 16 MAI',
      '13h30 Accueil - Café',
      '14h – 16h Actualités des contrats (SAGE, eau)',
      'Adèle NOURY, Déléguée au programme (AEP)',
      'Pause',
      '16h30 – 18h30 Atelier « Conseil »',
      '20h Dîner',
      'JEUDI 17 MAI',
      '9h - 10h Stratégie',
      'Basile KERJEAN, Chef du service (AEP)',
      '10h45 - 11h30 Retour sur les berges',
      'Paul FLOCH - Odile HUE, animateurs (Contrat Marne)',
      '12h30 Déjeuner',
      '14H -15h30 Restitution',
    ]);
  });

  it('is cut at the labels of sessions and of people', () => {
    const filler =
      'Quelles suites donner au travail engagé par tous sur la rive et le plateau cette année ? '.repeat(3);
    const lines = cut(
      `9h30 Allocutions 10h SESSION PLENIERE Le temps de la rivière ${filler}TABLE RONDE 2 Les prés Table ronde présidée par Anne Roux, maire Débats animés par : Paul Petit Discutants : Zoé Marzin`,
    );
    expect(lines.map(line => line.slice(0, 24))).toEqual([
      '9h30 Allocutions',
      '10h SESSION PLENIERE Le ',
      'TABLE RONDE 2 Les prés',
      'Table ronde présidée par',
      'Débats animés par : Paul',
      'Discutants : Zoé Marzin',
    ]);
  });

  it.each([
    ['9h Accueil 9h30 Ouverture', ['9h Accueil', '9h30 Ouverture']],
    ['« La crue et ses comptes » 10h30-10h45 : Pause', ['« La crue et ses comptes »', '10h30-10h45 : Pause']],
    [
      '(Présidence : Mme Anne Roux, Inria) 9h30-10h00 : Mme Zoé Marzin (Inria)',
      ['(Présidence : Mme Anne Roux, Inria)', '9h30-10h00 : Mme Zoé Marzin (Inria)'],
    ],
    ['jeudi 12 octobre 9h Accueil 9h30 Ouverture', ['jeudi 12 octobre', '9h Accueil', '9h30 Ouverture']],
    [
      '9h30 Allocutions 10h Discours Paul Petit, maire de Caen Anne Roux, présidente',
      ['9h30 Allocutions', '10h Discours', 'Paul Petit, maire de Caen', 'Anne Roux, présidente'],
    ],
  ])('a short row with the next on its end: %s', (text, lines) => {
    expect(cut(text)).toEqual(lines);
  });

  it.each([
    'Les conférences ont lieu le jeudi de 15h à 17h Salle des Garages',
    'Atelier 1 – 13 nov. 2020 (9h-13h) : Délibérer d’une fiction',
    '10h – 12h Visite de la digue, départ à 10h30 Place du Marché',
    '9h30 Le train de 8h12 Caen-Paris et ses voyageurs',
    '14h30 : Table ronde',
    'Le musée ouvre à 9h. Le soir, vers 20h, Anne Roux y lisait.',
    '- 10h : Anne Roux (CNRS), Ce que dit la vase',
  ])('%s stays one line', text => {
    expect(cut(text)).toEqual([text]);
  });

  it('leaves prose that speaks of hours whole, however long', () => {
    const prose =
      'Il quitta Caen vers 9h, marcha jusqu’à 11h, mangea, puis repartit à 14h30 Place Saint-Pierre. '.repeat(
        9,
      );
    expect(cut(prose)).toEqual([prose.trim()]);
  });

  it('keeps every word in one line, in order, at the offsets of the file', () => {
    const piece = fc.constantFrom(
      '9h',
      '9h30 – 10h',
      'JEUDI 17 MAI',
      'Pause',
      'Anne ROUX, maire',
      '« La *crue* »',
      '  ',
      '\n',
      'la ville',
      'Discutants :',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = pieces.join(' ');
        const lines = cutLongLines(text, readLines(plain(text)));
        lines.forEach((line, i) => {
          expect(line.index).toBe(i);
          expect(line.end).toBeGreaterThanOrEqual(line.start);
          expect(text.slice(lines[i - 1]?.end ?? 0, line.start)).toMatch(/^[\s|•;–—-]*$/u);
        });
        expect(lines.at(-1)?.end).toBe(text.length);
      }),
    );
  });

  it('takes time that grows with the length of the line', () => {
    const spent = (copies: number) => {
      const text = `${DAYS} `.repeat(copies);
      const lines = readLines(plain(text));
      const from = busy();
      cutLongLines(text, lines);
      return busy() - from;
    };
    spent(10);
    // Quadratic work would take 64 times as long for 8 times the text.
    expect(spent(320)).toBeLessThan(30 * Math.max(spent(40), 5));
  });
});

/** Milliseconds that the processor has spent on this process, so that what else the machine does has no say. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

describe('a programme on one shorter line', () => {
  it.each([
    [
      'Programme 14h – 15h30 : Les sols 15h30 – 16h : Pause 16h – 17h30 : Table ronde',
      ['Programme', '14h – 15h30 : Les sols', '15h30 – 16h : Pause', '16h – 17h30 : Table ronde'],
    ],
    [
      'Colloque Eau Jeudi 4 avril 2024 9h Accueil 10h Conférence Vendredi 5 avril 2024 9h Table ronde 11h Synthèse',
      [
        'Colloque Eau',
        'Jeudi 4 avril 2024',
        '9h Accueil',
        '10h Conférence',
        'Vendredi 5 avril 2024',
        '9h Table ronde',
        '11h Synthèse',
      ],
    ],
    [
      'De 9h à 10h : accueil. De 10h à 11h : Anne Roux, Lire. De 11h à 12h : Paul Petit, Relire.',
      ['De 9h à 10h : accueil.', 'De 10h à 11h : Anne Roux, Lire.', 'De 11h à 12h : Paul Petit, Relire.'],
    ],
    [
      'Séminaire | 9h30-10h15 Les fonds | 10h15-11h Les sons | 11h-11h15 pause | 12h discussion',
      ['Séminaire', '9h30-10h15 Les fonds', '10h15-11h Les sons', '11h-11h15 pause', '12h discussion'],
    ],
    [
      'Rencontre – 8h45 : accueil café – 9 h 15 : mot de bienvenue – 12h : buffet',
      ['Rencontre', '8h45 : accueil café', '9 h 15 : mot de bienvenue', '12h : buffet'],
    ],
    [
      'Morning 9:00 Welcome 9:15 Opening 10:30 Coffee break',
      ['Morning', '9:00 Welcome', '9:15 Opening', '10:30 Coffee break'],
    ],
    [
      '9.00 Registration 9.30 Introduction 10.00 Session 1: Soils',
      ['9.00 Registration', '9.30 Introduction', '10.00 Session 1: Soils'],
    ],
    [
      'Matinée 9h00 Accueil 9h30 Ouverture par Anne Roux, maire 10h Pause',
      ['Matinée', '9h00 Accueil', '9h30 Ouverture par Anne Roux, maire', '10h Pause'],
    ],
  ])('is cut where three entries begin: %s', (text, lines) => {
    expect(cut(text)).toEqual(lines);
  });

  it.each([
    'Salon ouvert samedi de 10h à 19h, dimanche de 10h à 18h, lundi de 9h à 12h.',
    'Elle arriva à 9h, repartit à 10h et revint à 11h Place Neuve.',
    'Accueil 9h : la salle est au premier étage, 14h : Clôture',
  ])('is not cut where they are hours of a sentence, or fewer: %s', text => {
    expect(cut(text)).toEqual([text]);
  });
});
