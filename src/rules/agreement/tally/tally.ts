import { voteCellBase } from '../../../regulations/vote/cell.js'
import { voteCommitteeBase } from '../../../regulations/vote/committees.js'
import { broken, rule } from '../../engine/rule.js'
import { officialMembersOf } from '../../vote/tally.js'
import type { TallyDisagreement } from '../codes.js'

/**
 * A count agrees with itself and with the cell: everybody who was not absent voted in some way, and the official members
 * counted are those the cell has, of whom each is summoned (24- and 294-QĐ/TW pt 9.3.2, 9.3.3). The count stands, and its
 * base is in doubt.
 */
export const tallyAgrees = rule({
  id: 'agreement.tally',
  breaking: 'breach',
  actor: 'chair',
  guards: [
    'cell.voted',
    'grassroots.voted',
    'admission.decided',
    'admission.refused',
    'recognition.decided',
    'recognition.refused',
    'member.removed',
    'member.expelled',
    'member.resigned',
  ],
  asks: 'evidence',
  provisions: [voteCellBase, voteCommitteeBase],
  cure: ['tally.checked'],
  check: ({ file, act, ask }) => {
    const { tally } = act
    if (tally === undefined) return undefined
    const unaccounted = unaccountedIn(tally)
    const own = act.type === 'cell.voted' ? officialMembersOf(file, act) : undefined
    const isOfCell = own === undefined || own === tally.members
    if (unaccounted === 0 && isOfCell) return undefined
    ask.cite(act.type === 'cell.voted' ? voteCellBase : voteCommitteeBase)
    const disagreements: TallyDisagreement[] = [
      ...(unaccounted > 0 ? (['unaccounted'] as const) : []),
      ...(isOfCell ? [] : (['other-than-cell'] as const)),
    ]
    return broken({
      disagreements,
      members: tally.members,
      ...(unaccounted > 0 && { unaccounted }),
      ...(!isOfCell && { officialMembers: own as number }),
    })
  },
})

/** A count of a cell or of a committee, which has not all the parts. */
interface Count {
  readonly members: number
  readonly yes: number
  readonly no?: number | undefined
  readonly abstained?: number | undefined
  readonly temporarilyAwayAbsent?: number | undefined
  readonly exemptedAbsent?: number | undefined
  readonly suspended?: number | undefined
  readonly otherwiseAbsent?: number | undefined
}

/** Members who neither voted nor were absent, where the count tells all of them; 0 where it leaves some untold. */
function unaccountedIn({ members, yes, no, abstained, otherwiseAbsent, ...away }: Count): number {
  if (no === undefined || abstained === undefined || otherwiseAbsent === undefined) return 0
  const absent = (away.temporarilyAwayAbsent ?? 0) + (away.exemptedAbsent ?? 0) + (away.suspended ?? 0)
  return members - yes - no - abstained - otherwiseAbsent - absent
}
