import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { actSchema } from '../../../src/casefile/acts/act.js'
import { person, unit } from '../../../src/casefile/acts/particulars.js'
import { emptyFile } from '../../../src/casefile/case-file.js'
import type { Act, ActType } from '../../../src/casefile/shapes.js'
import { AdmissionError, addDays, replay } from '../../../src/index.js'
import { boundingDays } from '../../../src/rules/agreement/days/bounding-days.js'
import { type DayBounds, dayBounds } from '../../../src/rules/agreement/days/day-bounds.js'
import { namesOf, partOf, valueAt } from '../../../src/rules/agreement/told-value.js'
import { patient } from '../../support/patient.js'
import { withValue } from '../fields/fields.js'
import { livesToWalk } from '../fields/lives.js'
import type { Life } from '../fields/said-of-case.js'

const schemas = new Map(
  (actSchema.options as unknown as readonly z.ZodObject<{ type: z.ZodLiteral<ActType> }>[]).map((schema) => [
    schema.shape.type.value,
    schema as z.ZodType,
  ]),
)

/** Lives that hold the shape and are walked for each of its days: a field that no other may stand beside is refused by most. */
const most = 6

interface Place {
  readonly life: Life
  readonly at: number
  readonly act: Act
}

const holds = (shape: string, { type }: Act) =>
  shape === 'entry'
    ? type === 'admission.decided' || type === 'member.received'
    : shape === 'person' || shape === 'unit'
      ? type === 'case.opened'
      : type === shape

/** Lives without an entry about another: what is changed in them is what stands. */
const lives = livesToWalk().filter(({ acts }) => acts.every(({ type }) => !type.startsWith('entry.')))

/** Where a shape stands, the places that tell the day already first. */
function placesOf(shape: string, path: string): readonly Place[] {
  const places = lives.flatMap((life) =>
    life.acts.flatMap((act, at) => (holds(shape, act) ? [{ life, at, act }] : [])),
  )
  const isTold = ({ act }: Place) => valueAt(partOf(act, shape) ?? {}, namesOf(path)) !== undefined
  return [...places.filter(isTold), ...places.filter((place) => !isTold(place))].slice(0, most)
}

/** The act with another day at the path; what has to stand beside it is filled in. */
function telling(shape: string, path: string, day: string, act: Act): Act {
  const near = { day: act.on, labels: ['a'] }
  const isPart = shape === 'person' || shape === 'unit'
  const schema = shape === 'person' ? person : shape === 'unit' ? unit : schemas.get(act.type)
  const changed = withValue(schema as z.ZodType, partOf(act, shape) ?? {}, namesOf(path), day, near)
  return (isPart ? { ...act, [shape]: changed } : changed) as Act
}

/** What is said of a log kept as a chronicle; `undefined` where it is malformed. */
function saidOf({ book }: Life, acts: readonly Act[]): ReadonlySet<string> | undefined {
  try {
    const { file } = replay(acts, { mode: 'chronicle', rulebook: book })
    return new Set(
      file.findings.map(({ finding: { rule, effect, outcome, facts }, revision }) =>
        JSON.stringify([revision, rule, effect, outcome, facts]),
      ),
    )
  } catch (error) {
    if (error instanceof AdmissionError) return undefined
    throw error
  }
}

const withAct = ({ life, at }: Place, act: Act) => [
  ...life.acts.slice(0, at),
  act,
  ...life.acts.slice(at + 1),
]

/** What is newly said where the place tells that day; `undefined` where the field means nothing there. */
function news(shape: string, path: string, day: string, place: Place): readonly string[] | undefined {
  const before = saidOf(place.life, place.life.acts)
  const after = saidOf(place.life, withAct(place, telling(shape, path, day, place.act)))
  return before && after && [...after].filter((one) => !before.has(one))
}

/** The day of a bound in a place; `undefined` where the life does not tell it. */
function boundIn(place: Place, shape: string, bound: string): string | undefined {
  if (bound === 'file') return undefined
  if (!Object.hasOwn(boundingDays, bound)) return valueAt(partOf(place.act, shape) ?? {}, namesOf(bound))
  const before = place.life.acts.slice(0, place.at)
  const file =
    before.length === 0
      ? emptyFile('"unopened"')
      : replay(before, { mode: 'chronicle', rulebook: place.life.book }).file
  return boundingDays[bound as keyof typeof boundingDays]({ file, act: place.act })
}

const fields = Object.entries(dayBounds).flatMap(([shape, days]) =>
  Object.entries(days as Readonly<Record<string, DayBounds>>).map(([path, bounds]) => ({
    shape,
    path,
    bounds,
  })),
)

describe('every day an act tells beside its own, in lives that tell it', () => {
  it.each(fields)('$shape $path is objected to in 1900 and in 2190', patient, ({ shape, path }) => {
    const places = placesOf(shape, path)
    const heard = ['1900-01-01', '2190-01-01'].map((day) =>
      places.flatMap((place) => news(shape, path, day, place) ?? []),
    )
    const silent = ['1900-01-01', '2190-01-01'].flatMap((day) =>
      places.flatMap((place) => {
        const said = news(shape, path, day, place)
        return said?.length === 0 ? [`${day} ${place.life.acts[0]?.on} at ${place.at}`] : []
      }),
    )
    expect(silent).toEqual([])
    for (const said of heard) expect(said).not.toEqual([])
  })

  it.each(fields)('$shape $path is objected to a day beyond what bounds it', patient, (field) => {
    const { shape, path, bounds } = field
    const silent: string[] = []
    let asked = 0
    for (const place of placesOf(shape, path))
      for (const side of ['earliest', 'latest'] as const)
        for (const bound of bounds[side]) {
          const on = boundIn(place, shape, bound)
          if (on === undefined || on < '1900-01-02' || on > '2199-12-30') continue
          const said = news(shape, path, addDays(on, side === 'earliest' ? -1 : 1), place)
          if (said === undefined) continue
          asked += 1
          const isTold = said.some(
            (one) => one.includes('"agreement.days"') && one.includes(`${shape}.${path}`),
          )
          if (!isTold) silent.push(`${side} ${bound} ${on} at ${place.at}`)
        }
    expect(silent).toEqual([])
    expect(asked).toBeGreaterThan(0)
  })
})
