import type { ValueOf } from './fact-fields.js'

/** Where the codes of a value are looked up; `names` of a value that is a set, or a figure, for each of several names. */
export interface ProvisionFields {
  readonly names?: ValueOf
  readonly codes: ValueOf
  /** Of a value of several: any one of them does, or they are the ends of a range; all of them where it is left out. */
  readonly several?: 'any' | 'range'
}

/** Fields of provisions whose values are codes, other than bodies. */
const fields: Readonly<Record<string, ValueOf | ProvisionFields>> = {
  'annulment.deadline': 'noFigure',
  'annulment.on-transfer.method': 'annulmentMethod',
  'annulment.organisation-gone.body': ['annuller', 'noFigure'],
  'annulment.procedural.method': 'annulmentMethod',
  'annulment.procedural.steps': 'annulmentMethod',
  'annulment.substantive.grounds': 'annulmentGround',
  'annulment.substantive.grounds.named': ['annulmentGround', 'substantiveGround'],
  'awareness-class.entrant.age.minimum': 'noFigure',
  'awareness-class.entrant.education': 'educationRequired',
  'background-declaration.hometown.source': 'hometownSource',
  'background-declaration.relatives': 'relativeGroup',
  'badge.days': 'badgeDay',
  'ceremony.clock-start': 'clockStart',
  'class.essay.ranks': 'classRank',
  'complaint.removal.local-levels': ['structureLevel', 'body'],
  'criminal.fast-track.threshold': 'criminal',
  'decision.clock-start': 'clockStart',
  'discipline.death.effect': 'deathEffect',
  'discipline.expulsion.excludes': 'matter',
  'discipline.limitation.expulsion': 'noFigure',
  'discipline.probationary.forms': 'disciplineForm',
  'discipline.temporary-place.maximum': 'disciplineForm',
  'dossier.redo-items': 'redoItem',
  'eligibility.age.counting': 'ageCounting',
  'eligibility.citizenship': 'citizenship',
  'eligibility.education.hardship.groups': 'hardshipGroup',
  'eligibility.population.hard-areas': 'hardshipGroup',
  'eligibility.education.hardship.minimum': 'education',
  'eligibility.education.literacy.groups': 'hardshipGroup',
  'eligibility.education.literacy.minimum': 'education',
  'eligibility.education.minimum': ['education', 'educationRequired'],
  'eligibility.foreign-marriage.checks': ['foreignMarriageCheck', 'citizenship'],
  'eligibility.over-age.conditions': 'overAgeConditions',
  'eligibility.political.scope': 'topic',
  'eligibility.population.fifth-child.outcome': ['populationOutcome', 'noFigure'],
  'eligibility.religion.recognised-only': 'recognisedReligion',
  'introduction.together.kinds': 'togetherIn',
  'introduction.together.scope': 'togetherScope',
  'introduction.youth.age.maximum': 'noFigure',
  'member-transfer.blocked-while': 'transferBlock',
  'member-transfer.official.act': 'transferAct',
  'member-transfer.slip.kinds': { names: 'transferSlip', codes: 'noFigure' },
  'member-transfer.temporary.status': 'temporaryStatus',
  'membership-card.handover': 'membershipMoment',
  'new-member-certificate.validity': 'noFigure',
  'no-cell.assigning-body': 'assigner',
  'no-cell.assigning-body.by-place': { names: 'noCellPlace', codes: 'assigner' },
  'no-cell.zone-assigning-body': 'assigner',
  'opinions.quorum': 'noFigure',
  'opinions.residence.waiver': 'residenceWaiver',
  'readmission.barred-reasons': 'formerReason',
  'readmission.barred-reasons.wider': 'formerReason',
  'readmission.population.repeat.outcome': ['populationOutcome', 'noFigure'],
  'recognition.announcement': 'membershipMoment',
  'recognition.official-date': 'membershipMoment',
  'seniority.deducted': ['matter', 'interruptionCause'],
  'seniority.readmitted.start': 'membershipMoment',
  'seniority.start': 'membershipMoment',
  'statistics.new-member.age-bands': 'ageBand',
  'structure.cell.kinds': 'cellKind',
  'structure.levels': 'structureLevel',
  'structure.special-zone.role': 'specialZone',
  'verification.barred-verifiers': 'verifier',
  'verification.content': { names: 'topicHolder', codes: 'topic' },
  'verification.member-relative.exemption': 'memberRelativeExemption',
  'verification.subjects': 'verified',
  'vote.cell.base': 'voteBase',
  'vote.committee.base': 'voteBase',
  'vote.form': 'voteForm',
  'vote.shortfall.action': 'shortfallAction',
}

/** Provisions that say which kinds of body a word means, by how it means them. */
const isOfNames = (provision: string) =>
  provision.startsWith('names.') || provision === 'decision.admission.decider.assumed'

/** Sets of which any one does: who may act, which form or ground is enough. */
const anyOf =
  /^(?:actors|names)\.|\.(?:consent-body(?:\..+)?|(?:fallback-)?issuer|certifier|decider(?:\..+)?|actor|assigning-body(?:\..+)?|bodies)$|^(?:vote\.form|introduction\.together\.kinds|discipline\.probationary\.forms|criminal\.fast-track\.threshold|member-transfer\.blocked-while|annulment\.substantive\.grounds(?:\..+)?|eligibility\.education\..+\.groups|eligibility\.population\.hard-areas|verification\.barred-verifiers|readmission\.barred-reasons(?:\.wider)?|discipline\.expulsion\.excludes|structure\.special-zone\.role)$/

const ranges: readonly string[] = ['plan.admission-rate.target']

function severalOf(provision: string): Pick<ProvisionFields, 'several'> {
  if (ranges.includes(provision)) return { several: 'range' }
  return anyOf.test(provision) ? { several: 'any' } : {}
}

/** Where the codes of a provision's value are looked up; bodies and their parts, where no other field is named. */
export function fieldsOfProvision(provision: string): ProvisionFields {
  const found = Object.hasOwn(fields, provision) ? fields[provision] : undefined
  const several = severalOf(provision)
  if (isOfNames(provision)) return { names: 'actorNaming', codes: 'body', ...several }
  if (found === undefined) return { codes: ['body', 'actorPart'], ...several }
  return { ...(typeof found === 'object' && 'codes' in found ? found : { codes: found }), ...several }
}
