import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Provision } from '../../src/law/provision.js'
import { provisions } from '../../src/regulations/provisions.js'

const stated: Readonly<Record<string, object>> = parse(
  readFileSync(new URL('provisions-stated.yaml', import.meta.url), 'utf8'),
)

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
