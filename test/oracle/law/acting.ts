import type { Act, BodyKind, Unit } from '../../../src/index.js'
import type { Bodies } from './bodies.js'
import * as body from './bodies.js'
import type { Day } from './days.js'
import type { Grade } from './grade.js'

/** Who may do an act on a day at a place, what the act of another body is worth, and since which day a text says so. */
interface Row {
  readonly who: (day: Day, unit: Unit) => Bodies
  readonly other: Grade
  readonly since: Day
}

const regulation: Day = '2025-07-01'
const guidance: Day = '2025-06-09'
const regulation2021: Day = '2021-07-30'
const guidance2021: Day = '2021-09-28'
const always: Day = '2016-09-20'

const { cell, cellCommittee, decider, grassroots, provincial, upper } = body

const fixed = (bodies: Bodies) => () => bodies

/** The grassroots level, or the committee directly above. */
const grassrootsOrUpper = (day: Day, unit: Unit): Bodies =>
  body.either(grassroots(day, unit), upper(day, unit))

/** Grounds of a removal that are questions of membership. */
const isQuestion = (ground: string | undefined): boolean => ground === 'impostor' || ground === 'interruption'

const barred = (who: Row['who'], since: Day): Row => ({ who, other: 'bar', since })
const noted = (who: Row['who'], since: Day): Row => ({ who, other: 'note', since })

/** The row of an act; none where the texts attach nothing to who does it, or are not asked here. */
function rowOf(act: Act, unit: Unit): Row | undefined {
  switch (act.type) {
    case 'cell.voted':
      return barred(fixed(cell), act.matter === 'expulsion' ? regulation : always)
    case 'grassroots.voted':
      return body.hasGrassrootsCommittee(unit) ? barred(grassroots, always) : undefined
    case 'section.appraised':
      return barred(fixed({ meant: ['sectionCommittee'] }), guidance)
    case 'extension.granted':
      return barred(decider, always)
    case 'recognition.decided':
    case 'recognition.refused':
      return barred(decider, always)
    case 'recognition.announced':
      return noted(fixed(cellCommittee), always)
    case 'member.removed':
      return isQuestion(act.ground) ? barred(body.questionOfMembership, regulation) : barred(decider, always)
    case 'member.resigned':
      return barred(decider, always)
    case 'removal.opened':
      if (act.ground === 'transfer-not-filed') return undefined
      return isQuestion(act.ground)
        ? barred(body.questionOfMembership, regulation)
        : barred(fixed(cell), guidance2021)
    case 'self-criticism.requested':
      return noted(fixed(body.either(cell, cellCommittee)), guidance2021)
    case 'activity.resumed':
      return barred(body.questionOfMembership, regulation)
    case 'card.collected':
      return noted(fixed(cell), guidance)
    case 'exit-notice.made':
    case 'exit-file.sent':
      return noted(grassroots, guidance)
    case 'badge.awarded':
      return barred(fixed(provincial), always)
    case 'admission.regularised':
      return barred(decider, regulation2021)
    case 'member.transferred':
      if (act.labour) return noted(upper, '2025-09-29')
      if (act.transfer === 'temporary') return noted(cellAndGrassroots, '2025-09-29')
      return act.transfer === 'official' ? noted(everyBox, '2025-09-29') : undefined
    default:
      return undefined
  }
}

const cellAndGrassroots = (day: Day, unit: Unit): Bodies => body.either(cellCommittee, grassroots(day, unit))

const everyBox = (day: Day, unit: Unit): Bodies =>
  body.either(cellCommittee, grassrootsOrUpper(day, unit), { meant: ['organisingBody'] })

/** Parts that name no body: nobody is said to have acted, wherever a committee above the grassroots may. */
const isPart = (kind: BodyKind): boolean => kind === 'competentCommittee'

/** What an act is worth that a body did; `undefined` where the texts are not asked. */
export function worthOf(act: Act, unit: Unit): Grade | undefined {
  const [row, kind] = [rowOf(act, unit), act.by?.kind]
  if (!row || kind === undefined || isPart(kind)) return undefined
  const { meant, assumed = [] } = row.who(act.on, unit)
  if (meant.includes(kind)) return 'lawful'
  if (assumed.includes(kind)) return 'note'
  // A word of the act and a body are told apart by the text of the day; before it, the later one is carried back.
  return act.on < row.since ? 'note' : row.other
}
