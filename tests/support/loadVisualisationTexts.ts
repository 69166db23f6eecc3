import { LANGUAGES } from '#shared/Language.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';

// Figures are put into sentences by functions too, without a screen that loads their texts first.
await Promise.all(LANGUAGES.map((language) => visualisationTexts.load(language)));
