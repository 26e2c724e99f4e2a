import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** Who speaks in a text. */
async function speakersIn(text: string): Promise<readonly string[]> {
  const document = await openDocument(text, 'essai.md');
  const { appearances } = readOutline(document, { name: 'essai.md', sha256: '', characters: text.length });
  return appearances
    .filter(({ part, via }) => part === 'speaker' && via === 'list')
    .map(({ name }) => name.text);
}

const page = (heading: string, ...told: readonly string[]) =>
  `# La dune et la côte\n\nDunkerque, 15 septembre 2016\n\n## ${heading}\n\nLe matin fut bref.\n\n${told.join(' ')}\n`;
const TOLD = [
  'Anne Roux a présenté la carte des dunes.',
  'Puis, Paul Petit nous a fait part de son expérience.',
];

describe('a page with a heading over what was said on a day', () => {
  it.each([
    'Résumé de la journée',
    'Résumé de la journée d’études',
    'Résumé des échanges',
    'Récit de la matinée',
    'Récit de cette soirée',
    'Chronique des débats',
    'Chronique des deux jours',
    'Récit de la rencontre',
    'Résumé de la table ronde',
    'Récit de la visite',
  ])('tells who spoke, by the verb: %s', async heading => {
    expect(await speakersIn(page(heading, ...TOLD))).toEqual(['Anne Roux', 'Paul Petit']);
  });

  it.each([
    'Résumé',
    'Résumé de la conférence',
    'Résumé des interventions',
    'Déroulé de la soirée',
    'Résumé de la journée à venir',
  ])('does not under %s, which may stand over what will be said', async heading => {
    expect(await speakersIn(page(heading, ...TOLD))).toEqual([]);
  });
});

describe('what speakers do', () => {
  it.each([
    'a élucidé quelques tensions autour du sable',
    'a décortiqué le plan de la côte',
    'dissèque les chiffres du port',
    'a démontré que la dune avance',
    'démontre comment elle avance',
    'a passé en revue les digues',
    'a brossé un tableau de la côte',
    'nous a offert un détour vers la Tunisie',
    'offre quelques exemples de plages',
    'a ensuite offert un large panorama des ports',
  ])('is told by its verb: %s', async clause => {
    expect(await speakersIn(page('Résumé de la journée', `Anne Roux ${clause}.`))).toEqual(['Anne Roux']);
  });

  it.each(['a offert un banquet à tous', 'offre la salle', 'passe en voiture', 'a brossé le chien'])(
    'is no such thing as: %s',
    async clause => {
      expect(await speakersIn(page('Résumé de la journée', `Anne Roux ${clause}.`))).toEqual([]);
    },
  );
});
