import { applicantPoliticalStandardClause } from '../regulations/applicant/eligibility.js'
import { applicationSelfMadeClause } from '../regulations/dossier/application.js'
import { backgroundSelfDeclaredClause } from '../regulations/dossier/background.js'
import { introductionTwoOfficialMembersClause } from '../regulations/dossier/introduction.js'
import { opinionsGatheredClause } from '../regulations/dossier/opinions.js'
import {
  verificationCertifier,
  verificationProcedureOrderClause,
} from '../regulations/dossier/verification.js'
import { poolAuthorisationActor } from '../regulations/pool/pool.js'
import { admitted, noted } from './branches.js'
import { kit } from './kit.js'
import { named } from './named.js'

/**
 * The dossier: application, background, introductions and opinions gather side by side, in any order but the one
 * inside the background. The cell may vote whenever it will; the rules tell what is missing.
 */
export const dossier = kit.createStateConfig({
  ...named('đang lập hồ sơ', 'dossier being gathered', poolAuthorisationActor),
  type: 'parallel',
  tags: 'authorised',
  on: {
    'dossier.opened': noted(),
    'papers.renewed': noted(),
    // A listing left out is made up for; who is found unfit leaves the list at any monthly review before the vote.
    'sympathiser.listed': noted(),
    'sympathiser.unlisted': admitted('#path.outstanding'),
    'cell.voted': [
      ...admitted('#path.proposed', { matter: 'admission', outcome: 'proposed' }),
      ...admitted('#path.shortfall', { matter: 'admission', outcome: 'not-proposed' }),
    ],
  },
  states: {
    application: {
      ...named('đơn xin vào Đảng', 'application', applicationSelfMadeClause),
      initial: 'lacking',
      states: {
        lacking: {
          ...named('chưa có đơn xin vào Đảng', 'application lacking'),
          on: { 'application.made': admitted('made') },
        },
        made: { ...named('đã có đơn xin vào Đảng', 'application made'), id: 'applicationMade' },
      },
    },
    background: {
      ...named('lý lịch của người xin vào Đảng', 'background declaration', backgroundSelfDeclaredClause),
      initial: 'lacking',
      states: {
        lacking: {
          ...named('chưa khai lý lịch', 'background not declared'),
          on: { 'background.declared': admitted('declared') },
        },
        declared: {
          ...named('đã khai lý lịch', 'background declared'),
          on: {
            'background.declared': noted(),
            'background.sealed': noted(),
            'verification.requested': admitted('verifying'),
            'background.certified': admitted('certified'),
            'background.rejected': admitted('rejected'),
          },
        },
        verifying: {
          ...named('đang thẩm tra lý lịch', 'background being verified', verificationProcedureOrderClause),
          on: {
            // What a reply finds wrong is declared anew.
            'background.declared': admitted('declared'),
            'background.sealed': noted(),
            'verification.requested': noted(),
            'verification.replied': noted(),
            'background.certified': admitted('certified'),
            'background.rejected': admitted('rejected'),
          },
        },
        certified: {
          ...named('lý lịch đã được chứng nhận', 'background certified', verificationCertifier),
          id: 'backgroundCertified',
          on: {
            // A supplement: declared anew, asked again, certified again; a seal put late stands as it is.
            'background.declared': admitted('declared'),
            'background.sealed': noted(),
            'verification.requested': admitted('verifying'),
            'verification.replied': noted(),
            'background.certified': noted(),
            'background.rejected': admitted('rejected'),
          },
        },
        rejected: {
          ...named(
            'không đạt tiêu chuẩn chính trị',
            'political standard not met',
            applicantPoliticalStandardClause,
          ),
          on: { 'background.declared': admitted('declared') },
        },
      },
    },
    introduction: {
      ...named('việc giới thiệu người vào Đảng', 'introduction', introductionTwoOfficialMembersClause),
      initial: 'lacking',
      on: {
        'introduction.made': [
          ...admitted('.introduced', { introduced: true }),
          ...admitted('.lacking', { introduced: false }),
        ],
        'union.resolved': [
          ...admitted('.introduced', { introduced: true }),
          ...admitted('.lacking', { introduced: false }),
        ],
        'introducer.lost': [
          ...admitted('.introduced', { introduced: true }),
          ...admitted('.lacking', { introduced: false }),
        ],
      },
      states: {
        lacking: { ...named('chưa đủ người giới thiệu', 'introducers lacking') },
        introduced: { ...named('đã đủ người giới thiệu', 'introducers found'), id: 'introduced' },
      },
    },
    opinions: {
      ...named('ý kiến nhận xét', 'opinions', opinionsGatheredClause),
      initial: 'lacking',
      states: {
        lacking: {
          ...named('chưa tổng hợp ý kiến nhận xét', 'opinions not consolidated'),
          on: { 'opinions.consolidated': admitted('gathered', { matter: 'admission' }) },
        },
        gathered: {
          ...named('đã tổng hợp ý kiến nhận xét', 'opinions consolidated'),
          id: 'opinionsGathered',
          on: { 'opinions.consolidated': noted({ matter: 'admission' }) },
        },
      },
    },
  },
})

/** The dossier as it stood when the cell voted: every region done. */
export const dossierDone = [
  '#applicationMade',
  '#backgroundCertified',
  '#introduced',
  '#opinionsGathered',
] as const
