import type { PlainDay } from '../../../calendar/plain-day.js'
import type { CaseFile } from '../../../casefile/case-file.js'
import type { Act, ActType } from '../../../casefile/shapes.js'
import type { Effect } from '../../../law/finding.js'
import type { BoundDay, ToldDay } from '../codes.js'
import { valueAt } from '../told-value.js'
import { boundingDays, type Telling } from './bounding-days.js'
import { answerBounds, type DayBounds, dayBounds } from './day-bounds.js'

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
  const found: Contradiction[] = []
  for (const { shape, path, bounds } of fieldsOf(telling.act.type)) {
    const actual = valueAt(telling.act, shape, path)
    if (actual === undefined) continue
    const against = beyond(telling, shape, bounds, actual)
    if (against) found.push({ field: `${shape}.${path}` as ToldDay, actual, ...against })
  }
  return found
}

type Against = Omit<Contradiction, 'field' | 'actual'>

function beyond(telling: Telling, shape: Shape, bounds: DayBounds, actual: PlainDay): Against | undefined {
  for (const side of ['earliest', 'latest'] as const)
    for (const bound of bounds[side]) {
      const boundOn = dayOf(bound, shape, telling)
      if (boundOn === undefined || !(side === 'earliest' ? actual < boundOn : actual > boundOn)) continue
      const effect = bound === 'birth' ? lesser(bounds.effect) : (bounds.effect ?? 'breach')
      return { bound: isNamed(bound) ? bound : (`${shape}.${bound}` as ToldDay), boundOn, side, effect }
    }
  return undefined
}

const lesser = (effect: Effect = 'breach'): Effect => (effect === 'bar' ? 'breach' : effect)

const isNamed = (bound: string): bound is BoundDay => bound === 'file' || Object.hasOwn(boundingDays, bound)

function dayOf(bound: string, shape: Shape, telling: Telling): PlainDay | undefined {
  if (bound === 'file') return earliestSinceBirth(telling.file)
  if (isNamed(bound)) return boundingDays[bound as Exclude<BoundDay, 'file'>](telling)
  return valueAt(telling.act, shape, bound)
}

/** The earliest day of a file on which the person must have lived: a birth made known later is held against it. */
function earliestSinceBirth(file: CaseFile): PlainDay | undefined {
  const days = Object.values(file.acts as Readonly<Record<string, readonly Act[]>>)
    .flat()
    .flatMap((act) => [
      act.on,
      ...fieldsOf(act.type)
        .filter(({ bounds }) => bounds.earliest.includes('birth'))
        .flatMap(({ shape, path }) => valueAt(act, shape, path) ?? []),
    ])
  return days.sort()[0]
}

type Shape = keyof typeof dayBounds | keyof typeof answerBounds

interface BoundField {
  readonly shape: Shape
  readonly path: string
  readonly bounds: DayBounds
}

const tables: Readonly<Record<string, Readonly<Record<string, DayBounds>>>> = dayBounds
const answers: Readonly<Record<string, Readonly<Record<string, DayBounds>>>> = answerBounds

const listed = (shape: string, fields: Readonly<Record<string, DayBounds>> = {}): readonly BoundField[] =>
  Object.entries(fields).map(([path, bounds]) => ({ shape: shape as Shape, path, bounds }))

const byType = new Map<ActType, readonly BoundField[]>()

/** The days an act of a type may tell: its own, and those of the person, the place and its paper. */
function fieldsOf(type: ActType): readonly BoundField[] {
  const known = byType.get(type)
  if (known) return known
  const shared = ['person', 'unit', 'entry'].flatMap((shape) => listed(shape, tables[shape]))
  const found = [...listed(type, tables[type]), ...listed(type, answers[type]), ...shared]
  byType.set(type, found)
  return found
}
