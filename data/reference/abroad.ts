import { nameKeys } from './name-key.ts';

/** Countries and their parts by which a text says that a town is not in France, in French and English. Compiled by the Maillage developers. */
const LANDS =
  'Allemagne|Germany|Bavière|Sarre|Rhénanie|Autriche|Austria|Belgique|Belgium|Wallonie|Flandre-Occidentale|Flandre-Orientale|Hainaut|Brabant wallon|Bulgarie|Croatie|Danemark|Denmark|' +
  'Espagne|Spain|Catalogne|Catalunya|Andalousie|Pays basque espagnol|Navarre|Galice|Aragon|Estonie|Finlande|Finland|Grèce|Greece|Hongrie|Irlande|Ireland|Islande|Italie|Italy|Toscane|Lombardie|Piémont|Sicile|Sardaigne|' +
  'Lettonie|Lituanie|Grand-Duché de Luxembourg|Malte|Norvège|Norway|Pays-Bas|Netherlands|Pologne|Poland|Portugal|République tchèque|Roumanie|Royaume-Uni|United Kingdom|UK|Angleterre|England|Écosse|Scotland|Pays de Galles|Wales|' +
  'Serbie|Slovaquie|Slovénie|Suède|Sweden|Suisse|Switzerland|Vaud|Valais|canton de Vaud|canton du Valais|canton de Genève|Tessin|Turquie|Turkey|Ukraine|Russie|Russia|Algérie|Maroc|Morocco|Tunisie|Tunisia|Égypte|Liban|Syrie|Israël|Palestine|' +
  'Bénin|Burkina Faso|Burundi|Cameroun|Comores|Congo|RDC|Côte d’Ivoire|Djibouti|Gabon|Guinée|Madagascar|Mali|Maurice|Île Maurice|Mauritanie|Niger|Nigeria|Rwanda|Sénégal|Senegal|Tchad|Togo|Afrique du Sud|' +
  'Canada|Québec|Quebec|Ontario|Nouveau-Brunswick|Manitoba|États-Unis|Etats-Unis|USA|US|United States|Texas|Californie|California|Louisiane|Massachusetts|Illinois|Ohio|Maine|Vermont|' +
  'Mexique|Haïti|Brésil|Brazil|Argentine|Chili|Chile|Colombie|Pérou|Uruguay|Chine|China|Corée|Corée du Sud|Inde|India|Japon|Japan|Liban|Vietnam|Viêt Nam|Cambodge|Laos|Indonésie|Australie|Australia|Nouvelle-Zélande|New Zealand|' +
  'Kenya|Ouganda|Uganda|Tanzanie|Tanzania|Ghana|Éthiopie|Ethiopia|Zambie|Zambia|Namibie|Namibia|Mozambique|Egypt|South Africa|Philippines|Thaïlande|Thailand|Malaisie|Malaysia|Indonesia|Singapour|Singapore|Pakistan|' +
  'Bangladesh|Népal|Nepal|Sri Lanka|Taïwan|Taiwan|South Korea|Mexico|Colombia|Peru|Équateur|Ecuador|Costa Rica|Croatia|Bulgaria|Hungary|Iceland|Latvia|Lithuania|Romania|Serbia|Slovakia|Slovenia|Czech Republic|Czechia|Estonia|Chypre|Cyprus|Qatar|' +
  'Zimbabwe|Botswana|Malawi|Angola|Soudan|Sudan|Libye|Cuba|Bolivie|Bolivia|Paraguay|Venezuela|Panama|Guatemala|Nicaragua|Honduras|Arménie|Armenia|Géorgie|Kazakhstan|Albanie|Albania|Kosovo|Monténégro|Montenegro|Moldavie|Moldova|Jordanie|Jordan|Irak|Iraq|Iran|Koweït|Kuwait|Oman|Émirats arabes unis|United Arab Emirates|Arabie saoudite|Saudi Arabia|Mongolie|Mongolia|' +
  'Australie-Méridionale|South Australia|Queensland|New South Wales|Colombie-Britannique|British Columbia|Alberta|Nova Scotia|Saskatchewan|Alabama|Alaska|Arizona|Colorado|Florida|Hawaii|Kansas|Kentucky|Maryland|Michigan|Minnesota|Missouri|Nebraska|New Jersey|North Carolina|Oregon|Pennsylvania|Utah|Wisconsin|' +
  'Tchéquie|Biélorussie|Belarus|Bosnie-Herzégovine|Macédoine du Nord|Andorre|Liechtenstein|Azerbaïdjan|Ouzbékistan|Kirghizistan|Kirghizstan|Tadjikistan|Turkménistan|Afghanistan|Bahreïn|Yémen|Birmanie|Myanmar|Corée du Nord|Bhoutan|Maldives|' +
  'République démocratique du Congo|République du Congo|Congo-Brazzaville|Congo-Kinshasa|République centrafricaine|Centrafrique|Cap-Vert|Gambie|Guinée équatoriale|Guinée-Bissau|Guinée-Conakry|Liberia|Sierra Leone|Somalie|Érythrée|Soudan du Sud|Eswatini|Lesotho|Seychelles|' +
  'République dominicaine|Jamaïque|Porto Rico|Trinité-et-Tobago|Suriname|Guyana|Bahamas|Belize|Vanuatu|Fidji|Papouasie-Nouvelle-Guinée|Timor oriental|Groenland|Îles Féroé';

const LAND_KEYS: ReadonlySet<string> = new Set(nameKeys(LANDS.split('|')));
const LONGEST = 4;

/** The most words that the name of a land has. */
export const LONGEST_LAND = LONGEST;

/** Whether a key is the name of a country, or of a part of one, that is not France. */
export function isLandAbroad(key: string): boolean {
  return LAND_KEYS.has(key);
}

/** Cities abroad whose namesake in France nobody means by the bare name. */
const CITIES_ABROAD: ReadonlySet<string> = new Set(
  'montreal|grenade|cologne|fribourg|berne|mons|sion|venise|bologne|trois rivieres|montreux|treves|modene|aoste'.split(
    '|',
  ),
);

/** Whether a key is that of a city abroad before it is that of a French commune. */
export function isCityAbroad(key: string): boolean {
  return CITIES_ABROAD.has(key);
}
