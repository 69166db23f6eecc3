import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.mjs';

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
            // Small, and needed by every other file: in one, or each would be a request of its own.
            {
              name: 'shared',
              test: /\/src\/shared\/|\/i18n\/format|(Bounds|Limits)\.ts$|preload-helper/,
              priority: 1,
            },
            { name: textsForMember },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/support/loadTextsOfFunctions.ts'],
          // Searches take seconds, and minutes on a busy machine: only what hangs may fail by its time.
          testTimeout: 300_000,
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
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'statistics',
          environment: 'node',
          include: ['tests/statistics/**/*.test.ts'],
          setupFiles: ['tests/support/loadTextsOfFunctions.ts'],
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
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
  const isForOthers = /\/src\/(?:shell\/instrument|app\/about)\//.test(file);
  return language === undefined || isForOthers ? null : `texts.${language}`;
}

/**
 * Nothing from elsewhere, nothing inline. In the built page only: the development server needs inline scripts.
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
