/** Degrees and orders; none of them is said in another sense behind a name. */
const POST_NOMINALS =
  /^(?:,?\s*(?:MD|M\.D\.|Ph\.?\s?D\.?|DPhil|D\.Phil\.|MBBS|MPH|MBA|LLM|MSc|JD|DVM|EdD|PharmD|DSc|OBE|MBE|CBE|KBE|FRS|FRSE|FBA|Esq\.?|Jr\.?|Sr\.?)(?![\p{L}\p{N}.-]))+/u;
const LIKE_POST_NOMINALS = /^,?\s*(?:M[.BDPS]|P[.h]|D[.PSV]|LLM|J[Dr]|E[ds]|OBE|[CK]BE|F[BR]|Sr)/;

/** "Anne Roux, MD, PhD, Provost": how long the degrees and orders behind a name are, which are no role; 0 without any. */
export function postNominals(behind: string): number {
  if (!LIKE_POST_NOMINALS.test(behind)) return 0;
  const found = POST_NOMINALS.exec(behind)?.[0].length ?? 0;
  if (found === 0) return 0;
  return behind.length - behind.slice(found).trimStart().length;
}
