import type { Person, Unit } from '../../casefile/shapes.js'
import { type ObserversOf, reference } from './observed.js'

/** What notices each particular of the applicant. */
export const personObservers: ObserversOf<Person> = {
  bornOn: ['applicant.age-window', 'applicant.over-age-consent', 'reports'],
  gender: ['reports'],
  ethnicMinority: ['reports'],
  occupation: ['reports'],
  professionalLevel: ['reports'],
  academicTitle: ['reports'],
  citizenship: ['applicant.citizen'],
  education: ['applicant.education-level', 'awareness-class.attended-from-list', 'reports'],
  hardshipGroups: ['applicant.education-level', 'awareness-class.attended-from-list'],
  healthy: ['applicant.age-window', 'applicant.over-age-consent'],
  prestige: ['applicant.age-window', 'applicant.over-age-consent', 'applicant.population-standing'],
  overAgeGround: ['applicant.age-window', 'applicant.over-age-consent'],
  youthAge: ['introduction.youth-union-route', 'introduction.two-official-members'],
  youthUnionMember: ['introduction.youth-union-route', 'reports'],
  tradeUnionMember: ['introduction.trade-union-route'],
  youthUnionCadre: ['facts.person'],
  hoaMemberChild: ['facts.person'],
  religion: ['applicant.religion-procedure', 'reports'],
  foreignSpouse: ['applicant.foreign-marriage-procedure', 'reports'],
  foreignOrigin: ['applicant.foreign-origin-procedure'],
  generations: ['applicant.foreign-origin-procedure'],
  privateOwner: ['actor.admission.decided', 'reports'],
  populationBreached: ['applicant.exceptions-told', 'applicant.population-wait'],
  formerMember: ['applicant.exceptions-told', 'readmission.reason-not-barred', 'facts.person'],
  populationBreach: {
    child: ['applicant.population-wait', 'applicant.population-noted'],
    bornOn: ['applicant.population-wait'],
  },
  former: {
    case: reference(
      'The label of the earlier case in the register of the app; nothing of the law hangs on it.',
      'Mã hồ sơ trước trong sổ của ứng dụng; không quy định nào dựa vào.',
    ),
    decidedOn: ['seniority', 'badge.earned'],
    leftOn: ['readmission.wait-elapsed', 'seniority'],
    exit: ['readmission.reason-not-barred', 'seniority'],
    reason: ['readmission.reason-not-barred', 'readmission.record-cleared', 'readmission.population'],
    hardship: ['readmission.reason-not-barred'],
    recordClearedOn: ['readmission.record-cleared'],
    readmissions: ['readmission.once'],
  },
}

/** What notices each particular of the place. */
export const unitObservers: ObserversOf<Unit> = {
  cell: ['competence.own-cell', 'ceremony.right-place', 'member-transfer.other-cell', 'plans'],
  cellKind: ['grassroots.resolution-present'],
  officialMembers: ['organisation.cell-minimum'],
  sectionCommittee: ['section.appraisal-present'],
  grassrootsCommittee: ['facts.place'],
  delegated: ['actor.admission.decided'],
  youthUnion: ['introduction.youth-union-route', 'introduction.trade-union-route'],
  tradeUnion: ['introduction.trade-union-route'],
  underCentralLevel: ['actor.admission.decided'],
  armedForces: ['actor.admission.decided'],
  assignedBy: ['organisation.no-cell-assignment'],
  noCellPlace: ['facts.place'],
  noCell: ['organisation.no-cell-assignment'],
  temporaryPlace: ['temporary-place.home-cell-decides', 'plans'],
  competence: {
    ground: ['competence.contract-worker', 'competence.study-or-secondment', 'competence.graduate'],
    since: ['competence.study-or-secondment', 'competence.contract-worker'],
    months: ['competence.study-or-secondment'],
    continuous: ['competence.contract-worker'],
    residence: ['competence.graduate'],
    handledBy: ['competence.graduate', 'competence.study-or-secondment', 'competence.contract-worker'],
  },
}
