import { type ActivityStatus, activityOf } from '../casefile/activity.js'
import { actsOf, type CaseFile, type KeptFinding, lastUpTo, withAct } from '../casefile/case-file.js'
import type { Act, ActType } from '../casefile/shapes.js'
import type { Finding } from '../law/finding.js'
import { Inquiry } from '../law/inquiry.js'
import { whereCovered } from '../law/where-covered.js'
import { voteRecognitionAttemptsMaximum } from '../regulations/vote/shortfall.js'
import { isIntroduced } from '../rules/dossier/introduction/introduction.js'
import { findingsOf, isAdmissible } from '../rules/engine/findings-of.js'
import type { Depth } from '../rules/engine/judge.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { isOfficialMember } from '../rules/membership/official-member.js'
import { isHelpedWithout } from '../rules/membership/probation/helper.js'
import { failedVotes } from '../rules/membership/recognition/failed-votes.js'

/** What the chart branches on: whether any bar refuses the act, and the facts of the file it asks. */
export interface ChartVerdict {
  readonly isAdmissible: boolean
  /** After the act, as many introductions stand as the route asks for. */
  readonly isIntroduced: boolean
  /** The ceremony names a helper, or another stays where one leaves. */
  readonly isHelped: boolean
  /** The vote is the last the law allows before the case goes up. */
  readonly isLastAttempt: boolean
  /** The person restored was an official member when the membership ended. */
  readonly wasOfficial: boolean
  /** The person restored died before. */
  readonly hasDied: boolean
  /** The decision that regularises the admission recognises official status. */
  readonly isRecognising: boolean
  /** The activity of a member who becomes official, or who is exempted or interrupts activity; `active` for every other act. */
  readonly activity: ActivityStatus
}

/** What the rulebook says of one act on one file, and what the chart branches on. */
export interface Verdict extends ChartVerdict {
  readonly findings: readonly Finding[]
}

/** Under which every step is taken as it should be. */
export const goesWell = {
  isAdmissible: true,
  isIntroduced: true,
  isHelped: true,
  isLastAttempt: false,
} as const satisfies Partial<ChartVerdict>

/** What the chart branches on where the file tells of nothing. */
export const uneventful: ChartVerdict = {
  isAdmissible: true,
  isIntroduced: false,
  isHelped: false,
  isLastAttempt: false,
  wasOfficial: false,
  hasDied: false,
  isRecognising: false,
  activity: 'active',
}

/** A verdict by which nothing bars an act and everything goes well. */
export const clear: ChartVerdict = { ...uneventful, ...goesWell }

/** The verdict; `depth` tells whether its findings name what is met as well. */
export function verdictOn(book: Rulebook, file: CaseFile, act: Act, depth: Depth): Verdict {
  const findings = findingsOf(book, file, act, { depth })
  if (findings.length === 0 && !branching.has(act.type)) return nothingFound
  return {
    isAdmissible: isAdmissible(findings),
    isIntroduced: introductionActs.includes(act.type) && isIntroducedBy(book, file, act),
    isHelped: isHelpedAfter(file, act),
    isLastAttempt: isLastAttempt(book, file, act),
    wasOfficial: act.type === 'member.restored' && isOfficialMember(file),
    hasDied: act.type === 'member.restored' && lastUpTo(file, 'member.died', act.on) !== undefined,
    isRecognising: act.type === 'admission.regularised' && act.officialSince !== undefined,
    activity: asActive.includes(act.type) ? activityOf(file, act.on).status : 'active',
    findings,
  }
}

/** Whether a ceremony names a helper, or another one stays where a helper leaves. */
function isHelpedAfter(file: CaseFile, act: Act): boolean {
  if (act.type === 'helper.left') return isHelpedWithout(file, act)
  return act.type === 'ceremony.held' && act.helper !== undefined
}

/** Acts that the chart takes one way or another by a fact of the file, or by more than they say. */
const branching: ReadonlySet<Act['type']> = new Set([
  'introduction.made',
  'introducer.lost',
  'union.resolved',
  'ceremony.held',
  'helper.left',
  'cell.voted',
  'grassroots.voted',
  'member.restored',
  'admission.regularised',
  'recognition.decided',
  'member.exempted',
  'activity.interrupted',
] as const)

/** The verdict on any other act that nothing is found of. */
const nothingFound: Verdict = Object.freeze({ ...uneventful, findings: Object.freeze([]) })

/** The file with one act more, and what is not met of its findings kept. */
export function withFindings(file: CaseFile, act: Act, findings: readonly Finding[]): CaseFile {
  const after = withAct(file, act)
  const kept = keptOf(findings, act, after.revision)
  return kept.length === 0 ? after : { ...after, findings: [...after.findings, ...kept] }
}

/** What a file keeps of the findings of an act: the bars, breaches and notes that are not met. */
export function keptOf(findings: readonly Finding[], act: Act, place: number): readonly KeptFinding[] {
  if (findings.length === 0) return noneKept
  return findings.flatMap((finding) =>
    finding.outcome === 'met' ? [] : [Object.freeze({ revision: place, act: act.type, finding })],
  )
}

const noneKept: readonly KeptFinding[] = []

/** Acts that the chart takes one way or another by the activity of the member. */
const asActive: readonly string[] = [
  'recognition.decided',
  'admission.regularised',
  'member.exempted',
  'activity.interrupted',
]

const introductionActs: readonly ActType[] = ['introduction.made', 'introducer.lost', 'union.resolved']

/** Where the law of the day is not known, an introduction stands as it was made; what is unknown the rules tell. */
function isIntroducedBy(book: Rulebook, file: CaseFile, act: Act): boolean {
  const ask = new Inquiry(book.setting, act.on)
  // Neither the person nor the place is told by such an act, and of the file only its like are asked: nothing else is copied.
  const acts: { [type: string]: readonly Act[] } = {}
  for (const type of introductionActs)
    acts[type] = type === act.type ? [...actsOf(file, type), act] : actsOf(file, type)
  return whereCovered(() => isIntroduced({ ...file, acts }, act.on, ask)) ?? act.type !== 'introducer.lost'
}

function isLastAttempt(book: Rulebook, file: CaseFile, act: Act): boolean {
  if (act.type !== 'cell.voted' && act.type !== 'grassroots.voted') return false
  if (act.matter !== 'recognition' || act.outcome !== 'not-proposed') return false
  const ask = new Inquiry(book.setting, act.on)
  const maximum = whereCovered(() => ask.law(voteRecognitionAttemptsMaximum))
  return maximum !== undefined && failedVotes(file, act.type, act.on, maximum) + 1 >= maximum
}
