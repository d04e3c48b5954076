import { policies } from 'ketnap'
import { describe, expect, it } from 'vitest'
import { repository } from './repository.js'

interface Entry {
  readonly question: number
  /** The policy of the heading, where it names one. */
  readonly policy: string | undefined
  /** The policies whose questions and readings stand under the heading. */
  readonly told: readonly string[]
  readonly reasons: string
}

const page = repository.read('docs/choices/open-questions.md')

const entries: readonly Entry[] = page
  .split(/^### /m)
  .slice(1)
  .map((text) => {
    const heading = /^(\d+)\. (?:`(\w+)`$|.+ \/ .+$)/m.exec(text)
    if (!heading) throw new Error(`no heading of a question: ${text.split('\n')[0]}`)
    const written = text
      .replace(/^## .*/ms, '')
      .replace(/<!--.*-->/gs, '')
      .split('\n')
      .slice(1)
      .join('\n')
    return {
      question: Number(heading[1]),
      policy: heading[2],
      told: [...text.matchAll(/<!-- policy: (?!end)(\w+) -->/g)].map(([, id]) => id as string),
      reasons: written.trim(),
    }
  })

describe('docs/choices/open-questions.md', () => {
  it('has the 60 questions of the law base in their order, and choices of engineering after them', () => {
    const numbers = entries.map(({ question }) => question)
    expect(numbers.filter((one) => one !== 0)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1))
    expect(numbers.slice(60).every((one) => one === 0)).toBe(true)
  })

  it('has every policy under its number, and no other', () => {
    const named = entries.flatMap(({ question, policy }) => (policy ? [`${question} ${policy}`] : []))
    expect(named.sort()).toEqual(policies.map(({ question, id }) => `${question} ${id}`).sort())
  })

  it.each(entries)('$question $policy tells its own readings, and why', ({ policy, told, reasons }) => {
    expect(told).toEqual(policy === undefined ? [] : [policy])
    expect(reasons.length).toBeGreaterThan(60)
  })
})
