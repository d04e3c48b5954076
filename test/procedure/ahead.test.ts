import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type ActAbout, addDays, agenda, type CaseFile, forecast, replay } from '../../src/index.js'
import { population } from '../../src/testing.js'
import { patient } from '../support/patient.js'

const codeOf = ({ act, matter, course }: ActAbout) => [act, matter ?? course].filter(Boolean).join(':')

/** Rules by name: their order is no answer. */
const rulesOf = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule).sort()

function ahead(file: CaseFile, today: string) {
  const { possible, blocked, duties, validities } = agenda(file, { today })
  return {
    agenda: {
      possible: possible.map(codeOf),
      blocked: blocked.map(({ by, ...about }) => [codeOf(about), ...rulesOf(by)].join(' ')),
      validities: validities.map(({ rule, lastDay, ...about }) => `${codeOf(about)} ${rule} ${lastDay}`),
    },
    duties: duties.map(({ rule, obligor, acts, from, dueOn, overdueWorkingDays, key }) =>
      [rule, obligor, acts.map(codeOf).join('|'), from, dueOn ?? '-', overdueWorkingDays, key ?? ''].join(
        ' ',
      ),
    ),
    forecast: forecast(file, { today }).map(({ act, matter, from, dueOn, blockedBy }) =>
      [act, matter, from ?? '-', dueOn ?? '-', ...rulesOf(blockedBy)].join(' '),
    ),
  }
}

const hashOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 10)

/** Days after the last act at which a case is looked at, by turns: on it, some weeks and more than a year later. */
const later = [0, 40, 420]

/**
 * What lies ahead of lives of every road, a line a case: what can be done and what bars the rest, the duties, the steps to
 * come, each as a hash; every fortieth case in words. `npx vitest run --project utc test/procedure/ahead.test.ts -u`
 * writes it anew: the difference shows whose agenda a change has touched, and the changelog must name why.
 */
function pinned(): string {
  const lines = [...population({ seed: 14, cases: 160, from: '2016-08-01', until: '2026-11-01' })].map(
    ({ index, log, road }) => {
      const { file } = replay(log)
      const today = addDays(file.log.at(-1)?.on ?? '', later[index % later.length] as number)
      const found = ahead(file, today)
      const hashes = Object.entries(found).map(([name, value]) => `${name} ${hashOf(value)}`)
      const line = `${index} ${road} ${today}: ${hashes.join(', ')}`
      return index % 40 === 0 ? `${line}\n${JSON.stringify(found, undefined, 2)}` : line
    },
  )
  return `${lines.join('\n')}\n`
}

describe('what lies ahead of a case', () => {
  it('is for lives of every road what is written down', patient, async () => {
    await expect(pinned()).toMatchFileSnapshot('ahead.txt')
  })
})
