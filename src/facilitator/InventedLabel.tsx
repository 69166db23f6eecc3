import { useMessages } from '#i18n/languageStore.ts';
import { networkMessages } from '#i18n/networkMessages.ts';
import { Tag } from '#ui/Tag.tsx';

/** Stands wherever the example network shows. */
export function InventedLabel() {
  return <Tag>{useMessages(networkMessages).invented}</Tag>;
}
