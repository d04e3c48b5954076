import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, withAct } from '../../casefile/case-file.js'
import type { ActType } from '../../casefile/shapes.js'
import { isRefusal } from '../../law/finding.js'
import { type Duty, dutiesOf } from '../../procedure/duties.js'
import { matterIn, prospect, standingFindings } from '../../procedure/prospect.js'
import type { Actor } from '../../rules/engine/rule.js'
import { actsKnownIn } from '../../statechart/step.js'
import { type ChangeCause, isOfLaw, type Law, type LawPair } from './law-sides.js'

/** A duty that stands under one law only, or is due on another day. */
export interface DutyChange {
  readonly kind: 'duty'
  readonly rule: string
  readonly obligor: Actor
  /** The act to come that opens it; absent for a duty that stands already. */
  readonly opensWith?: ActType
  /** Since when it stands, and its due day if it has one; absent under a law that does not know it. */
  readonly before?: DutyDays
  readonly after?: DutyDays
  readonly cause: ChangeCause
}

/** The days of a duty under one law; `dueOn` is its last day, absent where it has no limit. */
export interface DutyDays {
  readonly from: PlainDay
  readonly dueOn?: PlainDay
}

/** Steps of the straight way that open a time limit. */
const opening: readonly ActType[] = [
  'cell.voted',
  'admission.decided',
  'decision.received',
  'ceremony.held',
  'recognition.decided',
]

/**
 * Duties that change: those that stand, and those that an act to come would open if it took place on the day asked
 * about. The due days of two days differ by themselves; they are listed where a provision of the clock does.
 */
export function dutyChanges(file: CaseFile, pair: LawPair): readonly DutyChange[] {
  const standing = { before: dutiesUnder(pair.before, file), after: dutiesUnder(pair.after, file) }
  return [
    ...changes(standing.before, standing.after, pair),
    ...openingActs(file, pair).flatMap((act) => openedBy(act, file, pair, standing)),
  ]
}

type Duties = ReadonlyMap<string, Duty>

function openingActs(file: CaseFile, { before, after }: LawPair): readonly ActType[] {
  const isFree = (act: ActType, { book, day }: Law) =>
    !standingFindings(file, prospect(act, day, matterIn(file, act)), book).some(isRefusal)
  return actsKnownIn(file.configuration).filter(
    (act) => opening.includes(act) && isFree(act, before) && isFree(act, after),
  )
}

function openedBy(
  act: ActType,
  file: CaseFile,
  pair: LawPair,
  standing: { readonly before: Duties; readonly after: Duties },
): readonly DutyChange[] {
  const openedUnder = (law: Law, stands: Duties) => {
    const ahead = withAct(file, prospect(act, law.day, matterIn(file, act)))
    return new Map([...dutiesUnder(law, ahead)].filter(([key]) => !stands.has(key)).map(unplaced))
  }
  return changes(openedUnder(pair.before, standing.before), openedUnder(pair.after, standing.after), pair)
    .filter(({ cause }) => pair.before.day === pair.after.day || isOfLaw(cause))
    .map((change) => ({ ...change, opensWith: act }))
}

/** The duties of a law by what tells them apart. */
function dutiesUnder({ book, day }: Law, file: CaseFile): Duties {
  return new Map(
    dutiesOf(file, day, book).map((duty) => [`${duty.rule} ${duty.key ?? ''} ${duty.from}`, duty]),
  )
}

/** A duty not open yet begins on whichever day is asked about. */
function unplaced([, duty]: readonly [string, Duty]): readonly [string, Duty] {
  return [`${duty.rule} ${duty.key ?? ''}`, duty]
}

function changes(before: Duties, after: Duties, pair: LawPair): readonly DutyChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)]
    const known = (now ?? old) as Duty
    if (old && now && old.dueOn === now.dueOn) return []
    return {
      kind: 'duty' as const,
      rule: known.rule,
      obligor: known.obligor,
      ...(old && { before: daysOf(old) }),
      ...(now && { after: daysOf(now) }),
      cause: pair.causeOf(known.rule, old, now),
    }
  })
}

function daysOf({ from, dueOn }: Duty): DutyDays {
  return { from, ...(dueOn !== undefined && { dueOn }) }
}
