import { bilingual } from './bilingual.ts';
import { counted } from './format.ts';

export const packageMessages = bilingual({
  nl: {
    invitationTitle: 'Een onderzoeksbureau nodigt je uit',
    invitationLead:
      'Bewaar je dit bureau, dan kun je bij een gesloten ronde een pakket met geanonimiseerde antwoorden maken. Alleen dit bureau kan dat pakket openen.',
    office: 'Onderzoeksbureau',
    nothingGoes:
      'Er wordt nu niets verstuurd. Een pakket kan alleen bij rondes waarvan de leden dat vooraf hebben gelezen.',
    newRounds:
      'Bereid je hierna een ronde voor, dan staat aangevinkt dat antwoorden naar een onderzoeksbureau mogen. Je kunt dat vinkje weghalen.',
    knowSender:
      'De app kan niet nagaan of de naam klopt. Bewaar het bureau alleen als je weet van wie de uitnodiging komt.',
    sameName:
      'Op dit apparaat staat al een bureau met deze naam, maar met een andere sleutel. Vraag het bureau of het een nieuwe sleutel heeft.',
    knownAs: (name: string) => `Dit bureau staat op dit apparaat als ${name}.`,
    keep: 'Bureau bewaren',
    keepName: 'Nieuwe naam bewaren',
    keptTitle: 'Dit onderzoeksbureau staat op dit apparaat',
    keptLead:
      'Bij een gesloten ronde kun je een pakket met geanonimiseerde antwoorden maken. Alleen dit bureau kan het openen.',
    toNetworks: 'Naar je netwerken',
    another: 'Werk je met nog een bureau? Open dan ook de link of het bestand van dat bureau.',
    remove: 'Van dit apparaat halen',
    removeText:
      'Haal je het bureau weg, dan blijven je rondes zoals ze zijn. Pakketten die je hebt gegeven, haal je er niet mee terug.',
    refusedTitle: 'Deze uitnodiging gaat niet open',
    refused: {
      unread: 'Het bestand kon niet worden gelezen: bewaar het op dit apparaat en probeer het opnieuw.',
      'too-large': 'Dit bestand is te groot voor een uitnodiging van een onderzoeksbureau.',
      'not-ours':
        'Dit is geen uitnodiging van een onderzoeksbureau: gebruik de link of het bestand dat je van het bureau kreeg.',
      'unknown-version':
        'Deze uitnodiging is gemaakt met een nieuwere versie van de app: herlaad de app met internet en probeer het opnieuw.',
      truncated:
        'Het einde van de uitnodiging ontbreekt: kopieer de hele link, of vraag het bureau om een bestand.',
      altered: 'De uitnodiging is onderweg veranderd: vraag het bureau om haar opnieuw te sturen.',
      'not-valid': 'In deze uitnodiging ontbreekt iets: vraag het bureau om een nieuwe.',
    },

    partTitle: 'Voor het onderzoeksbureau',
    partText: (edition: number) =>
      `Van editie ${edition} kun je een pakket maken met geanonimiseerde antwoorden. Het gaat op slot: alleen het bureau kan het openen, en jij niet.`,
    openFirst:
      'Open eerst de uitnodiging die je van het onderzoeksbureau kreeg: de link, of hier het bestand.',
    openFile: 'Uitnodiging van een bureau openen',
    inside: 'Dit zit erin',
    insideNames: 'de naam van het netwerk, het schooljaar en het aantal leden, als dat bekend is',
    insideInstrument: 'de vragenlijst zelf',
    insideRows: (count: number) =>
      `${counted(count, { one: 'rij', other: 'rijen' }, 'nl')} in willekeurige volgorde: van elk lid dat in de editie meetelt alle antwoorden`,
    insideRole: (least: number) =>
      `bij een rij de rol, maar alleen als ten minste ${least} leden die delen; andere rollen worden samengenomen of weggelaten`,
    insideEdition:
      'het nummer en de controlecode van de editie, en een willekeurig nummer van de ronde, zodat dezelfde ronde één keer telt',
    outside: 'Dit zit er niet in',
    outsideMembers: 'namen, tijden, briefjes en nummers die bij een lid of een vragenlijst horen',
    outsideTexts: 'aantekeningen, plannen en verhalen',
    outsideNetwork: 'thema, soort, organisatie en beginjaar van het netwerk',
    outsideLate: 'antwoorden die na deze editie zijn binnengekomen of gewijzigd',
    mayRecognise:
      'Wie weet hoe een lid sommige stellingen beantwoordde, kan de rij van dat lid misschien herkennen. Een pakket dat je hebt gegeven, kun je niet terughalen.',
    shareAttention: 'Deel ook aan welke dimensies jullie aandacht willen geven',
    attended: (names: string) => `Jullie kozen: ${names}.`,
    for: 'Voor',
    make: 'Pakket maken',
    making: 'Het pakket wordt gemaakt',
    made: (fileName: string, office: string) =>
      `Het bestand ${fileName} staat bij je downloads. Stuur het naar ${office}.`,
    fileName: 'onderzoekspakket',
    knownOffices: 'Onderzoeksbureaus op dit apparaat',
    failures: {
      invented: 'Dit is een verzonnen netwerk. Daarvan gaat niets naar een onderzoeksbureau.',
      'members-not-told':
        'Van deze ronde kan geen pakket komen: leden hebben vooraf niet gelezen dat hun antwoorden naar een onderzoeksbureau mogen.',
      'to-be-deleted':
        'Van deze ronde kan geen pakket meer komen: de dag waarna de antwoorden verwijderd zouden worden, is voorbij.',
      'no-edition':
        'Van deze ronde kan geen pakket komen: de laatste editie is op dit apparaat niet te lezen.',
      'too-few-responses': (least: number) =>
        `Van deze ronde kan geen pakket komen: daarvoor zijn ten minste ${least} ingeleverde vragenlijsten nodig.`,
      'source-unknown':
        'Van deze ronde kan geen pakket komen: niet alles waaruit de laatste editie is gemaakt, is op dit apparaat te lezen.',
      'no-key':
        'Van deze ronde kan hier geen pakket komen: de antwoorden zijn verwijderd, of de ronde is op een ander apparaat gesloten.',
      'damaged-round':
        'Van deze ronde kan geen pakket komen: de ronde is op dit apparaat beschadigd opgeslagen.',
      'damaged-instrument':
        'Van deze ronde kan geen pakket komen: de vragenlijst is op dit apparaat niet te lezen.',
      'too-large': 'Het pakket is niet gemaakt: het zou te groot zijn om door een bureau geopend te worden.',
      'unusable-key':
        'Het pakket is niet gemaakt: de sleutel van dit bureau is niet bruikbaar. Vraag het bureau om een nieuwe uitnodiging.',
    },
  },
  en: {
    invitationTitle: 'A research office invites you',
    invitationLead:
      'If you keep this office, you can make a package of anonymised answers of a closed round. Only this office can open that package.',
    office: 'Research office',
    nothingGoes:
      'Nothing is sent now. A package is possible only for rounds of which the members have read so beforehand.',
    newRounds:
      'When you prepare a round after this, it is ticked that answers may go to a research office. You can take that tick away.',
    knowSender:
      'The app cannot check the name. Keep the office only if you know from whom the invitation comes.',
    sameName:
      'There is an office of this name on this device already, with another key. Ask the office whether it has a new key.',
    knownAs: (name: string) => `On this device this office is called ${name}.`,
    keep: 'Keep the office',
    keepName: 'Keep the new name',
    keptTitle: 'This research office is on this device',
    keptLead: 'Of a closed round you can make a package of anonymised answers. Only this office can open it.',
    toNetworks: 'To your networks',
    another: 'Do you work with another office too? Then open the link or the file of that office as well.',
    remove: 'Take off this device',
    removeText:
      'If you take the office off, your rounds stay as they are. It does not call back packages that you have given.',
    refusedTitle: 'This invitation does not open',
    refused: {
      unread: 'The file could not be read: save it on this device and try again.',
      'too-large': 'This file is too large to be an invitation of a research office.',
      'not-ours':
        'This is not an invitation of a research office: use the link or the file that the office gave you.',
      'unknown-version':
        'This invitation was made with a newer version of the app: reload the app with internet and try again.',
      truncated: 'The end of the invitation is missing: copy the whole link, or ask the office for a file.',
      altered: 'The invitation was changed on its way: ask the office to send it again.',
      'not-valid': 'Something is missing in this invitation: ask the office for a new one.',
    },

    partTitle: 'For the research office',
    partText: (edition: number) =>
      `Of edition ${edition} you can make a package of anonymised answers. It is locked: only the office can open it, and you cannot.`,
    openFirst: 'First open the invitation that the research office gave you: the link, or here the file.',
    openFile: 'Open an office’s invitation',
    inside: 'This is in it',
    insideNames: 'the name of the network, the school year and the number of members, if that is known',
    insideInstrument: 'the questionnaire itself',
    insideRows: (count: number) =>
      `${counted(count, { one: 'row', other: 'rows' }, 'en')} in random order: of each member who counts in the edition all answers`,
    insideRole: (least: number) =>
      `with a row the role, but only if at least ${least} members share it; other roles are put together or left out`,
    insideEdition:
      'the number and check code of the edition, and a random number of the round, so that the same round counts once',
    outside: 'This is not in it',
    outsideMembers: 'names, times, slips, and any number that belongs to a member or a questionnaire',
    outsideTexts: 'notes, plans and stories',
    outsideNetwork: 'theme, kind, organisation and first year of the network',
    outsideLate: 'answers that came in or were changed after this edition',
    mayRecognise:
      'Somebody who knows how a member answered some statements may recognise that member’s row. A package that you have given cannot be called back.',
    shareAttention: 'Also share to which dimensions you want to give attention',
    attended: (names: string) => `You chose: ${names}.`,
    for: 'For',
    make: 'Make the package',
    making: 'The package is being made',
    made: (fileName: string, office: string) =>
      `The file ${fileName} is among your downloads. Send it to ${office}.`,
    fileName: 'research-package',
    knownOffices: 'Research offices on this device',
    failures: {
      invented: 'This is an invented network. Nothing of it goes to a research office.',
      'members-not-told':
        'There can be no package of this round: members did not read beforehand that their answers may go to a research office.',
      'to-be-deleted':
        'There can be no package of this round any more: the day after which the answers were to be deleted has passed.',
      'no-edition':
        'There can be no package of this round: its latest edition cannot be read on this device.',
      'too-few-responses': (least: number) =>
        `There can be no package of this round: it needs at least ${least} handed-in questionnaires.`,
      'source-unknown':
        'There can be no package of this round: not everything that its latest edition was made from can be read on this device.',
      'no-key':
        'There can be no package of this round here: the answers have been deleted, or the round was closed on another device.',
      'damaged-round':
        'There can be no package of this round: it is stored on this device in a damaged form.',
      'damaged-instrument':
        'There can be no package of this round: its questionnaire cannot be read on this device.',
      'too-large': 'The package was not made: it would be too large for an office to open.',
      'unusable-key':
        'The package was not made: the key of this office cannot be used. Ask the office for a new invitation.',
    },
  },
});
