/** A reporter for node's test runner that writes how many tests passed and failed. A skipped test counts as failed. */
export default async function* countReporter(source) {
  const counts = { passed: 0, failed: 0 }
  for await (const { type, data } of source) {
    const isTest = data?.details?.type !== 'suite' && (data?.nesting ?? 0) >= 0
    if (type === 'test:pass' && isTest) counts[data.skip || data.todo ? 'failed' : 'passed']++
    if (type === 'test:fail' && isTest) counts.failed++
  }
  yield JSON.stringify(counts)
}
