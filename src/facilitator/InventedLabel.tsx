import { useTexts } from '#i18n/useTexts.ts';
import { Tag } from '#ui/Tag.tsx';
import { facilitatorTexts } from './facilitatorTexts.ts';

/** Stands wherever the example network shows. */
export function InventedLabel() {
  return <Tag>{useTexts(facilitatorTexts).facilitator.invented}</Tag>;
}
