import { laterOf } from '../calendar/order.js'
import { assertPlainDay } from '../calendar/plain-day.js'
import { type CaseFile, isClosedCase } from '../casefile/case-file.js'
import { actsInOrder } from '../casefile/log/acts-in-order.js'
import { effectiveLog } from '../casefile/log/effective-log.js'
import type { Act, ActOf, Person, Unit } from '../casefile/shapes.js'
import { type Finding, isRefusal } from '../law/finding.js'
import { propose, type RecordedIn, record, recordedInNames } from '../procedure/case.js'
import { assertCaseFile, bookOf, judgedBy } from '../procedure/judged-by.js'

/** An act of the second case that the file does not take: it contradicts what the first case holds, or the law. */
export interface ContradictingAct {
  readonly act: Act
  readonly findings: readonly Finding[]
}

/** Two cases of one person made one. */
export interface JoinedCases {
  /** The case that goes on, with the entries recorded. */
  readonly file: CaseFile
  /** The entries to add to its log, in the order of their days; their ids name the second case and the entry there. */
  readonly entries: readonly Act[]
  /** Acts of the second case that the first holds already. */
  readonly same: readonly Act[]
  readonly contradicting: readonly ContradictingAct[]
  /** Particulars that the cases state differently, `person.bornOn`; those of the case that goes on stand. */
  readonly differing: readonly string[]
  /** The act that closes the second case; recorded there, it counts nowhere. Its own log stays as it is. */
  readonly closing: ActOf<'case.closed'>
}

/**
 * Joins two cases of one person without loss: what the second case holds and the first does not is added to the first,
 * particulars that only the opening of the second states among it. Each act of the second stands in `entries`, in `same`,
 * or in `contradicting`, for somebody to decide; entries about its own entries are settled first. `on` is the day of the
 * joining. In `chronicle` mode every act is added, with what the law objects to kept on the file. Throws `mode.unknown`,
 * `day.malformed`.
 */
export function joinCases(
  goesOn: CaseFile,
  second: CaseFile,
  options: RecordedIn & { readonly on: string },
): JoinedCases {
  assertCaseFile('joinCases', goesOn)
  assertCaseFile('joinCases', second)
  bookOf('joinCases', options, { ...recordedInNames, on: true })
  const { on, ...recorded } = options
  assertPlainDay(on)
  const held = new Set(actsInOrder(goesOn).map(factOf))
  const entries: Act[] = []
  const same: Act[] = []
  const contradicting: ContradictingAct[] = []
  let file = goesOn
  for (const { act, entry } of effectiveLog(second.log)) {
    if (act.type === 'case.closed') continue
    const added = act.type === 'case.opened' ? particularsOf(act, goesOn) : act
    if (added === undefined || held.has(factOf(added))) {
      same.push(act)
      continue
    }
    const named = { ...added, id: idOf(second.caseId, entry) }
    delete named.recordedAt
    if (recorded.mode !== 'chronicle') {
      const proposal = propose(file, named, judgedBy(recorded))
      if (!proposal.admissible) {
        contradicting.push({ act, findings: proposal.findings.filter(isRefusal) })
        continue
      }
    }
    file = record(file, named, recorded)
    entries.push(named)
  }
  return {
    file,
    entries,
    same,
    contradicting,
    differing: isClosedCase(second) ? [] : differingOf(goesOn, second),
    closing: { type: 'case.closed', on, continuedIn: goesOn.caseId },
  }
}

/** What the opening of the second case states and the first case does not; `undefined` where that is nothing. */
function particularsOf(
  { on, person = {}, unit = {} }: ActOf<'case.opened'>,
  goesOn: CaseFile,
): ActOf<'particulars.changed'> | undefined {
  const newPerson = without(person, goesOn.person)
  const newUnit = without(unit, goesOn.unit)
  if (!newPerson && !newUnit) return undefined
  const first = goesOn.log[0]?.on ?? on
  return {
    type: 'particulars.changed',
    on: laterOf(on, first),
    ...(newPerson && { person: newPerson }),
    ...(newUnit && { unit: newUnit }),
  }
}

function without<T extends Person | Unit>(stated: T, known: T): T | undefined {
  const fields = Object.entries(stated).filter(([field]) => !Object.hasOwn(known, field))
  return fields.length === 0 ? undefined : (Object.fromEntries(fields) as T)
}

function differingOf(goesOn: CaseFile, second: CaseFile): readonly string[] {
  const of = (group: 'person' | 'unit') =>
    Object.entries(second[group])
      .filter(([field, value]) => {
        const known = (goesOn[group] as Readonly<Record<string, unknown>>)[field]
        return known !== undefined && sorted(known) !== sorted(value)
      })
      .map(([field]) => `${group}.${field}`)
  return [...of('person'), ...of('unit')]
}

/** What an act tells, whoever entered it and when; a register carried over twice tells one membership, whatever the day. */
function factOf(act: Act): string {
  const { id: _, recordedAt: __, document: ___, ...fact } = act
  if (fact.type !== 'membership.transcribed') return sorted(fact)
  const { on: ____, by: _____, ...told } = fact
  return sorted(told)
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}

/** Label of an entry of another case, within the length of a label. */
const idOf = (caseId: string, entry: string) => `${caseId}:${entry}`.slice(-100).trimStart()
