import type { Facts } from '../../law/finding.js'
import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** A day after its name; a birth is not repeated. */
const told = (day: unknown, placeholder: string) => (day === undefined ? '' : ` (${placeholder})`)

const side = (facts: Facts) => (facts.side === 'earliest' ? 'before' : 'after')

const faults: Readonly<Record<string, string>> = {
  unknown: 'What this refers to is not on file.',
  answered: 'What this refers to is no longer open.',
  repeated: 'Given twice: what this refers to is another’s.',
  itself: 'Wrong reference: this very place or case.',
  'other-place': 'Wrong destination: not the one the transfer named.',
}

/** Words of facts that must agree: days, references and lists held against each other. */
export const agreement: SubjectTexts<'agreement'> = {
  rules: {
    'agreement.days': {
      title: 'the days told on the file do not contradict each other',
      broken: {
        headline: (facts) =>
          facts.actual === undefined || facts.boundOn === undefined
            ? 'Two days on file contradict each other.'
            : `Two days contradict each other: {actual} ${side(facts)} {boundOn}.`,
        detail: (facts) =>
          `{field}${told(facts.actual, '{actual}')} is ${side(facts)} {bound}${told(facts.boundOn, '{boundOn}')}`,
      },
      met: 'The days on file do not contradict each other.',
    },
    'agreement.tally': {
      title: 'votes, absences and members counted agree with each other and with the cell',
      broken: { headline: 'The count of {members} does not agree.', detail: '{disagreements|list}' },
      met: 'Votes, absences and total agree.',
    },
    'agreement.references': {
      title: 'what an act refers to is on file',
      broken: { headline: ({ fault }) => faults[String(fault)], detail: '{reference}' },
      met: 'What the act refers to is on file.',
    },
    'agreement.entered-once': {
      title: 'what takes place once is entered once',
      broken: { headline: 'Entered twice: first entered on {earlierOn}.' },
      met: 'This is entered once.',
    },
    'agreement.relatives': {
      title: 'the relatives declared, asked about and verified are the same people',
      broken: { headline: 'The lists of relatives do not agree.', detail: '{disagreements|list}' },
      met: 'The lists of relatives agree.',
    },
    'facts.person': {
      title: 'the particulars of the person do not contradict each other',
      broken: { headline: 'Particulars of the person contradict each other.', detail: '{pairs|list}' },
      met: 'The particulars of the person do not contradict each other.',
    },
    'facts.place': {
      title: 'the particulars of the place do not contradict each other',
      broken: { headline: 'Particulars of the place contradict each other.', detail: '{pairs|list}' },
      met: 'The particulars of the place do not contradict each other.',
    },
    'facts.person-and-place': {
      title: 'the particulars of the person and of the place do not contradict each other',
      broken: { headline: 'Particulars of person and place contradict each other.', detail: '{pairs|list}' },
      met: 'The particulars of person and place do not contradict each other.',
    },
    'facts.act': {
      title: 'what an act tells does not contradict the file',
      broken: { headline: 'The act contradicts the file.', detail: '{pairs|list}' },
      met: 'The act does not contradict the file.',
    },
  },
  missing: {
    'agreement.antecedent': {
      headline: 'Not on file: an act this one needs first.',
      detail: either('required', '“{act}” needs this first: {required|or}', undefined),
    },
  },
  cures: {
    'entry.struck': '{actor} to strike the entry made twice, or say what it is of',
    'reference.checked': '{actor} to check, add or correct what is referred to',
    'tally.checked': '{actor} to check the count',
    'record.corrected': '{actor} to check the original papers and correct what is wrong',
  },
  tasks: {},
  codes: {
    factPair: {
      'youth-age-above': 'stated to be of youth age, past it by the day of birth',
      'youth-age-below': 'stated to be past youth age, within it by the day of birth',
      'youth-union-member-above-age': 'a Youth Union member, past youth age by the day of birth',
      'over-age-ground-below-age':
        'a ground for the admission of those above 60, not yet 60 by the day of birth',
      'profession-above-education': 'a professional level above what the education allows',
      'student-below-upper-secondary': 'a student without upper secondary education',
      'title-without-doctorate': 'an academic title without a doctorate',
      'title-below-education': 'an academic title without upper secondary education',
      'pupil-with-degree': 'a pupil with a degree of a college or higher',
      'pupil-with-title': 'a pupil or student with an academic title',
      'pupil-in-trade-union': 'a pupil in a trade union',
      'owner-in-office':
        'a private-business owner whose occupation is an office, the armed forces, a worker’s or a pupil’s',
      'hoa-and-no-minority': 'ethnic Hoa, and of no ethnic minority',
      'generations-of-others': 'generations in Viet Nam of somebody not stated to be ethnic Hoa',
      'hoa-child-of-others': 'the child of a Hoa member, not stated to be ethnic Hoa',
      'cadre-outside-the-union': 'a cadre of the Youth Union and not its member',
      'prestige-and-none': 'a person of prestige stated to have none',
      'fisher-in-office':
        'a fisher whose occupation is an office, public service, the armed forces or school',
      'minor-as-elder': 'a village elder or hamlet head who is a pupil or student',
      'cell-where-none': 'a cell at a place without one, and nobody who assigned it',
      'assigned-though-cell':
        'a body that assigned the cell, at a place not stated to be without member or cell',
      'kind-of-place-though-cell': 'a kind of place without a cell, not stated to be without member or cell',
      'handled-as-assigned':
        'handled by an assigned cell, at a place not stated to be without member or cell',
      'temporary-where-none': 'a temporary place of activity without a cell',
      'grassroots-cell-under-committee': 'a grassroots cell with a grassroots committee',
      'cell-under-no-committee': 'a cell under a grassroots committee where there is none',
      'cell-without-section': 'a grassroots cell or a village cell with a section committee',
      'grassroots-cell-delegated': 'a grassroots cell with a delegated grassroots committee',
      'section-without-committee': 'a section committee without a grassroots committee',
      'delegated-without-committee': 'a delegated grassroots committee where there is none',
      'delegated-under-the-centre':
        'delegated, and directly under a committee of province or central level without delegation',
      'village-cell-under-the-centre':
        'a village cell directly under a committee of province or central level',
      'village-cell-of-forces': 'a village cell of the armed forces',
      'youth-union-member-without-union': 'a Youth Union member at a place without a Youth Union',
      'trade-union-member-without-union': 'a trade-union member at a place without a trade union',
      'at-school-by-employment': 'a pupil or student handled by the place of work',
      'employed-waiting-for-work': 'a graduate waiting for work whose occupation is that of somebody at work',
      'owner-of-forces': 'a private-business owner at a place of the armed forces',
      'owner-waiting-for-work': 'a private-business owner waiting for work',
      'over-age-place-has-members':
        'above 60 for a place without organisation or member, whose cell has official members',
      'over-age-place-has-cell': 'above 60 for a place without organisation, which is stated to have a cell',
      'union-without-youth-union': 'introduced by the Youth Union at a place without one',
      'union-without-trade-union': 'introduced by the trade union at a place without one',
      'youth-union-of-a-stranger': 'introduced by the Youth Union and not its member',
      'trade-union-of-a-stranger': 'introduced by the trade union and not its member',
      'recommended-without-youth-union': 'recommended by the Youth Union at a place without one',
      'recommended-without-trade-union': 'recommended by the trade union at a place without one',
      'class-education-above': 'an education on entering the class above that on file',
      'over-age-place-votes':
        'admitted above 60 because the place has no organisation or no member, and a cell of it votes',
      'issuer-there-though-gone': 'the issuer told to be there, though its district is gone',
      'no-centre-but-a-centre': 'no political centre at the place, and a certificate of one',
      'married-without-spouse': 'married to a foreigner, and no spouse in the declaration',
      'children-and-none': 'a breach by a birth, and no children in the declaration',
      'section-where-none': 'appraised by a section committee where there is none',
      'grassroots-where-none': 'voted by a grassroots committee where there is none',
      'grassroots-over-grassroots-cell': 'voted by a grassroots committee over a grassroots cell',
      'consent-not-over-age': 'a consent for those above 60, not yet 60 by the day of birth',
      'consent-schooled': 'a consent on education that the education on file does not need',
      'consent-no-religion': 'a consent for a follower of a religion, who is stated to follow none',
      'consent-no-foreign-spouse': 'a conclusion on a marriage to a foreigner, which is stated not to be',
      'consent-no-foreign-origin': 'a conclusion on foreign origin, which is stated not to be',
      'consent-no-owner': 'a consent for a private-business owner, who is stated to be none',
      'consent-no-former': 'a consent to a re-admission, and no earlier membership on file',
      'maternity-of-a-man': 'exempted for maternity, and a man',
      'pregnancy-of-a-man': 'deferred for pregnancy, and a man',
      'fault-without-interruption': 'a conclusion on the fault of an interruption, and no interruption',
      'admission-refused-though-carried': 'an admission refused with more than half in favour',
      'recognition-refused-though-carried': 'a recognition refused with more than half in favour',
      'defect-of-age': 'found to be admitted under 18, of that age by the day of birth',
      'defect-of-citizenship': 'found not to be a citizen, on file as a Vietnamese citizen',
      'defect-of-education': 'found to lack education, on file with upper secondary education',
      'defect-of-readmission': 'found not to be re-admittable, and no earlier membership on file',
      'defect-of-standard': 'found to fail the political standard, which the certified background meets',
    },
    toldDay: {
      'entry.document.on': 'the day on the paper',
      'person.bornOn': 'the day of birth',
      'person.populationBreach.bornOn': 'the birth of the child',
      'person.former.decidedOn': 'the first admission decision',
      'person.former.leftOn': 'the day of leaving the Party',
      'person.former.recordClearedOn': 'the day the criminal record was cleared',
      'unit.competence.since': 'the first day at the place that handles the case',
      'membership.transcribed.decidedOn': 'the admission decision of the register',
      'membership.transcribed.ceremonyOn': 'the joining date of the register',
      'membership.transcribed.recognisedOn': 'the recognition decision of the register',
      'membership.transcribed.officialSince': 'the official date of the register',
      'certificate.issued.record.completedOn': 'the completion of the class',
      'verification.requested.receivedOn': 'the receipt of the verification request',
      'verification.replied.on': 'the answer to the verification request',
      'introduction.made.togetherSince':
        'the first day of the introducer at work, study or home with the applicant',
      'discipline.opened.breachOn': 'the day of the breach',
      'member.disciplined.breachOn': 'the day of the breach',
      'member.disciplined.childBornOn': 'the birth of the child in care',
      'applicant.moved.transferDecidedOn': 'the transfer decision of the applicant',
      'reconsideration.requested.receivedOn': 'the receipt of the request to reconsider',
      'reconsideration.answered.on': 'the answer to the request to reconsider',
      'member.transferred.effectiveOn': 'the day the transfer takes effect, or of moving house',
      'member.received.on': 'the reception of the member',
      'member.returned.returnedOn': 'the return of the member',
      'member.exempted.until': 'the end of the exemption from activity',
      'member.suspended.until': 'the end of the suspension from activity',
      'removal.opened.educatedSince': "the first day of the cell's education",
      'member.expelled.childBornOn': 'the birth of the child in care',
      'complaint.lodged.receivedOn': 'the receipt of the complaint',
      'complaint.lodged.decisionReceivedOn': 'the receipt of the decision on discipline',
      'complaint.answered.on': 'the answer to the complaint',
      'admission.annulled.consentOn': 'the written consent of the higher level',
      'admission.regularised.decidedOn': 'the admission decision fixed again',
      'admission.regularised.ceremonyOn': 'the joining date fixed again',
      'admission.regularised.officialSince': 'the official date fixed again',
    },
    boundDay: {
      act: 'the day of this act',
      admission: 'the admission decision',
      birth: 'the day of birth',
      'class-entry': 'the entry to the class',
      'complaint-receipt': 'the receipt of the complaint',
      'day-after-act': 'the day after this act',
      discipline: 'the day of the discipline',
      entry: 'the day of entry',
      file: 'the earliest day on file',
      joining: 'the joining date',
      'reconsideration-receipt': 'the receipt of the request to reconsider',
      'request-receipt': 'the receipt of the verification request',
      transfer: 'the transfer',
      'transfer-effect': 'the day the transfer takes effect',
    },
    namedThing: {
      'person.former.case': 'the case of the earlier membership',
      'unit.cell': 'the cell of the new place',
      'helper.left.helper.id': 'the helper who leaves',
      'verification.requested.request': 'the label of the verification request',
      'verification.requested.instead': 'the verification request taken further',
      'verification.replied.request': 'the verification request answered',
      'introduction.made.replaces': 'the introducer who is replaced',
      'introducer.lost.introducer': 'the introducer who is lost',
      'remarks.made.helper': 'the helper who remarks',
    },
    tallyDisagreement: {
      unaccounted: 'votes and absences are fewer than the members counted',
      'other-than-cell': 'the members counted are not those of the cell',
    },
    relativesDisagreement: {
      'declared-not-existing': 'a group is declared that the applicant does not have',
      'applicant-left-out': 'the family to verify does not hold the applicant',
      'family-not-declared': 'somebody to verify is of a group that is not declared',
      'group-without-person': 'a group is declared, and nobody of it is in the family to verify',
      'asked-not-in-family': 'a request asks about somebody the declaration does not name',
      'verified-not-in-family': 'somebody is certified as verified whom the declaration does not name',
      'verified-not-asked': 'somebody is certified as verified whom no request asked about',
      'member-not-declared': 'a relative who is a member is of a group that is not declared',
    },
  },
  provisions: {},
}
