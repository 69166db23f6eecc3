import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

import type { CameraFailure, CameraStream, OpenCamera, Sighting } from '#ports/Camera.ts';

export interface CameraOnScreen {
  /** `ended`: it was on, and went off without being asked to. */
  readonly state: 'off' | 'asking' | 'on' | 'ended' | CameraFailure;
  /** Shows what the camera sees; on the screen as long as the camera is on. */
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** The camera as long as the screen needs it: it goes off when the screen is left, and when the app is hidden. */
export function useCamera(openCamera: OpenCamera, onSighting: (sighting: Sighting) => void): CameraOnScreen {
  const [state, setState] = useState<CameraOnScreen['state']>('off');
  const [stream, setStream] = useState<CameraStream | null>(null);
  const video = useRef<HTMLVideoElement>(null);
  const left = useRef(false);
  const sight = useEffectEvent(onSighting);

  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);

  useEffect(() => {
    if (stream === null || video.current === null) return;
    const onEnd = () => {
      setStream(null);
      setState('ended');
    };
    const onVisibility = () => {
      if (document.hidden) onEnd();
    };
    video.current.scrollIntoView({ block: 'nearest' });
    stream.read(video.current, {
      onSighting: (sighting) => {
        sight(sighting);
      },
      onEnd,
    });
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      stream.stop();
    };
  }, [stream]);

  return {
    state,
    video,
    async start() {
      setState('asking');
      const opened = await openCamera();
      // Left while the browser was asking.
      if (left.current && opened.ok) opened.value.stop();
      if (left.current) return;
      setState(opened.ok ? 'on' : opened.error);
      if (opened.ok) setStream(opened.value);
    },
    stop() {
      setStream(null);
      setState('off');
    },
  };
}
