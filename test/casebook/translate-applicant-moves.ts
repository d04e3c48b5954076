import {
  type Act,
  addDays,
  addMonths,
  addWorkingDays,
  type Person,
  type Unit,
  vietnamCalendar,
  workingDaysBetween,
} from '../../src/index.js'
import type { Answer, Translator } from './answer.js'
import { type Asked, dayIn, flagOr, numberIn, numberOr, termIn } from './case.js'
import { dutiesOf, dutyOf, findingOf, judged, judgedLast, refusedOnlyBy } from './library.js'
import { lifeOf, the, upTo, varied } from './life.js'

const newPlace = { cell: 'cell-2' }
const home = { kind: 'cell' as const, id: 'cell-1' }

const moved = (on: string, change: Partial<Extract<Act, { type: 'applicant.moved' }>>): Act => ({
  type: 'applicant.moved',
  on,
  unit: newPlace,
  ...change,
})

/** An applicant who moves before the ceremony, by the stage the case has come to. */
export const applicantTransfer: Translator = (asked) =>
  termIn(asked.inputs, 'stage', {
    resolution_adopted: resolutionAdopted,
    decision_issued: decisionIssued,
    decision_received_at_destination: decisionDoubted,
  })(asked)

function resolutionAdopted({ day }: Asked): Answer {
  const life = lifeOf({ considered: day })
  const past = [
    ...upTo(life, 'grassroots.voted', 'admission'),
    moved(addDays(day, 10), { authority: 'other' }),
  ]
  const duty = dutyOf(past, 'applicant-move.resolved-not-sent', addDays(day, 11))
  const forwarded: Act = { type: 'file.forwarded', on: addDays(day, 12) }
  const decision = findingOf(
    judged([...past, forwarded], { ...the(life, 'admission.decided'), on: addDays(day, 40) }),
    'applicant-move.resolved-not-sent',
  )
  const held: Act = { type: 'ceremony.held', on: addDays(day, 20), by: { kind: 'cell', id: 'cell-2' } }
  return {
    fields: { ceremony_directly: judged(past, held).allowed },
    says: { file_to: duty.acts.map(({ act }) => act), next_step: [String(decision.facts.missing)] },
    rests: [duty, decision],
  }
}

function decisionIssued({ inputs, day }: Asked): Answer {
  const isSame = flagOr(inputs, 'destination_same_competent_committee', true)
  const life = varied(
    lifeOf({ considered: addDays(day, -20), decided: day }),
    'cell.voted',
    { by: home },
    'admission',
  )
  const days = numberOr(inputs, 'working_days_after_transfer', 1)
  const transferred = earlier(day, days)
  const past = [
    ...upTo(life, 'admission.decided'),
    moved(day, { authority: isSame ? 'same' : 'other', transferDecidedOn: transferred }),
  ]
  const isInformed = dutiesOf(past, day).some(({ rule }) => rule === 'decision.cell-notified')
  const passed: Act = { type: 'decision.passed-on', on: addDays(day, 3) }
  const received: Act = { type: 'decision.received', on: addDays(day, 4) }
  const issued = judged(past, passed).allowed ? [...past, passed, received] : past
  const at = (id: string) => {
    const held: Act = { ...the(life, 'ceremony.held'), on: addDays(day, 15), by: { kind: 'cell', id } }
    return judged(issued, held)
  }
  const [there, here] = [at('cell-2'), at('cell-1')]
  const rules = there.findings.filter(({ rule }) => rule.startsWith('applicant-move.decided'))
  return {
    fields: {
      ceremony_at: there.allowed && !here.allowed ? 'destination' : 'none',
      new_decision: !there.allowed,
      old_place_informed: isInformed,
    },
    rests: rules,
  }
}

/** The day so many working days before another. */
function earlier(day: string, days: number): string {
  let from = day
  while (addWorkingDays(vietnamCalendar(), from, days).day > day) from = addDays(from, -1)
  return from
}

function decisionDoubted({ day }: Asked): Answer {
  const life = lifeOf({ considered: addDays(day, -20), decided: day })
  const past = [...upTo(life, 'admission.decided'), moved(addDays(day, 1), { authority: 'same' })]
  const request: Act = { type: 'reconsideration.requested', on: addDays(day, 5), receivedOn: addDays(day, 6) }
  const isRefusable =
    judged(past, { type: 'admission.refused', on: addDays(day, 5) }).allowed ||
    judged(past, { type: 'decision.annulled', on: addDays(day, 5) }).allowed
  const duty = dutyOf([...past, request], 'applicant-move.rechecked', addDays(day, 7))
  return {
    fields: {
      refuse_alone: isRefusable,
      re_examination_working_days_max: workingDaysBetween(vietnamCalendar(), duty.from, String(duty.dueOn)),
    },
    says: { next_step: judged(past, request).allowed ? [request.type] : [] },
    rests: [duty],
  }
}

type Competence = NonNullable<Unit['competence']>

/** Which of two organisations the cell's vote may come from, and what it rests on. */
function handler<T extends string>(
  day: string,
  rule: string,
  competence: Omit<Competence, 'handledBy'>,
  handlers: Readonly<Record<T, Competence['handledBy']>>,
): Answer {
  const asked = Object.entries(handlers).map(([name, handledBy]) => {
    const unit = { competence: { ...competence, handledBy } as Competence }
    const vote = judgedLast(upTo(lifeOf({ considered: day, unit }), 'cell.voted', 'admission'))
    return { name, judgement: refusedOnlyBy(vote, rule) }
  })
  const competent = asked.filter(({ judgement }) => judgement.allowed).map(({ name }) => name)
  if (competent.length !== 1) throw new Error(`competent: ${competent.join() || 'none'}`)
  return {
    fields: { considered_by: competent[0] },
    rests: asked.map(({ judgement }) => findingOf(judgement, rule)),
  }
}

/** A contract worker: the workplace or the residence. */
export const residenceOrWorkplace: Translator = ({ inputs, day }) =>
  handler(
    day,
    'competence.contract-worker',
    {
      ground: 'fixed-term-contract',
      since: `${String(inputs.work_start)}-01`,
      continuous: flagOr(inputs, 'actual_work_continuous', false),
    },
    { workplace: 'employer', residence: 'residence' },
  )

/** A full-time student: the school or the residence; one who has graduated and holds a decision moves with it. */
export const student: Translator = (asked) =>
  asked.inputs.graduation_decision === true ? graduatedWithDecision(asked) : studying(asked)

function graduatedWithDecision({ day }: Asked): Answer {
  const life = varied(
    lifeOf({ considered: addDays(day, -20), decided: day }),
    'cell.voted',
    { by: home },
    'admission',
  )
  const move = moved(addDays(day, 1), { authority: 'other', transferDecidedOn: day })
  const past = [...upTo(life, 'admission.decided'), move]
  const passed: Act = { type: 'decision.passed-on', on: addDays(day, 3) }
  const at = (id: string, before: readonly Act[]) =>
    judged(before, { ...the(life, 'ceremony.held'), on: addDays(day, 15), by: { kind: 'cell', id } })
  const [there, here, unsent] = [
    at('cell-2', [...past, passed, { type: 'decision.received', on: addDays(day, 4) }]),
    at('cell-1', [...past, passed, { type: 'decision.received', on: addDays(day, 4) }]),
    at('cell-2', past),
  ]
  const rule = findingOf(unsent, 'applicant-move.decided-in-time')
  return {
    fields: { ceremony_at_school: here.allowed },
    says: {
      ceremony_at: there.allowed ? ['ceremony.at-new-place'] : [],
      school_duty: [String(rule.facts.missing)],
    },
    rests: [rule],
  }
}

const studying: Translator = ({ inputs, day }) =>
  handler(
    day,
    'competence.study-or-secondment',
    { ground: 'study', since: addMonths(day, -numberIn(inputs, 'months_studied')) },
    { school: 'school', residence: 'residence' },
  )

/** A place without a cell, served by the cell some body assigned. */
export const noMembersPlace: Translator = (asked) =>
  asked.inputs.zone_grassroots_committee === true ? workerOfZone(asked) : assignedCell(asked)

/** A worker of a firm without a cell, in a zone whose grassroots committee assigns one: that cell, or the residence. */
function workerOfZone({ day }: Asked): Answer {
  const vote = (unit: Partial<Unit>) =>
    judgedLast(upTo(lifeOf({ considered: day, unit }), 'cell.voted', 'admission'))
  const worker = (handledBy: Competence['handledBy']): Partial<Unit> => ({
    competence: { ground: 'fixed-term-contract', since: addMonths(day, -24), continuous: true, handledBy },
  })
  const assigned = vote({ ...worker('assigned'), noCell: true, assignedBy: 'zoneGrassrootsCommittee' })
  const residence = refusedOnlyBy(vote(worker('residence')), 'competence.contract-worker')
  const rule = findingOf(assigned, 'organisation.no-cell-assignment')
  return {
    fields: { residence_cell: residence.allowed },
    says: { assigned_to: assigned.allowed ? [`assigned-by.${rule.facts.actual}`] : [] },
    rests: [rule],
  }
}

const assignedCell: Translator = ({ inputs, day }) => {
  const assignedBy = termIn(inputs, 'assigned_by', {
    committee_directly_above: 'upperCommittee' as const,
    pilot_committee: 'pilotCommittee' as const,
    delegated_grassroots_committee: 'delegatedGrassrootsCommittee' as const,
    zone_grassroots_committee: 'zoneGrassrootsCommittee' as const,
  })
  const unit = { noCell: true, assignedBy }
  const vote = judgedLast(upTo(lifeOf({ considered: day, unit }), 'cell.voted', 'admission'))
  const judgement = refusedOnlyBy(vote, 'organisation.no-cell-assignment')
  return {
    fields: { allowed: judgement.allowed },
    rests: [findingOf(judgement, 'organisation.no-cell-assignment')],
  }
}

/** A birth against the population policy, and the first day on which the cell may consider. */
export const populationPolicy: Translator = ({ inputs, day }) => {
  const person: Partial<Person> = {
    populationBreach: { child: numberIn(inputs, 'child'), bornOn: dayIn(inputs, 'child_born') },
  }
  const vote = judgedLast(upTo(lifeOf({ considered: day, person }), 'cell.voted', 'admission'))
  const judgement = refusedOnlyBy(vote, 'applicant.population-wait')
  const finding = findingOf(judgement, 'applicant.population-wait')
  return { fields: { allowed: judgement.allowed, earliest: finding.lawfulFrom ?? 'none' }, rests: [finding] }
}
