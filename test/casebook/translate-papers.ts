import { type Act, addDays, addMonths, replay } from '../../src/index.js'
import type { Translator } from './answer.js'
import { dayIn, flagOr, numberIn } from './case.js'
import { bookOf, findingOf, judged, judgedLast, refusedOnlyBy } from './library.js'
import { before, lifeOf, the, upTo } from './life.js'

/** The awareness certificate on the day of the cell's consideration. */
export const certificate: Translator = ({ inputs }) => {
  const certified = dayIn(inputs, 'certificate_date')
  const considered = dayIn(inputs, 'cell_consideration_date')
  const life = upTo(lifeOf({ considered, certified }), 'cell.voted', 'admission')
  const judgement = refusedOnlyBy(judgedLast(life), 'awareness-certificate.valid')
  const finding = findingOf(judgement, 'awareness-certificate.valid')
  const fresh = the(lifeOf({ considered, certified: addDays(considered, -1) }), 'certificate.issued')
  const isCuredBefore = judged([...life.slice(0, -1), fresh], the(life, 'cell.voted')).allowed
  return {
    fields: { allowed: judgement.allowed, certificate_expires: finding.facts.lastDay },
    says: {
      next_step: [
        ...judgement.cures,
        ...(isCuredBefore && !judgement.allowed ? ['certificate.new-before-consideration'] : []),
      ],
    },
    rests: [finding],
  }
}

/** A dossier of some age, and what has to be done again; `changes` tells whether anything in the background changed. */
export const dossier: Translator = ({ inputs, day }) => {
  const opened =
    inputs.dossier_opened === undefined
      ? addMonths(day, -numberIn(inputs, 'dossier_age_months'))
      : dayIn(inputs, 'dossier_opened')
  const life = lifeOf({ considered: day, drawnUp: opened, certified: addDays(opened, -60) })
  const past: readonly Act[] = [
    ...before(life, 'introduction.made'),
    { type: 'dossier.opened', on: opened },
    ...before(life, 'cell.voted', 'admission').slice(before(life, 'introduction.made').length),
  ]
  const voteAfter = (...renewals: readonly Act[]) =>
    refusedOnlyBy(judged([...past, ...renewals], the(life, 'cell.voted')), 'dossier.fresh')
  const renewal = (backgroundChanged: boolean): Act => ({
    type: 'papers.renewed',
    on: addDays(day, -1),
    papers: ['introduction-paper', 'union-resolution', 'consolidated-opinions'],
    backgroundChanged,
  })
  const judgement = voteAfter()
  const finding = findingOf(judgement, 'dossier.fresh')
  const changed = flagOr(inputs, 'changes', false)
  const afterRenewal = voteAfter(renewal(changed))
  const left = findingOf(afterRenewal, 'dossier.fresh').facts.redo
  const isOnlyIfChanged = voteAfter(renewal(false)).allowed && !voteAfter(renewal(true)).allowed
  return {
    fields: {
      allowed: judgement.allowed,
      redo: finding.facts.redo ?? [],
      verification_redone: Array.isArray(left) && left.includes('verification'),
      last_day: finding.facts.lastDay,
    },
    says: { central: isOnlyIfChanged ? ['dossier.verification-only-if-changed'] : [] },
    rests: [finding],
  }
}

const papers: Readonly<Record<string, readonly Act['type'][]>> = {
  application: ['application.made'],
  cv: ['background.declared'],
  verification: ['background.sealed', 'verification.requested'],
  cell_vote: ['cell.voted'],
  committee_vote: ['grassroots.voted', 'dossier.submitted'],
  decision: ['admission.decided'],
  ceremony: ['decision.received', 'ceremony.held'],
}

/** The one order of some documents that the library neither refuses nor keeps a breach of. */
export const procedureOrder: Translator = ({ inputs, day }) => {
  const documents = (inputs.documents as readonly string[]).map((name) => {
    const types = papers[name]
    if (!types) throw new Error(`no act of the library for ${name}`)
    return { name, types }
  })
  const life = lifeOf({ considered: addDays(day, 60) })
  const places = documents.map(({ types }) => life.findIndex((act) => act.type === types[0]))
  const past = life.slice(0, Math.min(...places))
  const start = past.at(-1)?.on ?? day
  const inOrder = permutations(documents).filter((order) => {
    const acts = order.flatMap(({ types }, index) =>
      types.map((type): Act => ({ ...the(life, type), on: addDays(start, index + 1) })),
    )
    const { file, refused } = replay([...past, ...acts], { rulebook: bookOf(past) })
    return refused.length === 0 && file.findings.length === 0
  })
  const [only, another] = inOrder
  if (another) throw new Error('more than one order is lawful')
  return { fields: { order: only?.map(({ name }) => name) } }
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]]
  return items.flatMap((first, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [first, ...rest]),
  )
}
