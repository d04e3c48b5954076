/** What the fields of a thing are, by `typeof`; a list is told apart from an object, and a state is the JSON of one. */
type Kind = PlainKind | 'state'

type PlainKind = 'string' | 'number' | 'boolean' | 'function' | 'object' | 'list'

/** The things that functions take whole, each by fields that nothing else has all of. */
const shapes = {
  'case-file': {
    caseId: 'string',
    revision: 'number',
    log: 'list',
    acts: 'object',
    person: 'object',
    unit: 'object',
    configuration: 'state',
    findings: 'list',
  },
  'class-file': { log: 'list', trainees: 'object' },
  rulebook: { rules: 'list', clocks: 'list', setting: 'object', byAct: 'object', judgedAgain: 'list' },
  calendar: {
    id: 'string',
    from: 'string',
    until: 'string',
    specialDay: 'function',
    isWorkingDay: 'function',
  },
  finding: {
    rule: 'string',
    source: 'string',
    actor: 'string',
    effect: 'string',
    outcome: 'string',
    facts: 'object',
    citations: 'list',
    cure: 'list',
    alternatives: 'list',
  },
  act: { type: 'string', on: 'string' },
  issue: { path: 'string', code: 'string', expected: 'string' },
  citation: { number: 'string', date: 'string', point: 'string' },
  instrument: { number: 'string', date: 'string' },
  'special-day': { on: 'string', kind: 'string', occasion: 'object' },
  plan: { log: 'list', year: 'number', targets: 'list', shortfalls: 'list' },
  'audit-finding': { check: 'string', body: 'object', facts: 'object' },
  'audit-reference': { case: 'string', places: 'list' },
  'audit-threshold': { policy: 'string', value: 'number', source: 'string' },
  'chain-head': { case: 'string', revision: 'number', hash: 'string' },
  job: { name: 'string', collectors: 'object' },
  report: { report: 'string', period: 'object', sections: 'list', definitions: 'list', citations: 'list' },
  'committee-agenda': { report: 'string', today: 'string', groups: 'list' },
  'audit-report': { from: 'string', until: 'string', cases: 'number', findings: 'list' },
  comparison: {
    law: 'list',
    readings: 'list',
    compared: 'number',
    causes: 'list',
    cells: 'list',
    cases: 'list',
  },
  'issue-wording': { objection: 'function' },
  'schema-wording': { language: 'string', act: 'function', body: 'function', code: 'function' },
  wording: {
    language: 'string',
    texts: 'object',
    rule: 'function',
    body: 'function',
    citation: 'function',
    day: 'function',
  },
  duty: { case: 'string', duty: 'object' },
  bytes: { byteLength: 'number', buffer: 'object', subarray: 'function' },
  paper: {
    form: 'string',
    title: 'list',
    heading: 'object',
    blocks: 'list',
    recipients: 'list',
    signature: 'object',
    fields: 'list',
    missing: 'list',
    findings: 'list',
  },
  snapshot: { machine: 'object', context: 'object', status: 'string' },
  database: { selectFrom: 'function', insertInto: 'function', transaction: 'function' },
  'module-url': { href: 'string', protocol: 'string', pathname: 'string' },
  role: { sees: 'list' },
  'protected-act': { act: 'object', sealed: 'object' },
  'reminder-policy': { before: 'list', every: 'number' },
  'day-clock': { dayAt: 'function', reminderAt: 'function' },
  'letter-words': {
    title: 'list',
    considered: 'string',
    recipients: 'list',
    causes: 'object',
    fields: 'object',
  },
  narrative: { language: 'string', title: 'string', asOf: 'string', parts: 'list' },
  'list-preview': {
    of: 'string',
    columns: 'list',
    issues: 'list',
    rows: 'list',
    skipped: 'list',
    counts: 'object',
  },
  'list-acts': { rows: 'list', refused: 'list', skipped: 'list', notCarried: 'list' },
  fraction: { test: 'string', of: 'list' },
  directory: {
    entries: 'list',
    entryOf: 'function',
    bodyOn: 'function',
    aboveOn: 'function',
    bodiesOn: 'function',
  },
  collector: { start: 'function', add: 'function', join: 'function', result: 'function' },
  locale: { language: 'string', texts: 'object', explain: 'function', finding: 'function' },
  texts: { language: 'string', grammar: 'object', phrases: 'object', rules: 'object' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>

const kinds = [
  'string',
  'number',
  'boolean',
  'function',
  'object',
  'list',
] as const satisfies readonly PlainKind[]

/** What is asked for by its name and shows in no value: one of some words, or an object of options. */
type ByName =
  | 'options'
  | 'sql-family'
  | 'life-step'
  | 'form-code'
  | 'joining-region'
  | 'list-name'
  | 'audit-check'

/** What a public function takes for an argument. */
export type Taken = keyof typeof shapes | Kind | ByName

/** What was given instead. */
export type Given = Exclude<Taken, ByName | 'state'> | 'nothing' | 'Date' | 'bigint' | 'symbol'

/** Whether a value is what a function takes. */
export function isTaken(value: unknown, as: Taken): boolean {
  if (as === 'state') return isOf(value, as)
  if (as === 'options') return kindOf(value) === 'object'
  if (kinds.some((kind) => kind === as)) return kindOf(value) === as
  if (kindOf(value) !== 'object') return false
  const shape: Readonly<Record<string, Kind>> = shapes[as as keyof typeof shapes]
  // Asked of every call: a list of entries would be made each time.
  for (const field in shape) if (!isOf((value as Record<string, unknown>)[field], shape[field])) return false
  return true
}

/** What a value is, as far as the one who gave it needs to hear; nothing of what it holds. */
export function givenAs(value: unknown): Given {
  if (value === undefined || value === null) return 'nothing'
  if (value instanceof Date) return 'Date'
  const kind = kindOf(value)
  if (kind !== 'object') return kind
  const names = Object.keys(shapes) as (keyof typeof shapes)[]
  return names.find((name) => isTaken(value, name)) ?? kind
}

/** A state is compared by its first letter: what is no JSON shows there. */
function isOf(value: unknown, kind: Kind | undefined): boolean {
  return kind === 'state' ? typeof value === 'string' && /^["{]/.test(value) : kindOf(value) === kind
}

function kindOf(value: unknown): PlainKind | 'bigint' | 'symbol' | 'nothing' {
  if (value === undefined || value === null) return 'nothing'
  return Array.isArray(value) ? 'list' : (typeof value as PlainKind)
}
