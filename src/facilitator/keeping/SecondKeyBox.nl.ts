export const secondKeyBox = {
  neededTitle: 'De tweede sleutel is nodig',
  needed: 'Vraag de tweede sleutelhouder om de tweede sleutel te laten zien. Hij wordt hier niet bewaard.',
  give: 'De tweede sleutel geven',
  given: 'De tweede sleutel past.',
  scanTitle: 'Scan de tweede sleutel',
  scanText: 'De sleutelhouder laat de code op de telefoon of het papier zien.',
  title: 'Of plak, typ of kies hem',
  text: 'Plak de link, typ de 24 woorden van het blad, of kies het bestand.',
  textLabel: 'Tweede sleutel',
  take: 'Gebruik deze sleutel',
  chooseFile: 'Kies het bestand',
  notAllWords: (typed: number, of: number) =>
    typed < of
      ? `Te weinig woorden: ${typed} van de ${of}. Typ de rest erbij.`
      : `Te veel woorden: ${typed}, en het zijn er ${of}. Kijk ze nog eens na.`,
  failures: {
    'not-ours': 'Dit is geen tweede sleutel. Er is niets veranderd.',
    truncated: 'Van deze sleutel ontbreekt een stuk. Kopieer of scan hem nog eens helemaal.',
    altered: 'Deze sleutel is onderweg beschadigd. Scan hem nog eens, of typ de woorden over.',
    'not-valid': 'Deze sleutel hoort niet bij een ronde.',
    'unknown-version':
      'Deze sleutel is met een nieuwere versie van de app gemaakt. Werk de app hier eerst bij.',
    'words-altered': 'Een van de woorden klopt niet. Kijk ze nog eens na.',
    invitation: 'Dit is een uitnodiging om te antwoorden, en geen tweede sleutel.',
    'sealed-message': 'Dit zijn ingeleverde antwoorden, en geen tweede sleutel. Haal ze binnen bij de ronde.',
    'other-round': 'Dit is de tweede sleutel van een andere ronde.',
    'no-first-key':
      'De eerste sleutel van deze ronde is op dit apparaat niet te lezen. Met de tweede alleen kan er niets open.',
    'wrong-second-key':
      'Deze sleutel past niet op die van dit apparaat. Hij is van een ronde die opnieuw is geopend, of er is een woord veranderd.',
  },
};

export type SecondKeyBoxTexts = typeof secondKeyBox;
