import { describe, expect, it } from 'vitest'
import { type Coverage, coverage, faultsOf, lawRules } from '../../scripts/generate/law-base/coverage.js'

const rules = lawRules(coverage)

/** The coverage with one rule of the law changed. */
const changed = (id: string, change: object): Coverage => ({
  ...coverage,
  parts: coverage.parts.map((part) => ({
    ...part,
    sections: part.sections.map((section) => ({
      ...section,
      rules: section.rules.map((one) => (one.id === id ? { ...one, ...change } : one)),
    })),
  })),
})

describe('the traceability of the law', () => {
  it('names a carrier that exists for every rule, and every rule and duty of the library once', () => {
    expect(faultsOf(coverage)).toEqual([])
  })

  it('tells every rule of the law base, by effect', () => {
    const ofEffect = (effect: string) => rules.filter((one) => one.effect === effect).length
    expect(['bar', 'breach', 'note', 'exception'].map(ofEffect)).toEqual([99, 49, 58, 14])
    expect(coverage.parts.map(({ sections }) => sections.flatMap(({ rules: told }) => told).length)).toEqual([
      103, 95, 22,
    ])
  })

  it('tells every row of the table of actors', () => {
    // Acts of an office's register that the table of the law does not know yet.
    const added = [
      'member.exempted',
      'member.suspended',
      'activity.interrupted',
      'activity.resumed',
      'case.closed',
      'stay.prolonged',
      'proceeding.opened',
      'proceeding.closed',
      'discipline.opened',
      'discipline.closed',
      'exit.refused',
      'member-file.lost',
      'member-file.restored',
      'member-file.reconciled',
    ]
    expect(coverage.actors.filter(([act]) => !added.includes(act))).toHaveLength(121)
  })

  it.each([
    {
      fault: 'rule:applicant.nobody does not exist',
      told: changed('applicant.citizen', { carriers: ['rule:applicant.citizen', 'rule:applicant.nobody'] }),
    },
    {
      fault: 'rule:applicant.accepts-platform is named by no rule of the law',
      told: changed('applicant.accepts-platform', { carriers: [], lacks: 'for a test' }),
    },
    {
      fault: 'clock:decision.cell-notified is named by no rule of the law',
      told: changed('decision.cell-notified', { carriers: [], lacks: 'for a test' }),
    },
    {
      fault: 'screening.yearly has neither a carrier nor a reason',
      told: changed('screening.yearly', { lacks: undefined }),
    },
    {
      fault: 'badge.flow is told twice',
      told: changed('badge.rounds', { id: 'badge.flow' }),
    },
    {
      fault: "rule:cell.vote-form is the library's own and the law's",
      told: { ...coverage, own: { ...coverage.own, 'rule:cell.vote-form': 'for a test' } },
    },
    {
      fault: 'rule:actor.member.died is named by no rule of the law',
      more: ['member.died has no row of actors'],
      told: { ...coverage, actors: coverage.actors.filter(([act]) => act !== 'member.died') },
    },
  ] as const)('finds that $fault', ({ fault, told, ...rest }) => {
    expect(faultsOf(told as Coverage)).toEqual([fault, ...('more' in rest ? rest.more : [])])
  })
})
