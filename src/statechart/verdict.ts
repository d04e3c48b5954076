import type { Act } from '../casefile/act.js'
import { type CaseFile, type KeptFinding, withAct } from '../casefile/case-file.js'
import { type Finding, isRefusal } from '../law/finding.js'
import { Inquiry } from '../law/inquiry.js'
import { voteRecognitionAttemptsMaximum } from '../regulations/votes.js'
import { isIntroduced } from '../rules/introduction.js'
import { isOfficialMember } from '../rules/membership.js'
import { failedVotes } from '../rules/recognition.js'
import { findingsOf, isAdmissible, type Rulebook } from '../rules/rulebook.js'

/** What the rulebook says of one act on one file, and the facts of the file the chart branches on. */
export interface Verdict {
  readonly isAdmissible: boolean
  /** After the act, as many introductions stand as the route asks for. */
  readonly isIntroduced: boolean
  /** The ceremony names a helper. */
  readonly isHelped: boolean
  /** The vote is the last the law allows before the case goes up. */
  readonly isLastAttempt: boolean
  /** The person was an official member when the membership ended. */
  readonly wasOfficial: boolean
  /** The decision that regularises the admission recognises official status. */
  readonly isRecognising: boolean
  readonly findings: readonly Finding[]
  readonly refusals: readonly Finding[]
  /** The file with the act, the unmet ones of the given findings kept under the place of its entry. */
  record(file: CaseFile, act: Act, findings?: readonly Finding[], place?: number): CaseFile
}

const remembered = new WeakMap<
  Act,
  { readonly file: CaseFile; readonly book: Rulebook; readonly verdict: Verdict }
>()

/** The verdict, judged once for an act on a file however many branches ask. */
export function verdictOn(book: Rulebook, file: CaseFile, act: Act): Verdict {
  const known = remembered.get(act)
  if (known && known.file === file && known.book === book) return known.verdict
  const findings = findingsOf(book, file, act)
  const verdict: Verdict = {
    isAdmissible: isAdmissible(findings),
    ...branchFacts(book, file, act),
    findings,
    refusals: findings.filter(isRefusal),
    record: (before, recorded, kept = findings, place = before.revision + 1) =>
      keep(withAct(before, recorded), recorded, kept, place),
  }
  remembered.set(act, { file, book, verdict })
  return verdict
}

/** The file with the breaches and the unmet notes of its last act kept on it. */
function keep(file: CaseFile, act: Act, findings: readonly Finding[], place: number): CaseFile {
  const kept = findings.flatMap<KeptFinding>((finding) =>
    finding.outcome === 'met' ? [] : [{ revision: place, act: act.type, finding }],
  )
  return kept.length === 0 ? file : { ...file, findings: [...file.findings, ...kept] }
}

function branchFacts(
  book: Rulebook,
  file: CaseFile,
  act: Act,
): Pick<Verdict, 'isIntroduced' | 'isHelped' | 'isLastAttempt' | 'wasOfficial' | 'isRecognising'> {
  return {
    isIntroduced:
      introductionActs.includes(act.type) &&
      isIntroduced(withAct(file, act), act.on, new Inquiry(book.setting, act.on)),
    isHelped: act.type === 'ceremony.held' && act.helper !== undefined,
    isLastAttempt: isLastAttempt(book, file, act),
    wasOfficial: isOfficialMember(file),
    isRecognising: act.type === 'admission.regularised' && act.officialSince !== undefined,
  }
}

const introductionActs: readonly string[] = ['introduction.made', 'introducer.lost', 'union.resolved']

function isLastAttempt(book: Rulebook, file: CaseFile, act: Act): boolean {
  if (act.type !== 'cell.voted' && act.type !== 'grassroots.voted') return false
  if (act.matter !== 'recognition' || act.outcome !== 'not-proposed') return false
  const maximum = new Inquiry(book.setting, act.on).law(voteRecognitionAttemptsMaximum) as number
  return failedVotes(file, act.type, act.on) + 1 >= maximum
}
