import { defineConfig, devices } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from '../src/command/browser.ts';

const { executable } = await findBrowser((words) => process.stderr.write(`${words}\n`));

/** What a person does in a real browser, on the built site, served as `npm start` serves it. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../.cache/test/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // A browser on a busy machine may stumble once; twice is a fault. What needed a second try is counted and said.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // How long something takes is measured elsewhere: on a busy machine the first search alone took longer than the usual 5 s.
  expect: { timeout: 20_000 },
  globalSetup: './serve.ts',
  // Pictures are kept by `npm run baselines` alone; a test never writes what it compares with.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { args: LAUNCH_ARGS, ...(executable === undefined ? {} : { executablePath: executable }) },
    screenshot: 'only-on-failure',
  },
});
