import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@playwright/test';

const CHROMIUM = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const product = {
  command: 'node tools/serve.mjs',
  cwd: path.join(__dirname, '..'),
  wait: { stdout: /Serving (?<kaskade_origin>\S+)/ },
  timeout: 180_000,
  gracefulShutdown: { signal: 'SIGTERM', timeout: 40_000 },
  stdout: 'ignore',
  stderr: 'pipe',
} as const;

export default defineConfig({
  testDir: __dirname,
  outputDir: path.join(__dirname, '..', 'test-results', 'e2e'),
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  globalTimeout: 20 * 60_000,
  reporter: 'list',
  use: {
    // Set by the first line of the product below; what reads this file first does not need it yet.
    baseURL: process.env['KASKADE_ORIGIN'],
    viewport: { width: 1600, height: 1000 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    screenshot: 'only-on-failure',
    trace: 'off',
    // A test that waits for what is not there fails while one still remembers what it waited for.
    actionTimeout: 30_000,
    launchOptions: {
      executablePath: CHROMIUM.find((file) => file !== undefined && existsSync(file)),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // The built product on a free port, with a database of its own; KASKADE_ORIGIN is what its first line says. Where it is
  // set already, that product is tested.
  webServer: process.env['KASKADE_ORIGIN'] ? undefined : product,
});
