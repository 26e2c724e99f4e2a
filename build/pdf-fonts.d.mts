import type { Plugin } from 'vite';

export function pdfFontsPlugin(): Plugin;
