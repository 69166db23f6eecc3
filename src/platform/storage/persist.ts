/**
 * Asks the browser not to clear what is stored when the device runs low. To be called when something worth keeping
 * has just been made (a network, a draft): some browsers put the question to the user. `true` when it will be kept.
 */
export async function persist(): Promise<boolean> {
  // Absent outside https and localhost, and in older browsers.
  const manager = navigator.storage as StorageManager | undefined;
  if (manager === undefined) return false;
  try {
    return (await manager.persisted()) || (await manager.persist());
  } catch {
    return false;
  }
}
