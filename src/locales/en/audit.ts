import type { AuditTexts } from '../texts.js'

/** An audit shows what is worth a look; it never says that anything is wrong. */
export const audit: AuditTexts = {
  checks: {
    'bunched-decisions': {
      title: 'Admission decisions bunched at the end of a year or a term',
      sentence: ({ year }) =>
        year === undefined
          ? 'of the {decisions|admission decision|admission decisions} of {body|raw} in the term from {termFrom}, ended on {termUntil}, {last} ({percent}%) fall in its last {months|month|months}'
          : 'of the {decisions|admission decision|admission decisions} of {body|raw} in {year|raw}, {last} ({percent}%) fall in the last {months|month|months} of the year',
    },
    'crowded-meetings': {
      title: 'Many persons in one meeting',
      sentence: '{body|raw} resolved on {persons|person|persons} on {on}',
    },
    'introducer-for-many': {
      title: 'One introducer for many',
      sentence: 'one member of {body|raw} introduced {persons|person|persons} from {firstDay} to {lastDay}',
    },
    'vote-bases': {
      title: 'Bases of votes that disagree within one meeting',
      sentence:
        'the {votes|vote|votes} of {body|raw} on {on} rest on {distinct} different bases: {leastMembers} to {mostMembers} members, a base of {leastBase} to {mostBase}',
    },
    'paper-dates': {
      title: 'Dates of papers that contradict each other',
      sentence: ({ rule }) =>
        rule === undefined
          ? 'in {cases|case|cases} of {body|raw} the day of an act and the date of its paper differ'
          : 'in {cases|case|cases} of {body|raw} the dates of papers do not agree: {rule|raw}',
    },
    'minimal-dwell': {
      title: 'Every step in the fewest days',
      sentence:
        '{cases} of {of|admission|admissions} of {body|raw} took at most {toApplication|day|days} from the certificate to the application, {toVote|day|days} from there to the vote of the cell, and {toDecision|day|days} from the vote to the decision',
    },
    'waived-steps': {
      title: 'Steps waived',
      sentence: 'in {cases} of {of|case|cases} of {body|raw} this was waived or lifted: {waiver|raw}',
    },
    'drop-outs': {
      title: 'Ways to admission that ended without it',
      sentence:
        '{cases} of {of|way|ways} to admission that ended at {body|raw} ({percent}%) ended without a decision to admit: {unlisted} unlisted, {rejected} by background, {withdrew} withdrawn, {refused} refused',
    },
    removals: {
      title: 'Members removed',
      sentence:
        'of {of|member|members} of {body|raw}, {cases} ({percent}%) were removed, {probationary} of them probationary; {expelled} expelled and {resigned} resigned beside them',
    },
    breaches: {
      title: 'Acts that a rule objects to',
      sentence: 'one rule objects to {acts|act|acts} of {body|raw} in {cases|case|cases}: {rule|raw}',
    },
  },
  waivers: {
    'together-condition': 'the twelve months the introducer knew the applicant',
    'verification-same-place': 'verification of a background that is well known at the place',
    'residence-opinion': 'the opinion of the Party committee of the place of residence',
    'political-centre': 'the certificate issued by another body, as there is no political centre',
    extension: 'a longer time limit for the decision',
    'shortfall-considered': 'a missed fraction, considered by the competent committee',
    'grassroots-vote': 'no vote of the grassroots committee on file before the decision',
    'consent-over-age': 'consent for an applicant over age',
    'consent-literacy': 'consent for a lower level of education',
    'consent-political-standard': 'consent on the political standard',
    'consent-late-ceremony': 'consent to a late ceremony',
    'consent-religion': 'consent for a follower of a religion',
    'consent-foreign-marriage': 'consent for a marriage to a foreigner',
    'consent-foreign-origin': 'consent for a person of foreign origin',
    'consent-private-owner': 'consent for a private-business owner',
    'consent-readmission': 'consent to re-admission',
    'consent-population': 'consent after a breach of the population policy',
    'consent-member-file': 'consent to a correction of the member file',
  },
  thresholds: {
    'audit.bunched.months': 'length of the end of a year or term, in months',
    'audit.bunched.percent': 'least share of the decisions in it, in %',
    'audit.bunched.decisions': 'least number of decisions a share is reckoned of',
    'audit.crowded.cell': 'least number of persons resolved on by one cell in a day',
    'audit.crowded.committee': 'least number of persons resolved on by one committee in a day',
    'audit.introducer.months': 'consecutive months counted together',
    'audit.introducer.persons': 'least number of persons introduced by one member',
    'audit.vote-bases.distinct': 'least number of different bases in one meeting',
    'audit.paper-dates.days': 'least difference between act and paper, in days',
    'audit.paper-dates.cases': 'least number of cases with contradicting papers',
    'audit.dwell.certificate-to-application': 'most days from certificate to application',
    'audit.dwell.application-to-vote': 'most days from application to vote',
    'audit.dwell.vote-to-decision': 'most days from vote to decision',
    'audit.dwell.cases': 'least number of cases in the fewest days',
    'audit.waived.cases': 'least number of cases with one step waived',
    'audit.drop-outs.percent': 'least share of drop-outs, in %',
    'audit.drop-outs.cases': 'least number of ways ended a share is reckoned of',
    'audit.removals.percent': 'least share of members removed, in %',
    'audit.removals.members': 'least number of members a share is reckoned of',
    'audit.breaches.acts': 'least number of acts one rule objects to',
  },
  sources: {
    engineering: 'chosen by this library, no figure of the law',
    practice: 'from published practice, no figure of the law',
    app: 'chosen by the app, no figure of the law',
  },
  worthALook: (sentence) => `Worth a look: ${sentence}.`,
  threshold: (title, value, source) => `${title}: ${value} (${source}).`,
  document: {
    title: 'Audit: points worth a look',
    summary: ({ actsWithoutBody }) =>
      `{cases|case|cases} read, from {from} to before {until}: {findings|point|points} worth a look.${
        actsWithoutBody === 0
          ? ''
          : ' {actsWithoutBody|vote or decision names|votes or decisions name} no body and stand in no meeting.'
      }`,
    caution:
      'Each point is a count held against a threshold; it says nothing of anyone before the acts behind it have been read.',
    thresholds: 'Thresholds',
    columns: ['Point', 'Cases', 'Acts', 'Where to look (case: entries)'],
    introducer: (label) => `introducer ${label}`,
  },
}
