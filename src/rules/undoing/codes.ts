/** What the rules about the undoing of an admission are called, what they may miss, and what cures a refusal. */
export interface UndoingCodes {
  readonly rule:
    | 'annulment.substantive'
    | 'annulment.on-transfer'
    | 'annulment.known-defect'
    | 'annulment.later-admission'
    | 'annulment.procedural'
  readonly missing:
    | 'defect.found.procedural'
    | 'defect.found.substantive'
    | 'evidence.as'
    | 'evidence.consentOn'
    | 'evidence.ground'
    | 'evidence.region'
  readonly cure:
    | 'admission.annulled'
    | 'admission.regularised'
    | 'annulment.by-competent-body'
    | 'recognition.reviewed'
    | 'step.redone'
}
