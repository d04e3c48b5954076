import type { Facts, Outcome } from '../../src/law/finding.js'

type Rows = readonly (readonly [Outcome, Facts])[]

const clock: Rows = [
  ['broken', { from: '2025-07-01', lastDay: '2025-09-04', actual: '2025-09-05' }],
  ['met', { from: '2025-07-01', lastDay: '2025-09-04', actual: '2025-09-04' }],
]

const decided = { movedOn: '2025-01-15', decidedOn: '2025-01-10' }
const moved = { ...decided, passedOn: '2025-01-20' }
const transferred = { transferDecidedOn: '2025-01-02', lastDay: '2025-02-21' }

const organisation = (ground: string, required: string, more: Facts = {}): Rows => [
  ['broken', { ground, actual: 'organisation.host', required: [required], ...more }],
  ['met', { ground, actual: required, required: [required], ...more }],
]

const atResidence = { ground: 'graduate-waiting-for-work', actual: 'organisation.residence' }

const consent = (missing: string): Rows => [
  ['broken', { required: ['upperCommittee'], actual: 'cell', consentOn: '2025-01-15' }],
  ['met', { required: ['upperCommittee'], actual: 'upperCommittee', consentOn: '2025-01-15' }],
  ['missing', { missing, required: ['upperCommittee', 'upperStandingCommittee'] }],
]

const wait = { child: 3, months: 24, endsOn: '2025-01-15' }

/** The facts the rules before the ceremony may find, and those of special categories. */
export const applicantSamples: Readonly<Record<string, Rows>> = {
  'applicant-move.helped': [
    ['broken', {}],
    ['met', { movedOn: '2025-01-15', assignedOn: '2025-02-10' }],
    ['missing', { missing: 'being-helped.certified', movedOn: '2025-01-15' }],
    ['missing', { missing: 'helper.assigned', movedOn: '2025-01-15' }],
  ],
  'applicant-move.resolved-not-sent': [
    ['broken', {}],
    ['met', { movedOn: '2025-01-15', forwardedOn: '2025-02-01', assignedOn: '2025-02-10' }],
    ['missing', { missing: 'file.forwarded', movedOn: '2025-01-15' }],
    ['missing', { missing: 'helper.assigned', movedOn: '2025-01-15', forwardedOn: '2025-02-01' }],
  ],
  'applicant-move.sent-undecided': clock,
  'applicant-move.new-place-decides': clock,
  'applicant-move.decided-same-authority': [
    ['broken', { ...moved, isNewPlace: false }],
    ['met', { ...moved, isNewPlace: true }],
    ['missing', { missing: 'evidence.authority', movedOn: '2025-01-15' }],
    ['missing', { missing: 'unit.newCell', ...moved }],
    ['missing', { missing: 'evidence.ceremonyCell', ...moved }],
    ['broken', { ...decided, upheld: false }],
    ['missing', { missing: 'decision.passed-on', ...decided }],
  ],
  'applicant-move.decided-in-time': [
    ['broken', { ...moved, ...transferred, isNewPlace: false }],
    ['met', { ...moved, ...transferred, isNewPlace: true }],
    ['missing', { missing: 'evidence.transferDecidedOn', movedOn: '2025-01-15' }],
    ['broken', { ...decided, ...transferred, upheld: false }],
    ['missing', { missing: 'decision.passed-on', ...decided, ...transferred }],
    ['missing', { missing: 'unit.newCell', ...moved, ...transferred }],
    ['missing', { missing: 'evidence.ceremonyCell', ...moved, ...transferred }],
  ],
  'applicant-move.decided-late': [
    ['broken', { ...transferred, decidedOn: '2025-02-22' }],
    ['broken', { ...transferred, decidedOn: '2025-02-20' }],
    ['broken', { isLate: false }],
    ['met', { ...transferred, decidedOn: '2025-02-22' }],
    ['met', { upheld: false }],
    ['missing', { missing: 'evidence.transferDecidedOn', movedOn: '2025-01-15' }],
  ],
  'applicant-move.rechecked': clock,
  'applicant-move.reconsideration-awaited': [
    ['broken', { requestedOn: '2025-01-20' }],
    ['met', { requestedOn: '2025-01-20', answeredOn: '2025-02-10' }],
  ],
  'temporary-place.home-cell-decides': [
    ['broken', { isHomeCell: false }],
    ['met', { isHomeCell: true }],
    ['missing', { missing: 'unit.cell' }],
    ['missing', { missing: 'evidence.votingCell' }],
  ],
  'competence.own-cell': [
    ['broken', { isOwnCell: false }],
    ['met', { isOwnCell: true }],
  ],
  'competence.own-cell-before-vote': [
    ['broken', { isOwnCell: false }],
    ['met', { isOwnCell: true }],
  ],
  'competence.remarks-from-elsewhere': [
    ['broken', { absent: ['temporary-cell'] }],
    ['met', { required: ['employer', 'temporary-cell'] }],
    ['missing', { missing: 'evidence.remarks', required: ['sender'] }],
  ],
  'competence.study-or-secondment': [
    ['missing', { missing: 'unit.competence.since', ground: 'study', minimum: 12 }],
    ...organisation('study', 'organisation.school', { months: 24, minimum: 12 }),
    ...organisation('study', 'organisation.school', { since: '2024-09-05', months: 14, minimum: 12 }),
  ],
  'competence.graduate': [
    ...organisation('graduate-waiting-for-work', 'organisation.residence'),
    ['broken', { ...atResidence, required: ['organisation.residence'], residence: 'registered' }],
    ['broken', { ...atResidence, required: ['organisation.residence'], residence: 'actual' }],
    ['met', { ...atResidence, required: ['organisation.residence'], residence: 'actual' }],
  ],
  'competence.by-situation': organisation('employment', 'organisation.employer'),
  'competence.contract-worker': [
    ['missing', { missing: 'unit.competence.continuous', minimum: 12 }],
    ['missing', { missing: 'unit.competence.since', ground: 'fixed-term-contract', minimum: 12 }],
    ...organisation('fixed-term-contract', 'organisation.employer', {
      since: '2024-09-05',
      months: 14,
      minimum: 12,
    }),
    ...organisation('fixed-term-contract', 'organisation.residence', { minimum: 12 }),
  ],
  'organisation.no-cell-assignment': [
    ['broken', { actual: 'delegatedGrassrootsCommittee', required: ['upperCommittee'] }],
    ['met', { actual: 'upperCommittee', required: ['upperCommittee', 'pilotCommittee'] }],
    ['missing', { missing: 'unit.assignedBy', required: ['upperCommittee'] }],
  ],
  'dossier.returned-step-redone': [
    ['met', { returnedOn: '2025-01-15' }],
    ['missing', { missing: 'grassroots.revoted', returnedOn: '2025-01-15' }],
  ],
  'dossier.resubmitted': [
    ['met', { sentOn: '2025-02-01' }],
    ['missing', { missing: 'dossier.resubmitted', returnedOn: '2025-01-15' }],
  ],
  'dossier.sent': [
    ['met', { sentOn: '2025-02-01' }],
    ['missing', { missing: 'dossier.submitted' }],
  ],
  'application.made-again-after-withdrawal': [
    ['met', { withdrewOn: '2025-01-15', appliedOn: '2025-02-01' }],
    ['missing', { missing: 'application.made-again', withdrewOn: '2025-01-15' }],
  ],
  'refusal.age-ground': [
    ['broken', { years: 58, restMonths: 4, minimum: 216, maximum: 720 }],
    ['met', { years: 61, restMonths: 0, minimum: 216, maximum: 720 }],
    ['missing', { missing: 'person.bornOn' }],
  ],
  'applicant.religion-procedure': [['broken', { actual: 'unrecognised' }], ...consent('consent.religion')],
  'applicant.foreign-marriage-procedure': consent('consent.foreign-marriage'),
  'applicant.foreign-origin-procedure': [
    ['broken', { generations: 2, minimum: 3 }],
    ['missing', { missing: 'person.generations', minimum: 3 }],
    ...consent('consent.foreign-origin'),
  ],
  'applicant.population-consent': consent('consent.population'),
  'applicant.private-owner-procedure': [
    ['broken', { actual: 'grassrootsStandingCommittee', required: ['upperStandingCommittee'] }],
    ['met', { actual: 'upperStandingCommittee', required: ['upperStandingCommittee'] }],
    ['missing', { missing: 'evidence.by', required: ['upperStandingCommittee'] }],
    ['met', {}],
  ],
  'applicant.population-wait': [
    ['broken', { ...wait, actual: '2025-01-14' }],
    ['broken', { child: 5, outcome: 'never-considered' }],
    ['met', { ...wait, actual: '2025-01-15' }],
    ['met', {}],
    ['missing', { missing: 'person.populationBreach' }],
  ],
  'applicant.population-standing': [
    ['broken', { prestige: false }],
    ['met', { prestige: true }],
    ['missing', { missing: 'person.prestige' }],
  ],
  'applicant.population-noted': [
    ['broken', { child: 3 }],
    ['missing', { missing: 'person.populationBreach' }],
  ],
}
