export const dialogueArea = {
  talk: 'Jullie gesprek',
  attention: 'Aandacht',
  attentionHint: 'Jullie kiezen zelf welke dimensie aandacht krijgt.',
  note: 'Notities',
  stories: 'Verhalen',
  storiesHint:
    'Een kort voorbeeld van wat het netwerk iemand opleverde. Alleen als wie het vertelde dat goedvindt, en zonder namen.',
  story: (number: number) => `Verhaal ${number}`,
  addStory: 'Verhaal toevoegen',
  removeStory: (number: number) => `Verhaal ${number} weghalen`,
  plansHere: 'Plannen bij deze dimensie',
  plans: 'Plannen',
  plansLead: 'Alles wat jullie je voornemen, bij een dimensie of voor het hele netwerk.',
  noPlans: 'Er staat nog geen plan.',
  plan: (number: number) => `Plan ${number}`,
  addPlan: 'Plan toevoegen',
  removePlan: (number: number) => `Plan ${number} weghalen`,
  wholeNetwork: 'Voor het hele netwerk',
  what: 'Wat',
  who: 'Wie',
  when: 'Wanneer',
  sign: 'Waaraan merken we het',
  status: 'Stand',
  statuses: {
    planned: 'gepland',
    'under-way': 'onderweg',
    done: 'gedaan',
    'let-go': 'losgelaten',
  },
  attended: 'Hier willen jullie aandacht aan geven',
  nothingAttended: 'Bij geen dimensie staat aandacht. Kruis het aan bij de dimensies hierboven.',
  earlier: (schoolYear: string) => `Vorige ronde: wat nog openstaat uit ${schoolYear}`,
  earlierLead:
    'De plannen van toen, zoals ze er stonden. De stand kun je hier bijwerken; die verandert dan ook bij dat jaar.',
  statusOf: (what: string) => `Stand van: ${what}`,
  untitled: 'plan zonder tekst',
  saved: 'Bewaard op dit apparaat',
  saving: 'Wordt bewaard',
  retry: 'Opnieuw bewaren',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  unread:
    'Wat bij deze ronde is opgeschreven, is beschadigd en kan niet worden getoond. Het is niet verwijderd.',
  earlierUnread: (schoolYear: string) =>
    `Wat in ${schoolYear} is opgeschreven, is beschadigd en kan niet worden getoond. Het is niet verwijderd.`,
};

export type DialogueAreaTexts = typeof dialogueArea;
