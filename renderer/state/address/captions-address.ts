import {
  type Caption,
  type Captions,
  LONGEST_CALLOUT,
  LONGEST_CAPTION,
  MOST_CALLOUTS,
  NO_CAPTION,
} from '../exploration/captions.ts';

type Field = readonly [name: string, value: string];

/** An equals sign in a key, which parts it from what is said. */
const SIGN = '%3D';
/** A picture and what is said on it: `network:Le CNFPT relie six séances`. */
const SAID = /^([a-z]+(?:\.[a-z]+)?):(.*)$/su;
const PICTURE = /^[a-z]+(?:\.[a-z]+)?$/u;

/** What the analyst says on the pictures: `titre=network:…&titre-simple=flows.volumes&repere=network:session:A1=…`. A subtitle may be empty: none. */
export function captionFields(captions: Captions): readonly Field[] {
  return Object.entries(captions).flatMap(
    ([picture, { title, plain, subtitle, note, callouts }]): readonly Field[] => [
      ...(title === null ? [] : [['titre', `${picture}:${title}`] as const]),
      ...(plain ? [['titre-simple', picture] as const] : []),
      ...(subtitle === null ? [] : [['sous-titre', `${picture}:${subtitle}`] as const]),
      ...(note === '' ? [] : [['note', `${picture}:${note}`] as const]),
      ...callouts
        .filter(({ text }) => text !== '')
        .map(({ key, text }): Field => ['repere', `${picture}:${key.replaceAll('=', SIGN)}=${text}`]),
    ],
  );
}

/** Reads what is said on the pictures. Total: what is not understood is as proposed. */
export function parseCaptions(fields: URLSearchParams): Captions {
  const captions = new Map<string, Caption>();
  const put = (picture: string, change: Partial<Caption>) =>
    captions.set(picture, { ...(captions.get(picture) ?? NO_CAPTION), ...change });
  const texts = (name: string) =>
    fields.getAll(name).flatMap(value => {
      const [, picture, text] = SAID.exec(value) ?? [];
      return picture === undefined || text === undefined || text.length > LONGEST_CAPTION
        ? []
        : [{ picture, text }];
    });
  for (const { picture, text } of texts('titre')) if (text.trim() !== '') put(picture, { title: text });
  for (const picture of fields.getAll('titre-simple').filter(each => PICTURE.test(each)))
    put(picture, { plain: true });
  for (const { picture, text } of texts('sous-titre')) put(picture, { subtitle: text });
  for (const { picture, text } of texts('note')) if (text !== '') put(picture, { note: text });
  for (const { picture, text } of texts('repere')) {
    const [, key = '', said = ''] = /^([^=]+)=(.+)$/su.exec(text) ?? [];
    const callouts = captions.get(picture)?.callouts ?? [];
    if (said !== '' && said.length <= LONGEST_CALLOUT && callouts.length < MOST_CALLOUTS)
      put(picture, { callouts: [...callouts, { key: key.replaceAll(SIGN, '='), text: said }] });
  }
  return Object.fromEntries(captions);
}
