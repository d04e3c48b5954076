import { provision } from '../../law/provision.js'
import { G2017, G2022, G2025, S2016, S2021, S2025 } from '../instruments.js'
import { assumed, text, unknown } from '../version.js'

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

/** Stay abroad from which the transfer is official. */
export const memberTransferAbroadOfficialMinimum = provision({
  id: 'member-transfer.abroad.official.minimum',
  unit: 'month',
  countsFrom: 'departure',
  governedBy: 'act',
  before: 'carry',
  versions: [
    unknown(S2016),
    text(S2021, 12, 'pt 10.2'), // work, study, labour, a permitted family visit, where no Party organisation exists there
    text(S2025, 12, 'pt 10.2.1(b)'), // alone: guided by the Foreign Ministry's Party committee; at least 3 official members: a cell
  ],
})

/** Shortest stay abroad with a temporary transfer; none is provided below it. */
export const memberTransferAbroadTemporaryMinimum = provision({
  id: 'member-transfer.abroad.temporary.minimum',
  unit: 'month',
  countsFrom: 'departure',
  governedBy: 'act',
  before: 'carry',
  versions: [unknown(S2016), assumed(S2021, 3, 'pt 10.2'), text(S2025, 3, 'pt 10.2.2(b)')], // below it exemption may be asked for (38-HD/BTCTW pt IV.1.2)
})

/** Stay abroad from which the transfer is no longer temporary: under 12 months. */
export const memberTransferAbroadTemporaryMaximum = provision({
  id: 'member-transfer.abroad.temporary.maximum',
  unit: 'month',
  countsFrom: 'departure',
  governedBy: 'act',
  before: 'carry',
  versions: [unknown(S2016), assumed(S2021, 12, 'pt 10.2'), text(S2025, 12, 'pt 10.2.2(b)')],
})

/** Prolongation of a temporary stay abroad: under 12 months, by the Foreign Ministry's Party committee. */
export const memberTransferAbroadProlongationMaximum = provision({
  id: 'member-transfer.abroad.prolongation.maximum',
  unit: 'month',
  governedBy: 'act',
  before: 'carry',
  versions: [unknown(G2017), unknown(G2022), text(G2025, 12, 'pt II.4.3.2(c)')],
})
