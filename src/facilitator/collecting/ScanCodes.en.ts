import type { ScanCodesTexts } from './ScanCodes.nl.ts';

export const scanCodes: ScanCodesTexts = {
  title: 'Scan QR codes',
  text: 'Members show the QR code on their phone and hold it before the camera in turn. Each code comes in by itself: you hear a tone and the number goes up.',
  start: 'Switch the camera on',
  stop: 'Switch the camera off',
  view: 'What the camera sees',
  scanned: (count: number) => (count === 1 ? '1 code scanned' : `${count} codes scanned`),
  outcomes: {
    added: 'This one is in.',
    known: 'This one was in already.',
    failed: 'This code was not kept. Show it once more.',
  },
  camera: {
    off: 'The camera is off.',
    asking: 'The browser asks whether the camera may be used.',
    on: 'Hold a code before the camera.',
    denied:
      'The camera may not be used. Allow it in the settings of your browser, or bring in a file or a text.',
    none: 'No camera is to be found here. Bringing in a file or a text does work.',
    busy: 'Another program is using the camera. Close it and try again.',
    failed: 'The camera does not work. Try again, or bring in a file or a text.',
    ended: 'The camera has gone off. What was scanned is kept.',
  },
};
