import type { Clock } from '../engine/clock.js'
import type { Rule } from '../engine/rule.js'
import { applicationBeforeDeclaration, handwritten, selfMade } from './application/application.js'
import { applicationMadeAgain } from './application/withdrawal.js'
import { certifiedAfterVerification, declarationForm, relativesDeclared, selfDeclared } from './background.js'
import { dossierFresh } from './dossier.js'
import { dutyOfIntroducer } from './introduction/duty.js'
import {
  officialStatus,
  tradeUnionRoute,
  twoOfficialMembers,
  youthUnionRoute,
} from './introduction/introduction.js'
import { workedTogether } from './introduction/together.js'
import { wartimeSingleIntroducer } from './introduction/wartime.js'
import { opinionsComplete, opinionsGathered, opinionsNoVeto } from './opinions.js'
import { returnedStepRedone } from './returned.js'
import { dossierResubmitted, dossierSent } from './sent.js'
import { replyContent, verificationAskedAbout } from './verification/asked.js'
import {
  costOfVerification,
  ofArmedForces,
  ofForeignEmployer,
  ofRelativesAbroad,
  unclearOnly,
} from './verification/notes.js'
import { replyOnTime, verificationReplyClock } from './verification/reply.js'
import {
  contentCovered,
  impartialVerifier,
  procedureOrder,
  verificationComplete,
} from './verification/verification.js'

export const dossierRules: readonly Rule[] = [
  selfMade,
  handwritten,
  applicationBeforeDeclaration,
  selfDeclared,
  declarationForm,
  relativesDeclared,
  procedureOrder,
  impartialVerifier,
  verificationComplete,
  contentCovered,
  verificationAskedAbout,
  certifiedAfterVerification,
  replyContent,
  replyOnTime,
  twoOfficialMembers,
  youthUnionRoute,
  tradeUnionRoute,
  officialStatus,
  workedTogether,
  opinionsGathered,
  opinionsComplete,
  dossierFresh,
  returnedStepRedone,
  dossierResubmitted,
  dossierSent,
  applicationMadeAgain,
  unclearOnly,
  ofArmedForces,
  ofRelativesAbroad,
  ofForeignEmployer,
  costOfVerification,
  dutyOfIntroducer,
  wartimeSingleIntroducer,
  opinionsNoVeto,
]

export const dossierClocks: readonly Clock[] = [verificationReplyClock]
