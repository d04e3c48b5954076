import { type Act, addDays, addMonths, type PlainDay } from '../../src/index.js'
import type { Answer, Translator } from './answer.js'
import { type Asked, numberIn, termIn } from './case.js'
import { dutiesOf, findingOf, type Judged, judged, refusedOnlyBy } from './library.js'
import { before, deciderOn, lifeOf, the, upTo } from './life.js'

/** A probationary member half a year after the ceremony. */
function probationOn(day: PlainDay): readonly Act[] {
  const held = addMonths(day, -6)
  const life = lifeOf({ considered: addDays(held, -40), decided: addDays(held, -20), held })
  return upTo(life, 'member-record.filed')
}

/** Removal of a probationary member: the counts of the three bodies, or a sentence. */
export const deletion: Translator = (asked) =>
  asked.inputs.sentence === undefined ? byVotes(asked) : bySentence(asked)

function byVotes({ inputs, day }: Asked): Answer {
  const form = 'secret-ballot' as const
  const tally = (members: string, yes: string) => ({
    members: numberIn(inputs, members),
    yes: numberIn(inputs, yes),
  })
  const opened: readonly Act[] = [
    ...probationOn(day),
    { type: 'removal.opened', on: day, ground: 'unqualified-probationary' },
  ]
  const steps: readonly Act[] = [
    {
      type: 'cell.voted',
      on: addDays(day, 1),
      matter: 'removal',
      tally: tally('cell_base', 'cell_for'),
      form,
    },
    {
      type: 'grassroots.voted',
      on: addDays(day, 2),
      matter: 'removal',
      tally: tally('grassroots_members', 'grassroots_for'),
      form,
    },
    {
      type: 'member.removed',
      on: addDays(day, 3),
      by: { kind: deciderOn(day) },
      tally: tally('standing_members', 'standing_for'),
      form,
    },
  ]
  const asked = steps.map((step, index) =>
    refusedOnlyBy(judged([...opened, ...steps.slice(0, index)], step), 'removal.votes'),
  )
  const findings = asked.map((judgement) => findingOf(judgement, 'removal.votes'))
  const [cell, grassroots, standing] = findings.map(({ facts }) => facts.needed)
  return {
    fields: { deleted: asked.every(({ allowed }) => allowed), thresholds: { cell, grassroots, standing } },
    rests: findings,
  }
}

function bySentence({ inputs, day }: Asked): Answer {
  const criminal = termIn(inputs, 'sentence', {
    non_custodial_reform: 'non-custodial-reform',
    imprisonment: 'imprisonment',
    fine: 'fine',
  } as const)
  const remove = (sentence: 'non-custodial-reform' | 'imprisonment' | 'fine'): Judged =>
    judged(probationOn(day), {
      type: 'member.removed',
      on: day,
      by: { kind: deciderOn(day) },
      criminal: sentence,
    })
  const direct = remove(criminal)
  const fine = remove('fine')
  return {
    fields: { deleted: direct.allowed, discipline_procedure_needed: !direct.allowed },
    says: { if_fine_only: fine.allowed ? [] : fine.cures },
    rests: [findingOf(direct, 'probation.criminal-fast-track')],
  }
}

/** What becomes of a probationary member whose recognition is refused: the removal that is then owed, or nothing. */
export function endOfTheUnfit(held: PlainDay): string {
  const life = lifeOf({ considered: addDays(held, -40), decided: addDays(held, -20), held })
  const { on, by } = the(life, 'recognition.decided')
  const past: readonly Act[] = [
    ...before(life, 'recognition.decided'),
    { type: 'recognition.refused', on, ...(by && { by }) },
  ]
  const owed = dutiesOf(past, on).find(({ rule }) => rule === 'recognition.removal-if-unqualified')
  return owed?.acts.some(({ act }) => act === 'member.removed') ? 'deletion' : 'none'
}
