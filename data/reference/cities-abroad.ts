import { nameKey, nameKeys } from './name-key.ts';

/**
 * Cities abroad in which events are held, in French and in English: capitals, seats of universities and of organisations. None is also
 * an ordinary word or a larger town of France. Compiled by the Maillage developers.
 */
const CITIES =
  'Bruxelles|Brussels|Anvers|Antwerp|Gand|Ghent|Liège|Namur|Charleroi|Louvain-la-Neuve|Leuven|Amsterdam|Rotterdam|La Haye|The Hague|Utrecht|Groningen|Groningue|Wageningen|Delft|Leiden|Eindhoven|Maastricht|Nimègue|Nijmegen|' +
  'Genève|Geneva|Lausanne|Neuchâtel|Zurich|Zürich|Bâle|Basel|Berne|Bern|Lugano|Londres|London|Oxford|Cambridge|Manchester|Liverpool|Leeds|Sheffield|Birmingham|Bristol|Lancaster|Nottingham|Southampton|Newcastle|Brighton|Édimbourg|Edinburgh|Glasgow|Aberdeen|Cardiff|Belfast|Dublin|Galway|' +
  'Berlin|Munich|Hambourg|Hamburg|Francfort|Frankfurt|Cologne|Bonn|Stuttgart|Heidelberg|Fribourg-en-Brisgau|Leipzig|Dresde|Dresden|Göttingen|Tübingen|Potsdam|Karlsruhe|Sarrebruck|Vienna|Salzbourg|Salzburg|Graz|Innsbruck|' +
  'Rome|Milan|Turin|Naples|Venise|Venice|Bologne|Bologna|Ferrare|Ferrara|Padoue|Padova|Trieste|Palerme|Palermo|Gênes|Genoa|Pise|Pisa|Madrid|Barcelone|Barcelona|Séville|Sevilla|Valencia|Bilbao|Grenade|Granada|Salamanque|Salamanca|Saragosse|Lisbonne|Lisbon|Porto|Coimbra|' +
  'Copenhague|Copenhagen|Aarhus|Stockholm|Uppsala|Göteborg|Gothenburg|Oslo|Bergen|Trondheim|Helsinki|Reykjavik|Tallinn|Riga|Vilnius|Varsovie|Warsaw|Cracovie|Krakow|Prague|Brno|Bratislava|Budapest|Ljubljana|Zagreb|Belgrade|Sarajevo|Skopje|Tirana|Bucarest|Bucharest|Iași|Cluj-Napoca|Chisinau|Athènes|Athens|Thessalonique|Thessaloniki|Nicosie|Nicosia|Larnaca|Larnaka|Istanbul|Ankara|Kiev|Kyiv|Lviv|Moscou|Moscow|Saint-Pétersbourg|Tbilissi|Tbilisi|Erevan|Yerevan|Bakou|Baku|' +
  'Tunis|Sfax|Sousse|Monastir|Bizerte|Kairouan|Hammamet|Djerba|Medjez el Bab|Rabat|Casablanca|Fès|Fez|Marrakech|Marrakesh|Tanger|Agadir|Meknès|Oujda|Tétouan|Alger|Oran|Tlemcen|Béjaïa|Tizi Ouzou|Sétif|Le Caire|Cairo|Alexandrie|Beyrouth|Beirut|Amman|Damas|Tel Aviv|Haïfa|Doha|Dubaï|Dubai|Abou Dabi|Abu Dhabi|Riyad|Riyadh|Téhéran|' +
  'Dakar|Saint-Louis du Sénégal|Ziguinchor|Bamako|Ouagadougou|Bobo-Dioulasso|Niamey|Abidjan|Yamoussoukro|Bouaké|Grand-Bassam|Conakry|Kankan|Lomé|Cotonou|Porto-Novo|Abomey-Calavi|Lagos|Abuja|Accra|Yaoundé|Douala|Dschang|Libreville|Brazzaville|Kinshasa|Lubumbashi|Goma|Bukavu|Bangui|N’Djamena|Nouakchott|Bujumbura|Kigali|Nairobi|Kampala|Addis-Abeba|Addis Ababa|Dar es Salaam|Lusaka|Harare|Pretoria|Johannesburg|Le Cap|Cape Town|Stellenbosch|Durban|Antananarivo|Port-Louis|Maputo|Windhoek|' +
  'Montréal|Montreal|Sherbrooke|Trois-Rivières|Gatineau|Chicoutimi|Rimouski|Ottawa|Toronto|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Moncton|Boston|New York|Washington|Chicago|San Francisco|Los Angeles|Pasadena|San Diego|Seattle|Philadelphie|Philadelphia|Pittsburgh|Baltimore|Atlanta|Miami|La Nouvelle-Orléans|New Orleans|Denver|Houston|Minneapolis|Raleigh|Detroit|' +
  'Mexico City|Guadalajara|La Havane|Havana|Port-au-Prince|San José|Bogotá|Medellín|Quito|Cuenca|São Paulo|Rio de Janeiro|Belém|Brasília|Buenos Aires|Montevideo|Santiago du Chili|Valparaíso|La Paz|Caracas|' +
  'Tokyo|Kyoto|Osaka|Pékin|Beijing|Shanghai|Wuhan|Hong Kong|Taipei|Séoul|Seoul|Singapour|Singapore|Bangkok|Hanoï|Hanoi|Hô Chi Minh-Ville|Phnom Penh|Vientiane|Kuala Lumpur|Jakarta|Manille|Manila|New Delhi|Mumbai|Bangalore|Hyderabad|Kolkata|Pondichéry|Dhaka|Katmandou|Kathmandu|Colombo|Islamabad|Sydney|Melbourne|Canberra|Brisbane|Adelaide|Perth|Auckland|Wellington';

const KEYS: ReadonlySet<string> = new Set(nameKeys(CITIES.split('|')));

/** Whether words are the name of a city abroad. */
export function isKnownCityAbroad(words: string): boolean {
  return KEYS.has(nameKey(words));
}
