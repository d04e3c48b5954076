import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { CH2011, R2016, R2021, R2025A, R2025B, R2026B } from '../instruments.js'
import { WD2023 } from '../neighbouring-instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Day Party seniority runs from, once recognised. */
export const seniorityStart = provision({
  id: 'seniority.start',
  unit: 'choice',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    secondary(CH2011, 'admission-decision', 'art. 5.4'),
    secondary(R2016, 'admission-decision', 'pt 4.5'),
    text(R2021, 'admission-decision', 'pt 4.5.1'),
    assumed(R2025A, 'admission-decision', 'pt 4.5'),
    text(R2025B, 'admission-decision', 'pt 4.5.1'), // day the decision was made; the guidance says signed
    secondary(R2026B, 'admission-decision'), // keyed question bank, 2026; day the decision was issued
  ],
})

/** Day seniority runs from after re-admission, less the time outside. */
export const seniorityReadmittedStart = provision({
  id: 'seniority.readmitted.start',
  unit: 'choice',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    unknown(R2016),
    text(R2021, 'first-decision-less-time-outside', 'pt 4.5.2'), // start of the point read, end cut off
    assumed(R2025A, 'first-decision-less-time-outside', 'pt 4.5.2'),
    text(R2025B, 'first-decision-less-time-outside', 'pt 4.5.2'), // special cases: Secretariat
  ],
})

/** First day on which an admission under 18 is no longer kept, in the country as a whole. */
export const seniorityUnderAgeNorthUntil = provision({
  id: 'seniority.under-age.north.until',
  unit: 'date',
  governedBy: 'reckoning',
  before: 'carry',
  versions: [
    unknown(R2016),
    unknown(R2021),
    assumed(R2025A, '1960-09-05', 'pt 5.2.3'), // known in the version that follows only; paragraph taken as shared
    text(R2025B, '1960-09-05', 'pt 5.2.3'), // the day of the Third Congress; «before»: the day itself is outside
  ],
})

/** The same south of the Bến Hải river. */
export const seniorityUnderAgeSouthUntil = provision({
  id: 'seniority.under-age.south.until',
  unit: 'date',
  governedBy: 'reckoning',
  before: 'carry',
  versions: [
    unknown(R2016),
    unknown(R2021),
    assumed(R2025A, '1975-04-30', 'pt 5.2.3'), // known in the version that follows only; paragraph taken as shared
    text(R2025B, '1975-04-30', 'pt 5.2.3'), // south of the Bến Hải river; «before»: the day itself is outside
  ],
})

/** Last day on which a joining by the tasks of a member counts from the day they were given: a month is named, no day. */
export const seniorityMemberTasksNationalUntil = provision({
  id: 'seniority.member-tasks.national.until',
  unit: 'date',
  governedBy: 'reckoning',
  before: 'carry',
  versions: [text(R2025B, '1954-07-31', 'pt 5.2.5–5.2.6')],
})

/** The same south of the Bến Hải river; the day itself is inside. */
export const seniorityMemberTasksSouthUntil = provision({
  id: 'seniority.member-tasks.south.until',
  unit: 'date',
  governedBy: 'reckoning',
  before: 'carry',
  versions: [text(R2025B, '1975-04-30', 'pt 5.2.5–5.2.6')],
})

/** The joining day where there was no ordinary admission in the wars. */
export const seniorityWartimeJoiningClause = clause(
  'seniority.wartime-joining-day',
  text(R2025B, 'pt 5.2.5–5.2.6'),
)

/** A membership wrongly ended and restored counts without a gap. */
export const seniorityRestoredClause = clause('seniority.restored', secondary(WD2023, 'art. 12'))
