import { useRef, useState } from 'react';

/** Where the focus goes: into what was just added, and back to the button that adds when something is removed. */
export function useAddedEntry() {
  const [added, setAdded] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  return { added, setAdded, addButton, focusAddButton: () => addButton.current?.focus() };
}
