// npm test -- --changed: which tests the changed files concern.

/** About everything at once: a change of any handler concerns them, and they take minutes. */
const WHOLE = ['races', 'model', 'kill', 'matrix', 'privacy', 'fuzz', 'bundle']
/** Who may call what, and who learns what: a change of any of this may break it without breaking a test beside it. */
const OF_RIGHTS = /^(src\/(contract|domain\/people)|cloud\/(handlers|storage\/migrations))\//
const RIGHTS = ['matrix', 'privacy']

/** Suites of Node's own runner, by the folders of their files. */
export const nodeSuites = { weapp: ['test/weapp', 'test/chromium'], browser: ['test/browser'], faults: ['test/faults'] }

/**
 * Which tests a change concerns.
 * @param files changed paths
 * @returns `related`: files whose importing tests run; `left`: folders of test/ that do not run for that; `whole`: folders
 * of test/ that run completely; `suites`: changed test files of Node's own runner, by suite
 */
export const testsOf = (files) => {
  const related = files.filter((name) => /\.(ts|tsx|js|mjs|sql)$/.test(name) && !name.endsWith('.test.mjs'))
  const whole = files.some((name) => OF_RIGHTS.test(name)) ? RIGHTS : []
  const isUntouched = (folder) => !related.some((name) => name.startsWith(`test/${folder}/`))
  const suites = Object.entries(nodeSuites).map(([suite, folders]) => [
    suite,
    files.filter((name) => name.endsWith('.test.mjs') && folders.some((folder) => name.startsWith(`${folder}/`))),
  ])
  return {
    related,
    left: WHOLE.filter((folder) => whole.includes(folder) || isUntouched(folder)),
    whole,
    suites: Object.fromEntries(suites.filter(([, changed]) => changed.length > 0)),
  }
}
