import { judged, noted } from './branches.js'
import { kit } from './kit.js'

/**
 * The dossier: application, background, introductions and opinions gather side by side, in any order but the one
 * inside the background. The cell may vote whenever it will; the rules tell what is missing.
 */
export const dossier = kit.createStateConfig({
  type: 'parallel',
  on: {
    'dossier.opened': noted(),
    'papers.renewed': noted(),
    'cell.voted': [
      ...judged('#path.proposed', { matter: 'admission', outcome: 'proposed' }),
      ...judged('#path.shortfall', { matter: 'admission', outcome: 'not-proposed' }),
    ],
  },
  states: {
    application: {
      initial: 'lacking',
      states: {
        lacking: { on: { 'application.made': judged('made') } },
        made: { id: 'applicationMade' },
      },
    },
    background: {
      initial: 'lacking',
      states: {
        lacking: { on: { 'background.declared': judged('declared') } },
        declared: {
          on: {
            'background.declared': noted(),
            'background.sealed': noted(),
            'verification.requested': judged('verifying'),
            'background.certified': judged('certified'),
            'background.rejected': judged('rejected'),
          },
        },
        verifying: {
          on: {
            'background.sealed': noted(),
            'verification.requested': noted(),
            'verification.replied': noted(),
            'background.certified': judged('certified'),
            'background.rejected': judged('rejected'),
          },
        },
        certified: { id: 'backgroundCertified' },
        rejected: {},
      },
    },
    introduction: {
      initial: 'lacking',
      on: {
        'introduction.made': [
          ...judged('.introduced', { introduced: true }),
          ...judged('.lacking', { introduced: false }),
        ],
        'union.resolved': [
          ...judged('.introduced', { introduced: true }),
          ...judged('.lacking', { introduced: false }),
        ],
        'introducer.lost': [
          ...judged('.introduced', { introduced: true }),
          ...judged('.lacking', { introduced: false }),
        ],
      },
      states: {
        lacking: {},
        introduced: { id: 'introduced' },
      },
    },
    opinions: {
      initial: 'lacking',
      states: {
        lacking: { on: { 'opinions.consolidated': judged('gathered', { matter: 'admission' }) } },
        gathered: { id: 'opinionsGathered', on: { 'opinions.consolidated': noted({ matter: 'admission' }) } },
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
