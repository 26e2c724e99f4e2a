/** One line to the person at the terminal, on standard error, so that standard output stays for results. */
export function say(sentence) {
  process.stderr.write(`maillage: ${sentence}\n`);
}
