type Reader = readonly [pattern: RegExp, code: string | ((...groups: string[]) => string)]

/** The wordings of the casebook, and the codes they stand for. Longer wordings first. */
const lexicon: readonly Reader[] = [
  [/full (\d+) to full (\d+) is the ordinary window/, (low, high) => `age.ordinary-window.${low}-${high}`],
  [
    /the committee directly under the Centre considers and decides/,
    'over-age.decided-by.centralDirectStandingCommittee',
  ],
  [
    /prior written consent of the committee directly under the Centre/,
    'consent.centralDirectStandingCommittee',
  ],
  [/conditions of health, prestige, uncovered place or special need/, 'over-age.conditions'],
  [/age counted by year: (\d+)/, (years) => `age.by-year.${years}`],
  [/counted by month: (\d+) years (\d+) months/, (years, months) => `age.by-month.${years}.${months}`],
  [/above the window/, 'age.above-window'],
  [/below the window/, 'age.below-window'],
  [/(?:above|below) (\d+)/, (years) => `age.limit.${years}`],
  [/still ordinary/, 'age.ordinary'],
  [/cell sends the person to the class again/, 'class.awareness.repeat'],
  [/new certificate before consideration/, 'certificate.new-before-consideration'],
  [/exception limited to listed areas and fishermen/, 'education.exception-limited'],
  [/lower-secondary required/, 'education.lower-secondary'],
  [/supplementary verification only if something changed/, 'dossier.verification-only-if-changed'],
  [/report full result upward/, 'shortfall.reported'],
  [
    /report to the direct higher committee and the competent committee, which decide/,
    'shortfall.reported-and-answered',
  ],
  [/report up; competent committee writes to the issuing committee/, 'reconsideration.requested'],
  [/competent committee at the destination/, 'file.forwarded'],
  [/destination assigns an official member to follow and considers the case/, 'helper.assigned'],
  [/the cell may vote again/, 'vote.again'],
  [/ordinary review of discipline after the judgment takes effect/, 'procedure.ordinary'],
  [/about (\d+) years (\d+) months/, (years, months) => `seniority.${years}.${months}`],
  [/short of the permitted anticipation/, 'badge.short-of-advance'],
  [
    /posthumous anticipation of up to (\d+) months exists only for deaths from (\S+) on/,
    (months, day) => `posthumous.${months}.from-${day}`,
  ],
  [/(\d+) months after the criminal record is cleared/, (months) => `readmission.crime-wait.${months}`],
  [/plus provincial written consent/, 'consent.provincialStandingCommittee'],
  [/temporary place prepares, home decides/, 'recognition.reviewed-by-official-cell'],
  [/one of the cells under the zone's grassroots committee/, 'assigned-by.zoneGrassrootsCommittee'],
  [/home locality, or new school, or new workplace organisation/, 'ceremony.at-new-place'],
  [/complete and send the file/, 'decision.passed-on'],
]

const glue = /\b(?:and|or|the|is)\b|[\s:;,.()]/g

/** Codes of a sentence of the casebook; every word must be of a known wording, or the sentence cannot be compared. */
export function codesIn(sentence: string): readonly string[] {
  let rest = sentence
  const codes: string[] = []
  for (const [pattern, code] of lexicon) {
    const found = pattern.exec(rest)
    if (!found) continue
    codes.push(typeof code === 'string' ? code : code(...found.slice(1)))
    rest = rest.replace(found[0], '')
  }
  if (rest.replace(glue, '') !== '' || codes.length === 0)
    throw new Error(`wording not known: ${rest || sentence}`)
  return codes
}
