import type { FrameTexts } from './Frame.nl.ts';

export const frame: FrameTexts = {
  product: 'Social Regulation Tool',
  skip: 'Skip to content',
  networks: 'Networks',
  backup: 'Backup',
  stored: 'What is stored here',
  about: 'About the instrument',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  mainNavigation: 'Main menu',
  moreInformation: 'More information',
};
