import { spawnSync } from 'node:child_process';

/** Typefaces as wide as Arial, by their names. */
const AS_ARIAL = /arial|arimo|liberation\s*sans|helvetica|nimbus\s*sans/iu;
const family = spawnSync('fc-match', ['--format=%{family}', 'Arial'], { encoding: 'utf8' }).stdout;

/** Whether this machine has Arial or one as wide: with any other typeface words stand elsewhere, and run into each other. */
export const HAS_ARIAL = AS_ARIAL.test(family ?? '');
