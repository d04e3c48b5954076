import { describe, expect, it } from 'vitest'
import { emptyFile } from '../../../src/casefile/case-file.js'
import { addDays, replay } from '../../../src/index.js'
import { boundingDays } from '../../../src/rules/agreement/days/bounding-days.js'
import { type DayBounds, dayBounds } from '../../../src/rules/agreement/days/day-bounds.js'
import { namesOf, partOf, valueAt } from '../../../src/rules/agreement/told-value.js'
import { patient } from '../../support/patient.js'
import { news, type Place, placesOf } from './walk.js'

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
