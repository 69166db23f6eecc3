import { useTexts } from '#i18n/useTexts.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { Trend } from '#visualisation/trend/Trend.tsx';
import { meetingTexts } from './meetingTexts.ts';

interface DimensionYearsProps {
  /** The edition on screen with the earlier ones that can lie beside it. */
  readonly years: Picture;
  readonly axis: number;
}

/** One dimension through the school years; nothing where there is but one. */
export function DimensionYears({ years, axis }: DimensionYearsProps) {
  const texts = useTexts(meetingTexts).resultsRoom;
  if (years.earlier.length === 0) return null;
  return (
    <div>
      <h4>{texts.throughTheYears}</h4>
      <Trend picture={years} axis={axis} />
    </div>
  );
}
