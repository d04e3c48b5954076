import { admitted, noted } from './branches.js'
import { kit } from './kit.js'

/**
 * The dossier: application, background, introductions and opinions gather side by side, in any order but the one
 * inside the background. The cell may vote whenever it will; the rules tell what is missing.
 */
export const dossier = kit.createStateConfig({
  type: 'parallel',
  tags: 'authorised',
  on: {
    'dossier.opened': noted(),
    'papers.renewed': noted(),
    'cell.voted': [
      ...admitted('#path.proposed', { matter: 'admission', outcome: 'proposed' }),
      ...admitted('#path.shortfall', { matter: 'admission', outcome: 'not-proposed' }),
    ],
  },
  states: {
    application: {
      initial: 'lacking',
      states: {
        lacking: { on: { 'application.made': admitted('made') } },
        made: { id: 'applicationMade' },
      },
    },
    background: {
      initial: 'lacking',
      states: {
        lacking: { on: { 'background.declared': admitted('declared') } },
        declared: {
          on: {
            'background.declared': noted(),
            'background.sealed': noted(),
            'verification.requested': admitted('verifying'),
            'background.certified': admitted('certified'),
            'background.rejected': admitted('rejected'),
          },
        },
        verifying: {
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
        certified: { id: 'backgroundCertified' },
        rejected: {},
      },
    },
    introduction: {
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
        lacking: {},
        introduced: { id: 'introduced' },
      },
    },
    opinions: {
      initial: 'lacking',
      states: {
        lacking: { on: { 'opinions.consolidated': admitted('gathered', { matter: 'admission' }) } },
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
