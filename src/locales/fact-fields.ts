import type { RuleId } from '../rules/engine/codes.js'
import type { Field } from './codes.js'

/** Whose words a value has: those of a field, of the bodies, of the acts, of the states of the charts, or of what is missing. */
export type WordSource = Field | 'body' | 'act' | 'state' | 'missing'

/** Where a value is looked up: one source, or several that have no code in common. */
export type ValueOf = WordSource | readonly WordSource[]

/** Fields of facts that mean the same in every rule that gives them. */
const byName: Readonly<Record<string, WordSource>> = {
  act: 'act',
  actor: 'body',
  actual: 'body',
  against: 'complaintAgainst',
  answer: 'selfCriticism',
  armedForces: 'armedForces',
  as: 'annuller',
  assumed: 'act',
  barred: 'verifier',
  by: 'body',
  concluding: 'conclusion',
  conclusion: 'politicalConclusion',
  deferral: 'deferral',
  door: 'educationDoor',
  due: 'proceduralGround',
  earlier: 'act',
  end: 'ageEnd',
  ended: 'openMatter',
  exception: 'ageException',
  exempt: 'verified',
  form: 'disciplineForm',
  joinedBy: 'joinedBy',
  level: 'body',
  matter: 'matter',
  next: 'act',
  measure: 'measure',
  of: 'classMeasure',
  open: 'openMatter',
  outcome: 'voteOutcome',
  pairs: 'factPair',
  possible: 'act',
  reason: 'formerReason',
  reasons: 'complaintObjection',
  redo: 'redoItem',
  redone: 'proceduralGround',
  required: 'body',
  residence: 'residenceOpinion',
  ruling: 'ruling',
  standing: 'standing',
  state: 'state',
  steps: 'act',
  uncovered: 'topic',
  uncoveredOfRelatives: 'topic',
  union: 'union',
  unverified: 'verified',
  waiver: 'residenceWaiver',
}

const education = { actual: 'education', required: ['education', 'educationRequired'] } as const
const competence = {
  residence: 'applicantResidence',
  ground: 'competenceGround',
  actual: 'competentOrganisation',
  required: 'competentOrganisation',
} as const
const procedural = {
  actual: 'proceduralGround',
  required: 'proceduralGround',
  ground: 'proceduralGround',
} as const

/** Fields of facts whose name does not tell. */
const byRule: { readonly [R in RuleId]?: Readonly<Record<string, ValueOf>> } = {
  'agreement.days': { field: 'toldDay', bound: ['toldDay', 'boundDay'], others: 'toldDay' },
  'agreement.references': { reference: 'namedThing', required: 'act' },
  'agreement.tally': { disagreements: 'tallyDisagreement' },
  'agreement.relatives': {
    disagreements: 'relativesDisagreement',
    persons: 'verified',
    groups: 'relativeGroup',
  },
  'annulment.known-defect': { ground: 'substantiveGround' },
  'annulment.on-transfer': { onTransfer: 'foundOnTransfer' },
  'annulment.procedural': procedural,
  'annulment.substantive': { ground: 'substantiveGround' },
  'applicant.citizen': { actual: 'citizenship' },
  'applicant.education-level': education,
  'applicant.exceptions-told': { absent: 'exceptionalFact' },
  'applicant.fixed-facts': { changed: 'fixedFact' },
  'applicant.population-wait': { outcome: 'populationOutcome' },
  'applicant.religion-procedure': { actual: ['body', 'religion'] },
  'awareness-class.attended-from-list': education,
  'background.form': { actual: 'hometownSource', required: 'hometownSource' },
  'background.relatives-declared': { absent: 'relativeGroup', required: 'relativeGroup' },
  'badge.rounds': { occasions: 'badgeDay' },
  'cell.dossier-complete': { absent: 'dossierPaper' },
  'cell.vote-form': { actual: 'voteForm', required: 'voteForm' },
  'class.entrant-education': education,
  'competence.by-situation': competence,
  'competence.contract-worker': competence,
  'competence.graduate': competence,
  'competence.remarks-from-elsewhere': { absent: 'remarksFrom', required: 'remarksFrom' },
  'competence.study-or-secondment': competence,
  'introduction.wartime-single': { region: 'joiningRegion' },
  'introduction.worked-together': { actual: 'togetherIn', required: 'togetherIn' },
  'member-transfer.abroad-kind': { kind: 'abroadKind' },
  'member-transfer.not-blocked': { transfer: 'transferKind' },
  'member-transfer.papers': { required: 'transferPaper' },
  'organisation.delegation-criteria': { place: 'unitPlace' },
  'organisation.granted-power': { place: 'unitPlace' },
  'organisation.no-cell-assignment': { actual: 'assigner', required: 'assigner' },
  'probation.abroad-review': { kind: 'abroadKind' },
  'probation.alone-abroad': { kind: 'abroadKind' },
  'probation.criminal-fast-track': { actual: 'criminal', required: 'criminal' },
  'probation.discipline-forms': { actual: 'disciplineForm', required: 'disciplineForm' },
  'readmission.population-repeat': { outcome: ['populationOutcome', 'noFigure'] },
  'readmission.full-procedure': { absent: 'act' },
  'recognition.file-complete': { absent: 'recognitionPaper' },
  'removal.grounds': { ground: 'removalGround', required: 'removalGround' },
  'verification.asked-about': { unasked: 'verified' },
  'verification.complete': { required: 'verified' },
  'verification.content-covered': { required: 'topic' },
  'verification.impartial': { actual: 'verifier' },
  'verification.reply-content': { answer: 'verificationAnswer' },
}

/** Where the value of a fact of a rule is looked up; a field of an app's own has the name of the fact. */
export function fieldOfFact(rule: string, fact: string): ValueOf | undefined {
  const rules: Readonly<Record<string, Readonly<Record<string, ValueOf>> | undefined>> = byRule
  const ofRule = Object.hasOwn(rules, rule) ? (rules[rule] ?? {}) : {}
  if (Object.hasOwn(ofRule, fact)) return ofRule[fact]
  return Object.hasOwn(byName, fact) ? byName[fact] : undefined
}
