import { frozen } from '../calendar/frozen.js'
import type { Instrument } from '../law/instrument.js'
import { coreInstruments } from './instruments.js'
import { neighbouringInstruments } from './neighbouring-instruments.js'

/** The register: every instrument the library knows, core layers first. The key of one is number + date. */
export const instruments: readonly Instrument[] = frozen([...coreInstruments, ...neighbouringInstruments])
