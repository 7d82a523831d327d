/** Suites of Node's own runner, by the folders of their files. */
export const nodeSuites: Record<'weapp' | 'browser' | 'faults', string[]>

/**
 * Which tests a change concerns.
 * @param files changed paths
 * @returns `related`: files whose importing tests run; `left`: folders of test/ that do not run for that; `whole`: folders
 * of test/ that run completely; `suites`: changed test files of Node's own runner, by suite
 */
export function testsOf(files: readonly string[]): {
  related: string[]
  left: string[]
  whole: string[]
  suites: Record<string, string[]>
}
