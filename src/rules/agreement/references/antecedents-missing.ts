import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import { proceedingSince } from '../../../casefile/proceeding.js'
import type { Act, ActType, Matter } from '../../../casefile/shapes.js'
import { answerable } from '../../exit/complaint/answers.js'
import { exitUnderWay } from '../../exit/exit-matter.js'
import { isOfficialMember } from '../../membership/official-member.js'
import { type Antecedent, antecedents, renewable } from './antecedents.js'
import { isOpen } from './on-file.js'

/** Answers that close what they answer: a second one answers nothing. */
const closings: {
  readonly [T in ActType]?: { readonly opening: ActType; readonly also?: readonly ActType[] }
} = {
  'reconsideration.answered': { opening: 'reconsideration.requested' },
  'file.received': { opening: 'file.forwarded' },
  'discipline.closed': { opening: 'discipline.opened', also: ['member.disciplined', 'member.expelled'] },
}

/**
 * What an act rests on besides: a decision is passed on, and reconsidered, only because the applicant moved; a card is collected
 * because one was handed over, and a probationary member has none (regulation pt 6.1.1).
 */
const besides: { readonly [T in ActType]?: ActType } = {
  'decision.passed-on': 'applicant.moved',
  'reconsideration.requested': 'applicant.moved',
  'card.collected': 'card.handed-over',
}

/** Whether what an act rests on besides is on file; every official member was handed a card, on file or not. */
function isHeldBesides(file: CaseFile, base: ActType): boolean {
  return actsOf(file, base).length > 0 || (base === 'card.handed-over' && isOfficialMember(file))
}

/** Acts of which one has to be on file before the act, and none is; empty where nothing lacks. */
export function antecedentsMissing(file: CaseFile, act: Act): readonly ActType[] {
  const antecedent = antecedents[act.type] as Antecedent<Act>
  if (antecedent === 'nothing') return []
  const wanted = antecedent(act)
  const closing = closings[act.type]
  if (closing && actsOf(file, closing.opening).length > 0)
    return isOpen(file, closing.opening, [act.type, ...(closing.also ?? [])]) ? [] : [closing.opening]
  if (act.type === 'complaint.answered' && actsOf(file, 'complaint.lodged').length > 0)
    return answerable(file, act).length > 0 ? [] : ['complaint.lodged']
  if (act.type === 'proceeding.closed' && proceedingSince(file, act.proceeding, act.on) === undefined)
    return ['proceeding.opened']
  if (act.type === 'papers.renewed')
    return act.papers.flatMap((paper) => lackingOf(file, renewable[paper], act))
  const isStale = act.type === 'shortfall.answered' && isExitOver(file, act.matter, act.on)
  const lacking = isStale ? wanted : lackingOf(file, wanted, act)
  const base = besides[act.type]
  return lacking.length === 0 && base && !isHeldBesides(file, base) ? [base] : lacking
}

/** Whether an exit that was voted on came to nothing since: there is no shortfall of it left to answer. */
function isExitOver(file: CaseFile, matter: Matter, on: string): boolean {
  return matter !== 'admission' && matter !== 'recognition' && exitUnderWay(file, matter, on) === undefined
}

function lackingOf(file: CaseFile, wanted: readonly ActType[], act: Act): readonly ActType[] {
  return wanted.some((type) => isHeld(file, type, act)) ? [] : wanted
}

/** Whether an act of a type is on file, about the same matter where both state one. */
function isHeld(file: CaseFile, type: ActType, act: Act): boolean {
  const matter = 'matter' in act ? act.matter : undefined
  const acts: readonly Act[] = actsOf(file, type)
  return acts.some((one) => matter === undefined || !('matter' in one) || one.matter === matter)
}
