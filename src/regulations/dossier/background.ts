import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { G2017, G2022, G2025, S2016, S2021, S2025 } from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Paper the hometown entry follows. */
export const backgroundDeclarationHometownSource = provision({
  id: 'background-declaration.hometown.source',
  unit: 'choice',
  governedBy: 'declaration',
  before: 'carry',
  versions: [
    secondary(G2017, 'birth-certificate'),
    secondary(G2022, 'identity-card', 'pt I.1.4'),
    text(G2025, 'birth-certificate', 'pt I.1.4'),
  ],
})

/** Whether the guidance expressly forbids having another person write it. */
export const backgroundDeclarationWrittenByAnotherBan = provision({
  id: 'background-declaration.written-by-another.ban',
  unit: 'boolean',
  governedBy: 'declaration',
  before: 'carry',
  versions: [
    secondary(G2017, true),
    text(G2022, false, 'pt I.1.4.1'), // phrase dropped; some 2022–2023 pages still repeat it
  ],
})

const relatives = [
  'own-grandparents',
  'spouse-grandparents',
  'parents-or-carer',
  'spouse-parents',
  'spouse',
  'own-siblings',
  'spouse-siblings',
  'children',
] as const

/** Relatives to be declared. */
export const backgroundDeclarationRelatives = provision({
  id: 'background-declaration.relatives',
  unit: 'set',
  governedBy: 'declaration',
  before: 'carry',
  versions: [
    unknown(G2017),
    assumed(G2022, relatives, 'pt I.1.4.2'),
    text(G2025, relatives, 'pt I.1.4 (item 21)'), // wider than the verified set
  ],
})

export const backgroundSelfDeclaredClause = clause(
  'background.self-declared',
  assumed(S2016),
  text(S2021, 'pt 3.3(a)'),
  text(S2025, 'pt 3.3(a)'),
  text(G2022, 'pt I.1.4.1'),
  text(G2025, 'pt I.1.4'),
)
