import type { Facts } from '../../law/finding.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { note } from './note.js'

const years = (months: Facts[string] | undefined) => `${Number(months) / 12}`

/** The age in words; months only where there are any. */
const age = (facts: Facts) =>
  facts.restMonths === 0 ? '{years|year|years}' : '{years|year|years} and {restMonths|month|months}'

const consentOf = (subject: string) => ({
  broken: ({ actual }: Facts) =>
    actual === 'none'
      ? `No body named in the consent ${subject} ({consentOn}).`
      : `Consent without competence ${subject}.`,
  detail: ({ actual }: Facts) => (actual === 'none' ? undefined : '{actual} consented on {consentOn}'),
  met: `{actual} consented in writing on {consentOn} ${subject}.`,
})

const education = consentOf('on education')

const overAge = consentOf('for the age')

const political = consentOf('on the political standard')

const population = consentOf('on the breach of the population policy')

const again = consentOf('to the re-admission')

const religion = consentOf('on the religion')

const marriage = consentOf('on marrying a foreigner')

const origin = consentOf('on the foreign origin')

const noConsent = (subject: string) => ({
  headline: `No written consent ${subject}.`,
  detail: either('required', 'needed from {required|or}', undefined),
})

/** Words of who may be admitted, and admitted again. */
export const applicant: SubjectTexts<'applicant'> = {
  rules: {
    'applicant.citizen': {
      title: 'the applicant is a Vietnamese citizen',
      broken: {
        headline: 'The applicant is not a Vietnamese citizen.',
        todo: 'not to consider; only a Vietnamese citizen is considered',
      },
      met: 'The applicant is a Vietnamese citizen.',
    },
    'applicant.age-window': {
      title: 'on the day of the cell’s consideration the applicant is of the age required, counted by month',
      broken: {
        headline: (facts) =>
          facts.end === 'under'
            ? `Below ${years(facts.minimum)} years: only ${age(facts)}.`
            : `Above ${years(facts.maximum)} years: ${age(facts)}.`,
        todo: (facts) =>
          facts.end === 'under'
            ? 'wait for the age, then the cell considers'
            : 'prove the conditions and obtain the consent for an applicant above the ordinary age',
      },
      met: (facts) =>
        facts.exception === undefined
          ? `The applicant was ${age(facts)} old on the day of the cell’s consideration, within the age required.`
          : `The applicant was ${age(facts)} old on the day of the cell’s consideration, above the highest age, and the conditions for that are shown.`,
    },
    'applicant.accepts-platform': {
      title:
        'the applicant accepts the Platform and the Charter, is outstanding in practice and is trusted by the people',
      broken: { headline: 'The cell found platform or Charter not accepted, or merit lacking.' },
      met: 'The cell found that the applicant accepts platform and Charter and is outstanding and trusted.',
    },
    'applicant.political-standard': {
      title:
        'the political standard is concluded first; beyond the power of the local committee, the competent level consents in writing before the decision',
      broken: {
        headline: (facts) =>
          facts.consentOn === undefined
            ? 'The political standard is not met, as concluded.'
            : political.broken(facts),
        detail: (facts) => (facts.consentOn === undefined ? undefined : political.detail(facts)),
      },
      met: (facts) => {
        if (facts.consentOn !== undefined) return political.met
        return facts.conclusion === 'beyond-competence'
          ? 'The political standard is beyond the power of the local committee; the written consent of the competent level is needed before the decision.'
          : 'The political standard was concluded as met.'
      },
    },
    'applicant.fixed-facts': {
      title: 'a fact that no day changes is not changed from a day on; a wrong entry is corrected',
      broken: {
        headline: 'Contradicts the file in {changed|particular|particulars}.',
        detail: '{changed|list}',
        todo: 'check the original papers; whichever is wrong is corrected in its own entry',
      },
      met: 'What is told agrees with the file.',
    },
    'applicant.criminal-case': {
      title: 'no criminal case is open against the applicant',
      broken: {
        headline: 'Criminal case not concluded: charged on {since}.',
        todo: 'wait for the outcome of the case before considering, deciding or holding the ceremony; the time limits run on',
      },
      met: 'No criminal case is open on file.',
    },
    'applicant.education-level': {
      title: 'the applicant has the education required on the day of the cell’s consideration',
      broken: {
        headline: 'Education too low.',
        detail: (facts) =>
          facts.actual === 'none'
            ? 'none on file, “{required}” needed'
            : '“{actual}” on file, “{required}” needed',
      },
      met: (facts) => {
        if (facts.door === 'hardship') return 'The education “{actual}” meets the level for difficult areas.'
        if (facts.door === 'literacy')
          return 'The applicant reads and writes the national script; the written consent of the competent level is needed before the decision.'
        return 'The education “{actual}” meets the requirement “{required}”.'
      },
    },
    'applicant.education-literacy-consent': {
      title:
        'an applicant who only reads and writes the national script needs the prior written consent of the standing committee of the committee directly under the Central Committee',
      broken: { headline: education.broken, detail: education.detail },
      met: education.met,
    },
    'applicant.over-age-consent': {
      title:
        'an applicant above the ordinary age meets the conditions and has the prior written consent of the competent committee',
      broken: {
        headline: (facts) => {
          if (facts.months !== undefined)
            return 'The conditions for an applicant above the age are not proven.'
          return facts.consentOn === undefined
            ? 'Decided without competence for an applicant above the age.'
            : overAge.broken(facts)
        },
        detail: (facts) => {
          if (facts.months !== undefined) return undefined
          return facts.consentOn === undefined ? 'decided by {actual}' : overAge.detail(facts)
        },
      },
      met: (facts) =>
        facts.consentOn === undefined
          ? 'For an applicant above the ordinary age, {actual} is competent to decide.'
          : overAge.met,
    },
    'applicant.religion-procedure': {
      title:
        'a follower of a religion follows one the State recognises, and the committee directly above consents in writing before the procedure starts',
      broken: {
        headline: (facts) =>
          facts.actual === 'unrecognised'
            ? 'The religion is not recognised by the State; no procedure starts.'
            : religion.broken(facts),
        detail: (facts) => (facts.actual === 'unrecognised' ? undefined : religion.detail(facts)),
      },
      met: religion.met,
    },
    'applicant.foreign-marriage-procedure': {
      title:
        'for an applicant married to a foreigner, the competent committee, with the security body, consents in writing before the cell considers',
      broken: { headline: marriage.broken, detail: marriage.detail },
      met: marriage.met,
    },
    'applicant.foreign-origin-procedure': {
      title:
        'the competent committee consents for an applicant of foreign origin; an ethnic Hoa family has the generations required',
      broken: {
        headline: (facts) =>
          facts.generations === undefined
            ? origin.broken(facts)
            : 'Fewer than {minimum} generations in Viet Nam: {generations}.',
        detail: (facts) => (facts.generations === undefined ? origin.detail(facts) : undefined),
      },
      met: origin.met,
    },
    'applicant.private-owner-procedure': {
      title:
        'a private-business owner owns all or more than half of the capital and leads the enterprise; the standing committee of the committee directly above decides',
      met: 'The applicant is a private-business owner: separate rules apply.',
      broken: {
        headline: 'The rules for a private-business owner are not kept.',
        todo: '{actor} to consider and decide by the rules for a private-business owner',
      },
    },
    'applicant.population-wait': {
      title: 'the months of the population policy have passed since the birth of the third or fourth child',
      broken: {
        headline: (facts) =>
          facts.outcome === undefined
            ? 'Fewer than {months} months since child {child}: until {endsOn}.'
            : 'Never considered: child {child} against the population policy.',
        todo: either('outcome', 'not to consider the admission', undefined),
      },
      met: (facts) =>
        facts.endsOn === undefined
          ? 'The waits of the population policy are read as no longer in force.'
          : 'The {months|month|months} since the birth of child number {child} passed on {endsOn}.',
    },
    'applicant.population-consent': {
      title:
        'after a breach of the population policy the standing committee directly under the Central Committee consents in writing before the decision',
      broken: { headline: population.broken, detail: population.detail },
      met: population.met,
    },
    'applicant.population-noted': {
      title: 'a breach of the population policy is noted and bars nothing from 3 June 2025',
      broken: {
        headline: 'Against the population policy: child {child}, noted only.',
        todo: 'note it on file; it does not stand against the consideration',
      },
      met: 'No breach of the population policy to note.',
    },
    'readmission.wait-elapsed': {
      title: 'a person is considered for re-admission at least 36 months after leaving the Party',
      broken: { headline: 'Fewer than {months} months since leaving on {from}.' },
      met: 'The {months} months outside the Party since {from} were complete on {earliest}.',
    },
    'readmission.record-cleared': {
      title:
        'after a conviction for a less serious offence at least 60 months have passed since the criminal record was cleared',
      broken: { headline: 'Fewer than {months} months since the record was cleared ({from}).' },
      met: 'The {months} months since the criminal record was cleared on {from} were complete on {earliest}.',
    },
    'readmission.population': {
      title:
        'a person removed over the population policy waits the months of the rules on it; from 3 June 2025 there is no such wait',
      broken: {
        headline: ({ child }) =>
          child === undefined
            ? 'Fewer than {months} months since being put out ({from}).'
            : 'No re-admission: put out for a fifth child or later.',
        todo: either('child', 'not to consider the re-admission', undefined),
      },
      met: ({ isOff }) =>
        isOff === undefined
          ? 'The {months} months since the removal of {from} over the population policy were complete on {earliest}.'
          : 'The waits of the population policy no longer apply.',
    },
    'readmission.population-repeat': {
      title:
        'a person put out over the population policy who breached it again since is not considered for re-admission; from 3 June 2025 it is noted',
      broken: {
        headline: ({ outcome }) =>
          outcome === 'never-considered'
            ? 'No re-admission: a further breach after {leftOn} (child {child}).'
            : 'Against the population policy again after {leftOn} (child {child}).',
        todo: ({ outcome }) =>
          outcome === 'never-considered'
            ? 'not to consider the re-admission'
            : 'note it on file; it does not stand against the consideration',
      },
      met: 'No breach of the population policy after leaving.',
    },
    'readmission.reason-not-barred': {
      title: 'the person did not leave for a reason that bars re-admission for ever',
      broken: {
        headline: 'No re-admission for the reason of leaving.',
        todo: 'not to consider the re-admission',
        detail: '{reason}',
      },
      met: ({ reason, hardship }) => {
        if (reason === undefined) return undefined
        return hardship === undefined
          ? 'Reason of leaving: {reason}; it does not bar re-admission.'
          : 'The person applied to leave because of specially hard family circumstances; that does not bar re-admission.'
      },
    },
    'readmission.once': {
      title: 'a person is re-admitted once in a lifetime',
      broken: {
        headline: 'No further re-admission: {actual|time|times} already, {maximum} allowed.',
        todo: 'not to consider the re-admission',
      },
      met: 'The person was not re-admitted before.',
    },
    'readmission.consented': {
      title: 'the standing committee of provincial level consents in writing before the decision to re-admit',
      broken: { headline: again.broken, detail: again.detail },
      met: again.met,
    },
    'readmission.full-procedure': {
      title: 'the whole procedure of admission is gone through again after the person left the Party',
      broken: {
        headline: 'Not redone since {leftOn}: {absent|act|acts}.',
        detail: '{absent|list}',
      },
      met: 'The procedure was gone through again after the person left the Party on {leftOn}.',
    },
    'readmission.probation-again': {
      title: 'a re-admitted person serves the 12 months of probation again',
      broken: { headline: 'The probation after the re-admission has not ended: until {endsOn}.' },
      met: 'The probation served again from {joinedOn} ended on {endsOn}.',
    },
    'readmission.papers': note(
      'the application is one for re-admission; the papers that prove the earlier membership and the exit are as the province asks',
    ),
  },
  missing: {
    'consent.foreign-marriage': noConsent('on the marriage with a foreigner'),
    'consent.foreign-origin': noConsent('on the foreign origin'),
    'consent.literacy': noConsent('on education'),
    'consent.over-age': noConsent('for the age'),
    'consent.political-standard': noConsent('on the political standard'),
    'consent.population': noConsent('on the breach of the population policy'),
    'consent.readmission': noConsent('to the re-admission'),
    'consent.religion': noConsent('on the religion'),
    'evidence.acceptsPlatform': 'Not on record: the cell’s finding on platform and Charter.',
    'person.bornOn': 'The file does not state the applicant’s day of birth.',
    'person.citizenship': 'The file does not state the applicant’s citizenship.',
    'person.education': 'The file does not state the applicant’s education.',
    'person.former.hardship': 'Not recorded: whether hardship was the reason to leave.',
    'person.former.readmissions': 'The file does not state whether the person was re-admitted before.',
    'person.former.reason': 'The file does not state why the person left the Party.',
    'person.former.recordClearedOn': 'The file does not state when the criminal record was cleared.',
    'person.generations': 'Not recorded: for how many generations the family lived in Viet Nam.',
    'person.populationBreach': 'Not recorded: which child the breach concerned.',
    'politicalStandard.conclusion': 'There is no conclusion on the political standard on file.',
  },
  cures: {
    'age.wait': 'wait for the age, then the cell considers',
    'consent.foreign-marriage':
      'the committee to obtain the written consent of the competent committee, with the check of the security body, on the marriage with a foreigner',
    'consent.foreign-origin':
      'the committee to obtain the written consent of the competent committee on the foreign origin',
    'consent.literacy':
      'the committee to obtain the written consent of the standing committee directly under the Central Committee on education',
    'consent.over-age':
      'the committee to obtain the written consent of the standing committee directly under the Central Committee for the age',
    'consent.political-standard':
      'the committee to obtain the written consent of the competent committee on the political standard',
    'consent.population':
      'the committee to obtain the written consent of the standing committee directly under the Central Committee on the breach of the population policy',
    'consent.readmission':
      'the committee to obtain the written consent of the provincial standing committee to the re-admission',
    'consent.religion':
      'the committee to obtain the written consent of the committee directly above on the religion before the procedure starts',
    'criminal-case.concluded': 'wait for the outcome of the criminal case and record why',
    'education.completed': 'the applicant to reach the education required',
    'judgement.recorded':
      'record the judgement of the cell on the Platform, the Charter and the trust of the people',
    'over-age.conditions':
      '{actor} to prove health, prestige, and the place or the special need of an applicant above the age',
    'political-standard.concluded': '{actor} to conclude on the political standard before the cell considers',
    'population.wait': 'wait out the months of the population policy, then the cell considers',
    'readmission.wait': 'wait out the months required, then the cell considers',
  },
  tasks: {},
  codes: {
    citizenship: {
      vietnamese: 'Vietnamese citizen',
      other: 'other',
    },
    fixedFact: {
      bornOn: 'day of birth',
      foreignOrigin: 'foreign origin',
      generations: 'generations of the family in Viet Nam',
      'former.decidedOn': 'decision of the earlier admission',
      'former.leftOn': 'day of leaving the Party',
      'former.exit': 'form of leaving the Party',
      'populationBreach.bornOn': 'day of birth of the child',
    },
    ageEnd: {
      under: 'below the age',
      over: 'above the age',
    },
    ageException: {
      'over-age': 'above the ordinary age',
    },
    ageCounting: {
      'by-month': 'counted by month',
      'by-year-over-maximum': 'counted by year above the maximum',
    },
    overAgeGround: {
      'no-organisation-at-place': 'no Party organisation at the place',
      'no-member-at-place': 'no Party member at the place',
      'special-need': 'a special need',
    },
    overAgeConditions: {
      'health-and-prestige-and-place-or-need':
        'health and prestige; a place without a Party organisation, without a Party member, or a special need',
    },
    politicalConclusion: {
      met: 'met',
      'not-met': 'not met',
      'beyond-competence': 'beyond the power of the local committee',
    },
    education: {
      none: 'none',
      'literate-national-script': 'reading and writing the national script',
      'primary-completed': 'primary school completed',
      'lower-secondary-programme-completed': 'lower secondary programme completed',
      'lower-secondary-equivalent': 'equivalent of lower secondary school',
      'lower-secondary-diploma': 'lower secondary diploma',
      'upper-secondary': 'upper secondary school or higher',
    },
    educationRequired: {
      'lower-secondary': 'lower secondary school',
      'lower-secondary-or-equivalent': 'lower secondary school or its equivalent',
      'lower-secondary-diploma-or-equivalent': 'lower secondary diploma or its equivalent',
    },
    educationDoor: {
      general: 'the general level of education',
      hardship: 'the level of education for difficult areas',
      literacy: 'literacy in the national script',
    },
    hardshipGroup: {
      'mountain-area': 'persons living in a mountain area',
      'remote-area': 'persons living in a deep or far-off area',
      'border-area': 'persons living in a border area',
      'island-area': 'persons living on an island',
      'ethnic-minority-area': 'persons living in an ethnic-minority area',
      'specially-difficult-area': 'persons living in a specially difficult area',
      fisher: 'fishers regularly working at sea or on islands',
      'village-elder': 'village elders',
      'hamlet-head': 'hamlet heads',
      'person-of-prestige': 'persons of prestige',
    },
    religion: {
      none: 'none',
      recognised: 'a religion the State recognises',
      unrecognised: 'a religion the State does not recognise',
    },
    recognisedReligion: {
      'state-recognised': 'recognised by the State',
    },
    foreignOrigin: {
      none: 'none',
      hoa: 'ethnic Hoa',
      other: 'other',
    },
    foreignMarriageCheck: {
      'lawful-marriage': 'a lawful marriage',
      'spouse-background-clear': 'a clear background of the spouse',
      'no-serious-crime': 'no serious crime of the spouse',
      'spouse-not-hostile': 'no hostile activity of the spouse',
      'security-body-verifies': 'verification by the security body',
    },
    populationOutcome: {
      'never-considered': 'never considered',
    },
    formerExit: {
      removed: 'removed',
      expelled: 'expelled',
      resigned: 'left on own application',
      annulled: 'admission annulled',
    },
    formerReason: {
      abandonment: 'abandonment of activity',
      'applied-to-leave': 'application to leave the Party',
      'applied-to-leave-without-hardship':
        'application to leave the Party without specially hard family circumstances',
      'internal-unity': 'a serious breach of internal unity',
      corruption: 'a conviction for corruption',
      'political-history-or-present-politics': 'a breach concerning political history or present politics',
      'waste-or-negative-acts': 'a conviction for waste or negative acts',
      'serious-crime': 'a conviction for a serious or graver crime',
      'less-serious-crime': 'a conviction for a less serious offence',
      population: 'a breach of the population policy',
      other: 'other',
    },
  },
  provisions: {
    'eligibility.education.hardship.groups': 'persons for whom the level of education is lowered',
    'eligibility.education.hardship.minimum': 'lowest education in difficult areas',
    'eligibility.education.literacy.consent-body':
      'body that consents for applicants who only read and write',
    'eligibility.education.literacy.groups': 'persons who need only read and write the national script',
    'eligibility.education.literacy.minimum':
      'lowest education of village elders, hamlet heads, persons of prestige and fishers',
    'eligibility.education.minimum': 'lowest education',
    'eligibility.age.counting': 'how age is counted',
    'eligibility.age.maximum': 'highest age',
    'eligibility.age.minimum': 'lowest age',
    'conditions.before-ceremony': 'what comes up between decision and ceremony',
    'conditions.criminal-case-opened': 'a criminal case against the applicant',
    'conditions.judged-at-consideration': 'conditions judged as of the cell’s consideration',
    'conditions.judged-at-review': 'conditions judged as of the cell’s review of the recognition',
    'conditions.standing-at-decision': 'conditions that still hold at the decision',
    'eligibility.citizenship': 'citizenship',
    'eligibility.political.consent-body':
      'body that consents where the political standard is beyond the power of the local committee',
    'eligibility.political.instrument': 'Politburo rules on the political standard',
    'eligibility.political.scope': 'scope of the political standard',
    'eligibility.over-age.conditions': 'conditions for applicants above the highest age',
    'eligibility.over-age.consent-body': 'body that consents for applicants above the highest age',
    'eligibility.over-age.consent-body.under-province':
      'body that consents for applicants above the highest age, under the other reading from 2026-07-26',
    'eligibility.population.active': 'whether the waits of the population policy apply',
    'eligibility.population.last-day':
      'last day on which the waits of the population policy applied without question',
    'eligibility.population.consent-body': 'body that consents after a breach of the population policy',
    'eligibility.population.fifth-child.outcome': 'five or more children against the population policy',
    'eligibility.population.fourth-child.wait': 'wait after the birth of a fourth child',
    'eligibility.population.hard-areas':
      'areas where the wait after a breach of the population policy is shorter',
    'eligibility.population.hard-area.wait': 'wait in those areas after a breach of the population policy',
    'eligibility.population.third-child.wait': 'wait after the birth of a third child',
    'readmission.barred-reasons': 'reasons of leaving that bar re-admission',
    'readmission.barred-reasons.wider': 'reason of leaving that bars re-admission only since 2026-07-26',
    'readmission.consent-body': 'body that consents to a re-admission',
    'readmission.count.maximum': 'number of re-admissions in a lifetime',
    'readmission.crime.wait': 'months after the clearing of the criminal record',
    'readmission.decider': 'body that decides a re-admission',
    'applicant.population-of-former':
      'waits of a former member who breached the population policy after leaving for another reason',
    'readmission.population.repeat.outcome': 'a second breach of the population policy after leaving',
    'readmission.population.clause': 'population-policy cases sent to the Secretariat rules',
    'readmission.population.fourth-child.wait': 'wait after a removal for a fourth child',
    'readmission.population.third-child.wait': 'wait after a removal for a third child',
    'readmission.probation': 'probation after re-admission',
    'readmission.wait': 'months outside the Party before re-admission',
    'eligibility.foreign-marriage.checks': 'what is checked for an applicant married to a foreigner',
    'eligibility.hoa.generations.minimum': 'generations the family of an ethnic Hoa has lived in Viet Nam',
    'eligibility.private-owner.capital-share': 'share of capital of a private-business owner',
    'eligibility.private-owner.decider': 'body that decides on a private-business owner',
    'eligibility.religion.consent-body': 'body that consents for a follower of a religion',
    'eligibility.religion.recognised-only': 'religions whose followers may be admitted',
  },
}
