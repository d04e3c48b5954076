import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Confidence } from '../../src/law/confidence.js'
import type { Instrument } from '../../src/law/instrument.js'
import {
  type CarriedProvision,
  type Provision,
  type ProvisionVersion,
  provision,
} from '../../src/law/provision.js'

const instrument = (id: string, from: string): Instrument => ({
  id,
  number: `${id}-QĐ/TW`,
  date: from,
  layer: 'regulation',
  from,
  confidence: 'text',
})

const R1 = instrument('R1', '2016-01-01')
const R2 = instrument('R2', '2020-01-01')

const version = <V>(of: Instrument, value: V, confidence: Confidence = 'text', point = 'pt 1') => ({
  instrument: of,
  value,
  point,
  confidence,
})

const silent = (of: Instrument): ProvisionVersion<never> => ({
  instrument: of,
  value: undefined,
  point: '',
  confidence: 'unknown',
})

const of = (...versions: readonly ProvisionVersion<unknown>[]) =>
  provision({ id: 'a.figure', unit: 'count', governedBy: 'act', before: 'carry', versions })

describe('a provision', () => {
  it('is typed by what it states, and by whether it always has a value', () => {
    const versions = [version(R1, 60), silent(R2)]
    const definition = { id: 'a.figure', unit: 'count', governedBy: 'act', versions }
    expectTypeOf(provision({ ...definition, before: 'carry' })).toEqualTypeOf<CarriedProvision<number>>()
    expectTypeOf(provision({ ...definition, before: 'none' })).toEqualTypeOf<Provision<number>>()
  })
})

describe('a provision is malformed', () => {
  it.each([
    { why: 'without a version', versions: [] },
    { why: 'where no version states a value', versions: [silent(R1)] },
    {
      why: 'with a value graded unknown',
      versions: [version(R1, 1), version(R2, 2, 'unknown')],
    },
    {
      why: 'with no value but a grade',
      versions: [version(R1, 1), version(R2, undefined, 'assumed')],
    },
  ])('$why', ({ versions }) => {
    expect(() => of(...versions)).toThrow(
      expect.objectContaining({ code: 'law.provision-malformed', facts: { provision: 'a.figure' } }),
    )
  })
})
