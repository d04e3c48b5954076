import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { entries } from './scripts/entries.mjs'
import { zoneReaders } from './scripts/zone-readers.mjs'
import { patient } from './test/support/patient.js'

const entriesIn = (folder: string, ending: string) =>
  entries.map((name) => ({
    find: new RegExp(name === 'index' ? '^ketnap$' : `^ketnap/${name}$`),
    replacement: fileURLToPath(new URL(`./${folder}/${name}.${ending}`, import.meta.url)),
  }))

const alias = entriesIn('src', 'ts')

/** Suites that start other processes or only assert types. */
const apart = [
  'test/package/**/*.test.ts',
  'test/examples/**/*.test.ts',
  'test/types/**/*.test.ts',
  'test/stores/**/*.test.ts',
  'test/restate/**/*.test.ts',
  'test/xstate/**/*.test.ts',
]

/** Suites beside the libraries an app of XState has: they import what is built, as an app does. */
const built = ['test/xstate/**/*.test.ts']

/**
 * The suites of what reads a `Date`: nothing else of the library can tell one time zone from another. Of an adapter the suite of
 * the file alone where it has one, for the rest of its folder takes days as it takes letters.
 */
const zoned = ['test/time-zone.test.ts', ...new Set(zoneReaders.map(suitesOf))]

function suitesOf(file: string): string {
  const own = `test/${file.replace(/\.ts$/, '.test.ts')}`
  const isApart = file.startsWith('adapters/') && existsSync(new URL(own, import.meta.url))
  return isApart ? own : `test/${dirname(file)}/**/*.test.ts`
}

/** Suites in one time zone. Forked processes, since a worker thread keeps the zone of its parent. */
const inZone = (name: string, zone: string, include: string[]) => ({
  resolve: { alias },
  test: {
    name,
    include,
    exclude: apart,
    setupFiles: ['test/support/property-seed.ts'],
    env: { TZ: zone },
    pool: 'forks' as const,
    // No limit measures speed: a busy machine is ten times slower, and what needs longer yet says so (test/support/patient.ts).
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // The library has no state of its own, so files may share a process.
    isolate: false,
  },
})

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      inZone('utc', 'UTC', ['test/**/*.test.ts']),
      inZone('ho-chi-minh', 'Asia/Ho_Chi_Minh', zoned),
      inZone('apia', 'Pacific/Apia', zoned),
      {
        resolve: { alias },
        test: {
          name: 'package',
          include: apart,
          exclude: built,
          setupFiles: ['test/support/property-seed.ts'],
          env: { TZ: 'UTC' },
          pool: 'forks',
          isolate: false,
          globalSetup: ['test/package/fresh-build.ts'],
          testTimeout: patient.timeout,
          hookTimeout: patient.timeout,
        },
      },
      {
        resolve: { alias: entriesIn('dist', 'js') },
        test: {
          name: 'built',
          include: built,
          setupFiles: ['test/support/property-seed.ts'],
          env: { TZ: 'UTC' },
          pool: 'forks',
          globalSetup: ['test/package/fresh-build.ts'],
          testTimeout: patient.timeout,
          hookTimeout: patient.timeout,
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
        'src/rules/**': { lines: 99.5, branches: 98.5 },
        'src/regulations/**': { lines: 100, branches: 100 },
      },
    },
  },
})
