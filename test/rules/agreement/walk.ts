import type * as z from 'zod'
import { actSchema } from '../../../src/casefile/acts/act.js'
import { person, unit } from '../../../src/casefile/acts/particulars.js'
import type { Act, ActType } from '../../../src/casefile/shapes.js'
import { AdmissionError, replay } from '../../../src/index.js'
import { namesOf, partOf, valueAt } from '../../../src/rules/agreement/told-value.js'
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

export interface Place {
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

/** Where a shape stands, the places that tell the field already first. */
export function placesOf(shape: string, path: string): readonly Place[] {
  const places = lives.flatMap((life) =>
    life.acts.flatMap((act, at) => (holds(shape, act) ? [{ life, at, act }] : [])),
  )
  const isTold = ({ act }: Place) => valueAt(partOf(act, shape) ?? {}, namesOf(path)) !== undefined
  return [...places.filter(isTold), ...places.filter((place) => !isTold(place))].slice(0, most)
}

/** The act with another value at the path; what has to stand beside it is filled in. */
function telling(shape: string, path: string, value: string, act: Act): Act {
  const near = { day: act.on, labels: ['a'] }
  const isPart = shape === 'person' || shape === 'unit'
  const schema = shape === 'person' ? person : shape === 'unit' ? unit : schemas.get(act.type)
  const changed = withValue(schema as z.ZodType, partOf(act, shape) ?? {}, namesOf(path), value, near)
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

/** What is newly said where the place tells that value; `undefined` where the field means nothing there. */
export function news(
  shape: string,
  path: string,
  value: string,
  place: Place,
): readonly string[] | undefined {
  const before = saidOf(place.life, place.life.acts)
  const after = saidOf(place.life, withAct(place, telling(shape, path, value, place.act)))
  return before && after && [...after].filter((one) => !before.has(one))
}
