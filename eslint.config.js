import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

import { aloneInItsElement } from './scripts/lint/aloneInItsElement.mjs';

const PURE_ROOMS =
  'src/{shared,instrument,round,response,exchange,aggregation,example,dialogue,research,stored}/**/*.{ts,tsx}';

// Only src/platform touches these.
const EFFECTS = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'crypto',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
];
const EFFECTS_OF_NAVIGATOR = ['serviceWorker', 'sendBeacon', 'locks'];
// Nor do the pure rooms know of these.
const WORLD = [
  'performance',
  'navigator',
  'window',
  'document',
  'location',
  'history',
  'setTimeout',
  'setInterval',
];

const NO_DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' };
const NO_CURRENT_TIME = {
  selector:
    ':matches(NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"])',
  message: 'Take a Clock: this room does not know what time it is.',
};

// Nor may it move the words and figures beside it, whatever way it is written.
const NAME_AMONG_WORDS = {
  selector: 'JSXOpeningElement[name.name=/^(span|strong|em|a|Link)$/] > JSXAttribute[name.name="translate"]',
  message: 'What is not translated and stands among words is a <bdi translate="no">.',
};

/**
 * An effect as a global, and as a property of whatever else leads to it.
 * @param {string[]} names
 * @returns {import('eslint').Linter.RulesRecord}
 */
function withoutEffects(names) {
  const message = 'An effect: take it as a port and let src/platform implement it.';
  const roads = ['globalThis', 'window', 'self'];
  return {
    'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
    'no-restricted-properties': [
      'error',
      ...roads.flatMap((object) => names.map((property) => ({ object, property, message }))),
      ...EFFECTS_OF_NAVIGATOR.map((property) => ({ object: 'navigator', property, message })),
      { object: 'Date', property: 'now', message: 'Take a Clock.' },
      { object: 'Math', property: 'random', message: 'Take RandomBytes, or a seeded generator.' },
    ],
  };
}

export default defineConfig(
  globalIgnores(['dist/', 'reports/', 'coverage/', 'test-results/', 'pure-globals.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // Taking a string apart into its code points is what the spread is for.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['../*'], message: "Name the room: '#round/Round.ts'." }] },
      ],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      ...withoutEffects(EFFECTS),
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { srt: { rules: { 'alone-in-its-element': aloneInItsElement } } },
    rules: {
      'srt/alone-in-its-element': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NAME_AMONG_WORDS],
    },
  },
  {
    files: [PURE_ROOMS],
    rules: {
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_CURRENT_TIME],
      ...withoutEffects([...EFFECTS, ...WORLD]),
    },
  },
  {
    files: ['src/{usecases,ports}/**/*.{ts,tsx}'],
    rules: withoutEffects([...EFFECTS, ...WORLD]),
  },
  {
    files: ['src/platform/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // Fixtures and deliberately broken data.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // The compiler reads the scripts too, and knows what is defined.
  { files: ['**/*.{js,cjs,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
