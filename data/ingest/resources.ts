import type { Resource } from '../model/entity.ts';
import type { NameMention, ResourceMention } from '../model/reading.ts';
import { findNames } from '../text/names.ts';
import { key, type Passage, spanIn } from '../text/normalise.ts';
import { mentionOf } from './name-mention.ts';

/** The first words of what announces a resource. Keys: no accents, lower case. */
const OPENERS =
  /^(?:acced(?:ez|er) (?:a|au|aux|ici)\b|retrouvez (?:l|la|le|les|ici|toutes?|tous|en)\b|voir (?:les? |la )?(?:ressources?|video|captation|support)|toutes? les (?:ressources|videos|presentations)|plus d informations?\b|pour en savoir plus|pour aller plus loin|la captation (?:video|audio)|captation (?:video|audio)|telecharge[rz]\b|ecoute[rz] (?:l|la|le|les|en)\b|(?:re)?vo(?:ir|yez) la video|lien (?:vers|du|de)|podcast\b|video de\b|consulte[rz] (?:l|la|le|les)\b)/;

/** Whether a block announces a resource rather than telling something. */
export function opensResource(blockText: string): boolean {
  return blockText.length < 400 && OPENERS.test(key(blockText));
}

function kindOf(words: string): Resource['kind'] {
  if (/\binterviews?\b|\bentretiens?\b/.test(words)) return 'interview';
  if (/\b(?:audio|podcast|plateau radio|micro trottoir)\b/.test(words)) return 'audio';
  if (
    /\b(?:video|captation|integralite de (?:la|l) (?:conference|table ronde|intervention|allocution)|allocution|replay)\b/.test(
      words,
    )
  ) {
    return 'video';
  }
  if (
    /\b(?:rapport|etude|guides?|supplement|documents?|presentations?|supports?|ressources?|actes?|livret)\b/.test(
      words,
    )
  ) {
    return 'document';
  }
  return 'link';
}

/** Whom an interview is with, and how the text calls that person. */
export interface Interviewee {
  readonly name: NameMention;
  readonly part: 'participant' | 'interviewee';
  /** Words between "l'interview de" and the name, as a stretch of the passage; null when they say nothing. */
  readonly role: readonly [number, number] | null;
}

/** Reads a block that `opensResource` accepted. */
export function readResource(block: Passage): { resource: ResourceMention; interviewee: Interviewee | null } {
  const words = key(block.text);
  const kind = kindOf(words);
  const name = kind === 'interview' ? findNames(block.text, 0.25).at(-1) : undefined;
  const mention = name === undefined ? null : mentionOf(block, name);
  const resource: ResourceMention = {
    kind,
    // "[Voir ressources ici](#)": of a Markdown link, its words.
    label: block.text.replace(/\[([^\]]{1,300})\]\([^)]{0,300}\)/g, '$1'),
    person: mention,
    span: spanIn(block, 0, block.text.length),
  };
  if (name === undefined || mention === null) return { resource, interviewee: null };
  const before = block.text.slice(0, name.start);
  const lead =
    /\b(?:interview|entretien)\s+(?:avec\s+)?(?:de\s+la\s+|de\s+l['’]|du\s+|d['’]une?\s+|de\s+|des\s+|avec\s+)?/iu.exec(
      before,
    );
  const roleFrom = lead ? lead.index + lead[0].length : name.start;
  const role = block.text.slice(roleFrom, name.start).trim();
  const generic =
    /^(?:(?:les?|la|une?|l['’])\s*)?(?:participante?|intervenante?|invitée?|témoin)s?$/iu.test(role) ||
    role === '';
  return {
    resource,
    interviewee: {
      name: mention,
      part: /participante?/i.test(role) ? 'participant' : 'interviewee',
      role: generic ? null : [roleFrom, roleFrom + role.length],
    },
  };
}
