/** What is not on record and is cured by putting it there, whatever else would cure the rule: a field of an act, of the person, of the place. */
export function isParticular(code: string): boolean {
  if (things.includes(code)) return true
  return /^(?:evidence|person|unit)\./.test(code) && !toBeDone.includes(code)
}

/** Facts that an act of its own records. */
const things: readonly string[] = [
  'activity.interrupted',
  'ceremony.held',
  'consent.matter',
  'decision.received',
  'exit-decision.received',
  'member.died',
]

/** Fields that stand for a thing to be done, not for a word to be written down. */
const toBeDone: readonly string[] = [
  'evidence.full',
  'evidence.organisations',
  'evidence.remarks',
  'evidence.residence',
  'evidence.waiverRule',
  'person.enrolled',
]
