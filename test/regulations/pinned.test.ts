import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/day-arithmetic.js'
import { isInForce } from '../../src/law/instrument.js'
import type { Provision } from '../../src/law/provision.js'
import { provisionOn } from '../../src/law/provision-on.js'
import { clauses, provisions } from '../../src/regulations/provisions.js'
import { instruments } from '../../src/regulations/register.js'
import beyondTheBase from './beyond-the-base.json' with { type: 'json' }
import { elsewhere, isLocal, leftOut, notStated } from './left-out.js'
import lawBase from './provisions.json' with { type: 'json' }
import { spellings } from './spellings.js'

// provisions.json is a copy of the law base; it is right where the register differs from it. beyond-the-base.json holds
// what the base has no figure for, clauses above all: generated once from the register, and reviewed.

type Stated = (typeof lawBase)[number]['versions'][number]

const registered = (id: string) => provisions.find((one) => one.id === id)

/** The value in the register's terms: figures, fractions and comparisons are read, prose is looked up. */
function inTermsOfRegister(id: string, said: Stated['value']): unknown {
  if (typeof said === 'number') return said
  const known = spellings[id]?.[said]
  if (known !== undefined) return known
  if (said === 'true' || said === 'false') return said === 'true'
  const fraction = /^(>=|>) (\d)\/(\d)$/.exec(said)
  if (fraction)
    return {
      test: fraction[1] === '>=' ? 'at-least' : 'more-than',
      of: [Number(fraction[2]), Number(fraction[3])],
    }
  const limit = /^(?:<|>|>=) (\d+)$/.exec(said)
  if (limit) return Number(limit[1])
  const list = /^\[(\d+(?:, \d+)*)\]$/.exec(said)
  return list?.[1] ? list[1].split(', ').map(Number) : said
}

/** The point within the instrument of the version; empty where the base names none, or only another instrument's. */
function pointOf(citation: string, version: string): string {
  if (/^(art\.|pt) /.test(citation)) return citation
  const number = version === 'CH2011' ? 'Charter' : instruments.find(({ id }) => id === version)?.number
  const own = citation.split('; ').find((one) => number !== undefined && one.startsWith(number))
  return (own ?? '')
    .slice(number?.length)
    .replace(/^ ?(\(\d{4}\)|\d{4}-\d\d-\d\d)/, '')
    .replace(/\(point number not confirmed\)|:.*$/g, '')
    .replace(' (point b)', '(b)')
    .trim()
}

/** Points the register cites within its own instrument, where the base cites the regulation beside it. */
const ownPoint: Readonly<Record<string, string>> = {
  'badge.wait.reprimand S2025': 'pt 18',
  'badge.wait.warning S2025': 'pt 18',
  'badge.wait.dismissal S2025': 'pt 18',
}

/** How a provision parts from one version of the base; `undefined` where it agrees. */
function parting(provision: Provision<unknown>, id: string, stated: Stated): unknown {
  const known = instruments.find((one) => one.id === stated.version)
  const row = provision.versions.find(({ instrument }) => instrument.id === stated.version)
  const isUnknown = stated.confidence === 'unknown'
  const point = isUnknown
    ? ''
    : (ownPoint[`${id} ${stated.version}`] ?? pointOf(stated.citation, stated.version))
  const value = isUnknown ? undefined : inTermsOfRegister(id, stated.value)
  const expected = { from: stated.from, value, confidence: stated.confidence, point }
  if (row) {
    const { instrument, ...said } = row
    return differing(expected, {
      from: instrument.from,
      value: said.value,
      confidence: said.confidence,
      point: said.point,
    })
  }
  // Carried: the base repeats the version before, and the register answers from it; where another layer states the
  // value too, the answer may be surer.
  const found = provisionOn(provision, stated.from, '2011-01-19', instruments)
  const isStatedBeside = provision.versions.some(
    ({ instrument, value }) => value !== undefined && isInForce(instrument, stated.from),
  )
  return differing(
    { ...expected, isCarried: true },
    {
      from: known?.from,
      value: found?.value,
      confidence: isStatedBeside ? 'assumed' : found?.confidence,
      point: '',
      isCarried: isStatedBeside || found?.carriedFrom !== undefined,
    },
  )
}

function differing(expected: object, actual: object): unknown {
  return JSON.stringify(expected) === JSON.stringify(actual) ? undefined : { expected, actual }
}

const pinned = lawBase.filter(({ id }) => !isLocal(id) && leftOut[id] === undefined)

const ofRegister = (id: string, version: string) => registered(elsewhere[`${id} ${version}`] ?? id)

describe('the register and the law base', () => {
  it.each(pinned)('agree on $id: value, first day, grade and point of every version', ({ id, versions }) => {
    for (const stated of versions) {
      if (notStated[`${id} ${stated.version}`] !== undefined) continue
      const provision = ofRegister(id, stated.version)
      expect(provision, id).toBeDefined()
      expect(parting(provision as Provision<unknown>, id, stated), `${id} ${stated.version}`).toBeUndefined()
    }
  })

  it('the register states no version of them that the base does not', () => {
    const more = pinned.flatMap(({ id, versions }) =>
      (registered(id)?.versions ?? [])
        .filter(({ instrument }) => !versions.some(({ version }) => version === instrument.id))
        .map(({ instrument }) => `${id} ${instrument.id}`),
    )
    expect(more).toEqual([])
  })

  it('leave out what is listed with a reason, and nothing else', () => {
    const absent = lawBase.map(({ id }) => id).filter((id) => !isLocal(id) && registered(id) === undefined)
    expect(Object.keys(leftOut)).toEqual(absent)
    for (const key of Object.keys(notStated)) {
      const [id = '', version] = key.split(' ')
      expect(
        registered(id)?.versions.find(
          ({ instrument, value }) => instrument.id === version && value !== undefined,
        ),
      ).toBeUndefined()
      expect(lawBase.find((one) => one.id === id)?.versions.some((one) => one.version === version)).toBe(true)
    }
  })

  it('end on the same days', () => {
    for (const { id, versions } of pinned)
      for (const { version, to } of versions) {
        const instrument = instruments.find((one) => one.id === version)
        if (!instrument || to === 'open' || to === 'not established') continue
        expect(instrument.until, `${id} ${version}`).toBe(addDays(to, 1))
      }
  })

  it.each([
    { change: 'the value', mutant: { value: 61 } },
    { change: 'the grade', mutant: { confidence: 'text' as const } },
    { change: 'the point', mutant: { point: 'pt 4.3.2' } },
  ])('part where $change of a middle version is another', ({ mutant }) => {
    const id = 'decision.admission.deadline'
    const sound = registered(id) as Provision<unknown>
    const versions = sound.versions.map((one) =>
      one.instrument.id === 'R2021' ? { ...one, ...mutant } : one,
    )
    const stated = lawBase.find((one) => one.id === id)?.versions ?? []
    const partings = (provision: Provision<unknown>) =>
      stated.filter((one) => parting(provision, id, one) !== undefined).map(({ version }) => version)
    expect(partings(sound)).toEqual([])
    expect(partings({ ...sound, versions })).toEqual(['R2021'])
  })

  it('part where a middle version is gone and another value would be carried', () => {
    const id = 'eligibility.education.minimum'
    const sound = registered(id) as Provision<unknown>
    const without = {
      ...sound,
      versions: sound.versions.filter(({ instrument }) => instrument.id !== 'R2021'),
    }
    const stated = lawBase.find((one) => one.id === id)?.versions ?? []
    expect(stated.filter((one) => parting(without, id, one) !== undefined).map((one) => one.version)).toEqual(
      ['R2021'],
    )
  })
})

describe('what the law base has no figure for', () => {
  const own = [...provisions, ...clauses].filter(({ id }) => !lawBase.some((one) => one.id === id))

  it('is known by name', () => {
    expect(own.map(({ id }) => id)).toEqual(beyondTheBase.map(({ id }) => id))
  })

  it.each(beyondTheBase)('$id says in every version what was written down', ({ id, versions }) => {
    expect(
      own
        .find((one) => one.id === id)
        ?.versions.map(({ instrument, ...said }) => ({
          version: instrument.id,
          from: instrument.from,
          ...said,
        })),
    ).toEqual(versions)
  })
})
