import { importBench } from './import.js'
import { journeyBench } from './journey.js'
import { listsBench } from './lists.js'
import { longCaseBench } from './long-case.js'
import { published } from './page.js'
import { registerBench } from './register.js'
import { storeBench } from './store.js'

// Run on the built library, as apps have it. Figures are ratios within this one run; the machine's own speed cancels out.
const { rows, floor } = registerBench()
published('by-turns', [
  ...rows,
  ...longCaseBench(),
  ...(await storeBench()),
  ...(await listsBench()),
  ...importBench(),
  ...(await journeyBench()),
])
published('floor', floor)
