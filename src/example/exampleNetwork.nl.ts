/** What the example network is called and about: data, written once in the language of whoever asks for it. */
export const exampleNetwork = {
  name: 'Voorbeeldnetwerk Taal in elk vak',
  kind: 'lerarennetwerk',
  theme: 'Hoe geven we taal een plek in elk vak, zodat alle leerlingen mee kunnen doen?',
  organisation: 'Lerarenopleiding (voorbeeld)',
};

export type ExampleNetworkTexts = typeof exampleNetwork;
