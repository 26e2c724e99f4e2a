import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

const DAY =
  'Rencontres de l’image\n12 mai 2022, Caen\n\n9h30 Ouverture par Paul Floch, maire de Caen\n10h Table ronde : imprimer, avec Anne Riou (Inria)\n12h Clôture\n\n';
const ON_THE_DAY = ['Paul Floch', 'Anne Riou'];

function outlineWith(lines: string) {
  const text = `${DAY}${lines}\n`;
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length });
}

function speakersWith(lines: string): readonly string[] {
  return outlineWith(lines)
    .appearances.filter(({ part }) => part !== 'cited')
    .map(({ name }) => name.text);
}

describe('those who are credited or thanked', () => {
  it.each([
    'Remerciements\n\nBibliothèque de Caen\nAdèle Noury (directrice)\n\nMédiathèque du Lac\nChloé Marzin (conservatrice en chef\nresponsable de l’action culturelle)',
    'Crédits\n\nSite web\nAdèle Noury, Basile Kerjean\n\nOnt également participé à la préparation Adèle Noury, Odile Huet et Denis Faou',
    'Les vies du papier\nUn projet de Adèle Noury, Basile Kerjean,\nChloé Marzin et Odile Huet\n(Photographie : Denis Faou)',
    'Exposition conçue par l’atelier.\nAdèle Noury, Basile Kerjean, Chloé Marzin, encadrés par Odile Huet\net Denis Faou',
    'La rivière, film de Adèle Noury (France, 2019, 92 min)\nAvec : Basile Kerjean, Chloé Marzin, Odile Huet\nScénario : Denis Faou\nProduction : Yann Le Goff, Les Films du Lac',
    'L’équipe\n\nAdèle Noury, directrice\nBasile Kerjean, administrateur général\nOdile Huet, chargée de mission',
    'Nous tenons à remercier\n\nAdèle Noury, maire de Lannion\nBasile Kerjean, directeur du lac',
    'Les organisateurs remercient chaleureusement Adèle Noury, directrice du musée, et Basile Kerjean.',
    'Merci à nos bénévoles : Adèle Noury, Basile Kerjean, Chloé Marzin et à tous ceux qui aident.',
    'Un événement imaginé par Adèle Noury et Basile Kerjean\nProduction déléguée : Chloé Marzin',
    'Réalisation : Adèle Noury\nImage : Basile Kerjean\nMontage : Odile Huet\nInterprétation : Denis Faou (le père), Claire Morvan (la fille)',
    'Pour aller plus loin\n\nAdèle Noury, Le papier, éditions du Lac, 2019\nBasile Kerjean et Chloé Marzin, Imprimer, Presses de Caen, 2021',
    'Bibliographie\n\nFrance\nHistoire\n- Le papier en Normandie : histoire et usages - A. Noury - Seuil\n- La rue - Basile Kerjean - Minuit',
    'Bibliographie\n\nLe papier - A. Noury - Seuil\nLa rue - B. Kerjean et al. - Minuit\nLe port - Huet O.',
    'Bibliographie\n• Le papier — Adèle Noury — Seuil\n• La rue — Basile Kerjean — Minuit\n• Le port — Odile Huet — Gallimard',
    'Indications bibliographiques\n\nLe papier, A. Noury, Seuil\nLa rue, B. Kerjean, Minuit',
    'Éléments de bibliographie\n\nAdèle Noury, Le papier, Seuil, 2019\nBasile Kerjean, La rue, Minuit, 2020',
    'Ouvrages cités\n\nA. Noury, Le papier, Seuil\nB. Kerjean, O. Huet, La rue, Minuit',
    'Lectures conseillées\n\n- Le papier, Noury A.\n- La rue, Kerjean B.',
    'Further reading\n\nA. Noury, Paper and its makers, Lake Press\nB.-M. Kerjean, The street, Lake Press',
    'Works cited\n\n- Paper - Adèle Noury - Lake Press\n- The street - Basile Kerjean - Lake Press',
    'Filmographie\n\nAdèle Noury, La rivière, 2011\nBasile Kerjean, Le port, 2014',
    'Ouvrages en vente\n\nAdèle Noury, Le papier, Seuil, 2019\nBasile Kerjean, La rue, Minuit, 2020',
    'Visuels disponibles pour la presse\n\nAdèle Noury, Sans titre, 2018, collection particulière\nBasile Kerjean, La rue, 2020 © Ville de Caen',
    'Basile Kerjean, La rue © Ville de Caen',
    '- Rue de nuit, Basile Kerjean, CC BY-SA 2.0\n- La place, Odile Huet, Attribution 2.0 Generic (CC BY 2.0)\n- Le port, Denis Faou, Domaine public',
    'Adèle Noury – adele.noury@exemple.fr, +33 2 31 00 00 00',
    'Fresque réalisée par les élèves du lycée du Lac : Adèle Noury, Basile Kerjean, Chloé Marzin',
  ])('do not speak: %s', lines => {
    expect(speakersWith(lines)).toEqual(ON_THE_DAY);
  });

  it.each([
    'Remerciements\nBasile Kerjean (directeur)\n\n14h Conférence de Odile Huet, directrice du musée',
    'L’équipe\nBasile Kerjean, régisseur\n\nIntervenants\nOdile Huet, directrice du musée',
    'Crédits\nBasile Kerjean\n\nTable ronde 2 : le papier\nOdile Huet, directrice du musée',
    'Pour aller plus loin\nLa rue - B. Kerjean - Minuit\n\nIntervenants\nOdile Huet, directrice du musée',
    'Lectures conseillées\n- La rue - Basile Kerjean - Minuit\n\n16h Odile Huet, directrice du musée\n\nAu fil de l’eau',
    'Un film de Basile Kerjean (2019, 92 min)\nDébat avec Odile Huet, directrice du musée',
    '14h Atelier : un projet de jardin, avec Odile Huet, directrice du musée',
  ])('hide nobody who does: %s', lines => {
    expect(speakersWith(lines)).toContain('Odile Huet');
    expect(speakersWith(lines)).not.toContain('Basile Kerjean');
  });

  it('are nobody under a bibliography of a text without entries of a programme', () => {
    const namesOf = (...lines: readonly string[]) =>
      readOutline(plain(lines.join('\n')), { name: 'essai.txt', sha256: '', characters: 0 }).appearances;
    const books = ['- Le papier - A. Noury - Seuil', '- La rue - B. Kerjean - Minuit'];
    expect(namesOf('Voyage à Caen', '', 'Bibliographie', ...books)).toEqual([]);
    expect(
      namesOf('Voyage à Caen', '', '# Bibliographie', '# Histoire', ...books, '# Arts', ...books),
    ).toEqual([]);
  });

  it('stand behind the first entry of a programme: what stands before it is the programme’s own', () => {
    const text =
      'Merci à Odile Huet, directrice du musée, notre invitée\n\n14h Conférence de Odile Huet, géographe';
    const { appearances } = readOutline(plain(text), {
      name: 'essai.txt',
      sha256: '',
      characters: text.length,
    });
    expect(appearances.map(({ name }) => name.text)).toContain('Odile Huet');
  });
});

describe('the hours of a house', () => {
  it.each([
    'Bibliothèque\nLundi – samedi\n10h00 – 19h00\nDimanche\n14h00 – 18h00',
    'Musée de Caen\nDu mardi au vendredi 9h – 12h\nMercredi et samedi : 10h – 18h',
    'Ouvert tous les jours sauf le mardi\n9h30 – 12h30 / 14h00 – 18h00\nBibliothèque du Lac\nMardi, jeudi et vendredi : 14h – 18h',
  ])('open no session: %s', lines => {
    expect(outlineWith(lines).sessions.map(({ title }) => title)).toEqual([
      'Ouverture',
      'Table ronde : imprimer',
      'Clôture',
    ]);
  });

  it('are no days of a programme, each of which says what is given', () => {
    const { sessions } = outlineWith(
      'Vendredi\n14h – 15h Atelier de gravure\nSamedi\n10h – 12h Atelier de reliure\nDimanche\n9h Visite du port avec Odile Huet',
    );
    expect(sessions.map(({ title }) => title)).toContain('Atelier de reliure');
  });
});
