import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { S2016, S2021, S2025 } from '../instruments.js'
import { text, unknown } from '../version.js'

/** Time to send notice and file of a member who died or left to the level above. */
export const exitFileDeadline = provision({
  id: 'exit.file.deadline',
  unit: 'working-day',
  countsFrom: 'exit-notice',
  governedBy: 'exit-notice',
  before: 'carry',
  versions: [unknown(S2016), unknown(S2021), text(S2025, 30, 'pt 8.2, 8.3')],
})

export const exitCardCollectedClause = clause('exit.card-collected', text(S2025, 'pt 7.1, 18.4'))

export const exitNoticeMadeClause = clause('exit.notice-made', text(S2025, 'pt 8.2, 8.3'))

export const deathRecordedClause = clause('death.recorded', text(S2025, 'pt 7.1, 8.3, 18.4'))
