import { type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import type { RemarksFrom, Unit } from '../../../casefile/shapes.js'
import type { Citable } from '../../../law/clause.js'
import { temporaryPlaceHomeCellDecidesClause } from '../../../regulations/applicant-move/applicant-move.js'
import {
  competenceContractMinimum,
  competenceSecondmentMinimum,
} from '../../../regulations/applicant-move/competence.js'
import { broken, met, missing, rule } from '../../engine/rule.js'

/** Who is heard in writing, being elsewhere, and the clause that asks it. */
interface Heard {
  readonly from: RemarksFrom
  readonly clause: Citable
}

const employer: Heard = { from: 'employer', clause: competenceContractMinimum }
const sender: Heard = { from: 'sender', clause: competenceSecondmentMinimum }
const temporaryCell: Heard = { from: 'temporary-cell', clause: temporaryPlaceHomeCellDecidesClause }

/**
 * Who knows the applicant from another place sends remarks in writing before the cell considers: the employer of a contract
 * worker considered at the residence (guidance pt 6.2(c)), the organisation that sent one on secondment (pt 6.2(a)), the cell of
 * a temporary place (pt 5.2(a)). Of a student it is not asked who sent him: a school leaver was sent by nobody.
 */
export const remarksFromElsewhere = rule({
  id: 'competence.remarks-from-elsewhere',
  breaking: 'note',
  actor: 'cellCommittee',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  provisions: [employer, sender, temporaryCell].map(({ clause }) => clause),
  cure: ['opinions.consolidated'],
  check: ({ file, on, ask }) => {
    const heard = heardOf(file)
    if (heard.length === 0) return undefined
    for (const { clause } of heard) ask.cite(clause)
    const required = heard.map(({ from }) => from)
    const opinions = lastUpTo(file, 'opinions.consolidated', on, ({ matter }) => matter === 'admission')
    if (opinions?.remarks === undefined) return missing('evidence.remarks', { required })
    const absent = required.filter((from) => !opinions.remarks?.includes(from))
    return absent.length > 0 ? broken({ absent }) : met({ required })
  },
})

function heardOf({ unit, temporaryUnit }: CaseFile): readonly Heard[] {
  const elsewhere = ofSituation(unit)
  return [...(elsewhere ? [elsewhere] : []), ...(temporaryUnit ? [temporaryCell] : [])]
}

function ofSituation({ competence }: Unit): Heard | undefined {
  if (competence?.ground === 'fixed-term-contract' && competence.handledBy !== 'employer') return employer
  if (competence?.ground === 'secondment' && ['host', 'assigned'].includes(competence.handledBy))
    return sender
  return undefined
}
