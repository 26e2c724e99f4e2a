import { describe, expect, it } from 'vitest';
import { readDates } from './dates.ts';
import { documentOf } from './session.fixture.ts';

function dates(parts: Parameters<typeof documentOf>[0]) {
  const { text, outline } = documentOf(parts);
  return readDates(text, outline).map(date => ({ ...date, cut: text.slice(date.span.start, date.span.end) }));
}

const years = (body: string): string[] =>
  dates({ body }).map(({ year, yearEnd }) => (yearEnd === null ? `${year}` : `${year}-${yearEnd}`));

describe('years', () => {
  it('are read wherever a session gives them', () => {
    const read = dates({
      title: "L'héritage des JOP 2024",
      roles: ['rapporteuse du Rapport annuel 2023'],
      body: 'Depuis 2018, la doctrine change.',
      resource: "Accédez à l'étude de 2021",
    });
    expect(read.map(date => date.year)).toEqual([2024, 2023, 2018, 2021]);
  });

  it('come with the clause that gives them sense, cut out by the span', () => {
    const [first, second] = dates({
      body: 'Rien ne change. Les émeutes de juillet 2023 illustrent cette défiance ; la loi de 2019 aussi. Fin.',
    });
    expect(first?.phrase).toBe('Les émeutes de juillet 2023 illustrent cette défiance');
    expect(first?.cut).toBe(first?.phrase);
    expect(second?.phrase).toBe('la loi de 2019 aussi');
  });

  it('are two side by side, and one with its end in a range', () => {
    expect(years('à horizon 2030/2050')).toEqual(['2030', '2050']);
    expect(years('sur la période 2020-2026, de 2014 à 2020, saison 2023/24')).toEqual([
      '2020-2026',
      '2014-2020',
      '2023-2024',
    ]);
    expect(years('Entre 2014 et 2020.')).toEqual(['2014', '2020']);
  });

  it('are not quantities, numbers of articles and pages, telephones, addresses or codes', () => {
    for (const body of [
      '2000 habitants, 2024 € et 1950 km',
      'article 2044 du code, page 2024, n° 2019',
      'Tél. : 01 55 27 20 00 - CS 41232 - 2 000 personnes',
      'www.exemple.fr/2024_programme v2024 A2024',
      'en 1789 et en 2150',
      "L'article 1945 du code, l’alinéa 2020",
      "L'image fait 1920 x 1080 points, ou 1080×1920",
      'Voir rapport-2022.pdf, bilan_2021.xlsx et exemple.fr/2024/index.html',
      'la loi n° 2022-1945, la loi 2005-102, le décret 2014-1950, la directive 2000/60/CE',
      'La norme NF EN 1995 et le code postal 1950',
      'On compte 2050 bateaux, plus de 1950 ruches, et on en recense 2010 espèces',
      'au 2024 rue de Paris, 1998, avenue de la Gare',
    ]) {
      expect(years(body), body).toEqual([]);
    }
  });

  it('stay years beside what only looks like a number', () => {
    expect(years('la loi 2005 sur le handicap')).toEqual(['2005']);
    expect(years('On compte 2030 parmi les caps ; en 2019 les élus votent.')).toEqual(['2030', '2019']);
    expect(years("L'article de 2021 et le rapport 2022 (pdf)")).toEqual(['2021', '2022']);
    expect(years('La rue fut ouverte en 1998. Avenue de la Gare')).toEqual(['1998']);
  });

  it('are not the days of the colloquium itself', () => {
    const body = 'Le colloque des 4 et 5 mars 2025 a réuni 600 dirigeants. En 2025, tout change.';
    const read = dates({ body, dates: ['2025-03-04', '2025-03-05'] });
    expect(read.map(date => date.phrase)).toEqual(['En 2025, tout change']);
  });
});
