import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    machines: 'src/machines.ts',
    schemas: 'src/schemas.ts',
    'calendar-sources': 'src/calendar-sources.ts',
    'locales/vi': 'src/locales/vi.ts',
    'locales/en': 'src/locales/en.ts',
  },
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
  external: ['xstate', 'zod', 'date-fns', '@date-fns/utc'],
})
