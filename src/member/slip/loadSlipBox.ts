/**
 * In between, in a file of its own: which files the box, its camera and its texts are in need not be known on the phone of
 * whoever comes by a link.
 */
export async function loadSlipBox() {
  const part = await import('./slipBoxWithTexts.ts');
  return part.slipBoxWithTexts();
}
