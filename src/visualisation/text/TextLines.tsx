import type { Palette } from '#visualisation/marks/palette.ts';
import { lineBaselines, type PlacedText, type TextTone } from './textBlock.ts';
import { TextGround } from './TextGround.tsx';

interface TextLinesProps {
  readonly text: PlacedText;
  readonly palette: Palette;
  /** In place of the colour that goes with the tone. */
  readonly colour?: string;
  readonly lang?: string;
}

const WEIGHTS: Record<TextTone, number> = { name: 400, figure: 600, quiet: 400, heading: 600 };

/** A placed text block, on ground of its own. */
export function TextLines({ text, palette, colour, lang }: TextLinesProps) {
  const baselines = lineBaselines(text);
  return (
    <g textAnchor={text.anchor} lang={lang}>
      {text.lines.map(({ text: words, size }, index) => (
        <TextGround
          key={index}
          words={words}
          x={text.x}
          baseline={baselines[index] ?? text.y}
          anchor={text.anchor}
          size={size}
          palette={palette}
        />
      ))}
      {text.lines.map(({ text: words, tone, size }, index) => (
        <text
          key={index}
          x={text.x}
          y={baselines[index]}
          fontSize={size}
          fontWeight={WEIGHTS[tone]}
          fill={colour ?? (tone === 'quiet' ? palette.inkQuiet : palette.ink)}
        >
          {words}
        </text>
      ))}
    </g>
  );
}
