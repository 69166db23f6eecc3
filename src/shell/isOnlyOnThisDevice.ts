/** Whether an address with this host name leads every device to itself, so that a link to it is of no use elsewhere. */
export function isOnlyOnThisDevice(hostname: string): boolean {
  return /^(|localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
