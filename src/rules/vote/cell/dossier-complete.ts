import { lastUpTo } from '../../../casefile/case-file.js'
import { cellDossierCompleteClause } from '../../../regulations/vote/cell.js'
import { standingIntroductions } from '../../dossier/introduction/standing.js'
import { holds, rule } from '../../engine/rule.js'
import { trueAtConsideration } from '../../engine/stands.js'

/** The papers the cell examines before the vote (guidance pt 3.6(a)): those not on file are listed together. */
export const dossierComplete = rule({
  id: 'cell.dossier-complete',
  breaking: 'bar',
  actor: 'cellCommittee',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [cellDossierCompleteClause],
  cure: ['dossier.completed'],
  check: ({ file, on, ask }) => {
    ask.cite(cellDossierCompleteClause)
    const held = (type: 'application.made' | 'background.declared') => lastUpTo(file, type, on) !== undefined
    const papers: readonly [string, boolean][] = [
      [
        'doc.awareness-certificate',
        lastUpTo(file, 'certificate.issued', on, (a) => a.course === 'awareness') !== undefined,
      ],
      ['doc.application', held('application.made')],
      ['doc.background-declaration', held('background.declared')],
      ['doc.introduction-paper', standingIntroductions(file, on).length > 0],
      [
        'doc.consolidated-opinions',
        lastUpTo(file, 'opinions.consolidated', on, (a) => a.matter === 'admission') !== undefined,
      ],
    ]
    const absent = papers.filter(([, isHeld]) => !isHeld).map(([paper]) => paper)
    return holds(absent.length === 0, { absent })
  },
})
