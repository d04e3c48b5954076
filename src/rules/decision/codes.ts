/** What the rules about the decision and the ceremony are called, what they may miss, and what cures a refusal. */
export interface DecisionCodes {
  readonly rule:
    | 'order.resolutions-then-decision'
    | 'order.decision-then-ceremony'
    | 'authority.majority'
    | 'authority.delegated-collective'
    | 'authority.file-reappraised'
    | 'decision.one-person'
    | 'decision.on-time'
    | 'authority.consents-first'
    | 'ceremony.on-time'
    | 'ceremony.each-separately'
    | 'ceremony.right-place'
    | 'refusal.age-ground'
    | 'decision.fixes-seniority'
    | 'ceremony.programme'
    | 'decision.cell-notified'
  readonly missing:
    | 'ceremony.held'
    | 'consent.matter'
    | 'decision.received'
    | 'evidence.by'
    | 'evidence.reappraised'
    | 'evidence.separately'
    | 'law.armed-forces'
  readonly cure:
    | 'ceremony.at-right-place'
    | 'consent.late-ceremony'
    | 'decision.by-competent-body'
    | 'decision.not-issued'
    | 'file.reappraised'
    | 'refusal.on-valid-ground'
}
