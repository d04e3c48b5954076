import type { SubjectTexts } from '../subject-texts.js'
import { outOfOrder } from './procedure.js'

/** Words of training classes. */
export const classes: SubjectTexts<'classes'> = {
  rules: {
    'class.size': {
      title: 'the class has the least size required',
      broken: {
        headline: 'Too few participants: {actual}, {minimum} needed.',
        todo: '{actor} to open the class only with {minimum} participants',
      },
      met: 'The class has {actual|person|persons}; at least {minimum} are required.',
    },
    'class.certificate-on-time': {
      title: 'the certificate is issued on time after the completion decision',
      broken: {
        headline: 'The certificate is late: {actual}, last day {lastDay}.',
        todo: '{actor} to review the responsibility for the delay; the certificate stands',
      },
      met: 'The certificate was issued on {actual}, within the limit of {lastDay}.',
    },
    'class.entrant-education': {
      title: 'the entrant has the education the class requires',
      broken: {
        headline: 'Education too low for the class.',
        todo: '{actor} to take only entrants with the education required',
        detail: '“{actual}” on file, “{required}” needed',
      },
      met: 'The education “{actual}” of the entrant meets the requirement “{required}”.',
    },
    'class.attendance': {
      title: 'the essay is written only with the attendance required',
      broken: {
        headline: 'Attended too little: {actual}% of the time, {required}% needed.',
        todo: 'the participant to attend long enough, then write the essay',
      },
      met: 'The person attended {actual}% of the class; {required}% is required to write the essay.',
    },
    'class.essay-rewrites': {
      title: 'the essay is not rewritten more often than allowed',
      broken: {
        headline: 'Rewritten too often: essay marked {actual} times, {maximum} rewriting allowed.',
        todo: 'the participant to take the class again',
      },
      met: 'The essay has been marked {actual|time|times}; it may be rewritten {maximum|time|times}.',
    },
    'class.essay-passed': {
      title: 'completion is decided, and a certificate issued, only for those whose essay passed',
      broken: {
        headline: '{failed|participant|participants} below {required} points in the essay.',
        todo: '{actor} to decide completion only for those whose essay passed',
      },
      met: 'Every essay reached the pass mark of {required}.',
    },
    'class.certificate-earned': {
      title: 'a certificate follows the completion decision',
      broken: {
        headline: 'The participant has no completion decision.',
        todo: '{actor} to decide completion before a certificate is issued',
      },
      missing: 'The participant has no completion decision.',
      met: 'The participant has a completion decision.',
    },
    'class.not-enrolled': {
      title: 'the person is enrolled in the class',
      broken: {
        headline: 'The participant is not enrolled in the class.',
        todo: '{actor} to enrol the participant first',
      },
      missing: 'The participant is not enrolled in the class.',
      met: 'The participant is enrolled in the class.',
    },
    'class.issuer': {
      title: 'the class is held by a body that may issue its certificates',
      broken: {
        headline: 'The class is held without competence to certify.',
        detail: 'held by {actual}',
        todo: '{required|or} to hold the class and issue the certificates',
      },
      met: 'The class is held by {actual}, who may issue its certificates.',
    },
    'class.days-in-order': {
      title: 'nothing in the class is dated before what comes before it',
      broken: {
        headline: 'Two days contradict each other: {earlierOn} after {actual}.',
        todo: '{actor} to check both days against the class register',
      },
      met: 'The days of the class are in their order.',
    },
    'class.entered-once': {
      title: 'what takes place once in a class is entered once, and a certificate issued once',
      broken: {
        headline: 'Entered or issued twice: first on {earlierOn}.',
        todo: '{actor} to keep the first entry; a certificate is issued again only for a fault of the centre',
      },
      met: 'This is entered once.',
    },
    'class.out-of-order': {
      title: 'the acts of a class come in their order',
      broken: {
        headline: 'The class is not at this step.',
        detail: 'the step is {act}',
        todo: (facts) => outOfOrder(facts.possible),
      },
      met: 'The act of the class is in its order.',
    },
  },
  missing: {
    'completion.decided': 'The participant has no completion decision.',
    'person.enrolled': 'The person was not enrolled in the class.',
  },
  cures: {},
  tasks: {},
  codes: {
    classMeasure: {
      attendance: 'attendance',
      mark: 'mark of the essay',
      rewrites: 'rewrites of the essay',
    },
    classRank: {
      average: 'average',
      fair: 'fair',
      good: 'good',
      excellent: 'excellent',
    },
  },
  provisions: {
    'class.attendance.minimum': 'least attendance',
    'class.certificate.deadline': 'time limit of the certificate after completion',
    'class.essay.pass': 'pass mark of the essay',
    'class.essay.ranks': 'ranks of the essay',
    'class.essay.rewrites.maximum': 'number of rewrites of the essay',
    'class.register': 'register of a class and of those enrolled',
    'class.size.minimum': 'least size of a class',
  },
}
