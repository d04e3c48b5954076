import {
  type Act,
  addDays,
  completedMonths,
  explain,
  type Finding,
  isUnderAgeJoiningKept,
  type PlainDay,
  replay,
  seniorityOf,
} from '../../src/index.js'
import type { Answer, Translator } from './answer.js'
import { type Asked, dayIn, type Inputs, numberIn } from './case.js'
import { bookOn } from './library.js'

/** A month of the casebook, read as its first day. */
function monthIn(inputs: Inputs, name: string): PlainDay {
  const value = String(inputs[name])
  if (/^\d{4}-\d\d$/.test(value)) return `${value}-01`
  throw new Error(`the case gives no month ${name}`)
}

/** A member of a register who died; written down as history. */
function deadMember(joinedOn: PlainDay, diedOn: PlainDay, day: PlainDay) {
  const carried = addDays(diedOn, -1)
  const acts: readonly Act[] = [
    { type: 'case.opened', on: carried, case: 'case-1' },
    { type: 'membership.transcribed', on: carried, standing: 'official', ceremonyOn: joinedOn },
    { type: 'member.died', on: diedOn },
  ]
  return replay(acts, { rulebook: bookOn(day), mode: 'chronicle' }).file
}

function awardOf(joinedOn: PlainDay, diedOn: PlainDay, years: number, day: PlainDay): Finding {
  const rulebook = bookOn(day)
  const act: Act = { type: 'badge.awarded', on: day, years, early: 'posthumous' }
  const { subjects } = explain(deadMember(joinedOn, diedOn, day), act, { rulebook })
  const found = subjects.flatMap(({ findings }) => findings).find(({ rule }) => rule === 'badge.earned')
  if (!found) throw new Error('badge.earned does not apply')
  return found
}

/** A posthumous badge: whether the years at death reach it. */
export const badge: Translator = ({ inputs, day }) => {
  const joinedOn = monthIn(inputs, 'joined')
  const diedOn = dayIn(inputs, 'died')
  const finding = awardOf(joinedOn, diedOn, numberIn(inputs, 'badge_asked'), day)
  const file = deadMember(joinedOn, diedOn, day)
  const months = completedMonths(joinedOn, diedOn)
  const isShort = finding.outcome === 'broken' && String(finding.facts.earliestOn) > diedOn
  return {
    fields: {
      allowed: finding.outcome === 'met',
      years_completed: seniorityOf(file, { today: diedOn, rulebook: bookOn(day) }).completedYears,
    },
    says: {
      reason: [
        `seniority.${Math.floor(months / 12)}.${months % 12}`,
        ...(isShort ? ['badge.short-of-advance'] : []),
        ...firstDeath(),
      ],
    },
    rests: [finding],
  }
}

/** The first death an early posthumous badge is open to, and by how many months, probed at its boundaries. */
function firstDeath(): readonly string[] {
  const isOpen = (diedOn: PlainDay, joinedOn: PlainDay) =>
    awardOf(joinedOn, diedOn, 30, '2025-11-07').outcome === 'met'
  const isFirst = isOpen('2021-07-30', '1992-07-30') && !isOpen('2021-07-29', '1992-07-29')
  const isTwelve = isOpen('2021-07-30', '1992-07-30') && !isOpen('2021-07-30', '1992-07-31')
  return isFirst && isTwelve ? ['posthumous.12.from-30/7/2021'] : []
}

/** Veterans who joined under age: whether the joining date is kept, for each place and day the case names. */
export function underAgeJoining({ inputs, day, fields }: Asked): Answer {
  const kept = fields.map((field) => {
    const region = field.startsWith('south') ? 'south' : 'north'
    const isKept = isUnderAgeJoiningKept({ on: dayIn(inputs, field), region }, { today: day })
    return [field, isKept ? 'kept' : 'not covered by the exception'] as const
  })
  return { fields: Object.fromEntries(kept) }
}
