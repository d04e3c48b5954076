import { admitted, noted } from './branches.js'
import { dossier, dossierDone } from './dossier.js'
import { kit } from './kit.js'
import type { Projection } from './projection.js'
import { awarenessTraining } from './training.js'

/** The decision is undone: annulled by the committee that issued it, or by reason of a defect. */
const undone = {
  'decision.annulled': admitted('proposed.underReview'),
  'admission.annulled': admitted('#membership.neverMember'),
}

/** From the cell's proposal to the competent committee: the resolutions in their order, and the decision. */
const proposed = kit.createStateConfig({
  initial: 'cellProposed',
  tags: 'proposed',
  on: {
    'extension.granted': noted({ matter: 'admission' }),
    // The vote stands: an introducer lost after it changes nothing of it.
    'introducer.lost': noted(),
    'admission.decided': admitted('#path.decided'),
    'admission.refused': admitted('#path.refused'),
    'file.forwarded': admitted('.underReview'),
    'dossier.returned': returned({ matter: 'admission', to: 'start' }),
  },
  states: {
    cellProposed: {
      on: {
        'dossier.returned': returned({ matter: 'admission', to: 'previous' }),
        'section.appraised': admitted('sectionAppraised', { matter: 'admission' }),
        'grassroots.voted': [
          ...admitted('grassrootsProposed', { matter: 'admission', outcome: 'proposed' }),
          ...admitted('#path.shortfall', { matter: 'admission', outcome: 'not-proposed' }),
        ],
        'dossier.submitted': admitted('underReview', { matter: 'admission' }),
      },
    },
    sectionAppraised: {
      on: {
        'dossier.returned': admitted('cellProposed', { matter: 'admission', to: 'previous' }),
        'grassroots.voted': [
          ...admitted('grassrootsProposed', { matter: 'admission', outcome: 'proposed' }),
          ...admitted('#path.shortfall', { matter: 'admission', outcome: 'not-proposed' }),
        ],
        'dossier.submitted': admitted('underReview', { matter: 'admission' }),
      },
    },
    grassrootsProposed: {
      on: {
        'dossier.submitted': admitted('underReview', { matter: 'admission' }),
        'dossier.returned': admitted('cellProposed', { matter: 'admission', to: 'previous' }),
      },
    },
    underReview: {
      on: { 'dossier.returned': admitted('grassrootsProposed', { matter: 'admission', to: 'previous' }) },
    },
  },
})

/** The candidate [quần chúng ưu tú]: the awareness class on one side, the way to the ceremony on the other. */
export const candidacy = kit.createStateConfig({
  type: 'parallel',
  on: {
    'consent.given': noted(),
    'applicant.withdrew': admitted('#path.withdrawn'),
    'applicant.moved': noted(),
    'being-helped.certified': noted(),
    'file.received': noted(),
    'decision.passed-on': noted(),
    'reconsideration.requested': noted(),
    'reconsideration.answered': noted(),
    'defect.found': noted(),
    // Of an applicant only a criminal case is asked: the steps to the admission wait for it.
    'proceeding.opened': noted({ proceeding: 'criminal-case' }),
    'proceeding.closed': noted({ proceeding: 'criminal-case' }),
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
            'sympathiser.listed': admitted('sympathiser'),
            'membership.transcribed': [
              ...admitted('#membership.official', { standing: 'official' }),
              ...admitted('#membership.probationary', { standing: 'probationary' }),
            ],
          },
        },
        sympathiser: {
          tags: 'listed',
          on: {
            'sympathiser.unlisted': admitted('outstanding'),
            'start.proposed': noted(),
            'procedure.authorised': admitted('dossier'),
          },
        },
        dossier,
        proposed,
        shortfall: {
          tags: 'authorised',
          on: {
            'shortfall.reported': noted({ matter: 'admission' }),
            'shortfall.answered': [
              ...admitted('proposed.underReview', { matter: 'admission', answer: 'consider' }),
              ...admitted('refused', { matter: 'admission', answer: 'refuse' }),
              ...returned({ matter: 'admission', answer: 'return' }),
            ],
          },
        },
        refused: {
          tags: 'refused',
          on: {
            'sympathiser.listed': admitted('sympathiser'),
            'sympathiser.unlisted': admitted('outstanding'),
          },
        },
        withdrawn: { on: { 'sympathiser.listed': admitted('sympathiser') } },
        decided: {
          tags: 'decided',
          on: {
            'decision.received': admitted('decisionReceived'),
            'ceremony.held': ceremony(),
            ...undone,
          },
        },
        decisionReceived: {
          tags: 'decided',
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
  return admitted(dossierDone, params)
}

/** The ceremony makes a probationary member, with a helper or with the place of the helper vacant. */
function ceremony() {
  return [
    ...admitted('#membership.probationary', { helped: true }),
    ...admitted('#helperVacant', { helped: false }),
  ]
}
