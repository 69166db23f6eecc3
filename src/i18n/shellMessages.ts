import { bilingual } from './bilingual.ts';

export const shellMessages = bilingual({
  nl: {
    product: 'Sociale Regulatie Tool',
    skip: 'Naar de inhoud',
    start: 'Begin',
    networks: 'Netwerken',
    backup: 'Back-up',
    about: 'Over het instrument',
    privacy: 'Privacy',
    accessibility: 'Toegankelijkheid',
    mainNavigation: 'Hoofdmenu',
    moreInformation: 'Meer informatie',
    toStart: 'Naar het begin',
    notFoundTitle: 'Deze pagina is er niet',
    notFoundLead: 'Het adres klopt niet, of wat hier stond is van dit apparaat verwijderd.',
    newVersion: 'Er staat een nieuwe versie klaar.',
    useNewVersion: 'Nieuwe versie gebruiken',
    questionnaireElsewhere:
      'In een ander tabblad staat een vragenlijst open. Rond die eerst af; daarna kun je de nieuwe versie gebruiken.',
    damagedRecords: (count: number) =>
      count === 1
        ? 'Eén opgeslagen onderdeel is beschadigd en kan niet worden getoond. Het is niet verwijderd; al het andere werkt.'
        : `${count} opgeslagen onderdelen zijn beschadigd en kunnen niet worden getoond. Ze zijn niet verwijderd; al het andere werkt.`,
  },
  en: {
    product: 'Social Regulation Tool',
    skip: 'Skip to content',
    start: 'Start',
    networks: 'Networks',
    backup: 'Backup',
    about: 'About the instrument',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    mainNavigation: 'Main menu',
    moreInformation: 'More information',
    toStart: 'Go to the start',
    notFoundTitle: 'This page does not exist',
    notFoundLead: 'The address is not right, or what stood here has been removed from this device.',
    newVersion: 'A new version is ready.',
    useNewVersion: 'Use the new version',
    questionnaireElsewhere:
      'A questionnaire is open in another tab. Finish that one first; then you can use the new version.',
    damagedRecords: (count: number) =>
      count === 1
        ? 'One stored record is damaged and cannot be shown. It has not been removed; everything else works.'
        : `${count} stored records are damaged and cannot be shown. They have not been removed; everything else works.`,
  },
});
