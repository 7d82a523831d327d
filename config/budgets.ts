/** 1,024 bytes, as WeChat counts a package. */
const KB = 1024

/** What may not be exceeded. Tests fail above these: they count and are the same on every machine. */
export const budgets = {
  weapp: { mainPackageBytes: 450 * KB, subpackageBytes: 200 * KB },
  /** `setData` of home; `rows` is how many rows are on the page when one of them changes. */
  home: { firstBytes: 16 * KB, firstCalls: 2, rowUpdateBytes: 200, rows: [20, 60, 200] },
  h5: { initialJsGzipBytes: 150 * KB },
  /** One file; nothing may be loaded beside it but the walking network. */
  api: { bundleBytes: 800 * KB },
} as const

/**
 * What the bench holds its measurements against. No test does: times depend on the machine and on what else it does,
 * so they are medians of many rounds, as ratios wherever there is something to divide by.
 */
export const goals = {
  walk: { nodes: 20_000, loadMs: 60, targets: 79, timesMs: 0.3, reachMs: 4 },
  /** Beside Valhalla on the same streets; shares of all pairs. */
  walkTruth: { sameMeters: 0.95, sameVerdict: 0.94, wronglyWithin: 0.01 },
  /** `points.nearby` through the dispatcher ÷ `select 1` on the same connection; who signs in is counted, one statement more. */
  nearby: { points: 100_000, perSelect1: 6, signedInPerSelect1: 10 },
  /** `bookings.create` ÷ a bare insert under the same constraint, in bookings a second; a room's day among `many` ÷ among `few`. */
  bookings: { perBareInsert: 0.25, day: { few: 1_000, many: 1_000_000, speed: 0.5 } },
  /** A worker's queue among `many` cases ÷ among `few`; its page 1,000 ÷ its first. */
  complaintQueue: { few: 1_000, many: 1_000_000, perFew: 2, farPerFirst: 1.5 },
  /** Loading the api bundle ÷ loading pg alone. */
  api: { perBarePg: 2.5 },
} as const
