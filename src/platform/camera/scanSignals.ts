import type { ScanSignals } from '#ports/ScanSignals.ts';

const TONES = { taken: { hertz: 880, seconds: 0.12 }, 'not-taken': { hertz: 220, seconds: 0.35 } };
const VIBRATIONS = { taken: [60], 'not-taken': [60, 60, 160] };
const LOUDNESS = 0.2;

export function scanSignals(): ScanSignals {
  let audio: AudioContext | null = null;
  return {
    prepare() {
      audio ??= new AudioContext();
      // A page that may not sound stays silent; the screen says the same.
      audio.resume().catch(() => undefined);
    },
    give(signal) {
      vibrate(VIBRATIONS[signal]);
      if (audio !== null) sound(audio, TONES[signal]);
    },
  };
}

function sound(audio: AudioContext, { hertz, seconds }: { hertz: number; seconds: number }) {
  const start = audio.currentTime;
  const tone = new OscillatorNode(audio, { frequency: hertz });
  const volume = new GainNode(audio, { gain: LOUDNESS });
  // Faded out, so that it ends without a click.
  volume.gain.setValueAtTime(LOUDNESS, start + seconds / 2);
  volume.gain.linearRampToValueAtTime(0, start + seconds);
  tone.connect(volume).connect(audio.destination);
  tone.start(start);
  tone.stop(start + seconds);
}

/** Few browsers can. */
function vibrate(pattern: number[]) {
  (navigator as { vibrate?: (pattern: number[]) => boolean }).vibrate?.(pattern);
}
