/** What the rules about transfers of members are called, what they may miss, and what cures a refusal. */
export interface TransferCodes {
  readonly rule:
    | 'member-transfer.other-cell'
    | 'member-transfer.not-blocked'
    | 'member-transfer.papers'
    | 'member-transfer.temporary-window'
    | 'member-transfer.started-on-time'
    | 'member-transfer.letter-on-time'
    | 'member-transfer.dossier-filed'
    | 'member-transfer.withheld-too-long'
    | 'member-transfer.abroad'
    | 'member-transfer.slips-checked'
    | 'member-transfer.dissolved-organisation'
    | 'member-transfer.student-stay'
  readonly missing:
    | 'evidence.effectiveOn'
    | 'evidence.indexCertified'
    | 'evidence.papersComplete'
    | 'evidence.returnedOn'
    | 'evidence.stayMonths'
    | 'evidence.underInspection'
    | 'transfer-notice.arrived'
  readonly cure:
    | 'file-index.certified'
    | 'inspection.concluded'
    | 'removal.opened'
    | 'transfer-dossier.awaited'
    | 'transfer-dossier.filed'
    | 'transfer-papers.completed'
    | 'transfer.other-kind'
    | 'transfer.to-other-cell'
}
