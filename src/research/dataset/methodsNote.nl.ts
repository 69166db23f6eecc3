import type { Undefined } from '#research/reliability/DimensionReliability.ts';

/** The words of `methods.md`. Each formula stands with its source. */
export interface MethodsNoteTexts {
  readonly methods: string;
  readonly invented: string;
  readonly data: string;
  readonly counts: (rows: number, networks: number, years: string) => string;
  readonly oneYear: (schoolYear: string) => string;
  readonly severalYears: (first: string, last: string) => string;
  readonly eachRow: (
    questionnaire: string,
    items: number,
    dimensions: number,
    min: number,
    max: number,
  ) => string;
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

export const methodsNote: MethodsNoteTexts = {
  methods: 'Methode',
  invented: 'De antwoorden in deze dataset zijn verzonnen: een computer heeft ze gemaakt.',
  data: 'De gegevens',
  counts: (rows, networks, years) => `Aantal rijen: ${rows}, aantal netwerken: ${networks}, ${years}.`,
  oneYear: (schoolYear) => `schooljaar ${schoolYear}`,
  severalYears: (first, last) => `schooljaren ${first} tot en met ${last}`,
  eachRow: (questionnaire, items, dimensions, min, max) =>
    `Elke rij is van één lid van een lerarennetwerk in één schooljaar. Vragenlijst: ${questionnaire}, met ${items} items in ${dimensions} dimensies en antwoorden van ${min} tot en met ${max}.`,
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
};
