// How the unit tests run: without a browser, each beside its code.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{src,e2e}/**/*.test.ts'],
    setupFiles: 'e2e/unit.setup.ts',
    // As a build sets it for its process, so that no test depends on which comes first.
    env: { NODE_ENV: 'production' },
    // A process loads a module once, for all its tests: each leaves the globals as they were.
    isolate: false,
    // What a file has been compiled to is kept for the next run, unless it has an `import.meta.glob(`.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'node_modules/.cache/vitest' },
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    // A form that is not in `fixtures` fails, until `-u` writes it.
    update: 'none',
    allowOnly: false,
    reporters: [process.env.CI ? 'dot' : 'default'],
    tags: [
      {
        name: 'build',
        description: 'takes long: whole pages, a command, all stories, huge texts, many examples; in npm test',
      },
      { name: 'slow', description: 'huge inputs, and what grows with their size; in npm run test:all' },
    ],
  },
})
