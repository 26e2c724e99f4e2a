import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { councilSubjects } from './council-subjects.ts';
import { readOutline } from './outline.ts';

const subjectsIn = (text: string) => councilSubjects(readLines(plain(text))).map(line => line.text);

const WRAPPED = `CONSEIL COMMUNAUTAIRE DU 11 DECEMBRE 2012
PA des Landes : approbation du projet d’aménagement et du DCE
Sur invitation de Madame Anne Roux, Vice-Présidente de la commission, deux bureaux d’études
présentent le futur parc d’activités, qui couvre six hectares le long de la route.
Appelé à se prononcer, le Conseil donne son accord et pouvoir à la Présidente pour signer le permis.
Mission d’architecte-conseil - proposition de l’atelier
Dans le cadre de l’instruction des permis de construire, il est préconisé de recourir à une mission
d’architecte-conseil.
ZI du Pont – Appel d’offres du bâtiment relais
Monsieur le Président indique que la Commission des investissements s’est réunie le 11 juin dernier
pour l’ouverture des plis du marché.
`;

describe('what a council takes up in plain lines', () => {
  it('stands behind the end of a sentence and over a paragraph that begins as those of a council do', () => {
    expect(subjectsIn(WRAPPED)).toEqual([
      'PA des Landes : approbation du projet d’aménagement et du DCE',
      'Mission d’architecte-conseil - proposition de l’atelier',
      'ZI du Pont – Appel d’offres du bâtiment relais',
    ]);
  });

  it('holds who speaks on it', () => {
    const text = `REUNION DE LA COMMUNAUTE DE COMMUNES
DU 18 juin 2015
Le Conseil s’est réuni en session ordinaire sous la présidence de Monsieur Luc MOREL.
Approbation du compte rendu de la dernière réunion :
Après avoir donné lecture du procès-verbal, Monsieur le Président propose de l’approuver.
La délibération a été approuvée à l’unanimité.
Vente du pré
Monsieur le Président indique que la commission a rendu son avis le mois dernier sur le prix.
`;
    const { sessions, appearances } = readOutline(plain(text), {
      name: 'essai.txt',
      sha256: '',
      characters: text.length,
    });
    const spoken = sessions.slice(1).map(({ id, title }) => {
      const who = appearances.filter(a => a.session === id && a.via === 'list').map(a => a.name.text);
      return `${title}: ${who.join(' + ')}`;
    });
    expect(spoken).toEqual([
      'Approbation du compte rendu de la dernière réunion: Luc MOREL',
      'Vente du pré: Luc MOREL',
    ]);
  });

  it.each([
    ['nobody decides', WRAPPED.replace('Appelé à se prononcer, le Conseil donne', 'La commission donnera')],
    [
      'a sentence goes over two lines',
      `Le conseil approuve à l’unanimité.
Monsieur le Maire propose aux membres du
Conseil de voter la subvention de l’association des parents d’élèves.
Monsieur le Maire rappelle aux élus la
Commission des finances, qui a rendu son avis sur la subvention demandée.
`,
    ],
    [
      'the lines are entries of a list',
      `Le conseil approuve à l’unanimité :
- Vente du pré
- Achat du bois
Le maire est chargé de signer tous les actes qui se rapportent à ces décisions.
`,
    ],
  ])('is nothing where %s', (_, text) => {
    expect(subjectsIn(text)).toEqual([]);
  });
});
