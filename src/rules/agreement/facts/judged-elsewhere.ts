import type { RuleId } from '../../engine/codes.js'
import type { ToldFact } from './pair.js'

/** Two facts that look as if they excluded each other, with the rule that judges them or the reason why nothing has to. */
export interface OtherPair {
  readonly of: readonly [ToldFact, ToldFact]
  readonly by: RuleId | { readonly compatible: string }
}

const compatible = (reason: string) => ({ compatible: reason })

/** Pairs that need no rule of this family. */
export const otherPairs: readonly OtherPair[] = [
  { of: ['person.bornOn', 'case.opened.on'], by: 'agreement.days' },
  { of: ['person.bornOn', 'membership.transcribed.ceremonyOn'], by: 'agreement.days' },
  { of: ['person.bornOn', 'person.populationBreach'], by: 'agreement.days' },
  { of: ['person.bornOn', 'person.former'], by: 'agreement.days' },
  { of: ['person.bornOn', 'cell.voted.on'], by: 'applicant.age-window' },
  { of: ['person.bornOn', 'membership.transcribed.decidedOn'], by: 'membership.transcribed-age' },
  { of: ['person.citizenship', 'person.occupation'], by: 'applicant.citizen' },
  { of: ['person.healthy', 'person.overAgeGround'], by: 'applicant.age-window' },
  { of: ['person.prestige', 'person.overAgeGround'], by: 'applicant.age-window' },
  { of: ['person.youthAge', 'person.youthUnionMember'], by: 'introduction.youth-union-route' },
  { of: ['person.religion', 'consent.given.by'], by: 'applicant.religion-procedure' },
  { of: ['person.privateOwner', 'admission.decided.by'], by: 'applicant.private-owner-procedure' },
  { of: ['unit.noCell', 'unit.assignedBy'], by: 'organisation.no-cell-assignment' },
  { of: ['unit.officialMembers', 'cell.voted.on'], by: 'organisation.cell-minimum' },
  { of: ['unit.competence', 'cell.voted.on'], by: 'competence.study-or-secondment' },
  { of: ['unit.delegated', 'admission.decided.by'], by: 'actor.admission.decided' },
  { of: ['unit.sectionCommittee', 'grassroots.voted.on'], by: 'section.appraisal-present' },
  { of: ['admission.refused.cause', 'person.bornOn'], by: 'refusal.age-ground' },
  { of: ['member.removed.ground', 'removal.opened.ground'], by: 'removal.grounds' },
  { of: ['complaint.lodged.against', 'member.removed.on'], by: 'complaint.admissible' },
  { of: ['badge.awarded.early', 'member.died.on'], by: 'badge.earned' },
  { of: ['background.certified.verified', 'background.declared.family'], by: 'verification.complete' },
  {
    of: ['person.healthy', 'person.bornOn'],
    by: compatible('Health is good at any age; only above 60 does the law ask for it.'),
  },
  {
    of: ['person.prestige', 'person.occupation'],
    by: compatible('Prestige is no matter of occupation.'),
  },
  {
    of: ['person.occupation', 'unit.armedForces'],
    by: compatible('Units of the armed forces have workers and staff; a commune has its military command.'),
  },
  {
    of: ['unit.armedForces', 'unit.tradeUnion'],
    by: compatible('Workers of the army have a trade union of their own.'),
  },
  {
    of: ['unit.noCell', 'unit.officialMembers'],
    by: compatible('The count is that of the cell that was assigned.'),
  },
  {
    of: ['unit.delegated', 'unit.cellKind'],
    by: compatible('A village cell may stand under a delegated committee of the commune.'),
  },
  {
    of: ['unit.temporaryPlace', 'unit.competence'],
    by: compatible('Studying or seconded, a person may be active for the time being where the ground lies.'),
  },
  {
    of: ['person.hardshipGroups', 'person.occupation'],
    by: compatible(
      'Areas are of the place, and elders work; a fisher in office and an elder at school are told.',
    ),
  },
  {
    of: ['person.former', 'membership.transcribed.standing'],
    by: compatible(
      'A member re-admitted before the register was begun is carried over with the earlier membership.',
    ),
  },
  {
    of: ['person.populationBreach', 'person.former'],
    by: compatible('The breach may lie before, in or after the earlier membership.'),
  },
  {
    of: ['background.certified.samePlace', 'verification.requested.on'],
    by: compatible('Where all is known, a letter may still be sent on one point.'),
  },
  {
    of: ['background.declared.truthful', 'defect.found.substantive'],
    by: compatible('That it was not truthful is what is found; the declaration stays as it was taken.'),
  },
  {
    of: ['resignation.requested.inBreach', 'member.disciplined.on'],
    by: compatible('A discipline served is no breach of today; one under way is a matter of its own.'),
  },
  {
    of: ['member.exempted.ground', 'person.bornOn'],
    by: compatible('No text gives an age from which a member is exempted or awaits retirement.'),
  },
  {
    of: ['introduction.made.togetherIn', 'person.occupation'],
    by: compatible('Together at work or study a year ago says nothing of today.'),
  },
]
