import type { ActOf, Body } from '../../../casefile/shapes.js'
import { dayName } from '../day-number.js'
import { withAfter, withInPlace } from '../edit-steps.js'
import type { Life, Step } from '../life.js'
import { fitting } from '../person.js'
import { deciderOn, upperOn } from '../place.js'
import { road } from '../road.js'
import { decideAdmission, submit } from '../steps/admission-steps.js'
import { gatherOpinions } from '../steps/dossier-steps.js'
import { list, proposeStart } from '../steps/pool-steps.js'
import { official } from './official.js'

// Applicants for whom the law asks something more; shares of candidates.

/** The consent is given the day before a day of the way. */
const consent =
  (
    matter: 'religion' | 'foreign-marriage' | 'foreign-origin' | 'over-age' | 'literacy' | 'readmission',
    step: Bodies,
  ): Step =>
  (life) => ({
    type: 'consent.given',
    on: dayName(step.day(life)),
    by: step.by(life),
    matter,
    written: true,
  })

interface Bodies {
  readonly day: (life: Life) => number
  readonly by: (life: Life) => Body
}

const beforeAuthorisation: Bodies = {
  day: ({ way }) => way.proposed + 1,
  by: ({ place, way }) => upperOn(place, dayName(way.proposed + 1)),
}
const beforeVote: Bodies = {
  day: ({ way }) => way.opinions + 1,
  by: ({ place, way }) => deciderOn(place, dayName(way.opinions + 1)),
}
const beforeDecision: Bodies = {
  day: ({ way }) => way.submitted + 3,
  by: ({ place }) => place.centralDirect,
}

const like = (more: Partial<Life['person']>) => (life: Life) => {
  life.person = fitting({ ...life.person, ...more })
}

export const religious = road({
  id: 'religious',
  group: 'candidate',
  share: 0.03,
  prepare: like({ religion: 'recognised' }),
  steps: withAfter(official.steps, proposeStart, [consent('religion', beforeAuthorisation)]),
})

export const foreignSpouse = road({
  id: 'foreign-spouse',
  group: 'candidate',
  share: 0.004,
  prepare: like({ foreignSpouse: true }),
  steps: withAfter(official.steps, gatherOpinions, [consent('foreign-marriage', beforeVote)]),
})

export const overAge = road({
  id: 'over-age',
  group: 'candidate',
  share: 0.002,
  prepare: (life) =>
    like({
      bornOn: dayName(life.way.cellVoted - 61 * 366 - life.draw.int(0, 2_000)),
      youthAge: false,
      youthUnionMember: false,
      healthy: true,
      prestige: true,
      overAgeGround: 'special-need',
    })(life),
  steps: withAfter(official.steps, submit, [consent('over-age', beforeDecision)]),
})

/** Primary school alone, in a place for which that is enough. */
export const lessSchooled = road({
  id: 'less-schooled',
  group: 'candidate',
  share: 0.01,
  prepare: like({
    education: 'primary-completed',
    hardshipGroups: ['mountain-area'],
    occupation: 'agriculture-forestry-fishery',
  }),
  steps: official.steps,
})

/** A village elder who reads and writes, with consent. */
export const elder = road({
  id: 'elder',
  group: 'candidate',
  share: 0.001,
  prepare: like({
    education: 'literate-national-script',
    hardshipGroups: ['ethnic-minority-area', 'village-elder'],
    occupation: 'agriculture-forestry-fishery',
  }),
  steps: withAfter(official.steps, submit, [consent('literacy', beforeDecision)]),
})

/** Back after resigning for hard family circumstances, with consent and a whole procedure. */
export const readmitted = road({
  id: 'readmitted',
  group: 'candidate',
  share: 0.004,
  prepare: (life) => {
    const left = life.way.applied - 1_300 - life.draw.int(0, 900)
    like({
      bornOn: dayName(left - 35 * 366),
      youthAge: false,
      youthUnionMember: false,
      formerMember: true,
      former: {
        case: `case-${life.index}-before`,
        decidedOn: dayName(left - 3_000),
        leftOn: dayName(left),
        exit: 'resigned',
        reason: 'applied-to-leave',
        hardship: true,
        readmissions: 0,
      },
    })(life)
  },
  steps: withInPlace(official.steps, decideAdmission, [
    consent('readmission', { day: ({ way }) => way.submitted + 3, by: ({ place }) => place.province }),
    (life) => {
      const decided = decideAdmission(life)
      const isByDistrict = decided?.by?.kind === 'districtStandingCommittee'
      // To June 2025 the committee itself re-admits, not its standing committee.
      return decided && isByDistrict
        ? { ...decided, by: upperOn(life.place, decided.on, 'upperCommittee') }
        : decided
    },
  ]),
})

/** Ethnic Hoa, three generations in Viet Nam. */
export const foreignOrigin = road({
  id: 'foreign-origin',
  group: 'candidate',
  share: 0.002,
  prepare: like({ foreignOrigin: 'hoa', generations: 3, ethnicMinority: true }),
  steps: withAfter(official.steps, gatherOpinions, [consent('foreign-origin', beforeVote)]),
})

/** Admitted by the level above the one that decides on others. */
export const privateOwner = road({
  id: 'private-owner',
  group: 'candidate',
  share: 0.008,
  prepare: like({ privateOwner: true, occupation: 'enterprise-manager' }),
  steps: withInPlace(official.steps, decideAdmission, [
    (life) => {
      const decided = decideAdmission(life)
      const isByGrassroots = decided?.by?.kind === 'grassrootsStandingCommittee'
      return decided && isByGrassroots ? { ...decided, by: life.place.province } : decided
    },
  ]),
})

/** Helped where they are for the time being; the home cell considers and holds the ceremony. */
export const temporaryPlace = road({
  id: 'temporary-place',
  group: 'candidate',
  share: 0.004,
  steps: withInPlace(
    withAfter(official.steps, list, [
      ({ way, place }) => ({
        type: 'applicant.moved',
        on: dayName(way.listed + 3),
        unit: { ...place.unit, cell: place.beside, temporaryPlace: true },
      }),
    ]),
    gatherOpinions,
    [
      (life) => ({
        ...(gatherOpinions(life) as ActOf<'opinions.consolidated'>),
        matter: 'admission',
        remarks: ['temporary-cell'],
      }),
    ],
  ),
})

export const specialApplicants = [religious, foreignSpouse, overAge, lessSchooled, elder, readmitted] as const
