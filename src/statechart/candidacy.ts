import { judged, noted } from './branches.js'
import { dossier, dossierDone } from './dossier.js'
import { kit } from './kit.js'
import { awarenessTraining } from './training.js'

/** From the cell's proposal to the competent committee: the resolutions in their order, and the decision. */
const proposed = kit.createStateConfig({
  initial: 'cellProposed',
  on: {
    'extension.granted': noted({ matter: 'admission' }),
    'admission.decided': judged('#path.decided'),
    'admission.refused': judged('#path.refused'),
  },
  states: {
    cellProposed: {
      on: {
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
        'grassroots.voted': [
          ...judged('grassrootsProposed', { matter: 'admission', outcome: 'proposed' }),
          ...judged('#path.shortfall', { matter: 'admission', outcome: 'not-proposed' }),
        ],
        'dossier.submitted': judged('underReview', { matter: 'admission' }),
      },
    },
    grassrootsProposed: { on: { 'dossier.submitted': judged('underReview', { matter: 'admission' }) } },
    underReview: {},
  },
})

/** The candidate [quần chúng ưu tú]: the awareness class on one side, the way to the ceremony on the other. */
export const candidacy = kit.createStateConfig({
  type: 'parallel',
  on: {
    'consent.given': noted(),
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
              {
                guard: { type: 'admits', params: { matter: 'admission', answer: 'return' } },
                target: dossierDone,
                actions: 'record',
              },
              {
                guard: { type: 'concerns', params: { matter: 'admission', answer: 'return' } },
                actions: 'refuse',
              },
            ],
          },
        },
        refused: {},
        decided: {
          on: {
            'decision.received': judged('decisionReceived'),
            'ceremony.held': ceremony(),
          },
        },
        decisionReceived: { on: { 'ceremony.held': ceremony() } },
      },
    },
  },
})

/** The ceremony makes a probationary member, with a helper or with the place of the helper vacant. */
function ceremony() {
  return [
    ...judged('#membership.probationary', { helped: true }),
    ...judged('#helperVacant', { helped: false }),
  ]
}
