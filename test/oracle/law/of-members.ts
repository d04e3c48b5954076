import type { Act, ActOf, ActType } from '../../../src/index.js'
import {
  admissible,
  answeredOnTime,
  disciplineComplaintOnTime,
  removalComplaintOnTime,
} from './complaints.js'
import { deferred, formAllowed, withinLimitation } from './discipline.js'
import { type Graded, lawful } from './grade.js'
import type { Log } from './record.js'
import { groundShown, selfCriticism, withheldTooLong } from './removal.js'
import {
  abroadOnTime,
  dissolvedOnTime,
  dossierFiled,
  letterOnTime,
  notBlocked,
  startedOnTime,
  temporaryWindow,
} from './transfers.js'

/** One answer of the law about a member, and the rules of the library that together give it. */
export interface MemberQuestion {
  readonly name: string
  readonly rules: readonly string[]
  asks(act: Act): boolean
  answer(log: Log, act: Act): Graded
}

const question = <T extends ActType>(
  name: string,
  rules: readonly string[],
  types: readonly T[],
  judge: (log: Log, act: ActOf<T>) => Graded,
): MemberQuestion => {
  const asks = (act: Act): act is ActOf<T> => (types as readonly string[]).includes(act.type)
  return { name, rules, asks, answer: (log, act) => (asks(act) ? judge(log, act) : lawful) }
}

/** Every question the oracle answers of an act of a member's life. */
export const memberQuestions: readonly MemberQuestion[] = [
  question('limitation', ['discipline.within-limitation'], ['member.disciplined'], withinLimitation),
  question('deferral', ['discipline.deferred'], ['member.disciplined'], (_, act) => deferred(act)),
  question('deferred expulsion', ['expulsion.deferred'], ['member.expelled'], (_, act) => deferred(act)),
  question('form', ['probation.discipline-forms'], ['member.disciplined'], formAllowed),
  question(
    'complaint of a removal',
    ['complaint.removal-in-time'],
    ['complaint.lodged'],
    removalComplaintOnTime,
  ),
  question(
    'complaint of discipline',
    ['complaint.discipline-in-time'],
    ['complaint.lodged'],
    disciplineComplaintOnTime,
  ),
  question('complaint admissible', ['complaint.admissible'], ['complaint.lodged'], admissible),
  question('complaint answered', ['complaint.answered-in-time'], ['complaint.answered'], answeredOnTime),
  question('transfer started', ['member-transfer.started-on-time'], ['member.transferred'], startedOnTime),
  question('letter', ['member-transfer.letter-on-time'], ['referral.presented'], letterOnTime),
  question('dossier filed', ['member-transfer.dossier-filed'], ['member.received'], dossierFiled),
  question('stay', ['member-transfer.temporary-window'], ['member.transferred'], temporaryWindow),
  question(
    'blocked',
    [
      'member-transfer.not-blocked',
      'matters.inspection',
      'matters.denunciation',
      'matters.discipline',
      'matters.grave-breach',
    ],
    ['member.transferred'],
    notBlocked,
  ),
  question('dissolved', ['member-transfer.dissolved-organisation'], ['member.transferred'], dissolvedOnTime),
  question('abroad', ['member-transfer.abroad'], ['referral.presented', 'member.returned'], abroadOnTime),
  question('ground', ['removal.grounds'], ['removal.opened'], groundShown),
  question('withheld', ['member-transfer.withheld-too-long'], ['removal.opened'], withheldTooLong),
  question('self-criticism', ['removal.self-criticism'], ['cell.voted'], selfCriticism),
]
