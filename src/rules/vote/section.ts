import { matterOf } from '../../casefile/acts/matter.js'
import { lastOf } from '../../casefile/case-file.js'
import { sectionAppraisalPresentClause } from '../../regulations/vote/committees.js'
import { admissionAndRecognition, met, missing, rule } from '../engine/rule.js'
import { abroadLengths } from '../transfer/member-place.js'
import { isWithoutCell, proposalOf } from './proposal.js'
import { isAnsweredShortfall } from './shortfall.js'

/** Where a section committee exists it appraises the cell's resolution before the next step (guidance pt 3.6(b)). */
export const appraisalPresent = rule({
  id: 'section.appraisal-present',
  breaking: 'bar',
  actor: 'sectionCommittee',
  guards: ['grassroots.voted', 'admission.decided', 'recognition.decided'],
  matters: admissionAndRecognition,
  asks: 'file',
  provisions: [sectionAppraisalPresentClause, ...abroadLengths],
  cure: ['section.appraised'],
  check: ({ file, act, on, ask }) => {
    const matter = matterOf(act)
    if (file.unit.sectionCommittee !== true || isAnsweredShortfall(file, matter)) return undefined
    if (isWithoutCell(file, matter, on, ask)) return undefined
    ask.cite(sectionAppraisalPresentClause)
    const since = proposalOf(file, matter)?.on ?? on
    const appraised = lastOf(
      file,
      'section.appraised',
      (one) => one.matter === matter && one.on >= since && one.on <= on,
    )
    return appraised ? met({ appraisedOn: appraised.on }) : missing('section.appraised')
  },
})
