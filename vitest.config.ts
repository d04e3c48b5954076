import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { entries } from './scripts/entries.mjs'

const alias = entries.map((name) => ({
  find: new RegExp(name === 'index' ? '^ketnap$' : `^ketnap/${name}$`),
  replacement: fileURLToPath(new URL(`./src/${name}.ts`, import.meta.url)),
}))

/** Suites that start other processes or only assert types: the zone is no concern of theirs. */
const once = [
  'test/package/**/*.test.ts',
  'test/examples/**/*.test.ts',
  'test/types/**/*.test.ts',
  'test/stores/**/*.test.ts',
  'test/restate/**/*.test.ts',
]

/** The whole suite in one time zone. Forked processes, since a worker thread keeps the zone of its parent. */
const inZone = (name: string, zone: string) => ({
  resolve: { alias },
  test: {
    name,
    include: ['test/**/*.test.ts'],
    exclude: once,
    setupFiles: ['test/support/property-seed.ts'],
    env: { TZ: zone },
    pool: 'forks' as const,
    // The library has no state of its own, so files may share a process.
    isolate: false,
  },
})

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      inZone('utc', 'UTC'),
      inZone('ho-chi-minh', 'Asia/Ho_Chi_Minh'),
      inZone('apia', 'Pacific/Apia'),
      {
        resolve: { alias },
        test: {
          name: 'package',
          include: once,
          setupFiles: ['test/support/property-seed.ts'],
          env: { TZ: 'UTC' },
          pool: 'forks',
          globalSetup: ['test/package/fresh-build.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: [['text', { skipFull: true }], 'text-summary', 'json-summary'],
      thresholds: {
        lines: 95,
        branches: 90,
        'src/rules/**': { lines: 100, branches: 100 },
        'src/regulations/**': { lines: 100, branches: 100 },
      },
    },
  },
})
