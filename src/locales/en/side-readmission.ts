import { either } from '../sentence.js'
import type { SideTexts } from '../texts.js'

/** Words of the side road: re-admission. */
export const readmissionTexts: SideTexts = {
  acts: {},
  states: {},
  cures: {
    'consent.readmission':
      'obtain the written consent of the standing committee of provincial level to the re-admission',
    'readmission.wait': 'wait until the months outside the Party are complete',
  },
  codes: {
    readmission: 're-admission',
    removed: 'removed',
    expelled: 'expelled',
    resigned: 'left on own application',
    annulled: 'admission annulled',
    abandonment: 'abandonment of activity',
    'applied-to-leave': 'application to leave the Party',
    'applied-to-leave-without-hardship':
      'application to leave the Party without specially hard family circumstances',
    'internal-unity': 'a serious breach of internal unity',
    corruption: 'a conviction for corruption',
    'waste-or-negative-acts': 'a conviction for waste or negative acts',
    'serious-crime': 'a conviction for a serious or graver crime',
    'less-serious-crime': 'a conviction for a less serious offence',
    population: 'a breach of the population policy',
  },
  rules: {
    'readmission.wait-elapsed': {
      title: 'a person is considered for re-admission at least 36 months after leaving the Party',
      broken:
        'The person left the Party on {from}; the {months} months outside are complete on {earliest}, and {actual} is too early.',
      met: 'The {months} months outside the Party since {from} were complete on {earliest}.',
    },
    'readmission.record-cleared': {
      title:
        'after a conviction for a less serious offence at least 60 months have passed since the criminal record was cleared',
      broken:
        'The criminal record was cleared on {from}; the {months} months since are complete on {earliest}, and {actual} is too early.',
      met: 'The {months} months since the criminal record was cleared on {from} were complete on {earliest}.',
    },
    'readmission.population': {
      title:
        'a person removed over the population policy waits the months of the rules on it; from 3 June 2025 there is no such wait',
      broken: ({ child }) =>
        child === undefined
          ? 'The person was removed over the population policy on {from}; the {months} months are complete on {earliest}, and {actual} is too early.'
          : 'A person removed over a fifth child or more is not re-admitted.',
      met: ({ isOff }) =>
        isOff === undefined
          ? 'The {months} months since the removal of {from} over the population policy were complete on {earliest}.'
          : 'The waits of the population policy no longer apply.',
    },
    'readmission.reason-not-barred': {
      title: 'the person did not leave for a reason that bars re-admission for ever',
      broken: 'Reason of leaving: {reason}; the person is not considered for re-admission.',
      met: ({ reason, hardship }) => {
        if (reason === undefined) return undefined
        return hardship === undefined
          ? 'Reason of leaving: {reason}; it does not bar re-admission.'
          : 'The person applied to leave because of specially hard family circumstances; that does not bar re-admission.'
      },
    },
    'readmission.once': {
      title: 'a person is re-admitted once in a lifetime',
      broken: 'The person was re-admitted before ({actual} of at most {maximum}) and may not be again.',
      met: 'The person was not re-admitted before.',
    },
    'readmission.consented': {
      title: 'the standing committee of provincial level consents in writing before the decision to re-admit',
      broken: 'The consent to the re-admission came from {actual}; it must come from {required|or}.',
      met: 'The consent to the re-admission was given by {actual} on {consentOn}.',
    },
    'readmission.competent': {
      title: 're-admission is decided by the body competent on the day',
      broken: 'The re-admission was decided by {actual}; it must be {required|or}.',
      met: ({ actual }) =>
        actual === undefined
          ? 'Any committee competent to admit may decide the re-admission.'
          : 'The re-admission was decided by {actual}, as it must be.',
    },
    'readmission.full-procedure': {
      title: 'the whole procedure of admission is gone through again after the person left the Party',
      broken: 'Since the person left the Party on {leftOn}, these steps have not been taken again: {absent}.',
      met: 'The procedure was gone through again after the person left the Party on {leftOn}.',
    },
    'readmission.probation-again': {
      title: 'a re-admitted person serves the 12 months of probation again',
      broken:
        'The probation served again from {joinedOn} ends on {endsOn}; the cell’s review on {actual} is too early.',
      met: 'The probation served again from {joinedOn} ended on {endsOn}.',
    },
    'readmission.papers': {
      title:
        'the application is one for re-admission; the papers that prove the earlier membership and the exit are as the province asks',
    },
  },
  missing: {
    'consent.readmission': either(
      'required',
      'There is no written consent of {required|or} to the re-admission.',
      'There is no written consent of the provincial level to the re-admission.',
    ),
    'consent.readmission.by': either(
      'required',
      'The body that consented to the re-admission is not recorded; it must be {required|or}.',
      'The body that consented to the re-admission is not recorded.',
    ),
    'person.former.hardship':
      'The file does not state whether the person applied to leave because of specially hard family circumstances.',
    'person.former.readmissions': 'The file does not state whether the person was re-admitted before.',
    'person.former.reason': 'The file does not state why the person left the Party.',
    'person.former.recordClearedOn': 'The file does not state when the criminal record was cleared.',
    'person.populationBreach':
      'The file does not state which child the removal over the population policy concerned.',
  },
  provisions: {
    'readmission.barred-reasons': 'reasons of leaving that bar re-admission',
    'readmission.consent-body': 'body that consents to a re-admission',
    'readmission.count.maximum': 'number of re-admissions in a lifetime',
    'readmission.crime.wait': 'months after the clearing of the criminal record',
    'readmission.decider': 'body that decides a re-admission',
    'readmission.population.clause': 'population-policy cases sent to the Secretariat rules',
    'readmission.population.fourth-child.wait': 'wait after a removal for a fourth child',
    'readmission.population.third-child.wait': 'wait after a removal for a third child',
    'readmission.probation': 'probation after re-admission',
    'readmission.wait': 'months outside the Party before re-admission',
  },
}
