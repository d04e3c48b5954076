import { text } from 'node:stream/consumers'
import { type Act, AdmissionError, agenda, dates, propose, replay, stateOf } from 'ketnap'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'

// Reads { "acts": [...], "today"?: day, "propose"?: act } as JSON on standard input and prints
// { state, dates, findings, admissible?, agenda } as JSON. A malformed input gets a clear error and exit 2.

interface Input {
  readonly acts: readonly unknown[]
  readonly today?: string
  readonly propose?: unknown
}

/** The input, or the reason it is none. */
function readInput(json: string): Input {
  const input: unknown = JSON.parse(json)
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new TypeError('the input is a JSON object')
  const unknownKeys = Object.keys(input).filter((key) => !['acts', 'today', 'propose'].includes(key))
  if (unknownKeys.length > 0) throw new TypeError(`unknown field: ${unknownKeys.join(', ')}`)
  const { acts, today } = input as { acts?: unknown; today?: unknown }
  if (!Array.isArray(acts)) throw new TypeError('acts: expected an array of acts')
  if (today !== undefined && typeof today !== 'string')
    throw new TypeError('today: expected a day YYYY-MM-DD')
  return input as Input
}

function check({ acts, today, propose: proposed }: Input): object {
  const { file, refused } = replay(acts)
  const proposal = proposed === undefined ? undefined : propose(file, proposed as Act)
  const lastDay = file.log
    .map((act) => act.on)
    .sort()
    .at(-1) as string
  const said = (finding: Parameters<typeof vi.explain>[0]) => ({
    ...finding,
    vi: vi.explain(finding),
    en: en.explain(finding),
  })
  return {
    state: stateOf(file),
    dates: dates(file),
    findings: {
      refused: refused.map(({ index, act, findings }) => ({
        index,
        act: act.type,
        findings: findings.map(said),
      })),
      kept: file.findings.map(({ revision, act, finding }) => ({ revision, act, ...said(finding) })),
      ...(proposal && { proposed: proposal.findings.map(said) }),
    },
    ...(proposal && { admissible: proposal.admissible, next: proposal.next }),
    agenda: agenda(file, { today: today ?? lastDay }),
  }
}

try {
  process.stdout.write(`${JSON.stringify(check(readInput(await text(process.stdin))), null, 2)}\n`)
} catch (error) {
  const isFault = error instanceof AdmissionError
  if (!isFault && !(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error
  const place = isFault && typeof error.facts.index === 'number' ? `acts[${error.facts.index}]: ` : ''
  process.stderr.write(
    isFault
      ? `${error.code}\n${place}${en.error(error)}\n${place}${vi.error(error)}\n`
      : `input.malformed\n${error.message}\n`,
  )
  process.exitCode = 2
}
