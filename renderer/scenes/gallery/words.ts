import type { Language } from '../../i18n/index.ts';
import type { CloudWords } from '../cloud-input.ts';
import type { NetworkWords } from '../network-input.ts';
import type { TimelineWords } from '../timeline-input.ts';
import { THEME_TITLES } from './rouen.ts';

export const THEMES = THEME_TITLES.map((title, i) => ({ id: `theme-${i + 1}`, title, colour: i }));

const SOURCE_FR = 'Source : Actes du colloque national de Rouen, 4 et 5 mars 2025 (CNFPT). Lecture Maillage.';
const SOURCE_EN =
  'Source: proceedings of the Rouen conference, 4 and 5 March 2025 (CNFPT). Read by Maillage.';

const NETWORK_FR: NetworkWords = {
  language: 'fr',
  title: 'Organisations et séances, par thème',
  subtitle: '140 nœuds, 128 liens, 18 groupes séparés',
  description:
    'Réseau de 104 organisations et 36 séances. Les plus présentes : CNFPT (6 séances), Métropole Rouen Normandie (5 séances).',
  source: SOURCE_FR,
  kinds: {
    person: 'Personnes',
    session: 'Séances',
    organisation: 'Organisations',
    territory: 'Territoires',
    theme: 'Thèmes',
    keyword: 'Mots clés déclarés',
  },
  themes: THEMES,
  noTheme: 'Hors thème ou partagé',
  legendKinds: 'Nature',
  legendColour: 'Couleur : thème',
  legendSize: 'Taille : nombre de liens',
  legendTies: 'Épaisseur : nombre de passages',
  say: (node, links) => `${node.label}, ${links} liens`,
};

const NETWORK_EN: NetworkWords = {
  ...NETWORK_FR,
  language: 'en',
  title: 'Organisations and sessions, by theme',
  subtitle: '140 nodes, 128 links, 18 separate groups',
  description:
    'A network of 104 organisations and 36 sessions. The most present: CNFPT (6 sessions), Métropole Rouen Normandie (5 sessions).',
  source: SOURCE_EN,
  kinds: {
    person: 'People',
    session: 'Sessions',
    organisation: 'Organisations',
    territory: 'Territories',
    theme: 'Themes',
    keyword: 'Declared keywords',
  },
  noTheme: 'Outside or shared',
  legendKinds: 'Kind',
  legendColour: 'Colour: theme',
  legendSize: 'Size: number of links',
  legendTies: 'Width: number of passages',
  say: (node, links) => `${node.label}, ${links} links`,
};

const TIMELINE_FR: TimelineWords = {
  language: 'fr',
  title: 'L’horizon : les années citées',
  subtitle: '16 mentions de 8 années, de 2014 à 2050',
  description:
    'Chaque carré est une année citée dans une séance, coloré par thème. L’année la plus citée est 2024.',
  source: SOURCE_FR,
  themes: THEMES,
  noTheme: 'Hors thème',
  legendThemes: 'Couleur : thème de la séance',
  now: 'colloque, 2025',
  past: 'Derrière : 13',
  future: 'Devant : 3',
  columns: ['Année', 'Mentions', 'Séance'],
  linked: null,
};

const TIMELINE_EN: TimelineWords = {
  ...TIMELINE_FR,
  language: 'en',
  title: 'The horizon: years spoken of',
  subtitle: '16 mentions of 8 years, from 2014 to 2050',
  description:
    'Each square is a year spoken of in a session, coloured by theme. The year most spoken of is 2024.',
  source: SOURCE_EN,
  noTheme: 'Outside the themes',
  legendThemes: 'Colour: theme of the session',
  now: 'conference, 2025',
  past: 'Behind: 13',
  future: 'Ahead: 3',
  columns: ['Year', 'Mentions', 'Session'],
};

const CLOUD_FR: CloudWords = {
  language: 'fr',
  title: 'Les mots : Repenser le lien entre démocratie locale et citoyenneté',
  subtitle: 't = 1 120 mots du texte sur T = 5 660 ; mots présents au moins 2 fois, mots vides cachés',
  description: 'Nuage de 50 mots pour le thème 1. Les plus forts : citoyen, habitant, participation.',
  source: SOURCE_FR,
  themes: THEMES,
  noTheme: 'Aucun thème en propre',
  legendThemes: 'Couleur : thème où le mot domine',
  legendSize: 'Taille : racine de la fréquence f',
  value: word => `${word.f}`,
  small: null,
  declared: 'Mots clés déclarés',
  noneDeclared: 'Aucun mot clé déclaré',
  dropped: labels => `${labels.length} mots ne tiennent pas dans la figure : ${labels.join(', ')}.`,
};

const CLOUD_EN: CloudWords = {
  ...CLOUD_FR,
  language: 'en',
  title: 'Words: Atelier 20',
  subtitle: 't = 181 words of the text out of T = 5,660; words that occur at least twice, stop words hidden',
  description: 'A cloud of 24 words for workshop 20. The strongest: risque, crise, citoyen.',
  source: SOURCE_EN,
  noTheme: 'No theme of its own',
  legendThemes: 'Colour: theme where the word leads',
  legendSize: 'Size: square root of the frequency f',
  small: 'Small text',
  declared: 'Declared keywords',
  noneDeclared: 'No declared keyword',
  dropped: labels => `${labels.length} words do not fit in the figure: ${labels.join(', ')}.`,
};

/** What is written beside the pictures, by language. */
export const NETWORK: Readonly<Record<Language, NetworkWords>> = { fr: NETWORK_FR, en: NETWORK_EN };
export const TIMELINE: Readonly<Record<Language, TimelineWords>> = { fr: TIMELINE_FR, en: TIMELINE_EN };
export const CLOUD: Readonly<Record<Language, CloudWords>> = { fr: CLOUD_FR, en: CLOUD_EN };
