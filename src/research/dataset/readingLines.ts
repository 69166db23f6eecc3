import type { MissingCodes } from './missingCodes.ts';

/** What somebody types in a program of others. */
interface ReadingLines {
  readonly r: string;
  /** `reasons` tells the kinds of missing apart, and is not to be computed with. */
  readonly rWithReasons: string;
  readonly spss: string;
  /** gretl knows nothing of the codes that a system file declares missing. */
  readonly gretl: string;
}

/** How `dataset.sav` is read so that no code for a missing answer counts as an answer. A test runs each of them. */
export function readingLines({ notApplicable, notAnswered }: MissingCodes): ReadingLines {
  return {
    r: 'dataset <- haven::read_sav("dataset.sav")',
    rWithReasons:
      'reasons <- haven::read_sav("dataset.sav", user_na = TRUE)\ndataset <- haven::zap_missing(reasons)',
    spss: "GET FILE='dataset.sav'.",
    gretl: `open dataset.sav\nsetmiss ${notApplicable}\nsetmiss ${notAnswered}`,
  };
}
