/** Which rooms of src each room may import, itself aside. Imports point down only. */
const mayImport = {
  errors: [],
  calendar: ['errors'],
  law: ['errors', 'calendar'],
  regulations: ['errors', 'calendar', 'law'],
  casefile: ['errors', 'calendar', 'law'],
  rules: ['errors', 'calendar', 'law', 'regulations', 'casefile'],
  statechart: ['errors', 'calendar', 'law', 'regulations', 'casefile', 'rules'],
  procedure: ['errors', 'calendar', 'law', 'regulations', 'casefile', 'rules', 'statechart'],
  register: ['errors', 'calendar', 'law', 'regulations', 'casefile', 'rules', 'statechart', 'procedure'],
  adapters: [
    'errors',
    'calendar',
    'law',
    'regulations',
    'casefile',
    'rules',
    'statechart',
    'procedure',
    'register',
    'locales',
  ],
  testing: [
    'errors',
    'calendar',
    'law',
    'regulations',
    'casefile',
    'rules',
    'statechart',
    'procedure',
    'register',
    'adapters',
  ],
  locales: ['errors', 'calendar', 'law', 'regulations'],
}

/** Which places of src may import a library. */
const importersOf = {
  'date-fns': ['^src/calendar/'],
  '@date-fns/utc': ['^src/calendar/'],
  zod: ['^src/casefile/', '^src/schemas[.]ts$'],
  xstate: ['^src/statechart/', '^src/machines[.]ts$'],
  'pure-rand': ['^src/testing/'],
  'fastest-levenshtein': ['^src/errors/'],
}

/** A room is a folder, or a single file such as errors.ts. */
const room = (name) => `^src/${name}(/|[.]ts$)`

/** A library as found in node_modules, or by its name when it is not installed. */
const library = (name) => `(^|node_modules/)${name}(/|$)`

/** Where the codes stand that a dictionary has words for; it names their types, and loads none. */
const codes = [
  '^src/casefile/(shapes|acts/input-issue|acts/act-about|acts/matter)[.]ts$',
  '^src/rules/engine/codes[.]ts$',
  '^src/rules/engine/duty-id[.]ts$',
  '^src/rules/[a-z-]+/codes[.]ts$',
  '^src/procedure/story-stage[.]ts$',
]

/** The entry points at the top of src. */
const entries = '^src/[a-z-]+[.]ts$'

const rooms = [...Object.keys(mayImport).map(room), entries]

const floors = Object.entries(mayImport).map(([name, below]) => ({
  name: `floor-${name}`,
  comment: `src/${name} may import from ${below.length ? below.join(', ') : 'nothing else'} in src.`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src/', pathNot: [...[name, ...below].map(room), ...(name === 'locales' ? codes : [])] },
}))

const libraries = Object.entries(importersOf).map(([name, importers]) => ({
  name: `only-importer-of-${name.replaceAll(/[@/]+/g, '-').replace(/^-/, '')}`,
  comment: `${name} is imported in ${importers.join(', ')} only.`,
  severity: 'error',
  from: { path: '^src/', pathNot: importers },
  to: { path: library(name) },
}))

module.exports = {
  forbidden: [
    {
      name: 'known-room',
      comment: 'A new folder of src needs its floor: name it in mayImport.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: rooms },
    },
    {
      name: 'known-room-importer',
      comment: 'A new folder of src needs its floor: name it in mayImport.',
      severity: 'error',
      from: { path: '^src/', pathNot: rooms },
      to: {},
    },
    ...floors,
    {
      name: 'a-dictionary-knows-codes-by-type',
      comment: 'src/locales may name the types of codes, never load what has them.',
      severity: 'error',
      from: { path: room('locales') },
      to: { path: codes, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rules-know-no-instrument',
      comment:
        'A day on which the law changes is a version of a provision; a rule asks it, and compares no day itself.',
      severity: 'error',
      from: { path: room('rules') },
      to: { path: '^src/regulations/(neighbouring-)?instruments[.]ts$' },
    },
    {
      name: 'sentences-stay-out-of-the-core',
      comment: 'The entry files and the adapters may name a type of locales, never load its sentences.',
      severity: 'error',
      from: { path: [entries, room('adapters')], pathNot: '^src/locales[.]ts$' },
      to: { path: room('locales'), dependencyTypesNot: ['type-only'] },
    },
    ...libraries,
    {
      name: 'no-other-library',
      comment: 'Only adapters and testing may lean on a library of their own.',
      severity: 'error',
      from: { path: '^src/', pathNot: [room('adapters'), room('testing')] },
      to: { pathNot: ['^src/', ...Object.keys(importersOf).map(library)] },
    },
    {
      name: 'no-node-builtin',
      comment: 'The library reads no clock, network or file system; only adapters may.',
      severity: 'error',
      from: { path: '^src/', pathNot: room('adapters') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-outside-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|examples|bench|scripts|dist)/' },
    },
    {
      name: 'no-cycle',
      comment: 'Type imports count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
