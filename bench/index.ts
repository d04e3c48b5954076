import { importBench } from './import.js'
import { runBench } from './journey.js'
import { registerBench } from './register.js'

// Figures are ratios within this one run; the machine's own speed cancels out.
await runBench()
registerBench()
importBench()
