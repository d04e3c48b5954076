import { describe, expect, it } from 'vitest'
import type { Provision } from '../../src/law/provision.js'
import { provisions } from '../../src/regulations/provisions.js'
import { yamlBeside } from '../support/yaml.js'

const stated = yamlBeside<Readonly<Record<string, object>>>(import.meta.url, 'provisions-stated.yaml')

describe('what a provision states beside its versions', () => {
  it('is stated of each, in the order of the register', () => {
    expect(provisions.map(({ id }) => id)).toEqual(Object.keys(stated))
  })

  it.each(provisions as readonly Provision<unknown>[])(
    '$id: unit, what it counts from, the day that governs, before the first',
    (provision) => {
      const { id, versions, ...more } = provision
      expect(more).toEqual(stated[id])
    },
  )
})
