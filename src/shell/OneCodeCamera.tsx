import { useRef } from 'react';

import type { CameraFailure, OpenCamera } from '#ports/Camera.ts';
import { Button } from '#ui/Button.tsx';
import type { Elements } from '#ui/Elements.ts';
import styles from './OneCodeCamera.module.css';
import { useCamera } from './useCamera.ts';

interface OneCodeCameraProps {
  readonly openCamera: OpenCamera;
  readonly onText: (text: string) => void;
  readonly texts: {
    readonly view: string;
    readonly start: string;
    readonly stop: string;
    readonly camera: Readonly<Record<'off' | 'asking' | 'on' | 'ended' | CameraFailure, string>>;
  };
  /** What there is to say of the last code. */
  readonly children?: Elements;
}

/** For one code that somebody holds before the camera. Another one after it is taken too: the first may have been the wrong one. */
export function OneCodeCamera({ openCamera, onText, texts, children }: OneCodeCameraProps) {
  const last = useRef<string | null>(null);
  const { state, video, start, stop } = useCamera(openCamera, ({ text }) => {
    if (text === last.current) return;
    last.current = text;
    onText(text);
  });
  const isOn = state === 'on';
  return (
    <>
      {isOn && <video ref={video} className={styles.view} aria-label={texts.view} muted playsInline />}
      {state !== 'off' && <p role="status">{texts.camera[state]}</p>}
      {children}
      <Button onClick={isOn ? stop : () => void start()}>{isOn ? texts.stop : texts.start}</Button>
    </>
  );
}
