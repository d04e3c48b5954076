import { lastUpTo } from '../../casefile/case-file.js'
import {
  opinionsGatheredClause,
  opinionsQuorum,
  opinionsResidenceWaiver,
} from '../../regulations/dossier/opinions.js'
import { recognitionOpinionsClause } from '../../regulations/membership/recognition.js'
import { information } from '../engine/information.js'
import { broken, met, missing, rule } from '../engine/rule.js'
import { countingPaper, trueAtConsideration } from '../engine/stands.js'

/**
 * Opinions of the organisations and of the residence are consolidated in writing before the cell considers (Charter
 * art. 4.3; guidance pt 3.5). The residence opinion may be waived from 2025-06-09, under a Secretariat rule.
 */
export const opinionsGathered = rule({
  id: 'opinions.gathered',
  breaking: 'bar',
  actor: 'cellCommittee',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [opinionsGatheredClause],
  cure: ['opinions.consolidated'],
  check: ({ file, on, ask }) => {
    ask.cite(opinionsGatheredClause)
    const consolidated = lastUpTo(file, 'opinions.consolidated', on, (act) => act.matter === 'admission')
    return consolidated ? met({ consolidatedOn: consolidated.on }) : missing('opinions.consolidated')
  },
})

/** What the consolidation must hold: organisations, and residence given or rightly waived; nobody has a veto (pt 3.5). */
export const opinionsComplete = rule({
  id: 'opinions.complete',
  breaking: 'bar',
  actor: 'cellCommittee',
  guards: ['opinions.consolidated'],
  asks: 'evidence',
  stands: countingPaper('opinions.consolidated'),
  provisions: [opinionsGatheredClause, recognitionOpinionsClause, opinionsResidenceWaiver],
  cure: ['opinions.consolidated'],
  check: ({ act, ask }) => {
    ask.cite(act.matter === 'admission' ? opinionsGatheredClause : recognitionOpinionsClause)
    if (act.organisations === undefined) return missing('evidence.organisations')
    if (!act.organisations) return broken({ organisations: act.organisations })
    if (act.residence === undefined) return missing('evidence.residence')
    if (act.residence === 'none') return broken({ residence: act.residence })
    if (act.residence === 'given') return met({ residence: act.residence })
    const waiver = ask.law(opinionsResidenceWaiver)
    if (waiver === 'never') return broken({ residence: act.residence, waiver })
    return act.waiverRule === undefined
      ? missing('evidence.waiverRule', { waiver })
      : met({ residence: act.residence, waiver })
  },
})

export const opinionsNoVeto = information(
  'opinions.no-veto',
  'cellCommittee',
  ['opinions.consolidated'],
  opinionsQuorum,
)
