export const storageLossNotice = {
  newerTitle: 'In een ander tabblad is een nieuwere versie van de app geopend',
  newer:
    'Dit tabblad kan niets meer bewaren; wat bewaard was, is er nog. Typte je net iets? Kopieer het, en open de app hier opnieuw.',
  goneTitle: 'Wat de app op dit apparaat bewaarde, is verwijderd',
  gone: 'Dit tabblad kan niets meer bewaren. Wat nu op het scherm staat, kun je nog kopiëren. Open de app daarna opnieuw. Heb je een back-up? Die kun je dan terugzetten.',
  reload: 'App opnieuw openen',
};

export type StorageLossNoticeTexts = typeof storageLossNotice;
