import type { Plugin } from 'vite';

/** Writes the letter classes of the reader's regular expressions out. */
export function plainClassesPlugin(): Plugin;
