import type { PlainDay } from '../calendar/plain-day.js'
import type { ActAbout } from '../casefile/acts/act-about.js'
import { isToldBy } from '../casefile/acts/told-by.js'
import { type CaseFile, lastOf } from '../casefile/case-file.js'
import type { Act, ActType, Matter } from '../casefile/shapes.js'
import type { Finding } from '../law/finding.js'
import { findingsOf } from '../rules/engine/findings-of.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { isTagged } from '../statechart/step.js'

/** An act that does not exist yet: its type, what it is about, the day asked about, and no evidence. */
export function prospect(type: ActType, on: PlainDay, matter: Matter): Act {
  const course = matter === 'admission' ? 'awareness' : 'new-member'
  const evidence = {
    matter,
    course,
    // Remarks stand for whichever helper is due.
    helper: type === 'remarks.made' ? undefined : {},
    introducer: { id: '' },
    request: '',
    papers: [],
    subjects: [],
    answer: 'consider',
  }
  return { type, on, ...evidence } as unknown as Act
}

/** Every finding the file alone allows, met ones included: what an act on file does not tell is a gap of the file. */
export function standingFindings(file: CaseFile, act: Act, book: Rulebook): readonly Finding[] {
  return findingsOf(book, file, act, { asks: 'file' }).filter((finding) => !isOfEvidence(finding, act.type))
}

/**
 * The same on a file that goes on from another by acts that do not exist yet: what those leave untold is no gap of the file.
 */
export function findingsAhead(ahead: CaseFile, file: CaseFile, act: Act, book: Rulebook): readonly Finding[] {
  const findings = standingFindings(ahead, act, book)
  if (ahead === file || !findings.some(isUntold)) return findings
  const gaps = new Set(standingFindings(file, act, book).filter(isUntold).map(gapOf))
  return findings.filter((finding) => !isUntold(finding) || gaps.has(gapOf(finding)))
}

const gapOf = ({ rule, facts }: Finding) => `${rule} ${facts.missing}`

const evidence = 'evidence.'

/** Whether what is missing is told by an act. */
function isUntold({ outcome, facts }: Finding): boolean {
  return outcome === 'missing' && String(facts.missing).startsWith(evidence)
}

/** Whether what is missing is still to be told by the act itself. */
function isOfEvidence(finding: Finding, type: ActType): boolean {
  if (!isUntold(finding) || finding.judgedOn !== undefined) return false
  return isToldBy(type, String(finding.facts.missing).slice(evidence.length))
}

/**
 * What an act of the common chain is about in a configuration: the exit under way, if one is; else admission before
 * the ceremony and recognition after it. All that the cell of an official member can still vote on is an expulsion.
 */
export function matterIn(file: CaseFile, type: ActType): Matter {
  if (isTagged(file.configuration, 'admission')) return 'admission'
  return (isOfChain(type) ? exitUnderWay(file) : undefined) ?? 'recognition'
}

/** What an act is about in a file: as it says, or what an act of its type is about now. */
export function matterOfAbout(file: CaseFile, about: ActAbout): Matter {
  return matterSaid(about) ?? matterIn(file, about.act)
}

/** The matter an act says, by itself or by the course of a class; `undefined` where it says none. */
export function matterSaid({ matter, course }: ActAbout): Matter | undefined {
  return matter ?? (course && (course === 'awareness' ? 'admission' : 'recognition'))
}

/** Whether acts of a type are steps of the common chain, which every matter goes through. */
function isOfChain(type: ActType): boolean {
  return type === 'cell.voted' || type === 'section.appraised' || type === 'grassroots.voted'
}

const exits = ['removal', 'resignation', 'expulsion'] as const

function exitUnderWay(file: CaseFile): Matter | undefined {
  if (isTagged(file.configuration, 'exit-proposed')) return lastOf(file, 'cell.voted')?.matter
  return exits.find((exit) => isTagged(file.configuration, exit))
}
