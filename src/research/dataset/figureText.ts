import { type Language, localeOf } from '#shared/Language.ts';

/** A figure with so many decimals and the language's decimal sign, the same for every reader. */
export function figureText(figure: number, decimals: number, language: Language): string {
  const text = Number(figure.toFixed(decimals)) === 0 ? (0).toFixed(decimals) : figure.toFixed(decimals);
  const minus = text.replace('-', '−');
  const [, decimalSign = '.'] = (0.5).toLocaleString(localeOf(language));
  return minus.replace('.', decimalSign);
}
