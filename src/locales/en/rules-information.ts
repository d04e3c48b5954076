import type { RuleTexts } from '../texts.js'

/** A note without a condition: its title is all it says. */
const note = (title: string): RuleTexts => ({ title, met: `Note: ${title}.` })

/** What the law says at a step, for whoever asks. */
export const informationRules: Readonly<Record<string, RuleTexts>> = {
  'pool.monthly-list': note(
    'every month the cell adds to and drops from the sympathiser list, the grassroots committee reviews it, and the committee directly above updates it and has classes opened',
  ),
  'awareness-class.opened-by-upper-committee': note(
    'the committee directly above orders the political centre to open the awareness class',
  ),
  'awareness-class.programme': note('the awareness class covers every lesson and period of its programme'),
  'verification.unclear-only': note(
    'only what is unclear is verified; where the grassroots committee has confirmed and it is still unclear, the organising body of the committee directly above is asked',
  ),
  'verification.armed-forces': note(
    'for a person in the armed forces, the declaration is compared with the one made on enlistment or recruitment, and what is unclear is verified',
  ),
  'verification.abroad': note(
    'for a person abroad, the declaration is compared with the file kept by the competent domestic body or confirmed inside Viet Nam; for a relative abroad, the Party committee or Vietnamese mission there is asked in writing',
  ),
  'verification.foreign-employer': note(
    'for a person working for a foreign office, organisation or company in Viet Nam, a representative of the grassroots committee goes to the workplace and to the responsible security body',
  ),
  'verification.cost': note(
    'the cost of a verification follows the rules of the Party and the State; the committee directly above pays for a unit in difficulty',
  ),
  'introduction.duty': note(
    'the introducer reports to the cell on the background, quality and ability of the applicant and answers for the introduction',
  ),
  'opinions.no-veto': note('the opinions are for the cell to weigh; no quorum or fraction is set'),
  'decision.fixes-seniority': note(
    'Party seniority runs from the day of the admission decision, once the member is recognised',
  ),
  'ceremony.programme': note(
    'the admission ceremony follows every step of its programme, among them the oath and the assignment of an official member as helper',
  ),
  'probation.starts-at-ceremony': note(
    'the day of the ceremony is the joining date and the first day of probation',
  ),
  'probation.duties': note('a probationary member has the duties of every member and pays the Party fee'),
  'probation.union-activity-kept': note(
    'a member still of Union age keeps taking part in Youth Union activity',
  ),
  'probation.no-extension': note('probation is not extended; it ends in recognition or in removal'),
  'new-member-class.programme': note('the new-member class covers every topic of its programme'),
  'recognition.removal-if-unqualified': note(
    'the cell proposes removal, never expulsion, for a probationary member who does not qualify',
  ),
  'card.number': note('the number of the membership card is the personal identification number'),
}
