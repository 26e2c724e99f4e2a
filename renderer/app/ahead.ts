import { firstLook } from '../../data/store/first-look.ts';
import { loadCatalogue } from '../i18n/catalogue.ts';
import { browserStorage, readPreferences } from '../state/preferences.ts';
import { onceUnlessHeard, relay } from './relay.ts';

const storing = import('../../data/store/db.ts');
const { events, listen } = relay();
const opened = storing.then(({ openStore, DATABASE_NAME }) => openStore(DATABASE_NAME, events));
const { language } = readPreferences(browserStorage(window));
const others = new BroadcastChannel('maillage');
// What hinders the look is met again, and said, by who looks without it.
const looked = opened.then(base => (base.ok ? firstLook(base.value) : null)).catch(() => null);

/**
 * What a start needs beside the program itself, asked for and read before anything else of the program is there: all of it comes
 * while the page is busy with that. It runs as a file of its own (renderer/vite.config.ts); `main.tsx` imports it first.
 */
export const ahead = {
  storing,
  /** The first opening of the base; `listen` says who hears what befalls that connection. */
  opened,
  listen,
  /** The channel to the other windows: open before the base is looked at, so that no change goes unheard. */
  others,
  /** What the base held, once; null when there is none or another window has changed something since. */
  look: onceUnlessHeard(looked, others),
  messages: loadCatalogue(language),
};

// The engine makes its list of languages when it is first asked about one: better now, while the page waits for the program, than
// when React Aria and the first message ask (findings/intl-lists-all-languages-for-one.sh).
Intl.DateTimeFormat.supportedLocalesOf(language);
new Intl.NumberFormat(language).format(0);
