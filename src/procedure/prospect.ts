import type { PlainDay } from '../calendar/plain-day.js'
import type { ActAbout } from '../casefile/acts/act-about.js'
import { type CaseFile, lastOf } from '../casefile/case-file.js'
import type { Act, ActType, Matter } from '../casefile/shapes.js'
import type { Finding } from '../law/finding.js'
import { findingsOf, type Rulebook } from '../rules/engine/rulebook.js'
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

/** Every finding the file alone allows, met ones included. */
export function standingFindings(file: CaseFile, act: Act, book: Rulebook): readonly Finding[] {
  return findingsOf(book, file, act, { asks: 'file' }).filter((finding) => !isOfEvidence(finding))
}

function isOfEvidence(finding: Finding): boolean {
  return finding.outcome === 'missing' && String(finding.facts.missing).startsWith('evidence.')
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
export function isOfChain(type: ActType): boolean {
  return type === 'cell.voted' || type === 'section.appraised' || type === 'grassroots.voted'
}

const exits = ['removal', 'resignation', 'expulsion'] as const

function exitUnderWay(file: CaseFile): Matter | undefined {
  if (isTagged(file.configuration, 'exit-proposed')) return lastOf(file, 'cell.voted')?.matter
  return exits.find((exit) => isTagged(file.configuration, exit))
}
