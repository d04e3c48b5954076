import { judged, noted } from './branches.js'
import { dossier, dossierDone } from './dossier.js'
import { kit } from './kit.js'
import type { Projection } from './projection.js'
import { awarenessTraining } from './training.js'

/** The decision is undone: annulled by the committee that issued it, or by reason of a defect. */
const undone = {
  'decision.annulled': judged('proposed.underReview'),
  'admission.annulled': judged('#membership.neverMember'),
}

/** From the cell's proposal to the competent committee: the resolutions in their order, and the decision. */
const proposed = kit.createStateConfig({
  initial: 'cellProposed',
  on: {
    'extension.granted': noted({ matter: 'admission' }),
    'admission.decided': judged('#path.decided'),
    'admission.refused': judged('#path.refused'),
    'file.forwarded': judged('.underReview'),
    'dossier.returned': returned({ to: 'start' }),
  },
  states: {
    cellProposed: {
      on: {
        'dossier.returned': returned({ to: 'previous' }),
        'section.appraised': judged('sectionAppraised', { matter: 'admission' }),
        'grassroots.voted': [
          ...judged('grassrootsProposed', { matter: 'admission', outcome: 'proposed' }),
          ...judged('#path.shortfall', { matter: 'admission', outcome: 'not-proposed' }),
        ],
        'dossier.submitted': judged('underReview', { matter: 'admission' }),
      },
    },
    sectionAppraised: {
      on: {
        'dossier.returned': judged('cellProposed', { to: 'previous' }),
        'grassroots.voted': [
          ...judged('grassrootsProposed', { matter: 'admission', outcome: 'proposed' }),
          ...judged('#path.shortfall', { matter: 'admission', outcome: 'not-proposed' }),
        ],
        'dossier.submitted': judged('underReview', { matter: 'admission' }),
      },
    },
    grassrootsProposed: {
      on: {
        'dossier.submitted': judged('underReview', { matter: 'admission' }),
        'dossier.returned': judged('cellProposed', { to: 'previous' }),
      },
    },
    underReview: { on: { 'dossier.returned': judged('grassrootsProposed', { to: 'previous' }) } },
  },
})

/** The candidate [quần chúng ưu tú]: the awareness class on one side, the way to the ceremony on the other. */
export const candidacy = kit.createStateConfig({
  type: 'parallel',
  on: {
    'consent.given': noted(),
    'applicant.withdrew': judged('#path.withdrawn'),
    'applicant.moved': noted(),
    'being-helped.certified': noted(),
    'file.received': noted(),
    'decision.passed-on': noted(),
    'reconsideration.requested': noted(),
    'reconsideration.answered': noted(),
    'defect.found': noted(),
    'helper.assigned': noted(),
    'helper.left': noted(),
    'union.resolved': noted(),
    'result.notified': noted({ matter: 'admission' }),
  },
  states: {
    training: awarenessTraining,
    path: {
      id: 'path',
      initial: 'outstanding',
      states: {
        outstanding: {
          on: {
            'sympathiser.listed': judged('sympathiser'),
            'membership.transcribed': [
              ...judged('#membership.official', { standing: 'official' }),
              ...judged('#membership.probationary', { standing: 'probationary' }),
            ],
          },
        },
        sympathiser: {
          on: {
            'sympathiser.unlisted': judged('outstanding'),
            'start.proposed': noted(),
            'procedure.authorised': judged('dossier'),
          },
        },
        dossier,
        proposed,
        shortfall: {
          on: {
            'shortfall.reported': noted({ matter: 'admission' }),
            'shortfall.answered': [
              ...judged('proposed.underReview', { matter: 'admission', answer: 'consider' }),
              ...judged('refused', { matter: 'admission', answer: 'refuse' }),
              ...returned({ matter: 'admission', answer: 'return' }),
            ],
          },
        },
        refused: {
          on: { 'sympathiser.listed': judged('sympathiser'), 'sympathiser.unlisted': judged('outstanding') },
        },
        withdrawn: { on: { 'sympathiser.listed': judged('sympathiser') } },
        decided: {
          on: {
            'decision.received': judged('decisionReceived'),
            'ceremony.held': ceremony(),
            ...undone,
          },
        },
        decisionReceived: {
          on: {
            // The cell of the new place receives it too.
            'decision.received': noted(),
            'ceremony.held': ceremony(),
            ...undone,
          },
        },
      },
    },
  },
})

/** Back to the dossier as it stood when the cell voted. */
function returned(params: Projection) {
  return [
    { guard: { type: 'admits' as const, params }, target: dossierDone, actions: 'record' as const },
    { guard: { type: 'concerns' as const, params }, actions: 'refuse' as const },
  ]
}

/** The ceremony makes a probationary member, with a helper or with the place of the helper vacant. */
function ceremony() {
  return [
    ...judged('#membership.probationary', { helped: true }),
    ...judged('#helperVacant', { helped: false }),
  ]
}
