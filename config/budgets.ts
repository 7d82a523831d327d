/** 1,024 bytes, as WeChat counts a package. */
const KB = 1024

/** Hard limits. Tests fail above them: sizes and counts are the same on every machine. */
export const budgets = {
  weapp: { mainPackageBytes: 450 * KB, subpackageBytes: 200 * KB },
  /** `setData` of home; `rows`: the numbers of rows on the page for which one changed row is measured. */
  home: { firstBytes: 16 * KB, firstCalls: 2, rowUpdateBytes: 200, rows: [20, 60, 200] },
  h5: { initialJsGzipBytes: 150 * KB },
  /** The file that a cold start loads, without what is loaded on demand and the walking network. */
  api: { bundleBytes: 700 * KB },
} as const

/**
 * What the bench compares its measurements with. No test does: times depend on the machine and its load, so the bench
 * takes medians of many rounds, and ratios wherever there is something to divide by.
 */
export const goals = {
  walk: { nodes: 20_000, loadMs: 60, targets: 79, timesMs: 0.3, reachMs: 4 },
  /** Compared with Valhalla on the same streets; shares of all pairs. */
  walkTruth: { sameMeters: 0.95, sameVerdict: 0.94, wronglyWithin: 0.01 },
  /** `points.nearby` through the dispatcher ÷ `select 1` on the same connection; a signed-in caller is counted, one statement more. */
  nearby: { points: 100_000, perSelect1: 6, signedInPerSelect1: 10 },
  /** `bookings.create` ÷ a bare insert under the same constraint, in bookings a second; a room's day among `many` reservations ÷ among `few`. */
  bookings: { perBareInsert: 0.25, day: { few: 1_000, many: 1_000_000, speed: 0.5 } },
  /** A worker's queue among `many` complaints ÷ among `few`; its page 1,000 ÷ its first. */
  complaintQueue: { few: 1_000, many: 1_000_000, perFew: 2, farPerFirst: 1.5 },
  /** Loading the api bundle ÷ loading pg alone. */
  api: { perBarePg: 2.5 },
} as const
