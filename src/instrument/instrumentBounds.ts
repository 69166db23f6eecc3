/** How large an instrument may be; generous for people, small enough for any phone. */
export const MOST_IN_A_LIST = 500;
/** A response names its role by one byte, in which 0 is no role. */
export const MOST_ROLES = 255;
export const LONGEST_TEXT = 2000;
export const MOST_POINTS = 11;
