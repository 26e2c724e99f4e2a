import { startsAsRole } from '../../text/role-words.ts';
import type { Stretch } from './layout.ts';

const TRADE =
  /(?:(?:^|\s)(?:entre|avec|et|par|puis) |(?:^|\s)(?:(?:entre|avec|et|par) )?d['’])une? (\p{Ll}[\p{Ll}-]+(?: \p{Ll}{5,})?) \($/u;
const LONGEST = 60;

/** "entre une élue (Anne Roux) et un éleveur (Paul Petit)": the trade of somebody whose name only the bracket behind it holds; null before any other name. */
export function tradeBefore(text: string, start: number): Stretch | null {
  if (text[start - 1] !== '(') return null;
  const trade = TRADE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
  if (trade === undefined || !startsAsRole(trade)) return null;
  const to = start - 2;
  return [to - trade.length, to];
}

/** "Intervention à deux voix d'un historien (": what is held between people of whom the trade is told. */
const HELD =
  /^(?:Interventions?|Dialogue|Regards? croisés?|Entretien|Échanges?|Conversation|Débat|Discussion|Rencontre|Témoignages?|Croisement)(?!\p{L})[^:;.!?]*$/u;

/** Whether a line says before its first name what people hold whose trades it tells. */
export function isHeldByTrades(text: string, start: number): boolean {
  return tradeBefore(text, start) !== null && HELD.test(text.slice(0, start));
}
