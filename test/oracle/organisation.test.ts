import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directory, directoryFindings } from '../../src/register.js'
import { type Organised, organisations } from './cases/organisations.js'
import { runs } from './compare.js'
import { gradeOfAll } from './compare-members.js'
import * as organisation from './law/organisation.js'

const timeout = 3_600_000
const numRuns = Math.ceil(runs / 2)

describe('the library and a second reading of the law of organisation agree', () => {
  it(
    'on the numbers of an organisation',
    () => {
      fc.assert(
        fc.property(organisations, ({ kind, told, bodies: recorded }) => {
          const found = directoryFindings(directory({ version: 1, bodies: [...recorded] }))
            .filter(({ body, finding }) => body === 'body' && rulesOf[kind].includes(finding.rule))
            .map(({ finding }) => finding)
          expect(gradeOfAll(found)).toBe(lawOf[kind](told))
        }),
        { numRuns },
      )
    },
    timeout,
  )
})

const lawOf: Readonly<Record<Organised['kind'], (told: organisation.Told) => string>> = {
  cell: organisation.cellMembers,
  probationary: organisation.probationaryCell,
  grassroots: organisation.grassrootsCommittee,
  special: organisation.specialCommittee,
  delegation: organisation.delegation,
  grant: organisation.grant,
}

const rulesOf: Readonly<Record<Organised['kind'], readonly string[]>> = {
  cell: ['organisation.cell-created', 'organisation.cell-members'],
  probationary: ['organisation.probationary-activity-cell'],
  grassroots: ['organisation.grassroots-minimum'],
  special: ['organisation.upper-committee-special'],
  delegation: ['organisation.delegation-criteria'],
  grant: ['organisation.granted-power'],
}
