import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

const DAY =
  'Journée de l’eau\n12 mai 2020\n\n9h Ouverture par Paul Floch, maire de Caen\n10h Table ronde : la crue, avec Anne Riou (ADEME)\n\n';

function speakersWith(lines: string): readonly string[] {
  const text = `${DAY}${lines}\n`;
  const { appearances } = readOutline(plain(text), {
    name: 'essai.txt',
    sha256: '',
    characters: text.length,
  });
  return appearances.filter(({ part }) => part !== 'cited').map(({ name }) => name.text);
}

describe('those who organise', () => {
  it.each([
    'Responsables : Adèle Noury, Basile Kerjean et Chloé Marzin',
    'Coordination : Adèle Noury (CNRS) et Basile Kerjean (Inria)',
    'Coordinatrices : Adèle Noury, Chloé Marzin',
    'Direction scientifique : Adèle Noury, professeure à Lille',
    'Contact : Adèle Noury, chargée de mission, adele@exemple.fr',
    'Organisateurs :\nAdèle Noury, professeure à Lille\nBasile Kerjean, directeur du lac',
    'Comité de pilotage : Adèle Noury (CNRS), Basile Kerjean (Inria)',
    'Le comité scientifique est composé de :\n- Adèle Noury, CNRS\n- Basile Kerjean, Inria\n- Odile Huet, Inria',
    'Comité scientifique\nAdèle Noury, professeure à Lille\nBasile Kerjean, directeur du lac',
    '**Comité d’organisation**\n\n- Adèle Noury, CNRS\n- Basile Kerjean, Inria\n- Odile Huet, Inria',
    'Colloque organisé par Adèle Noury et Basile Kerjean',
    'Sous la direction de Adèle Noury, professeure à Lille',
    'Program committee:\nAdèle Noury, University of Lille\nBasile Kerjean, University of Brest',
  ])('do not speak: %s', lines => {
    expect(speakersWith(lines)).toEqual(['Paul Floch', 'Anne Riou']);
  });

  it.each([
    'Comité scientifique :\n\nAdèle Noury, professeure à Lille\n\n14h Conférence de Odile Huet, directrice du musée',
    '14h Le comité de programme, mode d’emploi, par Odile Huet, directrice du musée',
    '14h Conférence : organiser un colloque, par Odile Huet, directrice du musée',
  ])('hide nobody who does: %s', lines => {
    expect(speakersWith(lines)).toEqual(['Paul Floch', 'Anne Riou', 'Odile Huet']);
  });
});
