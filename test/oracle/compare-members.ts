import fc from 'fast-check'
import type { Finding } from '../../src/index.js'
import { type Asked, runs } from './compare.js'
import type { Grade, Graded } from './law/grade.js'
import { type MemberQuestion, memberQuestions } from './law/of-members.js'
import { answered } from './library.js'

const order: readonly Grade[] = ['bar', 'breach', 'missing', 'note', 'unknown', 'lawful']

const gradeOf = ({ outcome, effect }: Finding): Grade =>
  outcome === 'met' ? 'lawful' : outcome === 'broken' ? effect : outcome

/** The gravest grade of some findings. */
export const gradeOfAll = (findings: readonly Finding[]): Grade =>
  order.find((grade) => findings.some((finding) => gradeOf(finding) === grade)) ?? 'lawful'

/** The same where an act without a fact that is asked for is worth what the failing would be. */
export const worthOfAll = (findings: readonly Finding[]): Grade =>
  gradeOfAll(
    findings.map((finding) => (finding.outcome === 'missing' ? { ...finding, outcome: 'broken' } : finding)),
  )

/** The ways in which each question was answered by law, so that none is compared in one way alone. */
export const answersGiven = new Map<string, Set<Grade>>()

function keep(name: string, { grade }: Graded): void {
  answersGiven.set(name, (answersGiven.get(name) ?? new Set()).add(grade))
}

/** Where the library answers otherwise than the law; empty where they agree. */
function memberDifferences(question: MemberQuestion, { acts, act }: Asked): readonly string[] {
  const law = question.answer(acts, act)
  keep(question.name, law)
  const { findings } = answered(question.rules, acts, act)
  const grade = gradeOfAll(findings)
  if (grade !== law.grade) return [`${question.name}: ${law.grade} by law, ${grade} by the library`]
  if (
    law.lastDay !== undefined &&
    !findings.some(({ facts }) => Object.values(facts).includes(law.lastDay as string))
  )
    return [
      `${question.name}: last day ${law.lastDay} by law, ${JSON.stringify(findings[0]?.facts)} by the library`,
    ]
  const from = findings.find(({ outcome }) => outcome !== 'met')?.lawfulFrom
  return law.lawfulFrom !== undefined && law.lawfulFrom !== from
    ? [`${question.name}: from ${law.lawfulFrom} by law, ${from} by the library`]
    : []
}

/** Asserts that law and library agree on random acts of members. */
export function agreeOnMembers(cases: fc.Arbitrary<Asked>): void {
  fc.assert(
    fc.property(cases, (one) => {
      const found = memberQuestions
        .filter((question) => question.asks(one.act))
        .flatMap((question) => memberDifferences(question, one))
      if (found.length > 0) throw new Error(found.join('\n'))
    }),
    { numRuns: Math.ceil(runs / 4) },
  )
}
