import type { Plugin } from 'vite';

export function aheadOfAllPlugin(): Plugin;
