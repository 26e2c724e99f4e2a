import { holdsAny } from '../text/fragments.ts';
import { key } from '../text/normalise.ts';

/** A label with its number and no title: "Table ronde", "Atelier n° 3", "Conférence inaugurale". */
const BARE =
  /^(?:(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|1ere?|[2-6]e(?:me)?|first|second|third|fourth|fifth|sixth) )?(?:tables? rondes?|ateliers?|workshops?|webinaires?|webinars?|(?:visio|web)conferences?|masterclass(?:es)?|rendez vous|episodes?|modules?|conferences?|sessions?|seances?|plenieres?|debats?|panels?|keynotes?(?: (?:address|speech|talk|lecture))?|(?:invited|plenary|opening|closing) (?:talks?|lectures?|speech|address)|echanges?|discussion|communications?|exposes?|presentations?|interventions?|temoignage|(?:grand )?entretien|dialogue|conference debat|table ronde debat|(?:rencontre|cine|cafe) debat|causerie|carte blanche|regards? croises?)(?: (?:plenieres?|inaugurales?|introductives?|conclusives?|d ouverture|de cloture|finale))?(?: (?:n o |n |no )?(?:\d{1,2}(?: ?[a-h]| \d{1,2})?|[a-h](?: ?\d)?|[ivx]{1,4}))?$/;

const LIKE_BARE =
  'table atelier workshop webin webconf rendez episode module conference session seance sequence partie pleniere debat panel keynote talk lecture speech address echange discussion communication expos presentation intervention temoignage entretien dialogue causerie carte regard visio masterclass debat cine cafe rencontre'.split(
    ' ',
  );

/** "Première séquence", "Partie 2": a word that heads columns, too, and names a session by its number alone. */
const COUNTED =
  /^(?:(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|1ere?|[2-6]e(?:me)?) (?:sequence|partie)|(?:sequence|partie) (?:n o |n |no )?(?:\d{1,2}|[ivx]{1,4}|[a-h]))$/;

/** Whether words only name a kind of session: its title stands elsewhere. */
export function isBareLabel(words: string): boolean {
  const plain = key(words);
  return holdsAny(plain, LIKE_BARE) && (BARE.test(plain) || COUNTED.test(plain));
}
