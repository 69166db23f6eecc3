import { datasetTexts } from '#research/dataset/datasetTexts.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';

// Figures are put into sentences by functions too, without a screen or a command that loads their texts first.
await Promise.all(
  [visualisationTexts, datasetTexts].flatMap((set) => LANGUAGES.map((language) => set.load(language))),
);
