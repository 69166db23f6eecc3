/** The three ways in which the same figures are shown. */
export type View = 'radar' | 'dots' | 'table';
