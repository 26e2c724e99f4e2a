import { describe, expect, it } from 'vitest';
import { findNames, nameAt } from './names.ts';
import { roleScore, startsAsBody, startsAsRole, verbAt } from './role-words.ts';
import { wordsOf } from './words.ts';

/** Ways in which names are written, and words that are none: made-up people, one a line. */
const WRITTEN = `Anne Roux, maire de Laval
Anne ROUX, maire de Laval
ANNE ROUX, MAIRE DE LAVAL
ROUX Anne, maire
ROUX, Anne, maire
Roux Anne, maire
Roux, Anne – Région
Anne-Marie Roux-Petit, préfète
Anne Marie ROUX PETIT
Jean-Paul de La Tour
Jean de la Fontanelle-Morel
Antoine Le Goff
ANNE LE BIHANNIC, chercheuse
Le Bihannic Anne – Région
Le BIHANNIC Anne
Anne d’Artois
Anne D'ARTOIS
Charles van den Berg
Karl von Stein
Maria da Silva
Ahmed Ben Salah
Ahmed EL KHATIB
Nguyen Van An
Nguyễn Thị Minh Khai
Trần Anh, élue
A. Roux (CNRS)
A.-M. Roux
A. M. ROUX
J.-P. Morel, maire
Roux A.
ROUX A., Petit P. et MOREL J.
DURANDEL, Paul – Région Bretagne
ROBIC, H.
Martin, BOBEL, conseiller
M. Paul Petit
Mme Anne ROUX
Mme ROUX
M. le maire, Paul Petit
Monsieur Petit
Madame Anne Roux et Monsieur Paul Petit
Dr Anne Roux
Pr. Paul PETIT
Me Jean Morel
Maître Jean Morel
Colonel Paul Petit
Père Jean Morel
Sir Paul Petit
Prof. Anne Roux, Dr. Paul Petit
Anne Roux et Paul Petit
Anne et Paul Petit
Anne ROUX & Paul PETIT
Anne Roux / Paul Petit / Jean Morel
Anne Roux, Paul Petit, Jean Morel et Claire Simon
Anne Roux (CNRS), Paul Petit (Inria)
Anne Roux - Paul Petit
Anne Roux – CNRS
Anne Roux : « Les rives »
« Les rives », par Anne Roux
par Anne Roux et Paul Petit, maires
avec Anne Roux
Ylva Grandgir
Ylva GRANDGIR
YLVA GRANDGIR
Ossip Trelland, poète
Xqz Wrt
Jean Morvand
rue Jean Morvand
lycée Anne Roux
prix Paul Petit
Ville de Laval
Laval
Saint-Denis
Paris Habitat
Rose Marie
Pierre Bois
Marie de Paris
Lou
Anne
Roux
Université Paul Petit
Institut Jean Morel
Conseil Départemental
Haute Autorité
Grand Paris
Les Petits Débrouillards
Crédit Agricole
Martin Martin
Martin Bernard
Bernard Martin
Thomas Laurent
Michel, Paul
Simon Claire
Paul Roux fils
Paul Petit Jr
Paul Petit III
Paul PETIT-MOREL dit Polo
Anne Roux (née Petit)
Anne ROUX épouse PETIT
Odile POTTIN de la SNCF
Anne ROUX du CNRS
Anne ROUX, du Conseil
Anne  Roux
Anne\u00a0ROUX
Anne ROUX\u00a0: Bonjour
Anne Roux. – Merci
M. Petit, M. Morel et Mme Roux
MM. Petit et Morel
Mmes Roux et Simon
Paul P. Petit
Paul Petit-
O’Brien Patrick
Patrick O’Brien
Patrick O'BRIEN
Patrick McDorran
PATRICK MACDORRAN
Jean Mac Ferland
Anne roux
anne roux
@anne Roux
Anne Roux 2024
1. Anne Roux
- Anne Roux
• Anne ROUX, maire
Anne Roux*, Paul Petit**
Anne Roux¹
Anne Roux (à distance)
Œdipe Œuvre
Élise ÉLOÏSE
Zoé Élan
ÉLISE Élan
Jean-Baptiste Émile-Zacharie
Léa L.
L. Léa
Paul Petit (1950-2020)
Lundi Mars
Avril Mai
Table Ronde
Maire Adjoint
Anne Roux Maire
Anne Roux maire de Laval
Maire Anne Roux
maire de Laval Anne Roux
Directrice Anne ROUX`.split('\n');

/** Words behind names: what somebody does, where, or neither. */
const BEHIND = `maire de Laval
Maire
adjointe au maire, chargée de la culture
directrice générale adjointe
professeur émérite à l’université
professeure des universités
chargé de mission
chercheuse au CNRS
présidente du conseil départemental
journaliste
étudiante
avocat au barreau
poète et traductrice
préfet de la Manche
le maire de Laval
la directrice
un habitant
CNRS
Université de Caen
université de Caen
Ville de Laval
Ademe Bretagne
Institut de la rive
association Les Amis
laboratoire d’économie
mairie
Les rives de la ville
La rivière et ses comptes
Comment compter la crue ?
Comment compter la crue
est directrice de l’école
présente le projet
dirige un laboratoire
a été élue
sera animée par
rives
2024
senior lecturer in history
Professor of Law
Head of Policy
CEO
co-fondatrice
ex-ministre
ancien maire
vice-présidente
référent technique
responsable du service
membre du comité
élu
Élue municipale
ingénieur d’études
directeur·rice
chargé(e) de mission
DGS
DRAC
PhD student`.split('\n');

const nameOf = ({ givenName, familyName, score, slip }: NonNullable<ReturnType<typeof nameAt>>) =>
  `${givenName} | ${familyName} ${score}${slip ? ' slip' : ''}`;

describe('names and roles as people write them', () => {
  it('are found in each of many lines as they were', async () => {
    const lines = WRITTEN.map(line => {
      const found = findNames(line, 0).map(name => `${nameOf(name)} [${name.start}–${name.end}]`);
      const alone = nameAt(line, wordsOf(line), 0, true);
      return `${line} ⇒ ${found.join(', ')}${alone === null ? '' : ` · alone ${nameOf(alone)}`}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/names.txt');
  });

  it('are told apart as they were, behind a name', async () => {
    const lines = BEHIND.map(line => {
      const starts = [startsAsRole(line) ? 'role' : '', startsAsBody(line) ? 'body' : ''].filter(Boolean);
      return `${line} ⇒ ${roleScore(line)} ${starts.join(' ')} verb at ${verbAt(line)}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/roles.txt');
  });
});
