import { frozen } from '../calendar/frozen.js'
import type { PlainDay } from '../calendar/plain-day.js'
import { type ActAbout, aboutMatter } from '../casefile/acts/act-about.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { ActType } from '../casefile/shapes.js'
import { type Effect, type Finding, severity } from '../law/finding.js'
import type { RuleId } from '../rules/engine/codes.js'
import { agenda } from './agenda.js'
import { forecast } from './forecast.js'
import { type AskedOn, askedOnNames, askedToday } from './judged-by.js'
import { lackOf } from './unproven.js'

/** One gap or contradiction of a file, with every place it shows and every step it blocks. */
export interface DataFault {
  /** `gap`: something is not on file, or the law of a day is not known; `contradiction`: facts on file disagree. */
  readonly kind: 'gap' | 'contradiction'
  /** Code of what is missing, or of two facts that disagree; for any other fault the rule that objects. */
  readonly what: string
  /** The gravest effect of the rules that object. */
  readonly effect: Effect
  /** Rules that object. */
  readonly rules: readonly string[]
  /** Entries it shows on, by place in the log from 1; none where it only stands in the way of a step to come. */
  readonly entries: readonly { readonly revision: number; readonly act: ActType }[]
  /** Remaining steps that cannot be taken until it is cured, in the order of the procedure, and what each is about. */
  readonly blocks: readonly ActAbout[]
  /** Codes of what would cure it. */
  readonly cure: readonly string[]
}

/** The gaps and contradictions of a file, the one that blocks most first. */
export interface DataQuality {
  readonly today: PlainDay
  readonly gaps: number
  readonly contradictions: number
  /** How many of them block a step. */
  readonly blocking: number
  /** Steps that remain: of the straight way, or, where it is at its end, those the state knows. */
  readonly remaining: number
  readonly faults: readonly DataFault[]
}

/** A finding as it shows on an entry or in the way of a step. */
interface Sighting {
  readonly finding: Finding
  readonly entry?: DataFault['entries'][number]
  readonly step?: ActAbout
}

/**
 * What is missing from a file and what on it disagrees, ranked by what it blocks: the number of remaining steps, then
 * bars before breaches before notes, then the order of the log. Lateness is no fault of the data and is left out, and so is a
 * step to come whose condition is not met yet. Throws `day.malformed`.
 */
export function dataQuality(file: CaseFile, options: AskedOn): DataQuality {
  const book = askedToday('dataQuality', file, options, askedOnNames)
  const clocks = new Set(book.clocks.map(({ id }) => id))
  const ahead = forecast(file, options).map(({ act, matter, blockedBy }) => ({
    step: aboutMatter(act, matter),
    by: blockedBy,
  }))
  const steps = ahead.length > 0 ? ahead : knownSteps(file, options)
  const sightings: readonly Sighting[] = [
    ...file.findings.map(({ revision, act, finding }) => ({ finding, entry: { revision, act } })),
    ...steps.flatMap(({ step, by }) => by.map((finding) => ({ finding, step }))),
  ]
  const faults = new Map<string, DataFault>()
  for (const sighting of sightings) {
    const isAhead = ahead.length > 0 && lackOf(sighting.finding) !== undefined
    for (const what of faultsOf(sighting.finding, clocks)) {
      const key = `${kindOf(sighting.finding)} ${what}`
      const isShown = sighting.entry !== undefined || faults.has(key) || isAhead
      if (isShown) faults.set(key, seen(faults.get(key), what, sighting))
    }
  }
  const ranked = [...faults.values()].sort(
    (a, b) => b.blocks.length - a.blocks.length || severity[a.effect] - severity[b.effect],
  )
  return frozen({
    today: options.today,
    gaps: ranked.filter(({ kind }) => kind === 'gap').length,
    contradictions: ranked.filter(({ kind }) => kind === 'contradiction').length,
    blocking: ranked.filter(({ blocks }) => blocks.length > 0).length,
    remaining: steps.length,
    faults: ranked,
  })
}

/** Where the straight way is at its end: the acts that the state knows. They block nothing by not being begun. */
function knownSteps(
  file: CaseFile,
  options: AskedOn,
): readonly { readonly step: ActAbout; readonly by: readonly Finding[] }[] {
  const { possible, blocked } = agenda(file, options)
  return [...possible.map((step) => ({ step, by: [] })), ...blocked.map(({ by, ...step }) => ({ step, by }))]
}

/** Days contradict each other on paper whatever comes of it: a note of it is a fault of the data too. */
const daysThatDisagree: RuleId = 'agreement.days'

/**
 * Codes of the faults a finding shows: what is missing, the pairs of facts that disagree, or its rule; none for lateness and
 * for information.
 */
function faultsOf(finding: Finding, clocks: ReadonlySet<string>): readonly string[] {
  const lack = lackOf(finding)
  if (lack === 'fact') return [String(finding.facts.missing ?? finding.rule)]
  if (lack !== undefined) return [finding.rule]
  const { pairs } = finding.facts
  if (Array.isArray(pairs)) return pairs
  if (finding.rule === daysThatDisagree) return [finding.rule]
  return finding.effect === 'note' || clocks.has(finding.rule) ? [] : [finding.rule]
}

function seen(known: DataFault | undefined, what: string, { finding, entry, step }: Sighting): DataFault {
  const before = known ?? {
    kind: kindOf(finding),
    what,
    effect: finding.effect,
    rules: [],
    entries: [],
    blocks: [],
    cure: [],
  }
  return {
    ...before,
    effect: severity[finding.effect] < severity[before.effect] ? finding.effect : before.effect,
    rules: [...new Set([...before.rules, finding.rule])],
    entries: entry ? [...before.entries, entry] : before.entries,
    blocks: step ? [...before.blocks, step] : before.blocks,
    cure: [...new Set([...before.cure, ...finding.cure])],
  }
}

/** An act out of order is a gap where the steps before it are assumed, a contradiction where none lead there. */
function kindOf(finding: Finding): DataFault['kind'] {
  const lack = lackOf(finding)
  const isGap = lack === 'order' ? finding.facts.assumed !== undefined : lack !== undefined
  return isGap ? 'gap' : 'contradiction'
}
