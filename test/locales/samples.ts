import type { Facts, Finding, Outcome } from '../../src/law/finding.js'
import { actorRules } from '../../src/rules/actors/actor.js'
import { applicantSamples } from './samples-applicant-moves.js'
import { organisationSamples } from './samples-organisation.js'
import { planSamples } from './samples-plans.js'

/** A finding with nothing but its rule, its outcome and its facts. */
export function findingOf(
  rule: string,
  outcome: Outcome,
  facts: Facts,
  more: Partial<Finding> = {},
): Finding {
  return {
    rule,
    source: 'national',
    actor: 'cell',
    effect: 'bar',
    outcome,
    facts,
    citations: [],
    confidence: 'text',
    cure: [],
    policies: [],
    alternatives: [],
    ...more,
  }
}

const clock: readonly [Outcome, Facts][] = [
  ['broken', { from: '2025-07-01', lastDay: '2025-09-04', actual: '2025-09-05' }],
  ['met', { from: '2025-07-01', lastDay: '2025-09-04', actual: '2025-09-04' }],
]

/** What is found of a consent that is there: of another body, of one not named, and of the right one. */
const consentFound = (more: Facts = {}): readonly (readonly [Outcome, Facts])[] => {
  const several = { ...more, required: ['provincialStandingCommittee'], consentOn: '2025-10-01' }
  const one = { ...more, required: 'centralDirectStandingCommittee', consentOn: '2025-10-01' }
  return [
    ['broken', { ...several, actual: 'upperStandingCommittee' }],
    ['broken', { ...several, actual: 'none' }],
    ['met', { ...several, actual: 'provincialStandingCommittee' }],
    ['broken', { ...one, actual: 'upperCommittee' }],
    ['met', { ...one, actual: 'centralDirectStandingCommittee' }],
  ]
}

/** What is found of who does an act, whichever act it is. */
const acted: readonly (readonly [Outcome, Facts])[] = [
  ['broken', { actual: 'cell', required: ['grassrootsCommittee', 'delegatedGrassrootsCommittee'] }],
  ['broken', { actual: 'tradeUnionExecutive', required: ['member'] }],
  ['broken', { actual: 'upperStandingCommittee', required: ['grassrootsCommittee'], accepted: 'assumed' }],
  [
    'broken',
    {
      actual: 'provincialStandingMembers',
      required: ['provincialStandingCommittee'],
      accepted: 'if-authorised',
    },
  ],
  ['broken', { actual: 'upperCommittee', required: ['grassrootsCommittee'], accepted: 'if-political' }],
  ['met', { actual: 'grassrootsCommittee', required: ['grassrootsCommittee'] }],
  ['missing', { missing: 'evidence.by', required: ['grassrootsCommittee'] }],
  [
    'missing',
    { missing: 'evidence.by', required: ['communeStandingCommittee'], actual: 'competentCommittee' },
  ],
  ['unknown', { missing: 'law.actor', actual: 'cell' }],
  ['unknown', { missing: 'law.actor' }],
  ['missing', { missing: 'law.actor', actual: 'cell' }],
  ['unknown', { missing: 'law.armed-forces', armedForces: 'army' }],
  ['missing', { missing: 'law.armed-forces', armedForces: 'army' }],
]

const short = { yes: 13, base: 20, needed: 14, fraction: '2/3', outcome: 'proposed' }
const vote: readonly [Outcome, Facts][] = [
  ['broken', short],
  ['broken', { ...short, yes: 14, outcome: 'not-proposed' }],
  ['met', { ...short, yes: 14 }],
  ['met', { ...short, outcome: 'not-proposed' }],
  ['missing', { missing: 'evidence.tally' }],
]

const yesOrNo = (missing: string): readonly [Outcome, Facts][] => [
  ['broken', { actual: false }],
  ['met', { actual: true }],
  ['missing', { missing }],
]

const order: readonly [Outcome, Facts][] = [
  ['broken', { earlier: 'cell.voted', earlierOn: '2025-07-02', actual: '2025-07-01' }],
  ['met', { earlier: 'cell.voted', earlierOn: '2025-07-02', actual: '2025-07-03' }],
]

const outOfOrder: readonly [Outcome, Facts][] = [
  ['broken', { act: 'cell.voted', state: ['candidate.path.outstanding'], possible: ['sympathiser.listed'] }],
  ['broken', { act: 'cell.voted', state: ['official'], possible: [] }],
]

/** Notes without a condition: always met, with no facts. */
const information: Readonly<Record<string, readonly (readonly [Outcome, Facts])[]>> = Object.fromEntries(
  [
    'pool.monthly-list',
    'awareness-class.opened-by-upper-committee',
    'awareness-class.programme',
    'verification.unclear-only',
    'verification.armed-forces',
    'verification.abroad',
    'verification.foreign-employer',
    'verification.cost',
    'introduction.duty',
    'opinions.no-veto',
    'decision.fixes-seniority',
    'ceremony.programme',
    'probation.starts-at-ceremony',
    'probation.duties',
    'probation.union-activity-kept',
    'probation.no-extension',
    'new-member-class.programme',
    'card.number',
  ].map((id) => [id, [['met', {}]]]),
)

const window = { openedOn: '2024-01-15', lastDay: '2025-01-15', actual: '2025-02-03' }
const together = { months: 14, minimum: 12, togetherSince: '2024-01-15' }
const age = { months: 240, years: 20, restMonths: 0, minimum: 216, maximum: 720 }
const issued = { issuedOn: '2020-01-15', months: 60, lastDay: '2025-01-15', actual: '2025-02-03' }

const tallied: readonly [Outcome, Facts][] = [
  ...vote,
  ['broken', { ...short, yes: 5, base: 11, needed: 6, fraction: '1/2' }],
  ['met', { ...short, yes: 6, base: 11, needed: 6, fraction: '1/2' }],
]

const exitSteps = (matter: string): readonly [Outcome, Facts][] => [
  ['met', { matter, proposedOn: '2025-09-15' }],
  ['met', { matter }],
  ['missing', { missing: 'cell.voted', matter }],
  ['missing', { missing: 'section.appraised', matter }],
  ['missing', { missing: 'grassroots.voted', matter }],
  ['missing', { missing: 'unit.sectionCommittee', matter }],
]

const complained: readonly [Outcome, Facts][] = [
  ['broken', { receivedOn: '2025-07-01', lastDay: '2025-08-12', actual: '2025-08-13' }],
  ['met', { receivedOn: '2025-07-01', lastDay: '2025-08-12', actual: '2025-08-12' }],
  ['met', { decidedOn: '2025-07-01', actual: '2025-08-12' }],
  ['missing', { missing: 'exit-decision.received' }],
]

const openMatters = [
  'review',
  'recognition',
  'removal',
  'removal-proposed',
  'expulsion',
  'resignation',
  'official-transfer',
  'temporary-stay',
  'discipline',
  'grave-breach',
  'suspension',
  'interruption',
  'criminal-case',
  'inspection',
  'denunciation',
  'complaint',
  'substantive-defect',
  'procedural-defect',
]

function matterSamples(open: string): readonly (readonly [Outcome, Facts])[] {
  const facts = { open, since: '2025-09-01', concluding: 'resignation' }
  return [
    ['broken', { ...facts, ruling: 'discipline-first' }],
    ['met', facts],
    ['unknown', { missing: 'matters.not-stated', ...facts }],
  ]
}

/** Exits: removal, expulsion, resignation, death, and what follows. */
const exits: Readonly<Record<string, readonly (readonly [Outcome, Facts])[]>> = {
  'removal.grounds': [
    ['broken', { ground: 'abandonment', excused: true }],
    ['broken', { ground: 'abandonment', exemptedSince: '2025-10-15' }],
    ['broken', { ground: 'abandonment', suspendedSince: '2025-10-15' }],
    ['broken', { ground: 'abandonment', required: 'fees-unpaid' }],
    ['broken', { ground: 'fees-unpaid', actual: 2, minimum: 3 }],
    ['broken', { ground: 'no-progress', educatedSince: '2025-01-15', minimum: 12, actual: '2026-01-14' }],
    ['broken', { ground: 'unqualified-probationary' }],
    ['broken', { ground: 'card-returned-or-destroyed' }],
    ['broken', { ground: 'interruption', resumedOn: '2025-01-15' }],
    ['missing', { missing: 'activity.interrupted', ground: 'interruption' }],
    ['met', { ground: 'impostor' }],
    ['met', { ground: 'fees-unpaid', actual: 3, minimum: 3 }],
    ['missing', { missing: 'removal.opened' }],
    ['missing', { missing: 'evidence.months', ground: 'abandonment' }],
    ['missing', { missing: 'evidence.years', ground: 'standing-breached' }],
    ['missing', { missing: 'evidence.educatedSince', ground: 'no-progress' }],
    ['met', { ground: 'no-progress', educatedSince: '2025-01-15', minimum: 12, actual: '2026-01-15' }],
    ['met', { ground: 'interruption', interruptedOn: '2025-01-15' }],
  ],
  'removal.self-criticism': [
    ['broken', { requests: 2, required: 3 }],
    ['met', { requests: 3, required: 3 }],
    ['met', { answer: 'refused', answeredOn: '2025-09-10' }],
  ],
  'removal.resolutions-present': exitSteps('removal'),
  'removal.shortfall-reported': [
    ['broken', {}],
    ['met', { reportedOn: '2025-09-16' }],
    ['missing', { missing: 'shortfall.reported' }],
    ['missing', { missing: 'evidence.full' }],
  ],
  'removal.votes': tallied,
  'expulsion.official-only': [
    ['broken', { standing: 'probationary' }],
    ['met', { standing: 'official' }],
  ],
  'expulsion.resolutions-present': exitSteps('expulsion'),
  'expulsion.deferred': [
    ['broken', { deferral: 'pregnancy' }],
    ['broken', { deferral: 'child', months: 12, actual: '2025-09-15' }],
    ['met', { deferral: 'child', months: 12, actual: '2025-09-15' }],
    ['missing', { missing: 'evidence.childBornOn' }],
  ],
  'expulsion.votes': tallied,
  'resignation.no-breach': [
    ['broken', { inBreach: true }],
    ['met', { inBreach: false }],
    ['missing', { missing: 'evidence.inBreach' }],
  ],
  'resignation.route': [
    ['broken', { written: false, requestedOn: '2025-09-01' }],
    ['met', { written: true, requestedOn: '2025-09-01' }],
    ['missing', { missing: 'resignation.requested' }],
    ['missing', { missing: 'evidence.written' }],
    ...exitSteps('resignation'),
  ],
  'resignation.votes': tallied,
  ...Object.fromEntries(openMatters.map((open) => [`matters.${open}`, matterSamples(open)])),
  'exit.card-and-file': clock,
  'exit.notice-made': [['broken', {}]],
  'exit.card-collected': [
    ['broken', { leftOn: '2025-09-15' }],
    ['met', { leftOn: '2025-09-15' }],
  ],
  'death.recorded': [
    ['met', { diedOn: '2025-09-15' }],
    ['met', { diedOn: '2025-09-15', ended: ['discipline', 'complaint'] }],
  ],
  'complaint.removal-in-time': complained,
  'complaint.discipline-in-time': [...complained, ['missing', { missing: 'evidence.decisionReceivedOn' }]],
  'complaint.told-apart': [
    ['broken', { open: 2, lodgedOn: '2025-01-15' }],
    ['met', { lodgedOn: '2025-01-15', against: 'removal' }],
  ],
  'complaint.admissible': [
    ['broken', { reasons: ['no-decision', 'concluded'], against: 'removal' }],
    ['broken', { reasons: ['lodged-by-another'], against: 'removal' }],
    ['broken', { reasons: ['lodged-collectively'], against: 'removal' }],
    ['broken', { reasons: ['member-dead'], against: 'removal' }],
    ['met', { against: 'removal' }],
    ['missing', { missing: 'evidence.lodgedBy' }],
    ['missing', { missing: 'evidence.concluded', against: 'removal' }],
  ],
  'complaint.answered-in-time': clock,
  'restoration.decided': [
    ['met', { leftOn: '2025-09-15', answeredOn: '2025-12-01' }],
    ['missing', { missing: 'complaint.answered' }],
    ['missing', { missing: 'evidence.wronged', leftOn: '2025-09-15' }],
  ],
  'restoration.arrears-paid': yesOrNo('evidence.arrearsPaid'),
}

const outside: readonly (readonly [Outcome, Facts])[] = [
  ['broken', { from: '2022-09-10', months: 36, earliest: '2025-09-10', actual: '2025-08-25' }],
  ['met', { from: '2022-09-10', months: 36, earliest: '2025-09-10', actual: '2025-09-10' }],
]
const badge = { years: 30, earnedOn: '2026-01-15', earliestOn: '2026-01-15', actual: '2025-09-02' }
const reprimanded = {
  form: 'reprimand',
  disciplinedOn: '2025-03-15',
  endsOn: '2025-09-15',
  actual: '2025-09-02',
}

/** Annulment, re-admission, badges and seniority. */
const annulmentToSeniority: Readonly<Record<string, readonly (readonly [Outcome, Facts])[]>> = {
  'annulment.substantive': [
    ['broken', { proceduralOn: '2025-08-01' }],
    ['broken', { ground: 'education', foundOn: '2025-08-01', as: 'issuer', issuerGone: true }],
    ['broken', { ground: 'education', foundOn: '2025-08-01', as: 'present-committee', issuerGone: false }],
    ['broken', { ground: 'under-age', admittedOn: '1959-03-10' }],
    ['met', { ground: 'education', foundOn: '2025-08-01', as: 'issuer', issuerGone: false }],
    ['met', { ground: 'education' }],
    ['met', { ground: 'political-standard', admittedOn: '2020-01-15', standard: '126-QĐ/TW 2018-02-28' }],
    ['missing', { missing: 'evidence.as' }],
    ['missing', { missing: 'evidence.ground' }],
    ['missing', { missing: 'defect.found.substantive' }],
    ['met', { ground: 'under-age', admittedOn: '1960-09-05' }],
    [
      'met',
      {
        ground: 'under-age',
        admittedOn: '1960-09-05',
        foundOn: '2025-08-01',
        as: 'issuer',
        issuerGone: false,
      },
    ],
    ['met', { ground: 'education', foundOn: '2025-08-01', as: 'receiving-committee' }],
    ['missing', { missing: 'evidence.region', ground: 'under-age', admittedOn: '1968-02-03' }],
  ],
  'introduction.wartime-single': [
    ['broken', { admittedOn: '1955-05-19', region: 'north' }],
    ['met', { admittedOn: '1952-05-19' }],
    ['missing', { missing: 'evidence.region', admittedOn: '1955-05-19' }],
    ['broken', { admittedOn: '1975-05-19' }],
    ['met', { admittedOn: '1952-05-19', region: 'north' }],
  ],
  'annulment.on-transfer': [
    ['broken', { onTransfer: 'before-reception' }],
    ['broken', { onTransfer: 'after-reception' }],
    ['met', { onTransfer: 'after-reception' }],
    ['broken', { foundOn: '2025-10-01' }],
    ['broken', { as: 'issuer', isReceived: true }],
    ['broken', { as: 'receiving-committee', isReceived: false }],
    ['broken', { consentOn: '2025-10-02', actual: '2025-10-01' }],
    ['met', { consentOn: '2025-10-01', actual: '2025-10-02' }],
    ['missing', { missing: 'evidence.consentOn' }],
  ],
  'annulment.known-defect': [
    ['broken', { foundOn: '2025-10-01', ground: 'citizenship' }],
    ['broken', { foundOn: '2025-10-01' }],
  ],
  'annulment.later-admission': [
    ['broken', { annulledOn: '2023-01-15' }],
    ['met', { annulledOn: '2023-01-15' }],
  ],
  'annulment.procedural': [
    ['broken', { ground: 'introduction', admittedOn: '1952-05-19' }],
    ['broken', { officialSince: '2025-10-01', isReviewed: false }],
    ['broken', { substantiveOn: '2025-10-01' }],
    ['broken', { due: ['vote', 'opinions'] }],
    ['broken', { redone: ['vote'], decidedOn: '2025-12-01', actual: '2025-11-01' }],
    ['broken', { actual: 'opinions', required: ['vote'] }],
    ['met', { ground: 'vote' }],
    ['met', { redone: ['vote'], decidedOn: '2025-10-01', actual: '2025-11-01' }],
    ['met', { actual: 'vote', required: ['vote'] }],
    ['missing', { missing: 'defect.found.procedural' }],
    ['missing', { missing: 'evidence.ground' }],
    ['broken', { ceremonyOn: '2024-01-15', officialSince: '2024-07-15', endsOn: '2025-01-15' }],
    ['met', { required: ['introduction'] }],
    ['missing', { missing: 'evidence.region', ground: 'introduction', admittedOn: '1955-05-19' }],
  ],
  'readmission.wait-elapsed': [...outside, ['missing', { missing: 'application.made' }]],
  'readmission.record-cleared': [
    ...outside,
    ['missing', { missing: 'person.former.recordClearedOn' }],
    ['missing', { missing: 'application.made' }],
  ],
  'readmission.population-repeat': [
    ['broken', { leftOn: '2020-05-04', child: 4, outcome: 'never-considered' }],
    ['broken', { leftOn: '2020-05-04', child: 4, outcome: 'no-limit' }],
  ],
  'readmission.population': [
    ...outside,
    ['broken', { child: 5 }],
    ['met', { isOff: true }],
    ['missing', { missing: 'person.populationBreach' }],
  ],
  'readmission.reason-not-barred': [
    ['broken', { reason: 'abandonment' }],
    ['broken', { reason: 'applied-to-leave', hardship: false }],
    ['missing', { missing: 'person.former' }],
    ['met', { reason: 'less-serious-crime' }],
    ['met', { reason: 'applied-to-leave', hardship: true }],
    ['missing', { missing: 'person.former.reason' }],
    ['missing', { missing: 'person.former.hardship', reason: 'applied-to-leave' }],
  ],
  'readmission.once': [
    ['broken', { actual: 1, maximum: 1 }],
    ['met', { actual: 0, maximum: 1 }],
    ['missing', { missing: 'person.former.readmissions' }],
  ],
  'readmission.consented': [
    ...consentFound(),
    ['missing', { missing: 'consent.readmission', required: ['provincialStandingCommittee'] }],
  ],
  'readmission.full-procedure': [
    ['broken', { leftOn: '2022-01-15', absent: ['application.made', 'introduction.made'] }],
    ['met', { leftOn: '2022-01-15', absent: [] }],
  ],
  'readmission.probation-again': [
    ['broken', { joinedOn: '2025-10-10', endsOn: '2026-10-10', actual: '2026-10-09' }],
    ['met', { joinedOn: '2025-10-10', endsOn: '2026-10-10', actual: '2026-10-12' }],
    ['missing', { missing: 'ceremony.held' }],
  ],
  'readmission.papers': [['met', {}]],
  'badge.earned': [
    ['broken', { years: 33, required: ['30', '40'] }],
    ['broken', { years: 30, held: 40 }],
    ['broken', { years: 30, leftOn: '2026-02-02' }],
    ['broken', badge],
    ['broken', { ...badge, endsOn: '2025-01-15' }],
    ['met', { ...badge, actual: '2026-02-03' }],
    ['missing', { missing: 'membership.official' }],
    ['missing', { missing: 'person.former.decidedOn' }],
    ['missing', { missing: 'member.died' }],
    ['met', { ...badge, endsOn: '2025-01-15', actual: '2026-02-03' }],
  ],
  'badge.after-discipline': [
    ['broken', reprimanded],
    ['broken', { ...reprimanded, actual: '2025-12-15', acknowledged: false }],
    ['met', { ...reprimanded, actual: '2025-12-15', acknowledged: true }],
    ['missing', { missing: 'evidence.correctionAcknowledged' }],
  ],
  'badge.flow': [['met', {}]],
  'badge.rounds': [
    ['met', { occasions: ['02-03', '05-19'], isUsual: true }],
    ['met', { occasions: ['02-03', '05-19'], isUsual: false }],
  ],
  'badge.carried-over': [
    ['broken', { standing: 'probationary', badges: ['30'] }],
    ['broken', { years: 33, required: ['30', '40'] }],
    ['broken', { ...badge, actual: '2024-09-02' }],
    ['met', { badges: ['30', '40'] }],
    ['missing', { missing: 'evidence.badges' }],
  ],
  'badge.due': [],
  'badge.before-transfer': [['broken', { years: 40, earnedOn: '2025-09-02' }]],
  'seniority.readmitted': [
    ['met', { leftOn: '2020-01-15', readmittedOn: '2025-10-01' }],
    ['met', { leftOn: '2020-01-15', readmittedOn: '2025-10-01', seniorityFrom: '2010-03-05' }],
  ],
  'seniority.deductions': [['met', { since: '2025-02-01', until: '2025-09-01' }]],
  'seniority.restored': [['met', {}]],
  'seniority.wartime-joining-day': [
    ['broken', { joinedBy: 'member-tasks', ceremonyOn: '1976-05-19' }],
    ['met', { joinedBy: 'cell-life', ceremonyOn: '1951-03-10' }],
    ['missing', { missing: 'evidence.region', joinedBy: 'member-tasks', ceremonyOn: '1968-05-19' }],
  ],
}

type Samples = Readonly<Record<string, readonly (readonly [Outcome, Facts])[]>>

/** What the rules write where they object, and what those with facts write where they are met. */
const withFacts: Samples = {
  ...Object.fromEntries(actorRules.map(({ id }) => [id, acted])),
  'membership.transcribed-dates': [
    ['broken', { recognisedOn: '2025-01-14', standing: 'probationary' }],
    ['broken', { ceremonyOn: '2024-01-15', recognisedOn: '2025-01-14', endsOn: '2025-01-15' }],
    ['broken', { ceremonyOn: '2024-01-15', actual: '2025-01-14', endsOn: '2025-01-15' }],
    ['unknown', { ceremonyOn: '1972-05-19', recognisedOn: '1973-02-19' }],
    ['met', { ceremonyOn: '2024-01-15', recognisedOn: '2025-01-15' }],
    ['met', { ceremonyOn: '2024-01-15', actual: '2025-01-15' }],
    ['met', { decidedOn: '2024-01-02', ceremonyOn: '2024-01-15', actual: '2025-01-15' }],
    [
      'met',
      {
        decidedOn: '2024-01-02',
        ceremonyOn: '2024-01-15',
        recognisedOn: '2025-01-20',
        officialSince: '2025-01-15',
        actual: '2025-02-15',
      },
    ],
    [
      'met',
      { decidedOn: '2024-01-02', ceremonyOn: '2024-01-15', recognisedOn: '2025-01-20', actual: '2025-02-15' },
    ],
    [
      'met',
      {
        decidedOn: '2024-01-02',
        ceremonyOn: '2024-01-15',
        officialSince: '2025-01-15',
        actual: '2025-02-15',
      },
    ],
    ['missing', { missing: 'evidence.ceremonyOn' }],
  ],
  'membership.transcribed-age': [
    ['broken', { admittedOn: '2022-06-25', months: 210, minimum: 216 }],
    ['unknown', { admittedOn: '1968-02-03', months: 200, minimum: 216 }],
    ['met', { admittedOn: '2022-12-20', months: 216, minimum: 216 }],
    ['missing', { missing: 'evidence.region', admittedOn: '1968-02-03', months: 200, minimum: 216 }],
  ],
  'membership.transcribed-decision': [
    ['missing', { missing: 'evidence.decidedOn' }],
    ['met', { decidedOn: '2018-03-01' }],
  ],
  'facts.person': [['broken', { pairs: ['youth-age-above', 'hoa-and-no-minority'] }]],
  'facts.place': [['broken', { pairs: ['cell-where-none'] }]],
  'facts.person-and-place': [['broken', { pairs: ['owner-of-forces'] }]],
  'facts.act': [['broken', { pairs: ['maternity-of-a-man'] }]],
  'agreement.days': [
    [
      'broken',
      {
        field: 'membership.transcribed.ceremonyOn',
        actual: '2020-07-10',
        bound: 'birth',
        side: 'earliest',
      },
    ],
    [
      'broken',
      {
        field: 'membership.transcribed.decidedOn',
        actual: '2018-03-21',
        bound: 'membership.transcribed.ceremonyOn',
        boundOn: '2018-03-20',
        side: 'latest',
        others: ['membership.transcribed.ceremonyOn'],
      },
    ],
    ['broken', { field: 'person.bornOn', bound: 'file', side: 'latest' }],
    ['broken', { field: 'person.bornOn', bound: 'lifetime-before-act', side: 'earliest' }],
    [
      'broken',
      { field: 'entry.on', actual: '2025-03-05', bound: 'entry', boundOn: '2025-03-04', side: 'latest' },
    ],
    [
      'broken',
      { field: 'member.disciplined.childBornOn', bound: 'act', boundOn: '2025-10-01', side: 'latest' },
    ],
    [
      'broken',
      {
        field: 'person.former.decidedOn',
        actual: '1969-04-16',
        bound: 'birth',
        side: 'earliest',
        others: ['person.former.leftOn'],
      },
    ],
    [
      'broken',
      {
        field: 'member.expelled.childBornOn',
        bound: 'birth',
        side: 'earliest',
        others: ['entry.document.on'],
      },
    ],
  ],
  'agreement.tally': [
    ['broken', { disagreements: ['unaccounted'], members: 20, unaccounted: 3 }],
    ['broken', { disagreements: ['other-than-cell'], members: 20, officialMembers: 22 }],
  ],
  'agreement.document': [
    ['broken', { actual: '2-KNĐ', required: ['13-KNĐ'] }],
    ['broken', { actual: '2-KNĐ' }],
    ['met', { actual: '13-KNĐ', required: ['13-KNĐ'] }],
  ],
  'agreement.entered-once': [['broken', { earlierOn: '2025-01-15' }]],
  'agreement.references': [
    ...(['unknown', 'answered', 'repeated', 'itself', 'other-place'] as const).map(
      (fault): [Outcome, Facts] => ['broken', { reference: 'verification.replied.request', fault }],
    ),
    [
      'missing',
      {
        missing: 'agreement.antecedent',
        act: 'result.notified',
        required: ['admission.decided', 'admission.refused'],
      },
    ],
  ],
  'agreement.relatives': [
    ['broken', { disagreements: ['applicant-left-out'] }],
    [
      'broken',
      { disagreements: ['asked-not-in-family', 'verified-not-asked'], persons: ['father', 'spouse'] },
    ],
    ['broken', { disagreements: ['group-without-person'], groups: ['parents-or-carer'] }],
    [
      'broken',
      {
        disagreements: ['family-not-declared', 'group-without-person'],
        persons: ['spouse'],
        groups: ['parents-or-carer'],
      },
    ],
  ],
  'membership.transcribed-official-date': [
    ['broken', { officialSince: '2019-03-01', standing: 'probationary' }],
    ['broken', { ceremonyOn: '2018-03-20', officialSince: '2019-03-21', endsOn: '2019-03-20' }],
    ['met', { ceremonyOn: '2018-03-20', officialSince: '2019-03-20', endsOn: '2019-03-20' }],
  ],
  'member-file.lost-restored': [
    ['missing', { missing: 'evidence.lostBy' }],
    ['missing', { missing: 'evidence.opinionOn', required: 'upperStandingCommittee' }],
    ['missing', { missing: 'evidence.certified' }],
    ['missing', { missing: 'evidence.copiesFiled' }],
    ['broken', { opinionOn: '2025-11-03', lostOn: '2025-11-04' }],
    ['broken', { certified: false, copiesFiled: true }],
    ['broken', { lostOn: '2025-11-04', transfer: 'official' }],
    ['met', { opinionOn: '2025-11-10', lostOn: '2025-11-04' }],
  ],
  'member-file.birth-date-fixed': [
    ['broken', { since: '2016-08-18' }],
    ['missing', { missing: 'evidence.originalFile', since: '2016-08-18' }],
    ['met', { since: '2016-08-18' }],
  ],
  'member-file.corrected-by-leave': [
    ['broken', { actual: 'cell', consentOn: '2026-01-05', required: 'competentCommittee' }],
    ['broken', { actual: 'none', consentOn: '2026-01-05', required: 'competentCommittee' }],
    ['missing', { missing: 'consent.member-file', required: 'competentCommittee' }],
    ['missing', { missing: 'consent.of-its-own', consentOn: '2026-01-05' }],
    ['met', { actual: 'competentCommittee', consentOn: '2026-01-05', required: 'competentCommittee' }],
    ['met', {}],
    ['broken', { actual: 'cell', consentOn: '2026-01-05', required: ['competentCommittee'] }],
    ['missing', { missing: 'consent.member-file', required: ['competentCommittee'] }],
  ],
  'member-file.kept-and-reconciled': [
    ['broken', { from: '2025-07-15', lastDay: '2026-01-15', actual: '2026-01-16' }],
    ['broken', { lostOn: '2025-11-04' }],
    ['met', { from: '2025-07-15', lastDay: '2026-01-15', actual: '2026-01-15' }],
  ],
  'records.case-closed': [
    ['broken', { isItself: true }],
    ['met', { isOther: true }],
    ['missing', { missing: 'evidence.continuedIn' }],
  ],
  'activity.suspension-within-limit': [
    ['broken', { from: '2026-01-10', lastDay: '2026-07-09', actual: '2026-07-10' }],
    ['met', { from: '2026-01-10', lastDay: '2026-07-09', actual: '2026-07-09' }],
  ],
  'activity.moving-work-under-a-year': [
    ['broken', { from: '2026-01-05', lastDay: '2027-01-04', actual: '2027-01-05' }],
    ['met', { from: '2026-01-05', lastDay: '2027-01-04', actual: '2027-01-04' }],
    ['missing', { missing: 'evidence.exemptedUntil', from: '2026-01-05' }],
  ],
  'membership.activity-resumed': [
    ['broken', { since: '2026-01-10', ownFault: true }],
    ['broken', { since: '2026-01-10', confirmed: false }],
    ['met', { since: '2026-01-10' }],
    ['missing', { missing: 'evidence.ownFault', since: '2026-01-10' }],
    ['missing', { missing: 'evidence.confirmed', since: '2026-01-10' }],
  ],
  'membership.transcribed-unproven': [['broken', { standing: 'official' }]],
  'pool.listed-by-resolution': [
    ...yesOrNo('evidence.byResolution'),
    ['missing', { missing: 'sympathiser.listed' }],
  ],
  'pool.helper-assigned': [
    ['broken', { required: 1, official: false }],
    ['broken', { required: 1, official: true, byResolution: false }],
    ['met', { required: 1, official: true, byResolution: true }],
    ['missing', { missing: 'evidence.byResolution' }],
    ['met', { required: 1, actual: 2 }],
    ['missing', { missing: 'evidence.helper.official' }],
    ['missing', { missing: 'helper.assigned', required: 1 }],
  ],
  'pool.start-authorised': [
    ['met', { authorisedOn: '2025-01-15' }],
    ['missing', { missing: 'procedure.authorised' }],
  ],
  'pool.application-sequence': [
    ['broken', { helperOn: '2025-02-01', proposedOn: '2025-01-15' }],
    ['met', { proposedOn: '2025-01-15' }],
    ['met', { proposedOn: '2025-01-15', helperOn: '2025-01-10' }],
    ['missing', { missing: 'start.proposed' }],
  ],
  'applicant.citizen': [
    ['broken', { actual: 'other' }],
    ['met', { actual: 'vietnamese' }],
    ['missing', { missing: 'person.citizenship' }],
  ],
  'applicant.age-window': [
    ['broken', { ...age, months: 210, years: 17, restMonths: 6, end: 'under' }],
    ['broken', { ...age, months: 732, years: 61, end: 'over' }],
    ['met', age],
    ['met', { ...age, months: 732, years: 61, exception: 'over-age' }],
    ['missing', { missing: 'person.bornOn' }],
    ['broken', { months: 210, years: 17, restMonths: 6, minimum: 216, end: 'under' }],
  ],
  'applicant.exceptions-told': [
    ['missing', { missing: 'person.exceptions', absent: ['religion', 'former-member'] }],
    ['broken', {}],
    ['met', {}],
  ],
  'applicant.fixed-facts': [
    ['broken', { changed: ['bornOn'] }],
    ['broken', { changed: ['foreignOrigin', 'generations', 'former.decidedOn', 'former.leftOn'] }],
    ['broken', { changed: ['formerMember'] }],
    ['broken', { changed: ['former.exit', 'populationBreach.bornOn'] }],
  ],
  'applicant.criminal-case': [['broken', { since: '2025-09-16' }]],
  'applicant.accepts-platform': yesOrNo('evidence.acceptsPlatform'),
  'applicant.political-standard': [
    ['broken', { conclusion: 'not-met' }],
    ...consentFound({ conclusion: 'beyond-competence' }),
    ['met', { conclusion: 'met' }],
    ['met', { conclusion: 'beyond-competence' }],
    ['missing', { missing: 'politicalStandard.conclusion' }],
    [
      'missing',
      {
        missing: 'consent.political-standard',
        conclusion: 'beyond-competence',
        required: ['provincialStandingCommittee', 'upperStandingCommittee'],
      },
    ],
  ],
  'applicant.education-level': [
    ['broken', { actual: 'primary-completed', required: 'lower-secondary-diploma' }],
    ['broken', { actual: 'none', required: 'lower-secondary-diploma' }],
    ['met', { actual: 'upper-secondary', required: 'lower-secondary-diploma', door: 'general' }],
    ['met', { actual: 'primary-completed', required: 'lower-secondary-diploma', door: 'hardship' }],
    ['met', { actual: 'literate-national-script', required: 'lower-secondary-diploma', door: 'literacy' }],
    ['missing', { missing: 'person.education' }],
    ['missing', { missing: 'person.education', required: 'lower-secondary-diploma' }],
  ],
  'applicant.education-literacy-consent': [
    ...consentFound(),
    ['missing', { missing: 'consent.literacy', required: 'centralDirectStandingCommittee' }],
  ],
  'applicant.over-age-consent': [
    ['broken', { months: 732 }],
    ['broken', { required: ['centralDirectStandingCommittee'], actual: 'upperCommittee' }],
    ['met', { required: ['centralDirectStandingCommittee'], actual: 'centralDirectStandingCommittee' }],
    ...consentFound(),
    ['missing', { missing: 'consent.over-age', required: 'centralDirectStandingCommittee' }],
    ['missing', { missing: 'evidence.by', required: ['centralDirectStandingCommittee'] }],
  ],
  'awareness-class.attended-from-list': [
    ['broken', { proposedByCell: false }],
    ['broken', { required: 'lower-secondary-or-equivalent', actual: 'primary-completed' }],
    ['met', { listedOn: '2025-01-15' }],
    ['met', { required: 'lower-secondary-or-equivalent', actual: 'upper-secondary' }],
    ['missing', { missing: 'sympathiser.listed' }],
  ],
  'awareness-certificate.held': [
    ['met', { issuedOn: '2025-01-15' }],
    ['missing', { missing: 'certificate.awareness' }],
  ],
  'awareness-certificate.rightly-issued': [
    [
      'broken',
      { issuedOn: '2025-07-15', required: ['communePoliticalCentre'], actual: 'districtPoliticalCentre' },
    ],
    ['broken', { issuedOn: '2025-07-15', actual: 'communePoliticalCentre', maximum: 1, reissue: true }],
    ['met', { issuedOn: '2025-07-15', actual: 'communePoliticalCentre' }],
    ['missing', { missing: 'evidence.by', issuedOn: '2025-07-15', required: ['communePoliticalCentre'] }],
    ['broken', { issuedOn: '2025-07-15', maximum: 1, reissue: true }],
    ['met', { issuedOn: '2025-07-15', maximum: 1, reissue: true }],
  ],
  'awareness-certificate.valid': [
    ['broken', issued],
    ['broken', { ...issued, issuedOn: '2023-01-15', lastDay: '2025-06-30', actual: '2025-07-15' }],
    ['met', { ...issued, actual: '2025-01-15' }],
  ],
  'awareness-class.completed': [
    ['broken', { actual: 75.5, required: 80, of: 'attendance' }],
    ['broken', { actual: 4.5, required: 5, of: 'mark' }],
    ['broken', { actual: 2, required: 1, of: 'rewrites' }],
    ['met', { attendance: 85, mark: 7.5, rewrites: 1 }],
    ['met', { mark: 7.5 }],
    ['met', { attendance: 80 }],
    ['met', { rewrites: 1 }],
  ],
  'class.size': [
    ['broken', { actual: 24, minimum: 25 }],
    ['met', { actual: 25, minimum: 25 }],
  ],
  'class.certificate-on-time': [
    ['broken', { completedOn: '2026-01-15', lastDay: '2026-01-30', actual: '2026-01-31' }],
    ['met', { completedOn: '2026-01-15', lastDay: '2026-01-30', actual: '2026-01-30' }],
  ],
  'application.self-made': yesOrNo('evidence.personally'),
  'application.handwritten': [['broken', { actual: false }]],
  'application.before-declaration': [
    ['broken', { appliedOn: '2025-02-01', declaredOn: '2025-01-15' }],
    ['met', { appliedOn: '2025-01-15', declaredOn: '2025-02-01' }],
    ['missing', { missing: 'application.made' }],
  ],
  'background.self-declared': [
    ['broken', { truthful: false }],
    ['broken', { byApplicant: false }],
    ['met', { byApplicant: true }],
    ['met', { byApplicant: false }],
    ['missing', { missing: 'evidence.byApplicant' }],
  ],
  'background.form': [
    ['broken', { formDefects: true }],
    ['broken', { required: 'birth-certificate', actual: 'identity-card' }],
    ['met', { required: 'birth-certificate', actual: 'birth-certificate' }],
  ],
  'background.relatives-declared': [
    ['broken', { absent: ['spouse-parents', 'own-siblings'] }],
    ['met', { absent: [] }],
    ['missing', { missing: 'evidence.relativesDeclared', required: ['spouse'] }],
  ],
  'verification.procedure-order': [
    ['broken', { sealedOn: '2025-02-01', certifiedOn: '2025-01-15' }],
    ['broken', { sealedOn: '2025-02-01', requestedOn: '2025-01-15' }],
    ['met', { sealedOn: '2025-02-01' }],
    ['missing', { missing: 'background.sealed' }],
  ],
  'verification.impartial': [
    ['broken', { actual: 'sibling', barred: ['applicant', 'sibling'] }],
    ['met', { actual: 'unrelated', barred: ['applicant', 'sibling'] }],
    ['missing', { missing: 'evidence.verifier' }],
  ],
  'verification.complete': [
    ['broken', { unverified: ['father', 'mother', 'spouse'], exempt: [] }],
    ['met', { unverified: [], exempt: ['father'] }],
    ['met', { samePlace: true }],
    ['missing', { missing: 'evidence.family', required: ['father'] }],
    ['missing', { missing: 'evidence.verified', required: ['father'] }],
  ],
  'verification.content-covered': [
    ['broken', { uncovered: ['political-standard', 'line-and-law'] }],
    ['broken', { uncovered: ['line-and-law'], uncoveredOfRelatives: ['political-standard'] }],
    ['broken', { uncovered: [], uncoveredOfRelatives: ['political-standard', 'line-and-law'] }],
    ['met', { uncovered: [] }],
    ['missing', { missing: 'evidence.topics', required: ['political-standard'] }],
  ],
  'verification.asked-about': [
    ['broken', { unasked: ['father', 'mother'] }],
    ['broken', { unsettled: 1 }],
    ['broken', { wrong: 2 }],
    ['met', {}],
  ],
  'verification.reply-content': [
    ['broken', { answer: 'refused' }],
    ['met', { answer: 'not-complete' }],
  ],
  'background.certified-after-verification': [
    ['broken', { unanswered: 1 }],
    ['met', { unanswered: 0 }],
    ['met', { certifiedOn: '2025-01-15' }],
    ['missing', { missing: 'background.certified' }],
  ],
  'verification.reply-on-time': clock,
  'introduction.two-official-members': [
    ['met', { actual: 2, required: 2 }],
    ['missing', { missing: 'introduction.made', actual: 1, required: 2 }],
    ['missing', { missing: 'person.tradeUnionMember', route: 'members-past-youth' }],
  ],
  'introduction.youth-union-route': [
    ['broken', { youthUnionMember: false }],
    ['broken', { actual: 'tradeUnionExecutive', required: ['youthUnionExecutive', 'youthUnionBranch'] }],
    ['met', { actual: 1, required: 1 }],
    ['missing', { missing: 'evidence.persons' }],
    ['missing', { missing: 'unit.youthUnion' }],
    ['missing', { missing: 'person.youthAge' }],
    ['missing', { missing: 'person.youthUnionMember' }],
    ['missing', { missing: 'union.resolved', union: 'youth-union' }],
    ['missing', { missing: 'introduction.made', actual: 0, required: 1 }],
    ['missing', { missing: 'evidence.by', required: ['youthUnionExecutive', 'youthUnionBranch'] }],
  ],
  'introduction.trade-union-route': [
    ['broken', { tradeUnionMember: false }],
    ['broken', { actual: 'youthUnionBranch', required: ['tradeUnionExecutive'] }],
    ['met', { actual: 1, required: 1 }],
    ['missing', { missing: 'unit.tradeUnion' }],
    ['missing', { missing: 'person.tradeUnionMember' }],
    ['missing', { missing: 'union.resolved', union: 'trade-union' }],
    ['missing', { missing: 'introduction.made', actual: 0, required: 1 }],
    ['missing', { missing: 'evidence.by', required: ['tradeUnionExecutive'] }],
  ],
  'introduction.official-status': [
    ['broken', { official: false }],
    ['met', { official: true }],
    ['met', { actual: 2, beside: 1 }],
    ['missing', { missing: 'evidence.introducer.official' }],
  ],
  'introduction.worked-together': [
    ['broken', { ...together, months: 7 }],
    ['broken', together],
    ['broken', { ...together, actual: 'residence', required: ['work', 'labour', 'study'] }],
    ['met', together],
    ['met', { waived: true }],
    ['met', { waived: true, movedOn: '2025-01-15' }],
    ['missing', { missing: 'being-helped.certified', movedOn: '2025-01-15' }],
    ['missing', { missing: 'evidence.assignedByCell' }],
    ['missing', { missing: 'evidence.togetherIn', required: ['work', 'labour', 'study'] }],
    ['missing', { missing: 'evidence.togetherSince', minimum: 12 }],
    ['missing', { missing: 'evidence.sameOrganisation', ...together }],
    ['missing', { missing: 'evidence.assignedByCell', movedOn: '2025-01-15' }],
  ],
  'opinions.gathered': [
    ['met', { consolidatedOn: '2025-01-15' }],
    ['missing', { missing: 'opinions.consolidated' }],
  ],
  'opinions.complete': [
    ['broken', { organisations: false }],
    ['broken', { residence: 'none' }],
    ['broken', { residence: 'waived', waiver: 'never' }],
    ['met', { residence: 'given' }],
    ['met', { residence: 'waived', waiver: 'secretariat-rule' }],
    ['missing', { missing: 'evidence.organisations' }],
    ['missing', { missing: 'evidence.residence' }],
    ['missing', { missing: 'evidence.waiverRule', waiver: 'secretariat-rule' }],
  ],
  'cell.dossier-complete': [
    ['broken', { absent: ['doc.application', 'doc.introduction-paper'] }],
    ['met', { absent: [] }],
  ],
  'dossier.fresh': [
    [
      'missing',
      {
        missing: 'evidence.backgroundChanged',
        openedOn: '2024-01-15',
        lastDay: '2025-01-15',
        actual: '2025-03-01',
      },
    ],
    ['broken', { ...window, redo: ['introduction-paper', 'consolidated-opinions'] }],
    ['met', { ...window, actual: '2025-01-15' }],
    ['met', { ...window, lastDay: '2026-01-20', redo: ['introduction-paper'] }],
  ],
  'cell.able-to-meet': [
    ['broken', { actual: 2, minimum: 3 }],
    ['met', { actual: 3, minimum: 3 }],
    ['missing', { missing: 'evidence.tally' }],
  ],
  'cell.conditions-rechecked': yesOrNo('evidence.conditionsRechecked'),
  'cell.one-by-one': [
    ['broken', { actual: 3, required: 1 }],
    ['met', { actual: 1, required: 1 }],
    ['missing', { missing: 'evidence.persons' }],
  ],
  'cell.two-thirds': vote,
  'cell.only-official-members-vote': [
    ['broken', { actual: 2 }],
    ['met', { actual: 0 }],
  ],
  'cell.vote-form': [
    ['broken', { actual: 'show-of-hands', required: ['secret-ballot', 'raised-card'] }],
    ['met', { actual: 'secret-ballot', required: ['secret-ballot', 'raised-card'] }],
    ['missing', { missing: 'evidence.form', required: ['secret-ballot', 'raised-card'] }],
  ],
  'cell.resolution-content': yesOrNo('evidence.conclusionsStated'),
  'section.appraisal-present': [
    ['met', { appraisedOn: '2025-01-15' }],
    ['missing', { missing: 'section.appraised' }],
    ['missing', { missing: 'unit.sectionCommittee' }],
  ],
  'grassroots.two-thirds': vote,
  'grassroots.resolution-present': [
    ['met', { votedOn: '2025-01-15' }],
    ['missing', { missing: 'grassroots.voted' }],
  ],
  'cell.shortfall-reported': [
    ['met', { reportedOn: '2025-01-15' }],
    ['missing', { missing: 'shortfall.reported' }],
    ['missing', { missing: 'evidence.full' }],
  ],
  'recognition.shortfall-reported': [
    ['met', { reportedOn: '2025-01-15' }],
    ['missing', { missing: 'shortfall.reported' }],
    ['missing', { missing: 'evidence.full' }],
  ],
  'authority.majority': [
    ['broken', { yes: 6, base: 12, needed: 7, fraction: '1/2', outcome: 'proposed' }],
    ['broken', { yes: 7, base: 12, needed: 8, fraction: '2/3', outcome: 'proposed' }],
    ['met', { yes: 7, base: 12, needed: 7, fraction: '1/2', outcome: 'proposed' }],
    ['missing', { missing: 'evidence.tally' }],
  ],
  'authority.delegated-collective': [
    ['broken', short],
    ['met', { ...short, yes: 14 }],
    ['missing', { missing: 'evidence.tally' }],
  ],
  'authority.file-reappraised': yesOrNo('evidence.reappraised'),
  'decision.one-person': [
    ['broken', { actual: 2 }],
    ['met', { actual: 2 }],
  ],
  'decision.on-time': clock,
  'recognition.decision-on-time': clock,
  'decision.cell-notified': [['broken', {}]],
  'authority.own-decision': [
    ['broken', { isIssuer: false }],
    ['met', { isIssuer: true }],
  ],
  'authority.consents-first': [
    ['broken', { consentOn: '2025-02-01', decidedOn: '2025-01-15' }],
    ['broken', { written: false }],
    ['met', { consentOn: '2025-01-15', decidedOn: '2025-01-20' }],
    ['missing', { missing: 'consent.matter' }],
  ],
  'order.cell-then-section-then-grassroots': order,
  'order.resolutions-then-decision': order,
  'order.decision-then-ceremony': order,
  'ceremony.on-time': [
    ['broken', { decidedOn: '2025-07-01', lastDay: '2025-08-12', actual: '2025-08-13' }],
    ['met', { decidedOn: '2025-07-01', lastDay: '2025-08-12', actual: '2025-08-12' }],
    [
      'met',
      { decidedOn: '2025-07-01', lastDay: '2025-08-12', actual: '2025-08-13', consentOn: '2025-08-11' },
    ],
    ['missing', { missing: 'decision.received' }],
  ],
  'ceremony.each-separately': [
    ['broken', { actual: false }],
    ['missing', { missing: 'evidence.separately' }],
    ['met', { actual: true }],
  ],
  'ceremony.right-place': [
    ['broken', { isSameCell: false }],
    ['met', { isSameCell: true }],
    ['broken', { movedOn: '2025-01-15', isNewPlace: false }],
    ['met', { movedOn: '2025-01-15', isNewPlace: true }],
    ['missing', { missing: 'unit.newCell', movedOn: '2025-01-15' }],
    ['missing', { missing: 'evidence.ceremonyCell', movedOn: '2025-01-15' }],
  ],
  'records.member-record-on-time': clock,
  'probation.twelve-months': [
    ['broken', { joinedOn: '2024-10-10', endsOn: '2025-10-10', actual: '2025-10-09' }],
    ['met', { joinedOn: '2024-10-10', endsOn: '2025-10-10', actual: '2025-10-11' }],
    ['missing', { missing: 'ceremony.held' }],
  ],
  'probation.discipline-forms': [
    ['broken', { actual: 'expulsion', required: ['reprimand', 'warning'] }],
    ['met', { actual: 'warning', required: ['reprimand', 'warning'] }],
  ],
  'probation.helper-kept': [
    ['broken', { remarked: false }],
    ['broken', { leftOn: '2025-03-10' }],
    ['broken', { official: false }],
    ['met', { official: true }],
    ['missing', { missing: 'evidence.helper' }],
    ['missing', { missing: 'evidence.helper.official' }],
  ],
  'new-member-class.certificate-held': [
    ['met', { issuedOn: '2025-01-15' }],
    ['missing', { missing: 'certificate.new-member' }],
  ],
  'recognition.self-review-after-term': [
    ['broken', { endsOn: '2025-10-10', actual: '2025-10-10' }],
    ['met', { endsOn: '2025-10-10', actual: '2025-10-11' }],
    ['broken', { endsOn: '2025-10-10', actual: '2025-10-09', paper: 'doc.helper-remarks' }],
    ['broken', { endsOn: '2025-10-10', actual: '2025-10-09', paper: 'doc.recognition-opinions' }],
    ['met', { endsOn: '2025-10-10', actual: '2025-10-11', paper: 'doc.helper-remarks' }],
  ],
  'recognition.removal-if-unqualified': [
    ['broken', { endsOn: '2025-10-10', actual: '2025-09-02' }],
    ['met', { endsOn: '2025-10-10', actual: '2025-10-20' }],
    ['met', {}],
  ],
  'recognition.file-complete': [
    ['broken', { absent: ['doc.self-review', 'doc.helper-remarks'] }],
    ['met', { absent: [] }],
  ],
  'recognition.three-failed-votes': [
    ['broken', { failed: 3, maximum: 3 }],
    ['met', { failed: 2, maximum: 3 }],
  ],
  'recognition.cell-review-on-time': clock,
  'recognition.date-not-delayed': [['met', { officialSince: '2025-10-10', recognisedOn: '2025-12-01' }]],
  'dates.four-kept-apart': [
    [
      'met',
      {
        seniorityFrom: '2024-09-05',
        joinedOn: '2024-10-10',
        officialSince: '2025-10-10',
        recognisedOn: '2025-12-01',
      },
    ],
  ],
  'probation.rights-limited': [
    ['broken', {}],
    ['met', { rightsFrom: '2025-12-01' }],
  ],
  'recognition.announced-by-official-cell': [
    ['broken', { since: '2025-07-01' }],
    ['met', { since: '2025-07-01' }],
    ['missing', { missing: 'evidence.announcingCell' }],
  ],
  'recognition.announced-at-nearest-meeting': [
    ['broken', {}],
    ['broken', { recognisedOn: '2026-12-04', actual: '2026-12-20', metOn: '2026-12-15' }],
    ['met', { recognisedOn: '2026-12-04', actual: '2026-12-08', metOn: '2026-12-15' }],
    ['met', { recognisedOn: '2026-12-04', actual: '2026-12-08' }],
  ],
  'card.with-recognition': [
    ['broken', { recognisedOn: '2025-12-01', actual: '2025-11-01' }],
    ['met', { recognisedOn: '2025-12-01' }],
  ],
  'class.entrant-education': [
    ['broken', { actual: 'primary-completed', required: 'lower-secondary-or-equivalent' }],
    ['met', { actual: 'upper-secondary', required: 'lower-secondary-or-equivalent' }],
  ],
  'class.attendance': [
    ['broken', { actual: 62.5, required: 80 }],
    ['met', { actual: 100, required: 80 }],
  ],
  'class.essay-rewrites': [
    ['broken', { actual: 2, maximum: 1 }],
    ['met', { actual: 1, maximum: 1 }],
  ],
  'class.essay-passed': [
    ['broken', { failed: 1, required: 5 }],
    ['met', { failed: 0, required: 5 }],
  ],
  'class.certificate-earned': [
    ['broken', {}],
    ['missing', { missing: 'completion.decided' }],
  ],
  'class.not-enrolled': [
    ['broken', {}],
    ['missing', { missing: 'person.enrolled' }],
  ],
  'class.issuer': [
    ['broken', { actual: 'cell', required: ['communePoliticalCentre'] }],
    ['met', { actual: 'communePoliticalCentre' }],
  ],
  'class.days-in-order': [
    ['broken', { earlierOn: '2026-02-10', actual: '2026-02-05' }],
    ['met', {}],
  ],
  'class.entered-once': [
    ['broken', { earlierOn: '2026-02-10' }],
    ['met', {}],
  ],
  'plan.own-level': [
    ['broken', { level: 'provinceCommittee', actual: 'cell' }],
    ['met', { level: 'cell', actual: 'cell' }],
  ],
  'plan.days-in-order': [
    ['broken', { earlierOn: '2026-02-10', actual: '2026-02-05' }],
    ['met', {}],
  ],
  'class.out-of-order': outOfOrder,
  'procedure.withheld': [
    ['broken', {}],
    ['met', {}],
    ['missing', {}],
  ],
  'procedure.out-of-order': [
    [
      'broken',
      {
        act: 'cell.voted:recognition',
        state: ['candidate.path.outstanding'],
        steps: ['procedure.authorised', 'cell.voted:admission'],
      },
    ],
    ['broken', { act: 'sympathiser.listed', state: ['official'] }],
  ],
  ...information,
  ...applicantSamples,
  ...organisationSamples,
  ...planSamples,
  'member-transfer.other-cell': [
    ['broken', {}],
    ['met', {}],
  ],
  'member-transfer.not-blocked': [
    ['broken', { underInspection: true }],
    ['broken', { indexCertified: false }],
    ['met', { underInspection: false }],
    ['met', { transfer: 'temporary' }],
    ['met', { indexCertified: true }],
    ['missing', { missing: 'evidence.underInspection' }],
    ['missing', { missing: 'evidence.indexCertified' }],
  ],
  'member-transfer.papers': [
    ['broken', { required: ['doc.transfer-slip', 'doc.admission-decision', 'doc.member-file'] }],
    ['met', { required: ['doc.membership-card', 'doc.transfer-self-review'] }],
    ['missing', { missing: 'evidence.papersComplete', required: ['doc.member-file'] }],
  ],
  'member-transfer.temporary-window': [
    ['broken', { months: 1, minimum: 3, under: 12 }],
    ['broken', { months: 25, minimum: 3, maximum: 24, study: true }],
    ['met', { months: 6, minimum: 3, under: 12 }],
    ['met', { months: 24, minimum: 3, maximum: 24, study: true }],
    ['missing', { missing: 'evidence.stayMonths' }],
  ],
  'member-transfer.started-on-time': [...clock, ['missing', { missing: 'evidence.effectiveOn' }]],
  'member-transfer.letter-on-time': clock,
  'member-transfer.dossier-filed': clock,
  'member-transfer.withheld-too-long': [
    ...clock,
    ['broken', { excused: true }],
    ['missing', { missing: 'transfer-notice.arrived' }],
  ],
  'member-transfer.abroad-kind': [
    ['broken', { months: 2, kind: 'none' }],
    ['met', { months: 8, kind: 'temporary' }],
    ['met', { months: 14, kind: 'official' }],
  ],
  'member-transfer.stay-ended': clock,
  'member-transfer.stay-prolonged': [
    ['broken', { months: 12, under: 12 }],
    ['broken', { reportedHome: false }],
    ['met', { months: 3 }],
    ['missing', { missing: 'evidence.reportedHome' }],
  ],
  'member-transfer.abroad': [
    ...clock,
    ['broken', { returnedOn: '2025-07-01', lastDay: '2025-08-12', actual: '2025-08-13' }],
    ['met', { returnedOn: '2025-07-01', lastDay: '2025-08-12', actual: '2025-08-12' }],
    ['missing', { missing: 'evidence.returnedOn' }],
    ['missing', { missing: 'evidence.labour' }],
  ],
  'probation.abroad-review': [
    ['met', { minimum: 3 }],
    ['met', { kind: 'temporary' }],
  ],
  'probation.alone-abroad': [
    ['broken', { kind: 'temporary' }],
    ['broken', { endsOn: '2025-07-01', actual: '2025-06-30' }],
    ['met', { since: '2025-01-06' }],
  ],
  'probation.temporary-place-review': [
    ['broken', { since: '2025-07-01' }],
    ['met', { since: '2025-07-01' }],
    ['missing', { missing: 'evidence.reviewingCell' }],
  ],
  'probation.helper-kept-on-transfer': [
    ['broken', { receivedOn: '2025-07-01' }],
    ['met', { assignedOn: '2025-07-01' }],
    ['met', { remarkedOn: '2025-07-01' }],
    ['missing', { missing: 'remarks.made' }],
  ],
  'member-transfer.slips-checked': [['met', { months: 3 }]],
  'member-transfer.dissolved-organisation': [
    ['broken', { from: '2025-08-01', lastDay: '2025-09-16', actual: '2025-09-17' }],
    ['met', { from: '2025-08-01', lastDay: '2025-09-16', actual: '2025-09-16' }],
    ['met', { days: 30 }],
  ],
  'member-transfer.student-stay': [['met', { months: 12 }]],
  'organisation.cell-minimum': [
    ['broken', { actual: 1, minimum: 3 }],
    ['met', { actual: 3, minimum: 3 }],
  ],
  'discipline.deferred': [
    ['broken', { deferral: 'illness' }],
    ['broken', { deferral: 'child', months: 12, actual: '2025-08-14' }],
    ['met', { deferral: 'child', months: 12, actual: '2025-08-15' }],
    ['missing', { missing: 'evidence.childBornOn' }],
  ],
  'discipline.no-expulsion': [['broken', { form: 'expulsion' }]],
  'discipline.concluded': [['broken', {}]],
  'discipline.within-limitation': [
    ['broken', { breachOn: '2020-01-15', form: 'reprimand', lastDay: '2025-01-15', actual: '2025-01-16' }],
    ['met', { breachOn: '2020-01-15', form: 'warning', lastDay: '2030-01-15', actual: '2025-01-16' }],
    ['met', { breachOn: '2000-01-15', form: 'expulsion', actual: '2025-01-16' }],
  ],
  'probation.discipline-reviewed-at-term': [['met', { disciplinedOn: '2025-07-01', endsOn: '2025-10-10' }]],
  'probation.criminal-fast-track': [
    ['broken', { actual: 'fine', required: ['wanted', 'detained'] }],
    ['broken', { actual: 'imprisonment', required: ['wanted', 'detained'], standing: 'official' }],
    ['met', { actual: 'non-custodial-reform', required: ['wanted', 'detained'] }],
  ],
  ...exits,
  ...annulmentToSeniority,
}

/** Rules that are met without a fact to tell. */
const metWithoutFacts: readonly string[] = [
  'applicant.fixed-facts',
  'applicant.criminal-case',
  'applicant.population-noted',
  'readmission.population-repeat',
  'application.handwritten',
  'decision.cell-notified',
  'organisation.body-known',
  'membership.transcribed-unproven',
  'discipline.no-expulsion',
  'discipline.concluded',
  'badge.due',
  'badge.before-transfer',
  'exit.notice-made',
  'annulment.known-defect',
  'class.certificate-earned',
  'class.not-enrolled',
  'class.out-of-order',
  'agreement.days',
  'agreement.tally',
  'agreement.references',
  'agreement.relatives',
  'facts.person',
  'facts.place',
  'facts.person-and-place',
  'facts.act',
  'plan.out-of-order',
  'procedure.out-of-order',
  'agreement.entered-once',
  'procedure.withheld',
]

/** The facts every rule may find, as the rules write them; each rule has all its wordings here. */
export const samples: Samples = {
  ...withFacts,
  ...Object.fromEntries(
    metWithoutFacts.map((rule) => [rule, [...(withFacts[rule] ?? []), ['met', {}] as const]]),
  ),
}
