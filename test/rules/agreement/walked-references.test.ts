import { describe, expect, it } from 'vitest'
import { references } from '../../../src/rules/agreement/references/references.js'
import { patient } from '../../support/patient.js'
import { news, placesOf } from './walk.js'

/** Labels that lead to something on the file: the others name it first, or lead outside, where an app resolves them. */
const fields = Object.entries(references).flatMap(([shape, labels]) =>
  Object.entries(labels).flatMap(([path, reference]) =>
    typeof reference === 'function' ? [{ shape, path }] : [],
  ),
)

/** Labels of which one that nothing on file bears is right, and those that are wrong in its stead. */
const elsewhere: Readonly<Record<string, string>> = {
  'person.former.case': 'the label of another case; that of this one is wrong',
  'unit.cell': 'the label of a cell, held against the place of the same particulars',
  'verification.requested.request': 'the label of a new request; one that is open is wrong',
}

describe('every label that leads to something on the file, in lives that tell it', () => {
  it.each(fields)('$shape $path is objected to where nothing bears it', patient, ({ shape, path }) => {
    const places = placesOf(shape, path)
    expect(places).not.toEqual([])
    const heard = places.map((place) => news(shape, path, 'nothing-on-file', place))
    const asked = heard.filter((said) => said !== undefined)
    const field = `${shape}.${path}`
    const isObjected = (said: readonly string[]) =>
      said.some((one) => one.includes('"agreement.references"') && one.includes(`"${field}"`))
    if (field in elsewhere) return expect(asked.filter(isObjected)).toEqual([])
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((said) => !isObjected(said))).toEqual([])
  })
})
