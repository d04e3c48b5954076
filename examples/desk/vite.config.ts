import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { entries } from '../../scripts/entries.mjs'
import { offline } from './offline/plugin.js'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** An app writes `ketnap` alone; here the names mean the sources beside it, so that nothing has to be built first. */
const alias = entries.map((name) => ({
  find: new RegExp(name === 'index' ? '^ketnap$' : `^ketnap/${name}$`),
  replacement: at(`../../src/${name}.ts`),
}))

export default defineConfig({
  root: at('.'),
  // Any folder of any server, or of none, serves it.
  base: './',
  resolve: { alias },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: at('../../.cache/desk'),
    emptyOutDir: true,
    target: 'es2022',
    // Word and sheets are loaded when they are asked for.
    chunkSizeWarningLimit: 1500,
  },
  preview: { port: 4173 },
  plugins: [offline(at('offline/service-worker.js'))],
})
