import { defineConfig } from 'vitest/config'

const shared = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } as const },
}

/** Kinds of tests: those that ask the app directly, those that need a browser or a process, the slow faults, and a real mail server. */
export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          css: { include: [/.*/] },
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/process/**', 'test/faults/**', 'test/postfix/**'],
          setupFiles: ['test/support/setup.ts'],
          isolate: false,
          // Nothing is measured here: a test fails by what it sees, or because it hangs.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          css: { include: [/.*/] },
          include: ['test/browser/**/*.test.ts', 'test/process/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        ...shared,
        test: {
          name: 'faults',
          include: [
            'test/faults/**/*.test.ts',
            'test/mail/kills.test.ts',
            'test/routes/guessing.test.ts',
          ],
          testTimeout: 900_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        ...shared,
        test: {
          name: 'postfix',
          include: ['test/postfix/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
