import type { SlipBoxTexts } from './SlipBox.nl.ts';

export const slipBox: SlipBoxTexts = {
  title: 'Your slip',
  text: 'First give the slip that you drew: scan the code on it, or paste or type its link. Then you can begin.',
  textBegun:
    'Whoever began here has not given a slip yet. Was that you? Then scan the code of your slip, or paste or type its link, and go on.',
  view: 'What the camera sees',
  start: 'Switch the camera on',
  stop: 'Switch the camera off',
  camera: {
    off: 'The camera is off.',
    asking: 'The browser asks whether the camera may be used.',
    on: 'Hold the code of your slip before the camera.',
    denied:
      'The camera may not be used. Allow it in the settings of the browser, or type the link of your slip.',
    none: 'No camera is to be found here. Type the link of your slip.',
    busy: 'Another program is using the camera. Close it and try again.',
    failed: 'The camera does not work. Try again, or type the link of your slip.',
    ended: 'The camera has gone off. Switch it on again, or type the link of your slip.',
  },
  link: 'Link on your slip',
  take: 'Use this slip',
  taken: 'Your slip has been read. It is locked together with your answers.',
  another: 'Another slip',
  faults: {
    'not-ours': 'This is no slip of this app.',
    truncated: 'A part of this link is missing. Scan or copy the whole of it once more.',
    altered: 'Something in this link is not right. Scan the code once more, or check what you typed.',
    'not-valid': 'This invitation cannot be right. Ask your facilitator for another slip.',
    'unknown-version': 'This slip was made with a newer version of the app. Update the app here first.',
    'other-round': 'This is an invitation to another round. Take the slip of this round.',
    'no-slip': 'This invitation is not on a slip. Ask your facilitator for a slip.',
    'unknown-slip': 'This slip does not belong to this round. Ask your facilitator for another slip.',
    'slips-not-here':
      'Which slips the round has cannot be read on this device. Ask your facilitator for another device.',
  },
};
