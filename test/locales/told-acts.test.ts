import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actTypes } from '../../src/casefile/acts/act-types.js'
import type { Act, ActType } from '../../src/casefile/shapes.js'
import type { ActSpeech } from '../../src/locales/narrative-texts.js'
import { anyAct, canaryName } from '../adapters/privacy/any-act.js'
import { en, vi } from '../support/plain-locales.js'

describe.each([vi, en])('what took place, in $language', (locale) => {
  const acts = locale.texts.narrative.acts as Readonly<Record<ActType, (act: Act, say: ActSpeech) => string>>
  const speech = (isAnother: boolean): ActSpeech => ({
    by: (otherwise) => otherwise,
    name: () => undefined,
    day: locale.day,
    isAnother,
    code: (field, value) => locale.code(field, value),
  })

  it('is a whole clause for any act, and names nobody by itself', () => {
    fc.assert(
      fc.property(anyAct(), fc.boolean(), (act, isAnother) => {
        const said = acts[act.type](act, speech(isAnother))
        expect(said).toMatch(/^[\p{Ll}\d]/u)
        expect(said).not.toMatch(/[.;:,]$|undefined|NaN|\[object|\d{4}-\d\d-\d\d| {2}/)
        expect(said).not.toContain(canaryName)
      }),
      { numRuns: 400 },
    )
  })

  it('is told of every type of act', () => {
    expect(Object.keys(acts).sort()).toEqual([...actTypes].sort())
  })
})
