import { hexOf } from '../../paint/pptx/ink.ts';
import { DECLARATION } from '../../paint/pptx/xml.ts';
import { LIGHT } from '../../scenes/theme.ts';

/** The one face that both offices have, or have in the same widths under another name. */
const OFFICE_FACE = 'Arial';

const NAMES = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;

function colour(name: string, value: string): string {
  return `<a:${name}><a:srgbClr val="${hexOf(value)}"/></a:${name}>`;
}

/** The theme of slides and notes: the product's own colours, so that what is added by hand goes with what is there. */
export function themeXml(): string {
  const { ink, background, quiet, faint, accent, categories } = LIGHT;
  const colours =
    colour('dk1', ink) +
    colour('lt1', background) +
    colour('dk2', quiet) +
    colour('lt2', faint) +
    NAMES.map((name, i) => colour(name, categories[i] ?? accent)).join('') +
    colour('hlink', accent) +
    colour('folHlink', quiet);
  const font = `<a:latin typeface="${OFFICE_FACE}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Maillage"><a:themeElements>` +
    `<a:clrScheme name="Maillage">${colours}</a:clrScheme>` +
    `<a:fontScheme name="Maillage"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Maillage"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  );
}
