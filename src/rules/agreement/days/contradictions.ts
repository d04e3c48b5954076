import type { PlainDay } from '../../../calendar/plain-day.js'
import type { CaseFile } from '../../../casefile/case-file.js'
import type { Act, ActType } from '../../../casefile/shapes.js'
import type { Effect } from '../../../law/finding.js'
import type { BoundDay, ToldDay } from '../codes.js'
import { type Names, namesOf, type Parts, partOf, valueAt } from '../told-value.js'
import { boundingDays, type Telling } from './bounding-days.js'
import { type DayBounds, dayBounds, ownDayBounds } from './day-bounds.js'

/** A day an act tells that lies beyond another. */
export interface Contradiction {
  readonly field: ToldDay
  readonly actual: PlainDay
  readonly bound: BoundDay | ToldDay
  readonly boundOn: PlainDay
  /** Which bound it lies beyond. */
  readonly side: 'earliest' | 'latest'
  readonly effect: Effect
}

/** The days an act tells that cannot be beside the file, in the order of its fields; each against the first bound it lies beyond. */
export function contradictionsOf(telling: Telling): readonly Contradiction[] {
  const { act } = telling
  const { person, unit } = act as Parts
  let found = contradictedIn(telling, act, act.type, none)
  if (person !== undefined) found = contradictedIn(telling, person, 'person', found)
  if (unit !== undefined) found = contradictedIn(telling, unit, 'unit', found)
  // Nothing is told of the entry where neither its paper nor its instant is.
  const isOfEntry = act.document !== undefined || act.recordedAt !== undefined
  return isOfEntry ? contradictedIn(telling, act, 'entry', found) : found
}

/** Whether an act of a type has days of its own to tell. */
export const tellsDays = (type: ActType): boolean => fieldsOf(type).length > 0

const none: readonly Contradiction[] = []

/** What was found before, with the days of one part of the act. */
function contradictedIn(
  telling: Telling,
  part: object,
  shape: Shape | ActType,
  before: readonly Contradiction[],
): readonly Contradiction[] {
  let found = before
  for (const { path, names, bounds } of fieldsOf(shape)) {
    const actual = valueAt(part, names)
    const against = actual === undefined ? undefined : beyond(telling, part, bounds, actual)
    if (actual !== undefined && against)
      found = [...found, { field: `${shape}.${path}` as ToldDay, actual, ...against }]
  }
  return found
}

type Against = Omit<Contradiction, 'field' | 'actual'>

function beyond(
  telling: Telling,
  part: object,
  bounds: readonly Bound[],
  actual: PlainDay,
): Against | undefined {
  for (const { name, side, effect, dayOf } of bounds) {
    const boundOn = dayOf(telling, part)
    if (boundOn === undefined || !(side === 'earliest' ? actual < boundOn : actual > boundOn)) continue
    return { bound: name, boundOn, side, effect }
  }
  return undefined
}

/** The earliest day of a file on which the person must have lived: a birth made known later is held against it. */
function earliestSinceBirth(file: CaseFile): PlainDay | undefined {
  if (file.revision === 0) return undefined
  const days = Object.values(file.acts as Readonly<Record<string, readonly Act[]>>)
    .flat()
    .flatMap((act) => [
      act.on,
      ...[act.type, 'person', 'unit', 'entry'].flatMap((shape) =>
        fieldsOf(shape)
          .filter(({ bounds }) => bounds.some(({ name, side }) => name === 'birth' && side === 'earliest'))
          .flatMap(({ names }) => valueAt(partOf(act, shape), names) ?? []),
      ),
    ])
  return days.sort()[0]
}

type Shape = keyof typeof dayBounds | keyof typeof ownDayBounds

/** One bound of a day: what it is called and does, and how it is found beside the part of the act that tells the day. */
interface Bound extends Pick<Contradiction, 'side' | 'effect'> {
  readonly name: BoundDay | ToldDay
  readonly dayOf: (telling: Telling, part: object) => PlainDay | undefined
}

interface BoundField {
  readonly path: string
  readonly names: Names
  /** The earliest days before the latest. */
  readonly bounds: readonly Bound[]
}

const tables: Readonly<Record<string, Readonly<Record<string, DayBounds>>>> = dayBounds
const ownDays: Readonly<Record<string, Readonly<Record<string, DayBounds>>>> = ownDayBounds

const listed = (shape: string, fields: Readonly<Record<string, DayBounds>> = {}): readonly BoundField[] =>
  Object.entries(fields).map(([path, bounds]) => ({
    path,
    names: namesOf(path),
    bounds: (['earliest', 'latest'] as const).flatMap((side) =>
      bounds[side].map((bound) => boundOf(bound, side, shape, bounds.effect)),
    ),
  }))

function boundOf(bound: string, side: Bound['side'], shape: string, own: DayBounds['effect']): Bound {
  const effect = effectOf(bound, own)
  if (bound === 'file') return { name: bound, side, effect, dayOf: ({ file }) => earliestSinceBirth(file) }
  if (isNamed(bound)) return { name: bound, side, effect, dayOf: boundingDays[bound] }
  const names = namesOf(bound)
  return { name: `${shape}.${bound}` as ToldDay, side, effect, dayOf: (_, part) => valueAt(part, names) }
}

/** Bounds beyond which a day can hardly be so: it is remarked, and may be right. */
const hardlySo: readonly string[] = ['lifetime', 'lifetime-before-act', 'year-after-act']

function effectOf(bound: string, effect: Effect = 'breach'): Effect {
  if (hardlySo.includes(bound)) return 'note'
  return bound === 'birth' && effect === 'bar' ? 'breach' : effect
}

const isNamed = (bound: string): bound is keyof typeof boundingDays => Object.hasOwn(boundingDays, bound)

const known = new Map<string, readonly BoundField[]>()

/** The days that a shape of an act may tell: the act itself, the person, the place, or the paper and the instant of its entry. */
function fieldsOf(shape: string): readonly BoundField[] {
  let fields = known.get(shape)
  if (!fields) {
    fields = [...listed(shape, tables[shape]), ...listed(shape, ownDays[shape])]
    known.set(shape, fields)
  }
  return fields
}
