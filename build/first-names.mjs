/**
 * Gathers given names for the reader from the locales of @faker-js/faker (MIT), and writes data/reference/first-names.json.
 * Run it again only when the list changes: `npm i --no-save @faker-js/faker && node build/first-names.mjs`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { allLocales } = require('@faker-js/faker');
const { version } = require('@faker-js/faker/package.json');
const target = new URL('../data/reference/first-names.json', import.meta.url);

const FRENCH = ['fr', 'fr_BE', 'fr_CH', 'fr_LU', 'fr_SN'];
const OTHERS = (
  'af_ZA cs_CZ da de de_AT de_CH en en_AU en_GH en_IN en_NG es es_MX fi hr hu id_ID it ku_kmr_latin lv nb_NO nl nl_BE ' +
  'pl pt_BR pt_PT ro ro_MD sk sl_SI sr_RS_latin sv tr uz_UZ_latin vi yo_NG zu_ZA'
).split(' ');
/** Given names that French people bear and the package lacks; compiled by hand from general knowledge. */
const ADDED =
  `Abdallah Abdel Abdelaziz Abdelhamid Abdelkader Abdelkrim Abdellah Abdelmalek Abdou Aboubacar Achille Adama Adèle Adeline
Agathe Aïcha Aïda Aïssa Aïssata Aïssatou Akim Alassane Albane Aliénor Alioune Alix Amadou Amar Amaury Ambroise Amélie Aminata Anaëlle Anaïs Ange Angéline Anne
Anne-Marie Annick Annie Anouk Apolline Arielle Armelle Arthur Assia Astrid Aude Audrey Augustin Aurélie Aurélien Axelle Aymeric Aziz Azzedine Baptiste
Barbara Bastien Béatrice Bénédicte Benoît Benoîte Bérangère Bérengère Bertille Bertrand Bettina Blandine Brahim Brice Brigitte Bruno Camélia Capucine
Carine Carole Caroline Cassandra Céline Chantal Cheikh Chérif Chloé Christel Christelle Christiane Christine Christophe Clarisse Clémence Clémentine Clotilde
Colette Coline Coralie Corentin Corinne Cosette Cyprien Cyril Cyrille Damien Danièle Danielle Daphné Delphine Denis Denise Diane Didier Djamel Djamila Dominique
Donatien Dorian Doriane Dorothée Édith Édouard Edwige Éléonore Éliane Élina Élisabeth Élise Élodie Éloïse Elsa Émeline Émilie Émilien Emmanuel Emmanuelle
Enora Éric Erwan Erwann Estelle Étienne Eugénie Évelyne Fabien Fabienne Fabrice Fadila Faïza Fanny Farid Farida Fatiha Fatima Fatou Fatoumata Faustine Félicie Félix
Fernand Fleur Flora Florent Florian Floriane Fouad Francine Francis Franck François François-Xavier Françoise Frédéric Frédérique Gaël Gaëlle Gaëtan Garance Gaspard
Géraldine Gérard Germain Ghislain Ghislaine Ghyslaine Gilbert Gilles Gisèle Grégoire Grégory Guénaëlle Guénolé Guillaume Guy Gwenaël Gwenaëlle Gwenola Habib Hafid Hakim
Halima Hamid Hamza Hanane Hassan Hélène Henri Hervé Hicham Hippolyte Honoré Houria Hubert Hugues Ibrahim Ibrahima Idriss Inès Ingrid Irène Isabelle Isadora Ismaël Issa
Jacqueline Jacques Jade Jamila Jean Jean-Baptiste Jean-Christophe Jean-Claude Jean-François Jean-Louis Jean-Luc Jean-Marc Jean-Michel Jean-Noël Jean-Paul Jean-Philippe
Jean-Pierre Jeanne Jérémie Jérémy Jérôme Joachim Joël Joëlle Johan Johann Johanna Josette Josiane Judicaël Juliette Julien Justine Kader Kadiatou Kamel Karim Karima Karine
Katell Khadija Khaled Kevin Kévin Ladji Laëtitia Laetitia Lamia Laure Laurence Laurent Laurette Leïla Léo Léonie Leslie Liliane Linda Line Lionel Lise Loïc Lorène Lorraine
Louise Loup Luc Lucie Lucien Lucile Lucille Ludivine Ludovic Lydia Lydie Lysiane Mado Maël Maëlle Magali Magalie Mahamadou Malek Malika Mamadou Manon Marc Marc-Antoine Marcel
Margaux Margot Marguerite Marianne Marie Marie-Claire Marie-Hélène Marie-Noëlle Marielle Marilyne Marine Marion Marjolaine Marlène Martial Martine Maryline Maryse Maryvonne
Mathias Mathieu Mathilde Matthieu Maud Maurice Maxence Mehdi Mélanie Mélissa Michel Michèle Mickaël Mireille Mohamed Mohammed Moïra Monique Morgan Morgane Mounir Mouna Moussa
Murielle Muriel Mustapha Myriam Nabil Nacer Nadège Nadia Nadine Naïma Najat Nathalie Nawel Nicole Nicolas Noëlle Noémie Nolwenn Nora Nordine Odette Odile Olivia Olivier Ophélie
Oriane Orlane Ousmane Oumar Pascal Pascale Patrice Patricia Patrick Paul Paule Pauline Perrine Philippe Pierre Pierre-Yves Prisca Prune Quentin Rachel Rachid Rachida Raphaël
Raphaëlle Raymond Raymonde Rébecca Régine Régis Rémi Rémy Renaud René Renée Richard Robert Rodolphe Roger Roland Romain Romane Ronan Rosalie Rose Roselyne Sabine Sabrina Saïd
Saïda Salah Salima Salomé Samia Samir Sandra Sandrine Sarah Saskia Sébastien Ségolène Serge Servane Séverine Siham Simon Simone Sixtine Soizic Solange Solène Solenn Soline Sonia
Sophie Soraya Stanislas Stéphane Stéphanie Suzanne Sybille Sylvain Sylvaine Sylvette Sylviane Sylvie Tanguy Tania Tatiana Thérèse Théo Théodore Théophile Thibaud Thibault Thierry
Thomas Tiphaine Tony Toufik Tristan Ulysse Urbain Valentin Valentine Valérie Vanessa Vera Véronique Victoire Victor Vincent Violaine Violette Virginie Viviane Wahiba Walid Xavier
Yacine Yamina Yann Yannick Yasmina Yassine Yohan Yohann Yolande Youcef Youssef Ysabel Yves Yvan Yvette Yvon Yvonne Zahia Zahra Zineb Zoé Zohra Abderrahim Gwendal Hans Jean-Jacques Khalid Laïla Larbi Loeiza Mokhtar Ndeye Nejma Ouarda Rabia Slimane Soazig Tahar
Wolfgang Yvonnick Hayat Yvan Dany Eddy Johnny Jordan Freddy Rudy Wendy Cindy Betty Nelly Thao Minh Linh Rachida Hocine Lakhdar Messaoud Noureddine Nourredine Salim Tarek Toufik
Abdoulaye Bakary Boubacar Daouda Lassana Modibo Seydou Souleymane Tidiane Rokhaya Maïmouna Mariama Nafissatou Ramata Oumou Assa Awa Binta Djeneba Kadidia`.split(
    /\s+/,
  );

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u;

function namesOf(locales) {
  return locales.flatMap(locale => Object.values(allLocales[locale]?.person?.first_name ?? {}).flat());
}

function tidy(names, without = new Set()) {
  const words = names.flatMap(name => name.trim().split(/\s+/)).filter(word => LATIN.test(word));
  return [...new Set(words)].filter(word => !without.has(word)).sort((a, b) => a.localeCompare(b, 'fr'));
}

const french = tidy([...namesOf(FRENCH), ...ADDED]);
const foreign = tidy(namesOf(OTHERS), new Set(french));
writeFileSync(
  target,
  `${JSON.stringify({
    origin: `@faker-js/faker ${version}, given names by locale (${FRENCH.join(', ')}; ${OTHERS.join(', ')}), and a list compiled by hand`,
    licence: 'MIT',
    french: french.join(' '),
    foreign: foreign.join(' '),
  })}\n`,
);
process.stderr.write(`${french.length} French and ${foreign.length} other given names\n`);
