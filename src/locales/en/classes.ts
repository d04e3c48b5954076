import type { SubjectTexts } from '../subject-texts.js'
import { outOfOrder } from './procedure.js'

/** Words of training classes. */
export const classes: SubjectTexts<'classes'> = {
  rules: {
    'class.size': {
      title: 'the class has the least size required',
      broken: 'The class has only {actual|person|persons}; at least {minimum} are required.',
      met: 'The class has {actual|person|persons}; at least {minimum} are required.',
    },
    'class.certificate-on-time': {
      title: 'the certificate is issued on time after the completion decision',
      broken:
        'After the completion decision of {completedOn} the certificate was due by {lastDay}; issued on {actual}, it is late.',
      met: 'The certificate was issued on {actual}, within the limit of {lastDay}.',
    },
    'class.entrant-education': {
      title: 'the entrant has the education the class requires',
      broken: 'The education of the entrant is “{actual}”; the class requires “{required}”.',
      met: 'The education “{actual}” of the entrant meets the requirement “{required}”.',
    },
    'class.attendance': {
      title: 'the essay is written only with the attendance required',
      broken: 'The person attended {actual}% of the class; {required}% is required to write the essay.',
      met: 'The person attended {actual}% of the class; {required}% is required to write the essay.',
    },
    'class.essay-rewrites': {
      title: 'the essay is not rewritten more often than allowed',
      broken:
        'The essay has been marked {actual|time|times} already; it may be rewritten {maximum|time|times} only.',
      met: 'The essay has been marked {actual|time|times}; it may be rewritten {maximum|time|times}.',
    },
    'class.essay-passed': {
      title: 'completion is decided, and a certificate issued, only for those whose essay passed',
      broken:
        '{failed|person has|persons have} not reached the pass mark of {required}; completion and certificate must wait.',
      met: 'Every essay reached the pass mark of {required}.',
    },
    'class.certificate-earned': {
      title: 'a certificate follows the completion decision',
      broken: 'Completion of the class has not been decided for this person; no certificate may be issued.',
      missing: 'Completion of the class has not been decided for this person; no certificate may be issued.',
    },
    'class.not-enrolled': {
      title: 'the person is enrolled in the class',
      broken: 'The person is not enrolled in the class; enrolment must come first.',
      missing: 'The person is not enrolled in the class; enrolment must come first.',
    },
    'class.out-of-order': {
      title: 'the acts of a class come in their order',
      broken: (facts) => outOfOrder(facts.possible, 'class'),
    },
  },
  missing: {
    'completion.decided': 'Completion of the class has not been decided for this person.',
    'person.enrolled': 'The person was not enrolled in the class.',
  },
  cures: {},
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
