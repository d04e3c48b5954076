import { describe, expect, it } from 'vitest'
import type { Citable } from '../../src/law/clause.js'
import { clauses, provisions } from '../../src/regulations/provisions.js'
import { yamlBeside } from '../support/yaml.js'

const stated = yamlBeside<Readonly<Record<string, string>>>(import.meta.url, 'versions-stated.yaml')

const marks = { text: '', secondary: '*', assumed: '~', unknown: '?' } as const

/** The instruments of its versions, oldest first, each with its grade. */
const versionsOf = ({ versions }: Citable): string =>
  versions.map(({ instrument, confidence }) => `${instrument.id}${marks[confidence]}`).join(' ')

const all: readonly Citable[] = [...provisions, ...clauses]

describe('the versions of a provision or a clause', () => {
  it.each(all)('$id: of which instruments, and how sure', (one) => {
    expect(versionsOf(one)).toBe(stated[one.id])
  })

  it('are stated of each and of nothing else', () => {
    expect(all.map(({ id }) => id)).toEqual(Object.keys(stated))
  })
})
