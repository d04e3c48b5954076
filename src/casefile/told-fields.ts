// Generated from the schemas by `npm run generate`.

/** The days an act tells beside its own, by where they stand; those of its entry, the person and the place apart. */
export interface DayField {
  readonly entry: 'document.on'
  readonly person:
    | 'bornOn'
    | 'populationBreach.bornOn'
    | 'former.decidedOn'
    | 'former.leftOn'
    | 'former.recordClearedOn'
  readonly unit: 'competence.since'
  readonly 'membership.transcribed': 'decidedOn' | 'ceremonyOn' | 'recognisedOn' | 'officialSince'
  readonly 'certificate.issued': 'record.completedOn'
  readonly 'verification.requested': 'receivedOn'
  readonly 'introduction.made': 'togetherSince'
  readonly 'discipline.opened': 'breachOn'
  readonly 'member.disciplined': 'breachOn' | 'childBornOn'
  readonly 'applicant.moved': 'transferDecidedOn'
  readonly 'reconsideration.requested': 'receivedOn'
  readonly 'member.transferred': 'effectiveOn' | 'dossierReceivedOn' | 'dissolvedOn'
  readonly 'member.returned': 'returnedOn'
  readonly 'member.exempted': 'until'
  readonly 'member.suspended': 'until'
  readonly 'removal.opened': 'educatedSince'
  readonly 'member.expelled': 'childBornOn'
  readonly 'complaint.lodged': 'receivedOn' | 'decisionReceivedOn'
  readonly 'admission.annulled': 'consentOn'
  readonly 'admission.regularised': 'decidedOn' | 'ceremonyOn' | 'officialSince'
  readonly 'member-file.restored': 'opinionOn'
}

/** The labels an act names somebody or something by, in the same way. */
export interface LabelField {
  readonly entry: 'by.id' | 'document.id' | 'id'
  readonly person: 'former.case'
  readonly unit: 'cell'
  readonly 'case.opened': 'case'
  readonly 'helper.assigned': 'helper.id'
  readonly 'helper.left': 'helper.id'
  readonly 'verification.requested': 'request' | 'instead'
  readonly 'verification.replied': 'request'
  readonly 'introduction.made': 'introducer.id' | 'replaces'
  readonly 'introducer.lost': 'introducer'
  readonly 'opinions.consolidated': 'waiverRule'
  readonly 'ceremony.held': 'helper.id'
  readonly 'remarks.made': 'helper'
  readonly 'member.transferred': 'toCell'
  readonly 'case.closed': 'continuedIn'
  readonly 'entry.corrected': 'entry'
  readonly 'entry.struck': 'entry'
}
