import type { SubjectTexts } from '../../subject-texts.js'
import { bodies } from '../bodies.js'
import { matterCodes } from '../matters.js'

/** Words of the codes. */
export const codes: SubjectTexts<'exit'>['codes'] = {
  ...matterCodes,
  deathEffect: { 'concluded-without-discipline': 'concluded without discipline' },
  removalGround: {
    abandonment: 'abandonment of activity',
    'fees-unpaid': 'Party fees not paid',
    'card-returned-or-destroyed': 'the card returned or destroyed on own will',
    'no-progress': 'no progress after the cell’s education',
    'standing-breached': 'member standing breached in consecutive years',
    'political-standard': 'political standard',
    'unqualified-probationary': 'a probationary member who does not qualify',
    'transfer-not-filed': 'a transfer dossier not filed',
    impostor: 'an impostor',
    interruption: 'an unjustified interruption of activity',
  },
  selfCriticism: {
    made: 'made',
    refused: 'refused deliberately',
  },
  criminal: {
    wanted: 'wanted',
    detained: 'detained',
    'non-custodial-reform': 'non-custodial reform',
    imprisonment: 'imprisonment',
    fine: 'a fine',
    warning: 'warning',
  },
  deferral: {
    pregnancy: 'pregnancy',
    child: 'a child',
    illness: 'serious illness',
  },
  complaintAgainst: {
    removal: 'removal',
    expulsion: 'expulsion',
    discipline: 'discipline',
  },
  lodgedBy: {
    member: bodies.member,
    other: 'other',
    group: 'several persons together',
  },
  complaintLevel: {
    upper: 'the committee directly above',
    province: 'provincial level',
    central: 'central level',
  },
  complaintAnswer: {
    upheld: 'the decision is upheld',
    rejected: 'the complaint is rejected',
    restored: 'the membership is restored',
  },
  complaintObjection: {
    'no-decision': 'there is no decision yet',
    concluded: 'the highest competent level has concluded',
    'lodged-by-another': 'another person lodged it',
    'member-dead': 'the member had died',
    'lodged-collectively': 'several persons lodged it together',
  },
}
