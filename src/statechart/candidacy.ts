import { decisionAdmissionDecider } from '../regulations/decision/authority.js'
import { ceremonyDeadline } from '../regulations/decision/ceremony.js'
import { decisionCellNotifiedClause } from '../regulations/decision/decision.js'
import { poolListedByResolutionClause } from '../regulations/pool/pool.js'
import { voteCellThreshold } from '../regulations/vote/cell.js'
import {
  sectionAppraisalPresentClause,
  voteGrassrootsCommitteeThreshold,
} from '../regulations/vote/committees.js'
import { voteShortfallAction } from '../regulations/vote/shortfall.js'
import { admitted, noted } from './branches.js'
import { dossier, dossierDone } from './dossier.js'
import { kit } from './kit.js'
import { named } from './named.js'
import type { Projection } from './projection.js'
import { awarenessTraining } from './training.js'

/** The decision is undone: annulled by the committee that issued it, or by reason of a defect. */
const undone = {
  'decision.annulled': admitted('proposed.underReview'),
  'admission.annulled': admitted('#membership.neverMember'),
}

/** The cell proposes to start, and whoever may allows it. */
const started = {
  'start.proposed': noted(),
  'procedure.authorised': admitted('dossier'),
}

/** From the cell's proposal to the competent committee: the resolutions in their order, and the decision. */
const proposed = kit.createStateConfig({
  ...named('đã được đề nghị', 'proposed'),
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
      ...named('chi bộ đã đề nghị', 'proposed by the cell', voteCellThreshold),
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
      ...named(
        'đảng ủy bộ phận đã thẩm định',
        'appraised by the section committee',
        sectionAppraisalPresentClause,
      ),
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
      ...named(
        'đảng ủy cơ sở đã đề nghị',
        'proposed by the grassroots committee',
        voteGrassrootsCommitteeThreshold,
      ),
      on: {
        'dossier.submitted': admitted('underReview', { matter: 'admission' }),
        'dossier.returned': admitted('cellProposed', { matter: 'admission', to: 'previous' }),
      },
    },
    underReview: {
      ...named(
        'cấp ủy có thẩm quyền đang xem xét',
        'under review by the competent committee',
        decisionAdmissionDecider,
      ),
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
      ...named('quá trình kết nạp', 'way to admission'),
      id: 'path',
      initial: 'outstanding',
      states: {
        outstanding: {
          ...named('quần chúng ưu tú', 'outstanding mass candidate'),
          on: {
            'sympathiser.listed': admitted('sympathiser'),
            // Who was never put on the list is told by a rule; the procedure that was allowed to start goes on.
            ...started,
            'membership.transcribed': [
              ...admitted('#membership.official', { standing: 'official' }),
              ...admitted('#membership.probationary', { standing: 'probationary' }),
            ],
          },
        },
        sympathiser: {
          ...named('cảm tình Đảng', 'sympathiser', poolListedByResolutionClause),
          tags: 'listed',
          on: {
            'sympathiser.unlisted': admitted('outstanding'),
            ...started,
          },
        },
        dossier,
        proposed,
        shortfall: {
          ...named('không đủ tỷ lệ biểu quyết', 'shortfall in the vote', voteShortfallAction),
          tags: 'authorised',
          on: {
            'shortfall.reported': noted({ matter: 'admission' }),
            'sympathiser.unlisted': admitted('outstanding'),
            'shortfall.answered': [
              ...admitted('proposed.underReview', { matter: 'admission', answer: 'consider' }),
              ...admitted('refused', { matter: 'admission', answer: 'refuse' }),
              ...returned({ matter: 'admission', answer: 'return' }),
            ],
          },
        },
        refused: {
          ...named('không được đồng ý kết nạp', 'admission refused', decisionCellNotifiedClause),
          tags: 'refused',
          on: {
            'sympathiser.listed': admitted('sympathiser'),
            'sympathiser.unlisted': admitted('outstanding'),
            ...started,
          },
        },
        withdrawn: {
          ...named('đã rút đơn', 'application withdrawn'),
          on: {
            'sympathiser.listed': admitted('sympathiser'),
            'sympathiser.unlisted': admitted('outstanding'),
            ...started,
          },
        },
        decided: {
          ...named('đã có quyết định kết nạp', 'admission decided', decisionAdmissionDecider),
          tags: 'decided',
          on: {
            'decision.received': admitted('decisionReceived'),
            'ceremony.held': ceremony(),
            ...undone,
          },
        },
        decisionReceived: {
          ...named(
            'chi bộ đã nhận quyết định kết nạp',
            'admission decision received by the cell',
            ceremonyDeadline,
          ),
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
