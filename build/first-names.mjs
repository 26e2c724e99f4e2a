/**
 * Gathers given names for the reader from the locales of @faker-js/faker (MIT), and writes data/reference/first-names.json.
 * Run it again only when the list changes: `npm i --no-save @faker-js/faker && node build/first-names.mjs`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { folded } from './packing.mjs';

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
Abdoulaye Bakary Boubacar Daouda Lassana Modibo Seydou Souleymane Tidiane Rokhaya Maïmouna Mariama Nafissatou Ramata Oumou Assa Awa Binta Djeneba Kadidia
Typhaine Typhanie Smaïn Smail Gaëlenn Gaëlen Anaïg Annaïg Annaïck Chrystelle Cybèle Cédrine Érell Erwin Fabiola Florine Gersende Gildas Gwenn Gwladys Hyacinthe Ignace Lénaïc Lénaïg Lisiane Loann
Loriane Lysandre Marylène Marylise Mélaine Mériadec Milène Rozenn Servanne Siegfried Soazic Tifenn Ursuline Yannig Yolaine
Adémar Aenor Agobard Aimeric Albine Alcuin Alcée Amadéo Andrev Annelise Anthime Apollonie Aristée Arnoul Arthuse Artémise Arzhel Aubane Aubrée Aymar Azalaïs Aziliz Aëlig Balbine Baptistin Baptistine
Benjamine Bernardin Bernardine Berthille Bertilie Bertrande Bertrane Bleunwenn Bleuzen Brendann Brewal Brivael Béatrix Calliste Chimène Christilla Claudette Claudius Clémentin Cléophas Colomban Cordélia
Cornélie Crispin Cunégonde Cydalise Cyprienne Célanie Céliane Célimène Célya Césarine Damase Damienne Didière Domitien Donatienne Déodat Edern Edmonde Efflamm Elphège Enogat Envel Ephrem Ermeline
Ermengarde Esclarmonde Estebe Euphrosyne Eustachie Fanchette Fanchon Ferdinande Fernande Ferréol Fidéline Firmine Flavienne Floriant Floribert Florimond Fragan Franceline Francky Frédégonde Félicienne
Garsende Gaspardine Gaudérique Gauvain Gaëlig Georgine Gervaise Gilberte Gillette Ginette Gislain Gisélinde Godeleine Godelieve Goneri Gonéri Gratienne Guenhael Guerric Guewen Guilain Guilaine Guilhelmine
Guilhemette Guislain Guylain Guylaine Guylène Guénaël Gweltaz Gwenan Gwendolen Gwezenn Gwion Gwénolé Gélase Géralde Gérardine Géraude Haël Hedwige Hermance Hermeline Hermione Herveig Hildegarde Honorat
Honorin Horatio Huberte Hugolin Hyppolite Hégésippe Héliodore Héliéna Iltud Iréna Irénée Isaline Isaïe Iseut Isoline Ivanne Ivette Izold Jacotte Jacquemine Jacquy Jannick Jaoua Jeannick Jeannine Jeanny
Jehan Jocelaine Joceline Jolaine Joscelin Josseline Josyane Josèphe Josépha Jovanie Judoc Juline Juluan Justinien Kadeg Kaelig Katarin Katel Kelig Koulman Kristell Landelin Laudine Laurana Laurelle
Laurentine Lionelle Lissandre Lizie Loana Lomane Lorie Louisette Loïg Loïsa Lucette Lucillien Lucinde Lucrèce Ludivina Ludmilla Lutgarde Lyane Lydiane Lydwine Lydéric Lyse Lélia Lélio Lénaelle Lénaïck
Léocadie Léonarde Léonce Léonice Léonide Léonine Maddy Maelan Magdeleine Magloire Maguelonne Maguy Maixent Malaury Malorie Malory Manoël Manoëlle Manuelle Marcellin Marcelline Marcien Margaud Mari-Wenn
Mariette Marinette Marise Maristella Marivonig Marlyse Martinien Maryannick Marylin Mathurine Mauricia Maximilienne Maximin Maximine Maëla Maëlan Meriadeg Mevena Mewen Michaëla Mickaëlle Modestine Montaine
Muguette Myriane Médard Mélissande Nastasia Nathanaëlle Nevenoe Nicaise Nicodème Nikolazig Ninette Noame Nolwenna Nominoë Norberte Noéline Noëllie Nérée Oanez Octavie Octavien Octavine Odelin Odeline Oihan
Olwen Onfroy Onésime Ophélia Orane Orianne Osanne Oscarine Othilie Othon Ourida Padern Palmyre Pancrace Pascalin Pascaline Perig Pernelle Philiberte Phoebé Pierrette Pierrig Pierrine Polycarpe Primaël
Protais Péroline Quiterie Raphaelson Raynald Raïssa Renald Renaude Reynald Richarde Rigobert Riwall Riwan Robertine Rodéric Rogatien Romaric Romualda Ronana Roparz Rosalba Rosalinde Rosane Roselaine Rosena
Rosine Rosy Roxelane Rozenne Rumon Réjane Rémie Rénald Sabinien Samuelle Sandie Sandrina Saturnine Savine Sergine Sernin Servais Sigolaine Simonette Simonne Sixtin Sklaer Soaz Solen Solenne Sophiane
Stellio Sterenn Stéphanette Suzanna Suzel Sybil Sylvana Sylvine Sylvius Sylvère Symphorien Symphorienne Sébastienne Ségolaine Ségolen Sénan Séraphine Talwyn Tanneguy Tatienne Teilo Tepod Thaddée Thadée
Thierric Thimoléon Thimothée Thomasine Thomassine Thylane Thècle Théobald Théodoric Théodule Théophanie Tifanie Tobie Toinette Tonin Toussainte Tremeur Tristane Tudi Turiaf Tyffaine Tylan Ulric Uriell
Ursin Valériane Valérien Victorienne Virgilia Vitaline Vérane Véréna Wallerand Wenceslas Winoc Wistan Wulfran Yanick Yannez Yezekel Yoanna Yohanna Ysabeau Ysoline Yvain Yvelin Yveline Yvelise Zénaïde
Zénobie Zéphyrin Édouardine Édouarson Éliséo Éliézer Élodine Éloïc Éluther Émerika Émilienne Émérence Énimie Énogat Éponine Étiennette Évelina
Amarante Bienvenu Bienvenue Bonaventure Colombine Corneille Crépin Florette Gentiane Gracieuse Liane Mirabelle Modeste Orphée Ovide Perrette Pierrot Placide Romance Rosette`.split(
    /\s+/,
  );

/** Given names of other origins that are common in France and rare in the package; compiled by hand as well. */
const ADDED_OTHERS =
  `Abdelhak Abdelhakim Abdelilah Abdeljalil Abdelmajid Abdelouahed Abdelwahab Abdennour Abderrahman Abdessamad Achour Adlène Ahlam Ahmadou Aïchatou Akli Alaoui
Albena Alioun Amal Amel Amira Amine Anass Anissa Arezki Arij Asma Asmaa Assane Assetou Atika Awatef Aya Ayat Ayoub Azzeddine Badia Badr Bahia Balla Baya Bechir Belkacem Ben Benyamina
Bilal Billal Bilel Brahima Chadia Chafia Chahinez Chaïma Chakib Chawki Cherif Chiraz Dalila Dalil Dania Daouia Dhia Dina Dihya Djaffar Djibril Djilali Djida Dounia Elias Elyes Essia
Esma Fadhila Fadoua Fahd Fahmi Faouzi Faouzia Farah Faten Fathi Fathia Fatna Fawzi Fayçal Ferhat Ferid Fethi Fouzia Ghania Ghassan Ghizlane Habiba Hachim Hadi Hadja Hafida Hafsa Hajar
Hajer Haïfa Halim Hamed Hamida Hamou Hana Hania Haroun Hasna Hasnaa Hatem Hayet Hédi Hela Henda Hiba Hind Hichem Houda Houssam Houssem Ibtissem Idir Idris Ihsane Ikram Ilham Ilyes Imad Imane
Imène Inaya Iman Ines Insaf Ismaïl Ismahane Issam Jaafar Jalal Jalel Jamal Jamel Jaouad Jawad Jihane Jihad Kaïs Kahina Kamal Kaouther Karam Kawtar Kenza Khadidja Khalida Khalil Khaoula Khedidja
Kheira Kheireddine Khouloud Lahcen Lamine Lamya Latifa Leïa Lilia Lina Linda Loubna Louisa Lounès Lyès Maha Mahdi Mahfoud Mahmoud Maissa Majda Majid Malak Malik Manal Mansour Maroua Marouane
Marwa Marwan Massinissa Maya Maysa Meriem Meryem Messaouda Miloud Mina Mohand Mokhtaria Mouhamadou Mouloud Moulay Mourad Moncef Moufida Mounia Mouna Nabila Nacera Nacira Nada Nadir Nadjet Nafissa
Nahla Naïm Naima Najib Najia Najoua Najla Narjess Nasr Nasser Nassim Nassima Nassira Nawal Nawfel Nazim Nejib Nesrine Nezha Nihad Nissrine Nizar Nouha Nouara Noura Nourdine Oualid Ouafa Ouassila
Oumaima Oussama Rabah Rabha Rached Radia Radouane Rafik Rahma Raja Ramdane Ramzi Rania Raouf Rayan Razika Redouane Réda Reda Ridha Riad Riadh Rim Rima Roukia Rym Saad Saadia Sabah Sabri Sabria
Safa Safia Safiya Salem Salha Salma Saloua Salwa Samah Saméh Sami Samira Samy Sana Sanae Sara Sarra Sefia Selim Selma Siham Slim Smaïn Sofia Sofian Souad Souhila Souhir Soumaya Soumia Sihem Taha
Taïeb Taoufik Taous Tarik Tassadit Tayeb Thouraya Touria Wafa Wahid Wajdi Wassila Wided Wissam Wissem Yahia Yahya Yanis Yamina Yasmine Yazid Younes Yousra Yousri Zakaria Zakia Zeineb Zeïneb Ziad Zied
Zina Zineddine Zoubida Zouhair Zoulikha Abibata Adjoua Affoué Aïssé Akissi Akossiwa Alpha Amandine Aminatou Amsatou Anta Arame Arouna Assitan Astou Atou Ballo Bassirou Bineta Birame Bintou Boubou Cheick Coumba
Daba Dado Demba Diarra Dieynaba Djénéba Djibo Djiby Dominga Edem Efua Ernestine Fadima Fanta Fatim Fatima-Zahra Fodé Gaoussou Gora Hamidou Harouna Hawa Ibou Idrissa Ismaïla Issouf Kadidiatou Kady Kalilou
Kany Karamoko Kofi Kokou Koffi Kossi Kouadio Kouamé Kwame Lamine Mabrouka Maïmouna Makan Mame Mamoudou Mansata Mariame Massamba Mbaye Mody Moctar Momar Mor Nana Ndiaye Néné Ngoné Niouma Nogaye Ousseynou Papa
Pape Penda Raby Ramatoulaye Rokia Safiatou Saliou Salimata Samba Sanou Sidi Sira Siaka Sokhna Soukeyna Tidjane Yaya Yacouba Yéro Zénabou Ziréna Adjaratou Chinedu Emeka Ngozi Olumide Amina Zaïnab
Aki Akiko An Anh Binh Bao Chi Chen Dung Duc Hai Hanh Haruka Hiroshi Hoa Hong Hung Jin Kenji Khanh Lan Li Lin Liwei Long Mai Mei Midori Naoko Nam Nga Ngoc Nguyet Nhung Phuong Quang Quyen Sakura Sun Takeshi Tam
Thanh Thi Thu Thuy Tien Toan Trang Trung Tuan Tuyet Van Viet Wei Xia Xiao Ying Yoko Yuki Yumi Zhen Chhay Sopheap Sokha Vanna Arun Deepak Kavita Lakshmi Meera Priya Rajesh Sanjay Sunita Vijay
Agnieszka Aleksander Aleksandra Anca Andreea Bogdan Bohdan Bojana Cristina Dariusz Dimitar Dorota Dragan Ewa Goran Gheorghe Grzegorz Halina Iulia Ioana Ivana Jadwiga Jelena Joanna Katarzyna Krzysztof Ljiljana
Magdalena Mihaela Milan Mirela Nikola Olena Oleksandr Pavel Piotr Radu Rodica Sanja Slobodan Snezana Svetlana Tadeusz Vesna Vlad Volodymyr Wojciech Zbigniew Zoran Zuzana Yevgeny Yuliya
Alvaro Anabela Armando Aurelio Beatriz Carlos Catarina Conceição Domingos Duarte Fátima Fernanda Filipa Gonçalo Graça Henrique Helder Hélder Ilda Isaura João Joaquim Jorge José Joel Leonor Lurdes Manuel Manuela Nuno
Paulo Pedro Rui Sérgio Teresa Tiago Vasco Alessandra Alessandro Andrea Antonella Cinzia Claudio Daniela Donatella Elisabetta Emanuela Enrico Fabio Federica Federico Flavia Francesca Gabriella Gianni Giovanna
Giulia Giuseppe Graziella Ilaria Lorenza Luca Luigi Marcella Matteo Maurizio Michela Nicoletta Paola Patrizia Pierluigi Raffaella Roberta Rosanna Salvatore Simona Stefania Stefano Tiziana Valentina Vincenzo
Alejandra Alejandro Álvaro Amparo Asunción Consuelo Enrique Esperanza Esteban Felipe Guadalupe Ignacio Inmaculada Javier Joaquín Jordi Josefa Juan Laia Lourdes Mercedes Miguel Montserrat Núria Pilar Ramón Raúl
Ricardo Rocío Rodrigo Rosario Santiago Soledad Xabier Yolanda Aitor Ainhoa Amaia Amaïa Andoni Argitxu Beñat Bixente Eñaut Haizea Iban Iker Ion Itziar Kattalin Koldo Maite Maitena Maïté Maritxu Mattin Mikel Mixel Nahia
Oihana Pantxika Pantxo Peio Ramuntxo Txomin Xabi Xan Aela Alan Annaïg Annaïck Aodren Awen Azilis Bleuenn Briac Briag Briec Budoc Corentine Denez Efflam Eflamm Elouan Enora Erell Erwann Fañch Ewen Gaël Gildas Glenn
Goulven Gurvan Gwénaël Gwenn Gwennaïg Gwladys Haude Herveline Jakez Jord Judikael Kaourintine Kévin Klervi Koulm Lena Lénaïg Lenaïck Loeiz Loïck Lomig Maël Maëlig Malo Marc-Olivier Maïwenn Marivon Morgan Morvan Muriel
Naïg Neven Nolwen Padrig Pêr Riwal Riwanon Rozenn Ronan Servan Soizick Stered Steven Tangi Tanguy Tifenn Trestan Tudual Tugdual Yaël Yannig Youenn Yuna Yvonig Ange-Marie Antea Antone Battì Carlu Dumè Ghjuvan
Ghjuvanna Jean-Do Lisandru Laetizia Lesia Petru Pierre-Paul Santa Saveriu Vannina Alphonse Arsène Barnabé Basile Boris Cléa Cléo Cloé Côme Cyrielle Dimitri Éloi Emery Élouan Ferdinand Flavien Gabin Garance
Grégorie Hortense Inaki Isaure Ivan Jérôme-Marie Joanna Joris Josué Kelly Killian Laly Léopold Lilian Lilou Livia Lou Louane Louison Luna Lubin Madeleine Maïlys Marceau Marin Marius Maud-Hélène Maylis Mélody Méline Milo
Naël Nina Ninon Noa Noah Noham Oscar Pablo Pia Priscilla Priscille Rafaël Romy Rosemonde Salvador Sacha Samuel Shirley Sidonie Sigolène Soën Thaïs Tess Tessa Théa Tibère Timéo Titouan Tom Toscane Vianney Victorine
Wassim Wassym Wendy Wilfried Willy Yohanan Yorick Ysaline Ysé Zélie Zia Avner Avi Chaim David Déborah Eitan Eliezer Eytan Gad Haïm Ilan Isaac Itzhak Ketty Léa Liora Meïr Mendel Moïse Moshe Nathan Noémi Rivka Ruth Shmuel
Shimon Simha Tal Yael Yehuda Yoav Yoram Ziva Aram Ara Anahid Araxie Garo Hagop Haïg Hasmig Hratch Krikor Nazareth Sevan Siranouche Taline Vahan Vartan Varoujan Ayse Ayşe Bulent Cem Deniz Dilek Elif Emre Erkan Fatma
Gülay Gulsen Hakan Hatice Hülya Ilker Kadir Kemal Leyla Mehmet Metin Murat Nuray Nurcan Okan Orhan Ozge Özlem Selcuk Serdar Serkan Sevda Sibel Tolga Ugur Umit Yasar Yusuf Zeki Zeynep Ardavan Azadeh Bahar Behrouz Farhad
Farzaneh Hossein Leila Mahnaz Maryam Mehran Mina Nasrin Parisa Reza Shahla Shirin Soheila Tara Yalda
Aiert Ainara Alaia Amanieu Ander Andria Anghjula Anghjulina Antonu Arantxa Arbogast Aurkene Bartolomé Bastianu Brandonu Cicilia Detlef Diunisu Dominicu Eckhardt Elaia Eneko Euzhan Filippu Francescu
Fritzner Gaizka Garazi Gerty Ghjacuma Ghjacumu Ghjaseppu Ghjasippina Ghjilormu Ghjulia Ghjuliu Gorka Graxi Graxiana Günther Haritz Harryson Iratxe Itsaso Izaro Iñaki Iñigo Jaufré Jokin Josune Jutta Jürgen
Kattin Kepa Kessy Leire Liesel Lohitzun Lucner Ludger Maddalen Maddi Maialen Maider Matteu Mañex Miqueu Miquèla Mirlande Mixu Montse Nekane Nello Niculaiu Orsu Orsula Othmar Otxanda Panpili Paulu Peire
Peirot Pello Petru-Santu Peyo Pèir Pèire Remigius Renaldo Sorkunde Stefanu Ulrike Unai Valeska Vincentellu Volkmar Wendelin Wilner Wisly Xantiana Ximun Yolette Yon Zigor Zuriñe`.split(
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

/** What data/text/normalise.ts makes of a name: no accents, small letters, spaces for hyphens and apostrophes. */
function keyOf(name) {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return plain
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const french = tidy([...namesOf(FRENCH), ...ADDED]);
const foreign = tidy([...namesOf(OTHERS), ...ADDED_OTHERS], new Set(french));
writeFileSync(
  target,
  `${JSON.stringify({
    origin: `@faker-js/faker ${version}, given names by locale (${FRENCH.join(', ')}; ${OTHERS.join(', ')}), and two lists compiled by hand`,
    licence: 'MIT',
    // Compared without accents.
    french: folded([...new Set(french.map(keyOf))].sort()),
    // Compared in small letters.
    foreign: folded([...new Set(foreign.map(name => name.toLowerCase()))].sort()),
  })}\n`,
);
process.stderr.write(`${french.length} French and ${foreign.length} other given names\n`);
