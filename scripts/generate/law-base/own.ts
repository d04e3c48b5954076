import type { Carrier } from './law-rule.js'

/** Rules of the library that no rule of the law base names, each with the reason why it is there. */
export const ownRules: Readonly<Partial<Record<Carrier, string>>> = {
  'rule:agreement.days':
    'No text says what cannot be otherwise: a day that a paper tells is not beyond another it presupposes (Charter art. 4, 5).',
  'rule:agreement.references':
    'No text says what cannot be otherwise: an answer, a remark or a reception is of something on file (Charter art. 4, 5).',
  'rule:agreement.entered-once':
    'No text says what cannot be otherwise: what takes place once is entered once (Charter art. 4, 5).',
  'rule:agreement.document':
    'An error of entry: the form told is that of another paper (38-HD/BTCTW pt II.1.1).',
  'rule:agreement.tally':
    'A count agrees with itself and with the cell, all of whose official members are summoned (regulation pt 9.3.2, 9.3.3).',
  'rule:agreement.relatives':
    'No text says what cannot be otherwise: the relatives declared, asked about and verified are the same people (guidance pt 3.4(a)).',
  'rule:facts.person':
    'No text says what cannot be otherwise: two particulars of one person that exclude each other; the clause cited tells why they do.',
  'rule:facts.place': 'The same of the place: bodies that the structure of the day does not have together.',
  'rule:facts.person-and-place': 'The same of a particular of the person and one of the place.',
  'rule:facts.act': 'The same of what an act tells and what is on file.',
  'rule:dossier.returned-step-redone':
    'The texts do not speak of a dossier returned; where one step is taken back, the vote of that step stands no longer (guidance pt 3.6(c)).',
  'rule:dossier.resubmitted':
    'The texts do not speak of a dossier returned; what the competent committee gave back is no longer before it (guidance pt 3.7(a)).',
  'rule:dossier.sent':
    'The law base has the sending as a step of the flow (flow.md, step 15) and as an act of its own, and no rule that asks for it.',
  'rule:application.made-again-after-withdrawal':
    'The texts do not speak of a withdrawal; who withdrew applies anew, since an application is personal (Charter art. 4.1).',
  'rule:applicant.exceptions-told':
    'No text says that a file tells what is not there; each case with rules of its own is asked about (guidance pt 6.1; regulation pt 3.5).',
  'rule:applicant.fixed-facts':
    'An entry of the library: a fact that no day changes is corrected where it was stated, so that what rests on it is judged again.',
  'rule:membership.transcribed-dates':
    'An entry of the library: a register carried over has the ceremony, and no recognition before probation ended (Charter art. 5).',
  'rule:membership.transcribed-age':
    'An entry of the library: a member of a register was 18 at the admission, or keeps the joining date (Charter art. 1.2).',
  'rule:membership.transcribed-decision':
    'An entry of the library: without the admission decision seniority runs from the joining date, and the file says so.',
  'rule:membership.transcribed-official-date':
    'An entry of the library: the official date of an office’s register is held against the end of probation (Charter art. 5).',
  'rule:records.case-closed':
    'An entry of the library: a case opened by mistake or twice is closed for the one that goes on.',
  'rule:membership.transcribed-unproven':
    'An entry of the library: the steps before a transcription are unproven, and the file says so.',
  'rule:member-transfer.other-cell': 'An error of entry: a transfer leads to another cell.',
  'directory:organisation.counts-agree':
    'An error of entry: the numbers recorded of a body for one day cannot both be so.',
  'plan:plan.previous-review':
    'An error of entry: a review is told of that came after the one that names it.',
  'plan:plan.shortfall-of-target': 'An error of entry: causes are given of a target the plan has.',
  'plan:plan.days-in-order': 'An error of entry: nothing of a plan is dated before what comes before it.',
  'class:class.not-enrolled': 'An error of entry: a mark or certificate is of a person who was enrolled.',
  'class:class.days-in-order': 'An error of entry: nothing in a class is dated before what comes before it.',
  'class:class.entered-once': 'An error of entry: what takes place once in a class is entered once.',
}
