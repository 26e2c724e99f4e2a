/** What the bench of slides asks of the product, bundled for Node. */
export { packageParts } from '../../renderer/export/pptx/package.ts';
export { zipped } from '../../renderer/export/pptx/zip.ts';
export { slideXml } from '../../renderer/paint/pptx/slide.ts';
export { measureOffice } from '../../renderer/scenes/measure-office.ts';
