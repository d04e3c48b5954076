/** The few words of vitest the tests use to say what is tested, here collected to be run one by one and again. */
export function collector() {
  const root = suiteIn(undefined)
  let open = root

  const describe = (_name, ...rest) => {
    const before = open
    open = suiteIn(before)
    before.children.push(open)
    try {
      bodyOf(rest)()
    } finally {
      open = before
    }
  }
  const it = (name, ...rest) => {
    const run = bodyOf(rest)
    if (run) open.children.push({ name: String(name), run })
  }
  const each =
    (declare) =>
    (rows) =>
    (name, ...rest) => {
      const body = bodyOf(rest)
      for (const row of rows) declare(name, () => (Array.isArray(row) ? body(...row) : body(row)))
    }
  const never = () => undefined
  for (const declare of [describe, it]) {
    declare.each = each(declare)
    declare.runIf = (is) => (is ? declare : never)
    declare.skipIf = (is) => (is ? never : declare)
    declare.skip = never
    declare.only = declare
  }
  const hook = (list) => (run) => void open[list].push(run)
  const words = {
    describe,
    it,
    test: it,
    beforeAll: hook('beforeAll'),
    afterAll: hook('afterAll'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
  }
  return { root, words }
}

const suiteIn = (parent) => ({
  parent,
  children: [],
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
})

const bodyOf = (rest) => rest.find((one) => typeof one === 'function')

/** The tests of a suite in order, each with the suite it stands in. */
export function testsOf(suite) {
  return suite.children.flatMap((child) => (child.children ? testsOf(child) : [{ ...child, suite }]))
}

/**
 * Runs the tests that pass the filter, in order, and tells `after` of each; ends at the first that fails, with its index
 * and the error. A hook that fails counts as a failure of the test it was run for.
 */
export async function runTests(root, { isAsked = () => true, after = () => undefined } = {}) {
  const begun = new Set()
  for (const [index, test] of testsOf(root).entries()) {
    if (!isAsked(index)) continue
    const suites = suitesOf(test.suite)
    try {
      for (const suite of suites) {
        if (begun.has(suite)) continue
        begun.add(suite)
        for (const run of suite.beforeAll) await run()
      }
      for (const suite of suites) for (const run of suite.beforeEach) await run()
      const result = test.run()
      if (result instanceof Promise) await result
      for (const suite of suites.toReversed()) for (const run of suite.afterEach) await run()
    } catch (error) {
      if ((await after(index, error)) !== 'go on') return { index, error }
      continue
    }
    await after(index)
  }
  for (const suite of [...begun].toReversed()) for (const run of suite.afterAll) await run()
  return undefined
}

const suitesOf = (suite) => (suite === undefined ? [] : [...suitesOf(suite.parent), suite])
