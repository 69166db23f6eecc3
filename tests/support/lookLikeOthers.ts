/** Names that a spreadsheet in Dutch, English or German takes for a number, a date, a time or a truth value. */
export const LOOK_LIKE_OTHERS: readonly string[] = [
  ...[
    '3-4',
    '12-11',
    '007',
    '1e3',
    '1E3',
    '3/4',
    '1.2',
    '1.2.',
    '1.2.2024',
    '1.2.3',
    '10:30',
    '50%',
    '5-',
    '(5)',
  ],
  ...['€ 5', '5 €', '1,5', '.5', ',5', '1.000', '1 1/2', '2024', '2024-05-01', '1-2-3', '3 AM', '3 a'],
  ...['TRUE', 'waar', 'ONWAAR', 'Wahr', 'FALSCH', '#N/A', '#N/B', '#REF!'],
  ...['mei 2024', '3 mei', '5 mrt', 'jan-24', 'May 5', '3. Mai 2024', 'Mär 5', '3 juli', 'ma 5 mei 2024'],
];
