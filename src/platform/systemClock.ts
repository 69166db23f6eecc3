import type { Clock } from '#shared/ports.ts';

/** Today as the device has it, in its own time zone. */
export const systemClock: Clock = {
  today() {
    const now = new Date();
    const month = String(now.getMonth() + 1).padStart(2, '0');
    const day = String(now.getDate()).padStart(2, '0');
    return `${now.getFullYear()}-${month}-${day}`;
  },
};
