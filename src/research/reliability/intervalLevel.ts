/** Of every interval in these figures. */
export const intervalLevel = 0.95;
