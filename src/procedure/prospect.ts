import type { PlainDay } from '../calendar/plain-day.js'
import { type CaseFile, lastOf } from '../casefile/case-file.js'
import type { Act, ActType, Matter } from '../casefile/shapes.js'
import type { Finding } from '../law/finding.js'
import { findingsOf, type Rulebook } from '../rules/engine/rulebook.js'
import { pathsOf } from '../statechart/configuration.js'

/** An act that does not exist yet: its type, what it is about, the day asked about, and no evidence. */
export function prospect(type: ActType, on: PlainDay, matter: Matter): Act {
  const course = matter === 'admission' ? 'awareness' : 'new-member'
  const evidence = {
    matter,
    course,
    helper: {},
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
  const isBeforeCeremony = file.configuration.includes('"candidate"') || file.configuration === '"unopened"'
  if (isBeforeCeremony) return 'admission'
  return (isOfExit(type) ? exitUnderWay(file) : undefined) ?? 'recognition'
}

const isOfExit = (type: ActType) =>
  type === 'cell.voted' || type === 'section.appraised' || type === 'grassroots.voted'

function exitUnderWay(file: CaseFile): Matter | undefined {
  const paths = pathsOf(file.configuration)
  const isIn = (state: string) => paths.some((path) => path.endsWith(`.exit.${state}`))
  if (isIn('removalOpened')) return 'removal'
  if (isIn('resignationRequested')) return 'resignation'
  if (isIn('exitProposed')) return lastOf(file, 'cell.voted')?.matter
  return paths[0]?.startsWith('official.') ? 'expulsion' : undefined
}
