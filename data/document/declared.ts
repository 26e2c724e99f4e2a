import type { Located } from '../model/span.ts';
import { withLetters } from './characters.ts';
import type { Declared } from './readable.ts';

const NAMES: Readonly<Record<'title' | 'subtitle' | 'dates' | 'place' | 'organiser', RegExp>> = {
  title: /^(?:title|titre)$/iu,
  subtitle: /^(?:subtitle|sous_?titre|event|event_?name|evenement|événement)$/iu,
  dates: /^(?:date|dates|day|jour|start|date_?start|start_?date|event_?date|debut|date_?debut)$/iu,
  place: /^(?:location|lieu|place|city|ville|venue)$/iu,
  organiser: /^(?:organi[sz]er|organisateur|organisation|host)$/iu,
};

/** Its words as they are shown, in the place where they are written. */
function shown(value: Located | null): Located | null {
  return value && { ...value, text: withLetters(value.text) };
}

/** What the keys of a head say of the document; `found` gives the values of every key of these names. */
export function declaredBy(found: (names: RegExp) => readonly Located[]): Declared {
  const [title = null] = found(NAMES.title);
  const [subtitle = null] = found(NAMES.subtitle);
  const [place = null] = found(NAMES.place);
  const [organiser = null] = found(NAMES.organiser);
  return {
    title: shown(title),
    subtitle: shown(subtitle),
    dates: found(NAMES.dates),
    place: shown(place),
    organiser: shown(organiser),
  };
}
