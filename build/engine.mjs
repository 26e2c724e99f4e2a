/** Bytes of code that a function may run before the engine looks whether it is worth compiling again. */
const USUAL_BUDGET = 132 * 1024;
/** Megabytes that what lives long may fill before it is looked over for the first time. */
const FIRST_HEAP = 128;

/**
 * What Node's engine is told on the command line of each program that reads files. The optimising compiler waits until a function has run
 * sixteen times as long as else: it takes a third of a first reading, and in a process that reads many texts half of each, for hundreds of
 * functions of which few give anything back; those that do get it all the same, and the thread that reads takes as long with it as without.
 * The heap may fill a hundred megabytes before the engine looks over all of it for what is no longer used: a first reading fills less. A regular
 * expression is compiled to machine code at once, not to a code of its own first. The program that reads PDFs is done before an optimising
 * compiler has earned what it costs, and each of its functions is checked when it is first called, not with the thousands that never are.
 *
 * Never told to a process that runs already: Node 20 ends with a segmentation fault at an expression that it had compiled the other way.
 */
export const ENGINE_FLAGS = [
  `--interrupt-budget=${16 * USUAL_BUDGET}`,
  `--initial-old-space-size=${FIRST_HEAP}`,
  '--no-regexp-tier-up',
  '--liftoff-only',
  '--wasm-lazy-validation',
];
