import { bilingual } from './bilingual.ts';

/** The invitation as a file: how the facilitator makes one, and how a member opens it. */
export const invitationFileMessages = bilingual({
  nl: {
    partTitle: 'Als bestand',
    partText:
      'In het bestand zit ook de vragenlijst zelf. Gebruik het als jullie vragenlijst niet bij de app hoort, of voor leden die de app al hebben en geen internet.',
    partHow:
      'Stuur het als bijlage of geef het op een usb-stick. Leden kiezen in de app ‘Vragenlijst invullen’ en daarna ‘Open een uitnodiging’.',
    save: 'Bestand bewaren',
    saved: (fileName: string) => `Het bestand ${fileName} staat bij je downloads.`,
    notSaved: 'Het bestand kon niet worden gemaakt, omdat de vragenlijst op dit apparaat niet te lezen is.',
    fileName: 'uitnodiging',

    openTitle: 'Heb je een uitnodigingsbestand?',
    openText: 'De naam eindigt op .srt.json. Alles wat je nodig hebt om te antwoorden, zit erin.',
    open: 'Open een uitnodiging',

    askTitle: 'Vraag je facilitator om het bestand met de vragenlijst',
    askText: 'Daar zit de vragenlijst zelf in. Bewaar het op dit apparaat en open het hier.',
    ask: 'Kies het bestand',

    refused: {
      unread: 'Het bestand kon niet worden gelezen: bewaar het op dit apparaat en probeer het opnieuw.',
      'too-large': 'Dit bestand is groter dan 5 MB en is geen uitnodiging van deze app.',
      'not-ours':
        'Dit is geen uitnodiging van deze app: kies het bestand dat je van je facilitator hebt gekregen.',
      'unknown-version':
        'Deze uitnodiging is gemaakt met een nieuwere versie van de app: herlaad de app met internet en probeer het opnieuw.',
      truncated: 'Het einde van het bestand ontbreekt: vraag je facilitator om het opnieuw te sturen.',
      altered: 'Het bestand is onderweg veranderd: vraag je facilitator om het opnieuw te sturen.',
      'not-valid':
        'In deze uitnodiging staan afspraken die niet kunnen kloppen: vraag je facilitator om een nieuwe uitnodiging.',
      'faulty-instrument':
        'De vragenlijst in dit bestand is niet te lezen: vraag je facilitator om een nieuw bestand.',
      'wrong-instrument':
        'In dit bestand zit een andere vragenlijst dan die van jullie ronde: vraag je facilitator om het bestand van deze ronde.',
    },
  },
  en: {
    partTitle: 'As a file',
    partText:
      'The questionnaire itself is in the file too. Use it when your questionnaire does not come with the app, or for members who have the app already and no internet.',
    partHow:
      'Send it as an attachment or pass it on a USB stick. In the app, members choose ‘Fill in the questionnaire’ and then ‘Open an invitation’.',
    save: 'Save the file',
    saved: (fileName: string) => `The file ${fileName} is among your downloads.`,
    notSaved: 'The file could not be made, because the questionnaire on this device cannot be read.',
    fileName: 'invitation',

    openTitle: 'Do you have an invitation file?',
    openText: 'Its name ends in .srt.json. Everything you need to answer is in it.',
    open: 'Open an invitation',

    askTitle: 'Ask your facilitator for the file with the questionnaire',
    askText: 'The questionnaire itself is in it. Save it on this device and open it here.',
    ask: 'Choose the file',

    refused: {
      unread: 'The file could not be read: save it on this device and try again.',
      'too-large': 'This file is larger than 5 MB and is not an invitation of this app.',
      'not-ours': 'This is not an invitation of this app: choose the file that your facilitator gave you.',
      'unknown-version':
        'This invitation was made with a newer version of the app: reload the app with internet and try again.',
      truncated: 'The end of the file is missing: ask your facilitator to send it again.',
      altered: 'The file was changed on its way: ask your facilitator to send it again.',
      'not-valid':
        'This invitation contains terms that cannot be right: ask your facilitator for a new invitation.',
      'faulty-instrument':
        'The questionnaire in this file cannot be read: ask your facilitator for a new file.',
      'wrong-instrument':
        'This file holds another questionnaire than that of your round: ask your facilitator for the file of this round.',
    },
  },
});
