/** What those do who are announced, by the stem of its future: who debates or bears witness speaks, whatever goes on behind. */
const SPEAKS = new Set(
  'débattr témoigner commenter exposer retracer raconter décrypter dialoguer plancher discuter'.split(' '),
);
/** What is only speech with its object: "donnera sa vision", "dressera le bilan"; "donnera son accord" is none. */
const GIVES = new Map<string, readonly string[]>([
  ['donner', ['vision', 'point', 'points', 'regard', 'lecture', 'éclairage']],
  ['livrer', ['analyse', 'analyses', 'regard', 'vision', 'lecture', 'témoignage', 'réflexions']],
  ['apporter', ['éclairage', 'éclairages', 'regard', 'témoignage', 'vision', 'expertise']],
  ['partager', ['expérience', 'vision', 'regard', 'témoignage', 'réflexions', 'analyse']],
  ['dresser', ['bilan', 'portrait', 'panorama', 'état', 'tableau']],
  ['fer', ['part', 'récit']],
]);
const VERB = /^,? (?:qui )?(?:y |nous |vous |en )?(\p{Ll}{1,14}r)(?:a|ont)(?!\p{L})/u;
/** "nous décrira": whatever is told to those who listen. */
const TOLD_TO_US = new Set('décrir relater dévoiler éclairer'.split(' '));
/** "pourra se libérer pour venir nous dire quelques mots": who is hoped for. */
const TO_TELL_US =
  /^[^.;:!?]{0,70} nous (?:dire|parler|raconter|présenter|exposer|expliquer|éclairer|livrer)(?!\p{L})/u;
const COMES = new Set(['pourr', 'viendr', 'devr']);
const FARTHEST_OBJECT = 6;

/** Whether what stands behind a person announces that she speaks: "débattra de", "nous décrira", "donnera le point de vue de l'État". */
export function willGive(behind: string): boolean {
  const verb = VERB.exec(behind);
  const stem = verb?.[1];
  if (verb === null || stem === undefined) return false;
  if (SPEAKS.has(stem)) return true;
  if (TOLD_TO_US.has(stem)) return verb[0].includes(' nous ');
  const rest = behind.slice(verb[0].length);
  if (COMES.has(stem)) return TO_TELL_US.test(rest);
  const objects = GIVES.get(stem);
  if (objects === undefined) return false;
  const words = rest.split(/[ '’,.;:!?]+/u, FARTHEST_OBJECT);
  return words.some(word => objects.includes(word));
}

/** What a text holds in which somebody may be told to give something; nearly none does. */
export const LIKE_GIVES =
  /(?:débatt|témoigne|commente|expose|retrace|raconte|décrypte|dialogue|planche|discute|donne|livre|apporte|partage|dresse|fe|décri|relate|dévoile|éclaire|pour|viend|dev)r(?:a|ont)(?!\p{L})/u;
