import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { labelledHeading } from './labelled-heading.ts';
import { labelOf } from './labels.ts';
import { spokenIn } from './spoken.fixture.ts';
import { saysWhenOf } from './when-below.ts';

const series = (...sessions: readonly string[]) =>
  `Union des parcs\n\nATELIERS DE TERRAIN 2024\n\n${sessions.join('\n\n')}\n`;

describe('the line below the title of a labelled session', () => {
  it('says when and where it is held, and opens no other', async () => {
    const found = await spokenIn(
      series(
        'Atelier n°1\nRestaurer une mare\nMardi 14 mai – Parc des Volcans\nIntervenants : Anne Roux, technicienne, et Paul Petit, écologue',
        'Atelier n°2\nGarder les loups au loin\nJeudi 6 juin – Parc des Crêtes\nIntervenant : Luc Morel, berger',
        'Atelier n°3\nAccueillir sans abîmer\nVendredi 20 septembre – Parc du Littoral\nIntervenante : Léa Blanc, guide',
      ),
    );
    expect(found).toEqual([
      'Restaurer une mare: Anne Roux (technicienne) + Paul Petit (écologue)',
      'Garder les loups au loin: Luc Morel (berger)',
      'Accueillir sans abîmer: Léa Blanc (guide)',
    ]);
  });

  const says = (line: string, label = 'Atelier n°1') => {
    const document = plain(`${label}\nRestaurer une mare\n${line}\nAnne Roux, écologue\n`);
    const lines = readLines(document);
    const found = labelOf(label);
    const heading = found === null ? undefined : labelledHeading(document.text, lines, 0, found, null);
    return saysWhenOf(lines, heading ?? undefined, 2);
  };

  it.each([
    ['Mardi 14 mai – Parc des Volcans', true],
    ['14 mai 2024 – Salle des fêtes', true],
    ['14 mai 2024 : une mare en ville', false],
    ['14 mai 2024 – Quelle mare en ville ?', false],
    ['Mardi 14 mai 2024, médiathèque de Guéret', true],
    ['14 mai 2024, 9h30-12h', true],
    ['Mardi 14 mai 2024 de 9h30 à 12h à Guéret', true],
    ['14 mai 2024, 9h30-12h, salle des fêtes', true],
    ['14 mai 2024, 9h30-12h : une mare en ville', false],
    ['Une mare en ville, mardi 14 mai', false],
  ])('%s: %s', (line, when) => {
    expect(says(line)).toBe(when);
  });

  it('says so below a title in quotes too, and of one of a cycle', async () => {
    const found = await spokenIn(
      'Cycle « Les sciences pour tous »\n\nConférence « Les haies »\nMardi 4 avril 2024, médiathèque de Guéret\nAnne Roux, INRAE\n\nConférence « Les forêts »\nMardi 14 mai 2024, médiathèque de Guéret\nPaul Petit, ONF\n',
    );
    expect(found).toEqual([
      'Conférence « Les haies »: Anne Roux (INRAE)',
      'Conférence « Les forêts »: Paul Petit (ONF)',
    ]);
  });

  it('is asked of labelled sessions alone', () => {
    expect(says('Mardi 14 mai – Parc des Volcans', 'Les mares')).toBe(false);
  });

  it.each(['WEBINAIRE', 'Conférence', 'Masterclass', 'CINÉ-DÉBAT'])(
    'says so with its hours below a label alone: %s',
    async label => {
      const found = await spokenIn(
        `Cycle 2025 de la rive\n\n${label}\n\nLes haies en ville\nJeudi 12 mars 2025, 14h-15h\nAnne Roux, paysagiste\n\n${label}\n\nLes mares en ville\nJeudi 19 mars 2025, 14h-15h, en ligne\nPaul Petit, éleveur\n`,
      );
      expect(found).toEqual([
        'Les haies en ville: Anne Roux (paysagiste)',
        'Les mares en ville: Paul Petit (éleveur)',
      ]);
    },
  );

  it('opens a session where a title of its own stands below it', async () => {
    const found = await spokenIn(
      'Cycle 2025 de la rive\n\nAtelier n°1\nLes haies\n\nJeudi 12 mars 2025, 14h-15h\nLes mares en ville\nAnne Roux, paysagiste\n\nJeudi 19 mars 2025, 14h\nLes talus\nPaul Petit, éleveur\n',
    );
    expect(found).toContain('Les mares en ville: Anne Roux (paysagiste)');
  });
});
