import {
  type Clock,
  completedMonths,
  holds,
  type Inquiry,
  lastUpTo,
  met,
  type Policy,
  type Provision,
  provisions,
  type Rule,
  rule,
} from 'ketnap'
import type { FactsOf, HanoiFacts } from './facts.js'
import * as figures from './guidance.js'

const nationalValidity = provisions.find(({ id }) => id === 'dossier.validity') as Provision<number>

/** The list of recognised organisations as the guidance fixes it, or as the State has since added to it. */
export const religionList: Policy = {
  id: 'hanoi.religionList',
  question: 0,
  readings: ['as-fixed', 'as-updated'],
  default: 'as-fixed',
}

/** The city's extension of probation has no national basis and conflicts with the Charter: off unless chosen. */
export const extendedProbation: Policy = {
  id: 'hanoi.probationExtension',
  question: 42,
  readings: ['off', 'at-most-12-months'],
  default: 'off',
}

const atConsideration = {
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  cure: [],
} as const

/** The conditions of the city, each asked of the case file and of the facts the app keeps of the case. */
export function conditions(factsOf: FactsOf): readonly Rule[] {
  const merit = rule({
    ...atConsideration,
    id: 'local.hanoi.merit',
    provisions: [figures.staffRatingYears, figures.studentMerit, figures.residentMeritYears],
    check: ({ file, ask }) => {
      const { merit: shown } = factsOf(file.caseId)
      return shown && meritOf(shown, ask)
    },
  })

  const recheck = rule({
    ...atConsideration,
    id: 'local.hanoi.political-recheck',
    provisions: [figures.politicalRecheck, nationalValidity],
    cure: ['papers.renewed'],
    check: ({ file, on, ask }) => {
      if (ask.law(figures.politicalRecheck) === undefined) return undefined
      const opened = lastUpTo(file, 'dossier.opened', on) ?? file.acts['introduction.made']?.[0]
      if (!opened) return undefined
      const lastDay = ask.months(opened.on, ask.law(nationalValidity) as number)
      if (on <= lastDay) return met({ openedOn: opened.on, lastDay })
      const renewed = lastUpTo(file, 'papers.renewed', on, ({ papers }) => papers.includes('verification'))
      return holds(renewed !== undefined, { openedOn: opened.on, lastDay })
    },
  })

  const youthRoute = rule({
    ...atConsideration,
    id: 'local.hanoi.youth-age',
    provisions: [figures.youthAge, figures.cadreYouthAge],
    cure: ['union.resolved'],
    check: ({ file, on, ask }) => {
      const { bornOn } = file.person
      const maximum = ask.law(factsOf(file.caseId).unionCadre ? figures.cadreYouthAge : figures.youthAge)
      if (file.unit.youthUnion !== true || bornOn === undefined || maximum === undefined) return undefined
      const age = Math.floor(completedMonths(bornOn, on) / 12)
      if (age > maximum) return undefined
      const introduced = lastUpTo(file, 'union.resolved', on, ({ union }) => union === 'youth-union')
      return holds(introduced !== undefined, { age, maximum })
    },
  })

  const teacher = rule({
    ...atConsideration,
    id: 'local.hanoi.teacher-contract',
    provisions: [figures.teacherSchoolYears],
    check: ({ file, ask }) => {
      const { teacher: contract } = factsOf(file.caseId)
      const years = ask.law(figures.teacherSchoolYears)
      const handledBy = file.unit.competence?.handledBy
      if (!contract || years === undefined || handledBy === undefined) return undefined
      const isContinuous = contract.schoolYears >= years && contract.summersConfirmed
      const required = isContinuous ? 'school' : 'residence'
      return holds(handledBy === required, { required, actual: handledBy, schoolYears: contract.schoolYears })
    },
  })

  const religion = rule({
    ...atConsideration,
    id: 'local.hanoi.religion-list',
    provisions: [figures.religionListDay],
    check: ({ file, ask }) => {
      const { religionRecognisedOn } = factsOf(file.caseId)
      const lastDay = ask.law(figures.religionListDay)
      if (religionRecognisedOn === undefined || lastDay === undefined) return undefined
      const isListed = religionRecognisedOn <= lastDay || ask.policy(religionList) === 'as-updated'
      return holds(isListed, { recognisedOn: religionRecognisedOn, listedUntil: lastDay })
    },
  })

  const extension = rule({
    id: 'local.hanoi.probation-extension',
    breaking: 'note',
    actor: 'competentCommittee',
    guards: ['cell.voted'],
    matters: ['recognition'],
    asks: 'file',
    provisions: [figures.probationExtension],
    cure: [],
    check: ({ file, on, ask }) => {
      const months = ask.law(figures.probationExtension)
      if (months === undefined || !file.acts['member.disciplined']) return undefined
      return holds(ask.policy(extendedProbation) === 'off', { months, actual: on })
    },
  })

  return [merit, recheck, youthRoute, teacher, religion, extension]
}

function meritOf(shown: NonNullable<HanoiFacts['merit']>, ask: Inquiry) {
  if (shown.of === 'student') {
    const required = ask.law(figures.studentMerit)
    const absent = (required ?? []).filter((one) => !shown.shown.includes(one))
    return required && holds(absent.length === 0, { required, absent })
  }
  const isStaff = shown.of === 'staff'
  const required = ask.law(isStaff ? figures.staffRatingYears : figures.residentMeritYears)
  const actual = isStaff ? shown.yearsRatedWell : shown.culturalFamilyYears
  return required === undefined ? undefined : holds(actual >= required, { actual, required, of: shown.of })
}

/** A retired member stays in the cell of an enterprise only while working half the contractual time; else moves home. */
export function retiredMember(factsOf: FactsOf): Clock {
  return {
    id: 'local.hanoi.retired-member',
    obligor: 'member',
    closedBy: ['member.transferred'],
    provisions: [figures.retiredShareOfTime],
    spans: (file, ask) => {
      const { retired } = factsOf(file.caseId)
      const least = ask.law(figures.retiredShareOfTime)
      if (!retired || least === undefined || retired.percentOfTime >= least) return []
      const moved = lastUpTo(file, 'member.transferred', '9999-12-31', ({ on }) => on >= retired.since)
      return [{ from: retired.since, ...(moved && { closedOn: moved.on }) }]
    },
    lastDay: () => undefined,
  }
}
