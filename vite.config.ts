import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.mjs';
import { PATIENCE } from './scripts/patience.mjs';

const BROWSER_PACKAGES = [
  ...['react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client', 'zustand'],
  ...['wouter', 'wouter/use-hash-location', 'valibot', 'dexie', 'fflate', 'hpke', 'postal-mime'],
  '@noble/hashes/argon2.js',
];

export default defineConfig({
  // Relative, with routes in the fragment: the build works from any folder of any static host.
  base: './',
  plugins: [react(), contentSecurityPolicy(), worksOffline()],
  build: {
    target: 'es2023',
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Small, and needed by every other file: in one, or each would be a request of its own. Without what a
            // member never needs.
            {
              name: 'shared',
              test: /\/src\/shared\/(?!lookAlikes|literalText|spreadsheetText)|\/i18n\/format|(Bounds|Limits)\.ts$|preload-helper/,
              priority: 1,
            },
            // With the button and all else they rest on: in one, or they would be cut up by which wing shows which of them.
            { name: 'dialogs', test: /\/src\/ui\/(?:ConfirmDialog|ProgressBar)\./ },
            { name: textsForMember },
          ],
        },
      },
    },
  },
  test: {
    testTimeout: PATIENCE.test,
    hookTimeout: PATIENCE.test,
    expect: { poll: { timeout: PATIENCE.wait } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/support/loadTextsOfFunctions.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/support/componentSetup.ts', 'tests/support/loadEveryText.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          environment: 'node',
          include: ['tests/architecture/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'statistics',
          environment: 'node',
          include: ['tests/statistics/**/*.test.ts'],
          setupFiles: ['tests/support/loadTextsOfFunctions.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/**/*.test.ts'],
          setupFiles: ['tests/support/loadTextsOfFunctions.ts'],
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        // All that these tests need: found only while they run, they would be loaded anew in the middle of one.
        optimizeDeps: { include: BROWSER_PACKAGES },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            connectTimeout: PATIENCE.test,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? 'chromium', args: CHROMIUM_FLAGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

/** In one file for each language: what stands around every screen, and what a member reads. */
function textsForMember(file: string): string | null {
  const [, language] = /\/src\/(?:ui|shell|app|questionnaire|member)\/.*\.(\w+)\.ts$/.exec(file) ?? [];
  const isForOthers = /\/src\/(?:shell\/instrument|app\/about|app\/storageLoss|member\/slip)\//.test(file);
  return language === undefined || isForOthers ? null : `texts.${language}`;
}

/**
 * Nothing from elsewhere, nothing inline, no text that becomes HTML. In the built page only: the development server needs
 * inline scripts.
 * `data:` and `blob:` images are the picture on its way to a PNG.
 */
function contentSecurityPolicy(): Plugin {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

function worksOffline() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/platform/offline',
    filename: 'sw.ts',
    registerType: 'prompt',
    injectRegister: false,
    includeManifestIcons: false,
    injectManifest: { globPatterns: ['**/*'], globIgnores: ['sw.js', '.vite/**'] },
    manifest: {
      id: './',
      name: 'Sociale Regulatie Tool',
      short_name: 'SRT',
      description: 'Een korte vragenlijst en een gesprek voor lerarennetwerken.',
      lang: 'nl',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#faf7f1',
      background_color: '#faf7f1',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
}
