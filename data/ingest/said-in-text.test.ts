import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readBodies } from './bodies.ts';
import { readDates } from './dates.ts';
import { readFigures } from './figures.ts';
import { ingest } from './ingest.ts';
import { readInitiatives } from './initiatives.ts';
import { readPlaces } from './places.ts';
import { documentOf } from './session.fixture.ts';

/** What people are said to do, and for whom. */
const ROLES = `maire de Rouen
Maire de Saint-Denis (93)
adjointe au maire de Grigny, Essonne
1re adjointe à la Ville de Nancy
préfète de la Manche
sous-préfet du Havre
présidente du conseil départemental du Lot
vice-présidente de la Région Bretagne
conseiller régional des Pays de la Loire
présidente de Rouen Métropole
président de la communauté de communes du Pays de Craon
élu communautaire, Caux Seine Agglo
députée de la 3e circonscription du Rhône
sénatrice du Nord
ministre déléguée chargée du Logement
rectrice de l’académie de Rennes
directrice de l’ARS Normandie
directeur général du CHU d’Angers
professeure à l’université de Caen Normandie
maître de conférences, Le Mans Université
chercheur au CNRS, laboratoire ESO
doctorante, UMR 6590
ingénieure à l’Inrae de Rennes
chargé de mission à l’ADEME Bretagne
responsable du service Participation, Métropole Rouen Normandie
cheffe de projet, Agence d’urbanisme de la région nantaise
directeur de la Mission locale du Bessin
médecin, Centre hospitalier de Laval
directrice de la MJC de Cahors
présidente de l’association « Les Amis du canal »
coordinateur du Collectif Rives vivantes
membre du Secours catholique du Nord
délégué régional de la Fondation de France
libraire, librairie Les Nuits claires
rédactrice en chef d’Ouest-Région
journaliste à La Gazette des communes
gérant de la SARL Planter
ingénieur chez Veolia Eau
directrice, CAF 76
médiatrice au CCAS de Lens
bailleur social, Habitat 44
CD93
SDIS 44
DREAL Occitanie
DDT du Lot
Préfecture de la région Centre-Val de Loire
Banque des territoires, direction régionale Hauts-de-France
Chambre d’agriculture de la Sarthe
CCI du Jura
Pôle emploi Bretagne
collège Jean-Moulin
lycée agricole de Laval
École d’architecture de Nantes
Musée des Beaux-Arts de Caen
médiathèque de Vire
Office de tourisme du Mans
PNR des Marais du Cotentin et du Bessin
Syndicat mixte du bassin de la Vire
Comité de bassin Loire-Bretagne
University of Leeds
Head of Policy, Environment Agency
Professor, School of Geography, University of Exeter
retraitée
habitant du quartier
maire de Laval et président de Laval Agglomération
adjointe à Brest, vice-présidente de Brest Métropole, déléguée à l’eau`.split('\n');

/** Sentences in which bodies, places, years and numbers stand, and others in which only like words do. */
const SENTENCES = `L’ADEME et la Banque des territoires, avec l’Insee, selon la HAS.
Les villes de Rouen et Strasbourg, puis le Département du Lot.
Les départements du Lot, de la Creuse et des Landes l’ont voté.
Grenoble-Alpes Métropole, l’Eurométropole de Metz et Plaine Commune s’y sont mises.
Lille et Roubaix expérimentent. À Loos-en-Gohelle, on vote. Les citoyens de Nancy aussi.
En Ardèche, comme dans la Creuse, en Bretagne, en Guyane, à Mayotte, à La Réunion.
Au Havre et aux Mureaux, puis à Saint-Denis de La Réunion.
La Manche et la Loire débordent. Dans la Loire, on le sait.
La ville de demain n’est pas la Ville-du-Bois.
Le conseil municipal des jeunes et les maisons des adolescents.
L’Assemblée nationale a voté, le Sénat aussi, et le Conseil d’État a rendu un avis.
Le ministère de la Culture et celui de l’Écologie.
Le préfet et le maire ont signé, la préfecture de l’Orne aussi.
Le Conseil départemental de la Mayenne et la Région des Pays de la Loire.
Tours est une ville, et ces tours sont hautes. À Tours, on en parle.
Paris, Marseille et Lyon ; Valence (Drôme), Grigny (91) et Évry.
Le dispositif « Territoires zéro chômeur » et le programme Action cœur de ville.
La démarche « Les rives en commun » est portée par l’association Rives.
Le budget participatif de Rennes, la Convention citoyenne pour le climat.
Depuis 2018, la ville compte 12 000 habitants, soit 3,5 % de plus qu’en 1999.
Entre 2020 et 2026, on a planté 1 500 arbres sur 42 hectares.
En 2030/2050, il fera 2 °C de plus ; 150 000 € ont été votés, puis 2,5 millions d’euros.
Le 4 mars 2025 et en mars 2024 ; loi du 11 février 2005 ; tél. 02 41 00 00 00.
L’étude (2014) dit que 7 sur 10 l’ignorent, et un quart des 18-25 ans.
Le plan 2021-2027 prévoit 30 km de haies et 4 fois moins de bitume.
Les années 1980, la fin du XXe siècle, le 11 septembre 2001.
Le CHU de Nantes, l’AP-HP et la clinique Saint-Jean.
Le CNRS, l’INRAE, l’Ifremer et le BRGM y travaillent avec l’UMR ESO.
Le WWF, Greenpeace et la LPO ont écrit à EDF, à la SNCF et à Orange.
Le Monde, Ouest-France et France 3 en ont parlé ; le monde change.
The University of Leeds and the Environment Agency met the City of York.
L’Union européenne, l’ONU et l’Unesco.
La métropole du Grand Paris, Est Ensemble et le SIVOM du Val d’Ajol.
Le Parc naturel régional de Brière et le Conservatoire du littoral.
La commune de Saint-Aubin-des-Ormes et celle de Vire Normandie.
Le pays de Craon, le Perche et la vallée de la Vire.
L’Agence de l’eau Loire-Bretagne, la DREAL et la DDTM 76.
La fondation Abbé-Martin et le Secours populaire français.
L’université Paris-Est Créteil, l’Institut d’études politiques de Rennes.
Les habitants de Sens ont du bon sens, et ceux de Lens aussi.`.split('\n');

const kept = (values: readonly (string | number | null)[]) =>
  values.filter(each => each !== null && each !== '').join(' ');

/** All that stands in the words of one session. */
function readIn(parts: Parameters<typeof documentOf>[0]): readonly string[] {
  const { text, outline } = documentOf(parts);
  const { organisations } = readBodies(text, outline);
  const { territories } = readPlaces(text, outline, organisations);
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return [
    ...organisations.map(
      each => `  body ${each.name} [${kept([each.kind, each.key, each.rule])}] «${each.text}»`,
    ),
    ...territories.map(
      each => `  place ${each.name} [${kept([each.level, each.candidates.join('|')])}] «${each.text}»`,
    ),
    ...readInitiatives(text, outline).map(({ name, span }) => `  initiative ${name} «${words(span)}»`),
    ...readDates(text, outline).map(each => `  year ${kept([each.year, each.yearEnd])} «${each.phrase}»`),
    ...readFigures(text, outline).map(each => `  figure ${kept([each.value, each.unit])} «${each.text}»`),
  ];
}

describe('what is read in the words of a session', () => {
  it('is as it was in each of many roles', async () => {
    const lines = ROLES.flatMap(role => [role, ...readIn({ roles: [role] })]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/roles.txt');
  });

  it('is as it was in each of many sentences', async () => {
    const lines = SENTENCES.flatMap(body => [body, ...readIn({ body })]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/sentences.txt');
  });

  it('is as it was in a whole document, where names are told by each other', async () => {
    const text = ['Journée des rives', '', ...SENTENCES].join('\n');
    const source = { name: 'rives.txt', sha256: '', characters: text.length };
    const { organisations, territories } = ingest(plain(text), source);
    const told = [
      ...organisations.map(({ name, kind }) => `${name} [${kind}]`),
      ...territories.map(({ name, candidates }) => `${name} [${candidates.join('|')}]`),
    ];
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('golden/whole.txt');
  });
});
