/** What every screen may have to say of the storage. */
export const storageTrouble = {
  storageFull:
    'Dit apparaat heeft geen ruimte meer. Je laatste stap is niet bewaard; alles daarvoor wel. Maak ruimte vrij en probeer het opnieuw.',
  storageFailed: 'Je laatste stap kon niet worden bewaard; alles daarvoor wel. Probeer het opnieuw.',
  damagedRecord: 'Wat hier was opgeslagen is beschadigd en kan niet worden getoond. Het is niet verwijderd.',
};

export type StorageTroubleTexts = typeof storageTrouble;
