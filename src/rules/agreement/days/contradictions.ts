import type { PlainDay } from '../../../calendar/plain-day.js'
import type { CaseFile } from '../../../casefile/case-file.js'
import type { Act, ActType } from '../../../casefile/shapes.js'
import type { Effect } from '../../../law/finding.js'
import type { BoundDay, ToldDay } from '../codes.js'
import { type Names, namesOf, partOf, valueAt } from '../told-value.js'
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
  let found: Contradiction[] | undefined
  for (const { shape, fields } of shapesOf(telling.act.type)) {
    const part = toldIn(telling.act, shape)
    if (part === undefined) continue
    for (const { path, names, bounds } of fields) {
      const actual = valueAt(part, names)
      const against = actual === undefined ? undefined : beyond(telling, part, bounds, actual)
      if (actual !== undefined && against)
        found = [...(found ?? []), { field: `${shape}.${path}` as ToldDay, actual, ...against }]
    }
  }
  return found ?? none
}

const none: readonly Contradiction[] = []

/** What of an act a shape is of; nothing of the entry where neither its paper nor its instant is told. */
function toldIn(act: Act, shape: Shape): object | undefined {
  if (shape === 'entry' && act.document === undefined && act.recordedAt === undefined) return undefined
  return partOf(act, shape)
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
      ...shapesOf(act.type).flatMap(({ shape, fields }) =>
        fields
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

/** The days that one shape of an act may tell. */
interface BoundShape {
  readonly shape: Shape
  readonly fields: readonly BoundField[]
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

const byType = new Map<ActType, readonly BoundShape[]>()

/** The days an act of a type may tell: its own, and those of the person, the place and its paper. */
function shapesOf(type: ActType): readonly BoundShape[] {
  const known = byType.get(type)
  if (known) return known
  const found = [type, 'person', 'unit', 'entry']
    .map((shape) => ({
      shape: shape as Shape,
      fields: [...listed(shape, tables[shape]), ...listed(shape, ownDays[shape])],
    }))
    .filter(({ fields }) => fields.length > 0)
  byType.set(type, found)
  return found
}
