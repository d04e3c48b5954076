import {
  classAttendanceMinimum,
  classEssayPass,
  classEssayRewritesMaximum,
} from '../../regulations/classes/class.js'
import {
  awarenessClassAttendedFromListClause,
  awarenessClassEntrantEducation,
  awarenessClassOpenedByUpperCommitteeClause,
  awarenessClassPeriods,
} from '../../regulations/pool/awareness-class.js'
import { reachesLevel } from '../applicant/education.js'
import { completion } from '../classes/class/certificate-record.js'
import { information } from '../engine/information.js'
import { broken, holds, met, missing, rule } from '../engine/rule.js'
import { listingOn } from './listing.js'

/** Only a person on the list, proposed by the cell, is sent to the class; the entrant's education (61-HD/BTGTW). */
export const attendedFromList = rule({
  id: 'awareness-class.attended-from-list',
  breaking: 'breach',
  actor: 'cell',
  guards: ['class.entered'],
  asks: 'evidence',
  provisions: [awarenessClassAttendedFromListClause, awarenessClassEntrantEducation],
  cure: ['sympathiser.listed'],
  check: ({ file, act, on, ask }) => {
    if (act.course !== 'awareness') return undefined
    ask.cite(awarenessClassAttendedFromListClause)
    const listed = listingOn(file, on)
    if (!listed) return missing('sympathiser.listed')
    if (act.proposedByCell === false) return broken({ proposedByCell: false })
    const wording = ask.law(awarenessClassEntrantEducation)
    const education = act.education ?? file.person.education
    const isRelaxed = (file.person.hardshipGroups ?? []).length > 0
    if (wording === undefined || education === undefined || isRelaxed) return met({ listedOn: listed.on })
    return holds(reachesLevel(education, wording), {
      required: wording,
      actual: education,
    })
  },
})

/** From 2025-12-01 a certificate needs 80 % attendance and 5.0 of 10, with one rewrite (1147-QĐ/BTGDVTW). */
export const classCompleted = rule({
  id: 'awareness-class.completed',
  breaking: 'bar',
  actor: 'communePoliticalCentre',
  guards: ['certificate.issued'],
  asks: 'evidence',
  needsTold: () => ['record'],
  provisions: [classAttendanceMinimum, classEssayPass, classEssayRewritesMaximum],
  cure: ['class.repeat'],
  check: ({ act, on, ask }) =>
    act.record ? completion(act.record, act.record.completedOn ?? on, ask) : undefined,
})

export const openedByUpperCommittee = information(
  'awareness-class.opened-by-upper-committee',
  'upperCommittee',
  ['class.entered'],
  awarenessClassOpenedByUpperCommitteeClause,
)

export const awarenessProgramme = information(
  'awareness-class.programme',
  'communePoliticalCentre',
  ['class.entered'],
  awarenessClassPeriods,
)
