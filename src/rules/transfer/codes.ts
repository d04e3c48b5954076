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
    | 'member-transfer.abroad-kind'
    | 'member-transfer.abroad'
    | 'member-transfer.stay-ended'
    | 'member-transfer.stay-prolonged'
    | 'member-transfer.slips-checked'
    | 'member-transfer.dissolved-organisation'
    | 'member-transfer.student-stay'
  readonly missing:
    | 'evidence.effectiveOn'
    | 'evidence.indexCertified'
    | 'evidence.papersComplete'
    | 'evidence.reportedHome'
    | 'evidence.labour'
    | 'evidence.returnedOn'
    | 'evidence.stayMonths'
    | 'evidence.underInspection'
    | 'transfer-notice.arrived'
  readonly cure:
    | 'file-index.certified'
    | 'inspection.concluded'
    | 'prolongation.reported-home'
    | 'removal.opened'
    | 'stay.prolonged'
    | 'transfer-dossier.awaited'
    | 'transfer-dossier.filed'
    | 'transfer-papers.completed'
    | 'transfer.none-needed'
    | 'transfer.other-kind'
    | 'transfer.to-other-cell'
}

/** What the length of a stay abroad makes of it: no transfer, a temporary one, an official one. */
export type AbroadKind = 'none' | 'temporary' | 'official'
