/** What the rules about the organisation are called, what they may miss, and what cures a refusal. */
export interface OrganisationCodes {
  readonly rule:
    | 'organisation.no-cell-assignment'
    | 'organisation.cell-minimum'
    | 'organisation.body-known'
    | 'organisation.body-in-period'
    | 'organisation.body-capacity'
    | 'organisation.right-cell-above'
    | 'organisation.decider-of-the-day'
    | 'organisation.delegation-criteria'
    | 'organisation.granted-power'
    | 'organisation.cell-members'
    | 'organisation.grassroots-minimum'
    | 'organisation.upper-committee-special'
  readonly missing: 'unit.assignedBy'
  readonly cure:
    | 'act.by-body-of-the-day'
    | 'cell.assigned'
    | 'cell.strengthened'
    | 'organisation.directory-completed'
}
