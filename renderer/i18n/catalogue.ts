import type { Language } from './index.ts';
import type { Messages } from './messages.ts';

/** The messages of one language: a page loads those that it speaks. */
export async function loadCatalogue(language: Language): Promise<Messages> {
  return language === 'fr' ? (await import('./fr.ts')).fr : (await import('./en.ts')).en;
}
