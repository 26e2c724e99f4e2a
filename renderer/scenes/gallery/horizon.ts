import type { HorizonSession } from '../horizon-rows.ts';
import type { DecadeWords, TimelineEntry } from '../timeline-input.ts';

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
    linked: false,
    say: `${year}, ${session} : ${phrase}`,
  }),
);

/** The same with the report whose title is all that names its year. */
export const HORIZON_LINKED: readonly TimelineEntry[] = HORIZON.map(entry =>
  entry.session === 'P3' ? { ...entry, linked: true } : entry,
);

export function decadeWords(entries: readonly TimelineEntry[], name: (decade: number) => string) {
  const counts = new Map<number, number>();
  for (const { year } of entries) {
    const decade = Math.floor(year / 10) * 10;
    counts.set(decade, (counts.get(decade) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(
      ([decade, count]): DecadeWords => ({
        decade,
        count,
        label: `${name(decade)} : ${count}`,
        short: `${count}`,
      }),
    );
}

export const decadeName = {
  fr: (decade: number) => `années ${decade}`,
  en: (decade: number) => `the ${decade}s`,
};

export const DECADES = {
  fr: decadeWords(HORIZON, decadeName.fr),
  en: decadeWords(HORIZON, decadeName.en),
};

const TITLES: Readonly<Record<string, string>> = {
  A20: 'Assemblées citoyennes',
  A15: 'Mobilité solidaire : un enjeu pour la cohésion des territoires',
  A23: "L'espace public, un lieu de vivre ensemble",
  A6: 'La transition démographique',
  A2: "L'héritage des JOP 2024 : le sport peut-il être un levier d'inclusion et de citoyenneté ?",
  A17: 'La sécurité du quotidien dans le contrat social',
  A5: "L'écoute territoriale",
  A13: 'Coopérer autrement',
  P3: "Conférence d'ouverture",
  P5: "Table ronde de l'après-midi",
};

/** The sessions of the horizon by theme, those outside the themes last. */
export const HORIZON_SESSIONS: readonly HorizonSession[] = [...new Set(HORIZON.map(({ session }) => session))]
  .map(id => ({
    id,
    badge: id.startsWith('A') ? id : null,
    title: TITLES[id] ?? id,
    theme: HORIZON.find(({ session }) => session === id)?.theme ?? null,
    say: `${id}, ${TITLES[id] ?? id}`,
  }))
  .sort(
    (a, b) =>
      (a.theme ?? 'z').localeCompare(b.theme ?? 'z', 'en') ||
      a.id.localeCompare(b.id, 'en', { numeric: true }),
  );
