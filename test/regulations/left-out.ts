/** Provisions of the law base that the register leaves out, each with the reason. */
export const leftOut: Readonly<Record<string, string>> = {
  'new-member-class.duration': 'no value is established; 6, 7.5 and 8 days are reported',
  'background-declaration.extra-line': 'a line of a form that no rule reads',
  'vote.public-security-standing-committee.threshold': 'inside Public Security the library answers unknown',
  'vote.two-tier.threshold': 'the general clause; each of its votes has its own threshold in the register',
  'vote.screening-progress.threshold': 'the yearly screening is outside the acts of the library',
  'seniority.recalculation.decider': 'a new reckoning of seniority is no act of the library',
  'member-file.number-format': 'the number of a member file is kept by no act',
  'member-file.items.after-recognition': 'a count of papers that no rule reads',
  'member-database.update.interval': 'the update of the member database is no act of the library',
  'discipline.probationary.recognition': 'stated as the clause probation.discipline-reviewed-at-term',
  'screening.progress.duration': 'the yearly screening is outside the acts of the library',
  'statistics.new-member.organisation-lines': 'the lines of the form are laid out by the report itself',
}

/** Local guidance of the base: an app's own extension, off by default, never in the register. */
export const isLocal = (id: string) => id.startsWith('local.')

/** Versions of the base that the register states under another provision. */
export const elsewhere: Readonly<Record<string, string>> = {
  'annulment.substantive.grounds G2025': 'annulment.substantive.grounds.named',
  'annulment.procedural.method G2022': 'annulment.procedural.steps',
  'annulment.procedural.method G2025': 'annulment.procedural.steps',
}

/** Versions of the base that the register does not state, each with the reason. */
export const notStated: Readonly<Record<string, string>> = {
  'eligibility.age.counting R2011':
    'by month is inferred, and the guidance of 2012 read beside it counts persons over 60 by year: a row of the higher layer would outrank what was read; the value of S2012 says both',
  'membership-card.number-digits CD0': 'no instrument and no confirmed figure',
}
