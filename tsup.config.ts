import { defineConfig } from 'tsup'
import { entries } from './scripts/entries.mjs'

export default defineConfig({
  entry: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
  format: ['esm', 'cjs'],
  target: 'es2022',
  // Shared chunks in both formats: AdmissionError must be one class through every subpath.
  splitting: true,
  treeshake: true,
  minify: 'terser',
  terserOptions: { compress: { passes: 2 }, module: true, ecma: 2020 },
  dts: true,
  sourcemap: false,
  clean: true,
})
