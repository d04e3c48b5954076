import type { Clock } from '../engine/clock.js'
import type { Rule } from '../engine/rule.js'
import { abroadClock, abroadKind, abroadOnTime } from './member-transfer/abroad.js'
import { dissolvedOrganisation } from './member-transfer/dissolved.js'
import { slipsChecked, studentStay } from './member-transfer/information.js'
import {
  dossierFiledClock,
  dossierFiledOnTime,
  letterClock,
  letterOnTime,
  officialTransferClock,
  officialTransferOnTime,
} from './member-transfer/limits.js'
import {
  notBlocked,
  temporaryWindow,
  toOtherCell,
  transferPapers,
} from './member-transfer/member-transfer.js'
import { stayEndedOnTime, stayEndsClock, stayProlonged } from './member-transfer/stay.js'
import { removedForDossier } from './member-transfer/withheld.js'

export const transferRules: readonly Rule[] = [
  toOtherCell,
  notBlocked,
  transferPapers,
  temporaryWindow,
  officialTransferOnTime,
  letterOnTime,
  dossierFiledOnTime,
  removedForDossier,
  abroadKind,
  abroadOnTime,
  stayEndedOnTime,
  stayProlonged,
  slipsChecked,
  dissolvedOrganisation,
  studentStay,
]

export const transferClocks: readonly Clock[] = [
  officialTransferClock,
  letterClock,
  dossierFiledClock,
  abroadClock,
  stayEndsClock,
]
