import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'

/** A day after its name; a birth is not repeated. */
const told = (day: unknown, placeholder: string) => (day === undefined ? '' : ` (${placeholder})`)

const faults: Readonly<Record<string, string>> = {
  unknown: '{reference} is not on file.',
  answered: '{reference} has been settled before.',
  repeated: '{reference} has been given to another on file.',
  itself: '{reference} is the very place or case it is told of.',
  'other-place': '{reference} is not the destination the transfer named.',
}

/** Words of facts that must agree: days, references and lists held against each other. */
export const agreement: SubjectTexts<'agreement'> = {
  rules: {
    'agreement.days': {
      title: 'the days told on the file do not contradict each other',
      broken: (facts) => {
        const order = facts.side === 'earliest' ? 'before' : 'after'
        const also = facts.others === undefined ? '' : ' Contradicted as well: {others}.'
        return `{field}${told(facts.actual, '{actual}')} is ${order} {bound}${told(facts.boundOn, '{boundOn}')}; the two days contradict each other.${also}`
      },
    },
    'agreement.tally': {
      title: 'votes, absences and members counted agree with each other and with the cell',
      broken: ({ unaccounted, officialMembers }) =>
        `The count does not agree: {disagreements|list}; {members} counted${unaccounted === undefined ? '' : ', {unaccounted} neither voting nor absent'}${officialMembers === undefined ? '' : ', {officialMembers} official members in the cell'}.`,
    },
    'agreement.references': {
      title: 'what an act refers to is on file',
      broken: ({ fault }) => faults[String(fault)],
    },
    'agreement.relatives': {
      title: 'the relatives declared, asked about and verified are the same people',
      broken: ({ persons, groups }) =>
        `The lists of relatives do not agree: {disagreements|list}${persons === undefined ? '' : '; persons: {persons}'}${groups === undefined ? '' : '; groups: {groups}'}.`,
    },
  },
  missing: {
    'agreement.antecedent': either(
      'required',
      'Before the act “{act}” there has to be: {required|or}; it is not on file.',
      'This act needs one before it that is not on file.',
    ),
  },
  cures: {
    'reference.checked': 'check what is referred to, and enter or correct it',
    'tally.checked': 'check the count',
  },
  codes: {
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
