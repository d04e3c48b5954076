import {
  memberTransferBlockedWhile,
  memberTransferNotBlockedClause,
  memberTransferOtherCellClause,
  memberTransferPapersClause,
  memberTransferSlipKinds,
  memberTransferTemporaryMaximum,
  memberTransferTemporaryMinimum,
  memberTransferTemporaryStatus,
  memberTransferTemporaryStudyMaximum,
  memberTransferTemporaryStudyMinimum,
} from '../../../regulations/transfer/member-transfer.js'
import { holds, met, missing, rule } from '../../engine/rule.js'
import { abroadLengths, isProbationary, isTemporary, transferOn } from '../member-place.js'

/** A transfer leads to another cell; one to the member's own is an error of entry. */
export const toOtherCell = rule({
  id: 'member-transfer.other-cell',
  breaking: 'bar',
  actor: 'member',
  guards: ['member.transferred'],
  asks: 'evidence',
  provisions: [memberTransferOtherCellClause],
  cure: ['transfer.to-other-cell'],
  check: ({ file, act, ask }) => {
    if (act.toCell === undefined || file.unit.cell === undefined) return undefined
    ask.cite(memberTransferOtherCellClause)
    return holds(act.toCell !== file.unit.cell, {})
  },
})

/**
 * No official transfer while an inspection, complaint or denunciation is pending, a temporary one is not named; no reception
 * on an uncertified index (pt 6.3.1(đ)).
 */
export const notBlocked = rule({
  id: 'member-transfer.not-blocked',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['member.transferred', 'member.received'],
  asks: 'evidence',
  provisions: [memberTransferBlockedWhile, memberTransferNotBlockedClause, ...abroadLengths],
  cure: ['inspection.concluded'],
  check: ({ file, act, on, ask }) => {
    if (act.type === 'member.transferred') {
      ask.cite(memberTransferBlockedWhile)
      if (isTemporary(act, ask)) return met({ transfer: act.transfer })
      if (act.underInspection === undefined) return missing('evidence.underInspection')
      return holds(!act.underInspection, { underInspection: act.underInspection })
    }
    const transfer = transferOn(file, on)
    if (transfer && isTemporary(transfer, ask)) return undefined
    ask.cite(memberTransferNotBlockedClause)
    if (act.indexCertified === undefined) return missing('evidence.indexCertified')
    return holds(
      act.indexCertified,
      { indexCertified: act.indexCertified },
      { cure: ['file-index.certified'] },
    )
  },
})

/** Slip, card (a probationary member: the admission decision), file, self-review with remarks (38-HD/BTCTW pt II.4.3). */
export const transferPapers = rule({
  id: 'member-transfer.papers',
  breaking: 'breach',
  actor: 'member',
  guards: ['member.transferred'],
  asks: 'evidence',
  provisions: [memberTransferPapersClause, memberTransferSlipKinds],
  cure: ['transfer-papers.completed'],
  check: ({ file, act, on, ask }) => {
    ask.cite(memberTransferPapersClause)
    ask.cite(memberTransferSlipKinds)
    const required = [
      ...(act.transfer === 'internal' ? [] : ['doc.transfer-slip']),
      isProbationary(file, on) ? 'doc.admission-decision' : 'doc.membership-card',
      'doc.member-file',
      'doc.transfer-self-review',
    ]
    if (act.papersComplete === undefined) return missing('evidence.papersComplete', { required })
    return holds(act.papersComplete, { required })
  },
})

/** Temporary activity: a stay of 3 to under 12 months, study of 3 to 24 (regulation pt 6.3.2). */
export const temporaryWindow = rule({
  id: 'member-transfer.temporary-window',
  breaking: 'note',
  actor: 'member',
  guards: ['member.transferred'],
  asks: 'evidence',
  provisions: [
    memberTransferTemporaryMinimum,
    memberTransferTemporaryMaximum,
    memberTransferTemporaryStudyMinimum,
    memberTransferTemporaryStudyMaximum,
    memberTransferTemporaryStatus,
  ],
  cure: ['transfer.other-kind'],
  check: ({ act, on, ask }) => {
    if (act.transfer !== 'temporary') return undefined
    if (act.months === undefined) return missing('evidence.stayMonths')
    const since = act.effectiveOn ?? on
    ask.cite(memberTransferTemporaryStatus)
    if (act.study === true) {
      const minimum = ask.law(memberTransferTemporaryStudyMinimum, since)
      const maximum = ask.law(memberTransferTemporaryStudyMaximum, since)
      const isStudy = act.months >= minimum && act.months <= maximum
      return holds(isStudy, { months: act.months, minimum, maximum, study: true })
    }
    const minimum = ask.law(memberTransferTemporaryMinimum, since)
    const under = ask.law(memberTransferTemporaryMaximum, since)
    return holds(act.months >= minimum && act.months < under, { months: act.months, minimum, under })
  },
})
