import { bilingual } from './bilingual.ts';
import { counted } from './format.ts';

/** The anonymised dataset: its risk report, and making it. */
export const datasetMessages = bilingual({
  nl: {
    title: 'Geanonimiseerde dataset',
    risk: 'Kans op herkenning',
    rules: 'De regels',
    safe: 'De rijen voldoen aan de regels. Je kunt er een dataset van maken.',
    safeNow: 'Met deze stappen voldoen de rijen aan de regels. Je kunt er een dataset van maken.',
    refusedTitle: 'Zo kan het nog niet',
    refused: (classes: number) =>
      `${counted(classes, { one: 'groep vertelt', other: 'groepen vertellen' }, 'nl')} te veel over mensen. Daarom komt er zo geen dataset.`,
    nothingLeft:
      'Met de voorgestelde stappen blijven er geen rijen over. Daarom komt er geen dataset. Met meer pakketten kan het misschien wel.',
    rows: 'rijen',
    classes: 'groepen',
    k: 'k: rijen in de kleinste groep',
    l: 'l: minste verschillende antwoorden op een item in een groep',
    none: 'geen',
    class: (network: string, schoolYear: string, role: string) => `${network}, ${schoolYear}, rol ${role}`,
    noRole: 'niet bekend',
    combinedRoles: 'meer rollen samen',
    smallClass: (rows: number, smallest: number) =>
      `${counted(rows, { one: 'rij', other: 'rijen' }, 'nl')}; nodig zijn er ${smallest}`,
    alikeItems: (items: string) => `alle antwoorden, of alle op één na, zijn gelijk bij ${items}`,
    alikeDimensions: (dimensions: string) =>
      `alle gemiddelden van leden, of alle op één na, zijn gelijk bij ${dimensions}`,
    andMore: (more: number) => `en nog ${counted(more, { one: 'groep', other: 'groepen' }, 'nl')}`,
    proposals: 'Wat helpt',
    proposalText:
      'Deze stappen samen maken de rijen grover, niet meer dan nodig is. Ze komen in het verslag bij de dataset te staan. De pakketten zelf veranderen niet.',
    proposal: {
      'generalise-role': (schoolYear: string, network: string) =>
        `${network}, ${schoolYear}: rollen van weinig leden samennemen`,
      'drop-role': (schoolYear: string, network: string) => `${network}, ${schoolYear}: de rol weglaten`,
      'leave-out': (schoolYear: string, network: string) =>
        `${network}, ${schoolYear}: dit netwerk in dit schooljaar weglaten`,
      'pool-networks': (schoolYear: string, networks: string, name: string) =>
        `${schoolYear}: de netwerken ${networks} samennemen als ${name}, zonder rol`,
      'drop-year': (schoolYear: string) => `${schoolYear}: dit schooljaar weglaten`,
    },
    apply: 'Pas deze stappen toe',
    applied: 'Toegepast',
    startOver: 'Begin opnieuw',
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
  },
  en: {
    title: 'Anonymised dataset',
    risk: 'Risk of recognition',
    rules: 'The rules',
    safe: 'The rows keep the rules. You can make a dataset of them.',
    safeNow: 'With these steps the rows keep the rules. You can make a dataset of them.',
    refusedTitle: 'Not yet like this',
    refused: (classes: number) =>
      `${counted(classes, { one: 'group tells', other: 'groups tell' }, 'en')} too much about people. So there will be no dataset like this.`,
    nothingLeft:
      'With the proposed steps no rows are left. So there will be no dataset. With more packages there may be.',
    rows: 'rows',
    classes: 'groups',
    k: 'k: rows in the smallest group',
    l: 'l: fewest different answers to an item in a group',
    none: 'none',
    class: (network: string, schoolYear: string, role: string) => `${network}, ${schoolYear}, role ${role}`,
    noRole: 'not known',
    combinedRoles: 'several roles together',
    smallClass: (rows: number, smallest: number) =>
      `${counted(rows, { one: 'row', other: 'rows' }, 'en')}; ${smallest} are needed`,
    alikeItems: (items: string) => `all answers, or all but one, are the same for ${items}`,
    alikeDimensions: (dimensions: string) =>
      `all means of members, or all but one, are the same for ${dimensions}`,
    andMore: (more: number) => `and ${counted(more, { one: 'more group', other: 'more groups' }, 'en')}`,
    proposals: 'What helps',
    proposalText:
      'Together these steps make the rows coarser, no more than is needed. They are listed in the report that comes with the dataset. The packages themselves do not change.',
    proposal: {
      'generalise-role': (schoolYear: string, network: string) =>
        `${network}, ${schoolYear}: take roles of few members together`,
      'drop-role': (schoolYear: string, network: string) => `${network}, ${schoolYear}: leave the role out`,
      'leave-out': (schoolYear: string, network: string) =>
        `${network}, ${schoolYear}: leave this network out for this school year`,
      'pool-networks': (schoolYear: string, networks: string, name: string) =>
        `${schoolYear}: take the networks ${networks} together as ${name}, without roles`,
      'drop-year': (schoolYear: string) => `${schoolYear}: leave this school year out`,
    },
    apply: 'Apply these steps',
    applied: 'Applied',
    startOver: 'Start over',
    changed:
      'The packages on this device have changed meanwhile. No dataset was made. Below is how it is now.',

    make: 'Make the dataset',
    makeText:
      'You get one zip with the answers for SPSS, R, Excel and other programs, a codebook, the methods and the report on the risk of recognition. It has no names of members, no numbers and no times, and the order of the rows is drawn by lot.',
    datasetTitle: 'Title',
    titleMissing: 'Type a title.',
    creators: 'Creators',
    creatorsHint:
      'Names of people or organisations, with a semicolon between them. This is how the dataset is cited.',
    creatorsMissing: 'Type at least one creator.',
    language: 'Language of the labels and explanations',
    making: 'The dataset is being made',
    progress: (done: number, total: number) => `${done} of ${total} files ready`,
    stop: 'Stop',
    stopped: 'Stopped. No dataset was made.',
    made: (fileName: string) => `The file ${fileName} is among your downloads.`,
    fileName: 'dataset',
    toFigures: 'Reliability and agreement',
  },
});
