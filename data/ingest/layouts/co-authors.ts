import type { Found } from './layout.ts';
import { peopleIn } from './people-filling.ts';

/** "(avec Paul Roy et Anne Lê)", "(with Mary Pell)": behind a name, with whom it is done. */
const WITH =
  /^(?:co-?(?:écrit|signé|rédigé)e?s? avec|(?:travail )?(?:en )?(?:collaboration|duo|compagnie|lien|binôme|tandem) (?:avec|de)|avec(?: la (?:collaboration|participation|contribution) de)?|(?:joint(?: work)?|in collaboration|together) with|with|et|and|&) (?=\p{Lu})/iu;

const LIKE_WITH =
  /^(?:co-?(?:.cr|[sſ]ig|r.d|lla|mpa)|travail |en |duo |lien |bin|tandem |avec|joint|in c|together|with|et |and |&)/i;
/** "INRAE, avec Paul Roy": behind the body. */
const THEN = /[,;] (?=(?:co-?\p{L}+|en|avec|joint|with) )/iu;

/**
 * The people of a line and those with whom they do it: who stands in a bracket behind "avec" is one more of them, and no office of
 * the one before. All words of the bracket must be people; "(avec le soutien de la Ville)" is none.
 */
export function withCoAuthors(text: string, people: readonly Found[]): readonly Found[] {
  return people.flatMap(person => {
    const { role } = person;
    if (role === null) return [person];
    const words = text.slice(...role);
    const then = THEN.exec(words);
    const from = then === null ? 0 : then.index + then[0].length;
    const rest = words.slice(from);
    const lead = LIKE_WITH.test(rest) ? WITH.exec(rest) : null;
    const others = lead === null ? null : peopleIn(text, [role[0] + from + lead[0].length, role[1]]);
    if (others === null || others.length === 0) return [person];
    const own: Found =
      then === null
        ? { ...person, role: null, roleScore: 0 }
        : { ...person, role: [role[0], role[0] + then.index] };
    return [own, ...others.map((other): Found => ({ ...other, part: person.part }))];
  });
}
