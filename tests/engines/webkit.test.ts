import { testEngine } from './support/testEngine.ts';
import { webkitEngine } from './support/webkitEngine.ts';

testEngine(webkitEngine);
