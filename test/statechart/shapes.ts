import type { Act, ActType } from '../../src/index.js'
import { actTypes } from '../../src/index.js'
import { pathsOf } from '../../src/statechart/configuration.js'
import { step, unopened } from '../../src/statechart/step.js'
import { type ChartVerdict, uneventful } from '../../src/statechart/verdict.js'

/** A verdict made up for the shape of the chart: nothing is judged. */
export function verdict(change: Partial<ChartVerdict> = {}): ChartVerdict {
  return { ...uneventful, ...change }
}

const matters = ['admission', 'recognition', 'removal', 'expulsion', 'resignation'] as const

/** What a branch of the chart may ask of an act of each type. */
const asked: { readonly [T in ActType]?: Readonly<Record<string, readonly (string | true | undefined)[]>> } =
  {
    'membership.transcribed': { standing: ['probationary', 'official'] },
    'class.entered': { course: ['awareness', 'new-member'] },
    'certificate.issued': { course: ['awareness', 'new-member'] },
    'opinions.consolidated': { matter: matters },
    'cell.voted': { matter: matters, outcome: [undefined, 'proposed', 'not-proposed'] },
    'grassroots.voted': { matter: matters, outcome: [undefined, 'not-proposed'] },
    'section.appraised': { matter: matters },
    'dossier.submitted': { matter: matters },
    'extension.granted': { matter: matters },
    'shortfall.reported': { matter: matters },
    'shortfall.answered': {
      matter: matters,
      answer: ['consider', 'refuse', 'return'],
    },
    'result.notified': { matter: matters },
    'exit.refused': { matter: ['removal', 'expulsion', 'resignation'] },
    'member.transferred': {
      transfer: ['official', 'temporary', 'internal', 'abroad'],
      alone: [undefined, true],
    },
    'dossier.returned': { matter: [undefined, 'recognition'], to: ['previous', 'start'] },
    'member.disciplined': { form: ['reprimand', 'warning', 'dismissal', 'expulsion'] },
  }

const activities = ['active', 'exempted', 'suspended', 'interrupted'] as const

const facts: { readonly [T in ActType]?: readonly Partial<ChartVerdict>[] } = {
  'introduction.made': [{ isIntroduced: true }, { isIntroduced: false }],
  'introducer.lost': [{ isIntroduced: true }, { isIntroduced: false }],
  'union.resolved': [{ isIntroduced: true }, { isIntroduced: false }],
  'ceremony.held': [{ isHelped: true }, { isHelped: false }],
  'cell.voted': [{ isLastAttempt: true }, { isLastAttempt: false }],
  'grassroots.voted': [{ isLastAttempt: true }, { isLastAttempt: false }],
  'admission.regularised': activities.flatMap((activity) => [
    { isRecognising: true, activity },
    { isRecognising: false, activity },
  ]),
  'recognition.decided': activities.map((activity) => ({ activity })),
  'member.restored': [{ wasOfficial: true }, { wasOfficial: false }],
}

/** One act as the chart sees it, and the facts of the file it is told. */
export interface Shape {
  readonly act: Act
  readonly verdict: ChartVerdict
}

/** Every act the chart can tell apart, under every verdict it can tell apart, admissible or not. */
export const shapes: readonly Shape[] = actTypes.flatMap((type) => {
  const evidence = Object.entries(asked[type] ?? {}).reduce<readonly object[]>(
    (found, [field, values]) =>
      found.flatMap((one) => values.map((value) => ({ ...one, ...(value && { [field]: value }) }))),
    [{}],
  )
  return evidence.flatMap((fields) =>
    (facts[type] ?? [{}]).flatMap((told) =>
      [true, false].map((isAdmissible) => ({
        act: { type, on: '2025-07-01', ...fields } as Act,
        verdict: verdict({ ...told, isAdmissible }),
      })),
    ),
  )
})

/**
 * Configurations of the chart in which every two states that can be active together are, each with the acts of a path
 * to it. The regions of a membership multiply to thousands of configurations; what regions do to one another shows in
 * their pairs.
 */
export function reachable(): ReadonlyMap<string, readonly Act[]> {
  const paths = new Map<string, readonly Act[]>([[unopened, []]])
  const seen = new Set<string>()
  for (const [configuration, path] of paths)
    for (const shape of shapes) {
      const next = step(configuration, shape.act, shape.verdict)
      if (next === undefined || paths.has(next)) continue
      const active = pathsOf(next)
      const pairs = active.flatMap((a) => active.map((b) => `${a}|${b}`)).filter((pair) => !seen.has(pair))
      if (pairs.length === 0) continue
      for (const pair of pairs) seen.add(pair)
      paths.set(next, [...path, shape.act])
    }
  return paths
}
