/** How much from outside is read at once: far above what a network hands in, small enough for any device. */
export const INBOX_CHARACTERS_MAX = 10_000_000;
export const INBOX_ENTRIES_MAX = 10_000;
export const ZIP_UNPACKED_BYTES_MAX = 50_000_000;
export const ZIP_ENTRIES_MAX = 10_000;
