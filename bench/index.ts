import { importBench } from './import.js'
import { runBench } from './journey.js'
import { longCaseBench } from './long-case.js'
import { registerBench } from './register.js'
import { storeBench } from './store.js'

// Run on the built library, as apps have it. Figures are ratios within this one run; the machine's own speed cancels out.
await runBench()
registerBench()
longCaseBench()
await storeBench()
importBench()
