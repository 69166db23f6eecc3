import { puppeteerEngine } from './support/puppeteerEngine.ts';
import { testEngine } from './support/testEngine.ts';

testEngine(() => puppeteerEngine('Chromium'));
