/** Making the anonymised dataset. */
export const datasetScreen = {
  title: 'Geanonimiseerde dataset',
  changed:
    'De pakketten op dit apparaat zijn intussen veranderd. Er is geen dataset gemaakt. Hieronder staat hoe het nu is.',
  make: 'Maak de dataset',
  makeText:
    'Je krijgt één zip met de antwoorden voor SPSS, R, Excel en andere programma’s, een codeboek, de methode en het verslag over de kans op herkenning. Er staan geen namen van leden, nummers of tijdstippen in, en de volgorde van de rijen is door loting bepaald.',
  datasetTitle: 'Titel',
  titleMissing: 'Vul een titel in.',
  creators: 'Makers',
  creatorsHint:
    'Namen van mensen of organisaties, met een puntkomma ertussen. Zo wordt de dataset aangehaald.',
  creatorsMissing: 'Vul ten minste één maker in.',
  language: 'Taal van de labels en de uitleg',
  making: 'De dataset wordt gemaakt',
  progress: (done: number, total: number) => `${done} van ${total} bestanden klaar`,
  stop: 'Stop',
  stopped: 'Gestopt. Er is geen dataset gemaakt.',
  made: (fileName: string) => `Het bestand ${fileName} staat bij je downloads.`,
  fileName: 'dataset',
  toFigures: 'Betrouwbaarheid en overeenstemming',
};

export type DatasetScreenTexts = typeof datasetScreen;
