export const passphraseField = {
  showPassphrase: 'Toon de wachtzin',
  missing: 'Kies een wachtzin, of laat er een voorstellen.',
  propose: 'Stel een wachtzin voor',
  easy: 'Deze wachtzin is met een computer snel te raden. Voeg woorden toe, of laat er een voorstellen.',
  notRated:
    'Dit apparaat kon de wachtzin niet nakijken, meestal door te weinig geheugen. Sluit andere tabbladen en probeer het opnieuw.',
};

export type PassphraseFieldTexts = typeof passphraseField;
