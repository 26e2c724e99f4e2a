import { loadCatalogue } from '../i18n/catalogue.ts';
import { browserStorage, readPreferences } from '../state/preferences.ts';
import { relay } from './relay.ts';

const storing = import('../../data/store/db.ts');
const { events, listen } = relay();

/**
 * What a start needs beside the program itself, asked for before anything else of the program is evaluated: all of it comes while
 * the page is busy with that. `main.tsx` imports this first, and it is a file of its own (renderer/vite.config.ts).
 */
export const ahead = {
  storing,
  /** The first opening of the base; `listen` says who hears what befalls that connection. */
  opened: storing.then(({ openStore, DATABASE_NAME }) => openStore(DATABASE_NAME, events)),
  listen,
  messages: loadCatalogue(readPreferences(browserStorage(window)).language),
};
