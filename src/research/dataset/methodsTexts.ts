import type { Undefined } from '#research/reliability/DimensionReliability.ts';
import type { Language } from '#shared/Language.ts';

/** The words of `methods.md`. Each formula stands with its source. */
interface MethodsTexts {
  readonly methods: string;
  readonly invented: string;
  readonly data: string;
  readonly missing: string;
  readonly missingRule: readonly string[];
  readonly figures: string;
  readonly figuresNote: string;
  readonly figuresHeading: readonly string[];
  readonly items: string;
  readonly itemsHeading: readonly string[];
  readonly agreementHeading: readonly string[];
  readonly agreement: string;
  readonly formulas: string;
  readonly formulaList: readonly string[];
  readonly undefined: string;
  readonly undefinedNote: string;
  readonly why: Readonly<Record<Undefined, string>>;
  readonly notDefined: string;
  readonly references: string;
}

export const METHODS_TEXTS: Readonly<Record<Language, MethodsTexts>> = {
  nl: {
    methods: 'Methode',
    invented: 'De antwoorden in deze dataset zijn verzonnen: een computer heeft ze gemaakt.',
    data: 'De gegevens',
    missing: 'Ontbrekende antwoorden',
    missingRule: [
      '"Weet ik niet of niet van toepassing" en "niet beantwoord" zijn twee soorten ontbrekend, elk met een eigen code. Geen van beide telt als getal.',
      'Schaalgemiddelde van een lid voor een dimensie: het gemiddelde van de beantwoorde items, als ten minste de helft van de items van die dimensie beantwoord is. Anders ontbreekt het. Zo’n gemiddelde kan vertekend zijn, ook als antwoorden volledig toevallig ontbreken (Mazza, Enders & Ruehlman, 2015). Daarom staan de items zelf en het aantal beantwoorde items ook in de dataset.',
      'Item-restcorrelatie, α, ω en r_wg(J) rekenen met volledige rijen: rijen waarin elk item van de dimensie beantwoord is. ICC(1), ICC(2) en gemiddelden van netwerken rekenen met de rijen die een schaalgemiddelde hebben. De tabel zegt per dimensie hoeveel rijen niet volledig zijn.',
    ],
    figures: 'Betrouwbaarheid en overeenstemming per dimensie',
    figuresNote:
      'Over alle rijen samen, in de volgorde van de vragenlijst. Tussen haken bij α het 95%-interval.',
    figuresHeading: [
      'dimensie',
      'items',
      'volledige rijen',
      'niet volledig',
      'α',
      'ω',
      'ICC(1), k = N/J',
      'ICC(1), k₀',
      'ICC(2)',
    ],
    items: 'Items',
    itemsHeading: ['item', 'n', 'gemiddelde', 'standaardafwijking', 'item-restcorrelatie'],
    agreement: 'r_wg(J) over de netwerken, elk netwerk in elk schooljaar apart',
    agreementHeading: [
      'dimensie',
      'bepaald',
      'niet bepaald',
      'laagste',
      'eerste kwartiel',
      'mediaan',
      'derde kwartiel',
      'hoogste',
    ],
    formulas: 'Formules en bronnen',
    formulaList: [
      'Cronbachs α = k/(k − 1) · (1 − Σs²ᵢ/s²ₓ), met k items, s²ᵢ de variantie van item i en s²ₓ die van de som (Cronbach, 1951).',
      'Interval bij α: [1 − (1 − α) · F(1 − γ/2); 1 − (1 − α) · F(γ/2)], met γ = 0,05 en F de kwantielen van de F-verdeling met N − 1 en (N − 1)(k − 1) vrijheidsgraden (Feldt, Woodruff & Salih, 1987).',
      'McDonalds ω = (Σλ)² / [(Σλ)² + Σθ], met ladingen λ en unieke varianties θ van één factor, geschat met minimale residuen (minres) op de correlaties en teruggerekend naar de eenheden van de items (McDonald, 1999; Harman & Jones, 1966).',
      'ICC(1) = (MSB − MSW) / [MSB + (k − 1) · MSW] en ICC(2) = (MSB − MSW) / MSB, uit een variantieanalyse van de schaalgemiddelden met elk netwerk in elk schooljaar als groep. Netwerken verschillen in grootte; daarom staat ICC(1) er twee keer: met k = N/J en met k₀ = [N − Σn²ⱼ/N] / (J − 1), bij J groepen en N rijen (Bliese, 2000).',
      'r_wg(J) = J · (1 − s̄²/σ²) / [J · (1 − s̄²/σ²) + s̄²/σ²], met J items, s̄² de gemiddelde variantie van de items binnen het netwerk en σ² = (A² − 1)/12 voor A antwoordpunten. Is s̄² groter dan σ², dan is de uitkomst 0 (James, Demaree & Wolf, 1984).',
      'Item-restcorrelatie: de correlatie van een item met de som van de andere items van de dimensie.',
    ],
    undefined: 'Niet bepaald',
    undefinedNote: 'Een getal dat er niet is, staat er als "niet bepaald" met de reden. Het is dan niet 0.',
    why: {
      'one-item': 'er is maar één item',
      'too-few-items': 'met twee items is één factor niet te bepalen',
      'too-few-rows': 'te weinig rijen',
      'one-network': 'er is maar één netwerk',
      'no-variance': 'er zijn geen verschillen om mee te rekenen',
      'improper-solution': 'de factor zou meer van een item verklaren dan er is',
      'not-converged': 'de berekening kwam niet tot een uitkomst',
    },
    notDefined: 'niet bepaald',
    references: 'Literatuur',
  },
  en: {
    methods: 'Methods',
    invented: 'The answers in this dataset are invented: a computer made them.',
    data: 'The data',
    missing: 'Missing answers',
    missingRule: [
      '"Don’t know or not applicable" and "not answered" are two kinds of missing, each with a code of its own. Neither counts as a number.',
      'Scale mean of a member for a dimension: the mean of the items answered, if at least half of the dimension’s items are answered. Otherwise it is missing. Such a mean can be biased, even when answers are missing completely at random (Mazza, Enders & Ruehlman, 2015). That is why the items themselves and the number of items answered are in the dataset as well.',
      'Item-rest correlation, α, ω and r_wg(J) use complete rows: rows in which every item of the dimension is answered. ICC(1), ICC(2) and means of networks use the rows that have a scale mean. The table says for each dimension how many rows are not complete.',
    ],
    figures: 'Reliability and agreement by dimension',
    figuresNote:
      'Over all rows together, in the order of the questionnaire. In brackets after α its 95% interval.',
    figuresHeading: [
      'dimension',
      'items',
      'complete rows',
      'not complete',
      'α',
      'ω',
      'ICC(1), k = N/J',
      'ICC(1), k₀',
      'ICC(2)',
    ],
    items: 'Items',
    itemsHeading: ['item', 'n', 'mean', 'standard deviation', 'item-rest correlation'],
    agreement: 'r_wg(J) over the networks, each network in each school year by itself',
    agreementHeading: [
      'dimension',
      'defined',
      'undefined',
      'lowest',
      'first quartile',
      'median',
      'third quartile',
      'highest',
    ],
    formulas: 'Formulas and sources',
    formulaList: [
      'Cronbach’s α = k/(k − 1) · (1 − Σs²ᵢ/s²ₓ), with k items, s²ᵢ the variance of item i and s²ₓ that of the sum (Cronbach, 1951).',
      'Interval of α: [1 − (1 − α) · F(1 − γ/2); 1 − (1 − α) · F(γ/2)], with γ = 0.05 and F the quantiles of the F distribution with N − 1 and (N − 1)(k − 1) degrees of freedom (Feldt, Woodruff & Salih, 1987).',
      'McDonald’s ω = (Σλ)² / [(Σλ)² + Σθ], with loadings λ and unique variances θ of one factor, estimated by minimum residuals (minres) on the correlations and taken back to the units of the items (McDonald, 1999; Harman & Jones, 1966).',
      'ICC(1) = (MSB − MSW) / [MSB + (k − 1) · MSW] and ICC(2) = (MSB − MSW) / MSB, from an analysis of variance of the scale means with each network in each school year as a group. Networks differ in size; that is why ICC(1) is given twice: with k = N/J and with k₀ = [N − Σn²ⱼ/N] / (J − 1), for J groups and N rows (Bliese, 2000).',
      'r_wg(J) = J · (1 − s̄²/σ²) / [J · (1 − s̄²/σ²) + s̄²/σ²], with J items, s̄² the mean variance of the items within the network and σ² = (A² − 1)/12 for A answer points. Where s̄² is larger than σ², the outcome is 0 (James, Demaree & Wolf, 1984).',
      'Item-rest correlation: the correlation of an item with the sum of the other items of its dimension.',
    ],
    undefined: 'Undefined',
    undefinedNote: 'A figure that there is not is said to be "undefined", with the reason. It is not 0 then.',
    why: {
      'one-item': 'there is only one item',
      'too-few-items': 'two items cannot determine one factor',
      'too-few-rows': 'too few rows',
      'one-network': 'there is only one network',
      'no-variance': 'there are no differences to calculate with',
      'improper-solution': 'the factor would explain more of an item than there is',
      'not-converged': 'the calculation came to no outcome',
    },
    notDefined: 'undefined',
    references: 'References',
  },
};

export const METHODS_REFERENCES: readonly string[] = [
  'Bliese, P. D. (2000). Within-group agreement, non-independence, and reliability. In K. J. Klein & S. W. J. Kozlowski (Eds.), Multilevel theory, research, and methods in organizations (pp. 349–381). Jossey-Bass.',
  'Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. Psychometrika, 16(3), 297–334.',
  'Feldt, L. S., Woodruff, D. J., & Salih, F. A. (1987). Statistical inference for coefficient alpha. Applied Psychological Measurement, 11(1), 93–103.',
  'Harman, H. H., & Jones, W. H. (1966). Factor analysis by minimizing residuals (minres). Psychometrika, 31(3), 351–368.',
  'James, L. R., Demaree, R. G., & Wolf, G. (1984). Estimating within-group interrater reliability with and without response bias. Journal of Applied Psychology, 69(1), 85–98.',
  'Mazza, G. L., Enders, C. K., & Ruehlman, L. S. (2015). Addressing item-level missing data: A comparison of proration and full information maximum likelihood estimation. Multivariate Behavioral Research, 50(5), 504–519.',
  'McDonald, R. P. (1999). Test theory: A unified treatment. Lawrence Erlbaum.',
];
