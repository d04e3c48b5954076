/** What the rules about training classes are called, what they may miss, and what cures a refusal. */
export interface ClassesCodes {
  readonly rule:
    | 'class.size'
    | 'class.certificate-on-time'
    | 'class.entrant-education'
    | 'class.attendance'
    | 'class.essay-rewrites'
    | 'class.essay-passed'
    | 'class.certificate-earned'
    | 'class.not-enrolled'
    | 'class.issuer'
    | 'class.days-in-order'
    | 'class.entered-once'
    | 'class.out-of-order'
  readonly missing: 'completion.decided' | 'person.enrolled'
  readonly cure: never
}
