import type { PlainDay } from '../calendar/plain-day.js'
import type { Act, ActType } from '../casefile/act.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { Finding } from '../law/finding.js'
import { findingsOf, type Rulebook } from '../rules/rulebook.js'

type Matter = 'admission' | 'recognition'

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
  return findingsOf(book, file, act, 'file').filter((finding) => !isOfEvidence(finding))
}

function isOfEvidence(finding: Finding): boolean {
  return finding.outcome === 'missing' && String(finding.facts.missing).startsWith('evidence.')
}

/** What the acts of the common chain are about in a configuration: recognition once the ceremony was held. */
export function matterIn(file: CaseFile): Matter {
  return file.configuration.includes('"candidate"') || file.configuration === '"unopened"'
    ? 'admission'
    : 'recognition'
}
