/** What the rules about the pool are called, what they may miss, and what cures a refusal. */
export interface PoolCodes {
  readonly rule:
    | 'pool.listed-by-resolution'
    | 'pool.helper-assigned'
    | 'pool.start-authorised'
    | 'pool.application-sequence'
    | 'awareness-class.attended-from-list'
    | 'awareness-certificate.held'
    | 'awareness-certificate.rightly-issued'
    | 'awareness-certificate.valid'
    | 'awareness-class.completed'
    | 'pool.monthly-list'
    | 'awareness-class.opened-by-upper-committee'
    | 'awareness-class.programme'
  readonly missing:
    | 'certificate.awareness'
    | 'evidence.byResolution'
    | 'evidence.helper.official'
    | 'helper.assigned'
    | 'procedure.authorised'
    | 'start.proposed'
    | 'sympathiser.listed'
  readonly cure:
    | 'cell.resolution'
    | 'class.awareness.attend'
    | 'class.awareness.repeat'
    | 'class.repeat'
    | 'helper.assigned'
    | 'procedure.authorised'
    | 'start.proposed'
    | 'sympathiser.listed'
}
