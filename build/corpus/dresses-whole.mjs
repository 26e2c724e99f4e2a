/** Dresses that change a text as a whole: as it is pasted from a page, and with other people in it. */

const GIVEN =
  'Maëlle Gaëtan Solenne Ousmane Yasmina Thibault Clémentine Édouard Ghislaine Tiphaine Bertille Loïck Huguette Amaury Zoubida Firmin Perrine Évariste Marguerite Jean-Baptiste Anne-Laure Noémie Théophile Fatoumata Bérangère'.split(
    ' ',
  );
const FAMILY =
  'Trouvelot,Kerdavid,Le Quellec,Brémontier,Diarra,Szymkowiak,Peyrelongue,Castaing,Vauquelin,Ben Hamida,Estournel,Guillemain,Haudiquet,Laborderie,Mazoyer,Nérisson,Oudin,Pruvost,Roquebert,Sauvignet,Tardieu,Urruty,Verdelhan,de Brossard,Wattelet'.split(
    ',',
  );

/** The sign of an item of Markdown, and what emphasises words. */
export const ITEM = /^(\s*)[-*+] (?=\S)/gmu;
export const STRONG = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu;
export const EMPHASIS = /(?<![\p{L}\d*_])([*_])(?=[^\s*_])([^*_\n]+?)(?<=\S)\1(?![\p{L}\d*_])/gu;

/** All names of an annotation, in each of their spellings. */
export function namesIn(annotation) {
  return annotation.sessions.flatMap(({ people }) =>
    people.flatMap(({ name, also = [] }) => [name, ...also]),
  );
}

/** Whether a Markdown text can be pasted as a page shows it: tables, tags, code and front matter would need a page. */
export function isPlainMarkdown(text) {
  const hasMore = /^\s*\|.*\|/mu.test(text) || /<[a-z][^>]*>/iu.test(text) || /^(?:```|~~~)/mu.test(text);
  return !hasMore && !/^(?:---|\+\+\+)\s*\n/u.test(text);
}

/** Markdown as a page shows it: no marks and no addresses; items have a bullet. */
export function pasted(text) {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/^ {0,3}#{1,6} +(.*?)(?: #+)?[ \t]*$/gmu, '$1')
    .replace(/^(?:={3,}|-{3,}|\*{3,}|_{3,})[ \t]*$/gmu, '')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$2')
    .replace(ITEM, '$1• ')
    .replace(/^ {0,3}> ?/gmu, '')
    .replace(/\\(?=[-*_.()[\]#+!>])/gu, '');
}

/** Other people: each annotated name of two words or more becomes another, in the text and in the annotation. */
export function otherPeople(text, annotation) {
  const names = [...new Set(namesIn(annotation))].filter(name => name.includes(' ') && text.includes(name));
  const others = new Map(names.map((name, i) => [name, otherName(i)]));
  const spell = name => others.get(name) ?? name;
  let out = text;
  for (const name of names.toSorted((a, b) => b.length - a.length)) out = out.replaceAll(name, spell(name));
  const sessions = annotation.sessions.map(session => ({
    ...session,
    people: session.people.map(({ name, also = [], ...rest }) => ({
      ...rest,
      name: spell(name),
      also: also.map(spell),
    })),
  }));
  return { text: out, annotation: { ...annotation, sessions } };
}

function otherName(i) {
  const family = (i * 11 + Math.floor(i / FAMILY.length)) % FAMILY.length;
  return `${GIVEN[(i * 7) % GIVEN.length]} ${FAMILY[family]}`;
}
