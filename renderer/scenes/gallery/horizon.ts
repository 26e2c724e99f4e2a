import type { TimelineEntry } from '../timeline-input.ts';

/** Every year cited in the sessions of the Rouen proceedings, with the words around it. */
const MENTIONS: readonly (readonly [
  year: number,
  end: number | null,
  session: string,
  theme: number | null,
  phrase: string,
])[] = [
  [2014, null, 'A23', 2, "Qu'est-ce que l'espace public ? Histoire du mot et du concept"],
  [2014, null, 'A5', 5, "L'Unadel déploie depuis 2014 une méthodologie d'écoute territoriale"],
  [2016, null, 'A2', 4, "l'Euro 2016"],
  [2018, null, 'A17', 4, 'Depuis 2018, la doctrine de la police de sécurité du quotidien (PSQ)'],
  [2019, null, 'A15', 2, 'sa légitimation par la Loi LOM en 2019'],
  [2022, null, 'A15', 2, "1,7 millions de plus qu'en 2022"],
  [2023, null, 'A2', 4, 'les émeutes urbaines de 2023'],
  [2023, null, 'A17', 4, 'Les émeutes de juillet 2023'],
  [2024, null, 'P3', null, 'Rapport annuel 2024'],
  [2024, null, 'P5', null, "L'étude « Fractures françaises » réalisée en 2024"],
  [2024, null, 'A15', 2, 'En 2024, 15 millions de français sont en situation de précarité mobilité'],
  [2024, null, 'A2', 4, 'Les JOP 2024 et leur héritage'],
  [2024, null, 'A2', 4, 'les JOP 2024 auront suscité un véritable engouement populaire'],
  [2030, 2050, 'A20', 1, 'projet de territoire à horizon 2030/2050'],
  [2030, null, 'A6', 3, 'En 2030, 4,5 millions de personnes âgées de plus de 85 ans'],
  [2030, null, 'A13', 5, 'Agenda 2030'],
];

export const HORIZON: readonly TimelineEntry[] = MENTIONS.map(
  ([year, yearEnd, session, theme, phrase], i) => ({
    key: `year:${year}:${session}:${i}`,
    year,
    yearEnd,
    session,
    theme: theme === null ? null : `theme-${theme}`,
    phrase,
    say: `${year}, ${session} : ${phrase}`,
  }),
);
