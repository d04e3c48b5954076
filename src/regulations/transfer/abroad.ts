import { provision } from '../../law/provision.js'
import { G2017, G2022, G2025 } from '../instruments.js'
import { text, unknown } from '../version.js'

/** A limit of 38-HD/BTCTW on members abroad; the guidance before it is not established. */
const limit = <const Id extends string>(id: Id, event: 'departure' | 'return', days: number, point: string) =>
  provision({
    id,
    unit: 'working-day',
    countsFrom: event,
    governedBy: event,
    before: 'carry',
    versions: [unknown(G2017), unknown(G2022), text(G2025, days, point)],
  })

/** Time to hand in the slip after leaving for an official transfer abroad. */
export const memberTransferAbroadOfficialDeadline = limit(
  'member-transfer.abroad.official.deadline',
  'departure',
  60,
  'pt II.4.3.1(c)',
)

/** The same for a temporary transfer abroad. */
export const memberTransferAbroadTemporaryDeadline = limit(
  'member-transfer.abroad.temporary.deadline',
  'departure',
  30,
  'pt II.4.3.2(b)',
)

/** Time to report after returning (labour export). */
export const memberTransferAbroadReturnDeadline = provision({
  id: 'member-transfer.abroad.return.deadline',
  unit: 'working-day',
  countsFrom: 'return',
  governedBy: 'return',
  before: 'carry',
  versions: [
    unknown(G2017),
    unknown(G2022),
    text(G2025, 30, 'pt II.4.3.1(c)'), // labour export only; a return from temporary activity abroad has no stated limit
  ],
})
