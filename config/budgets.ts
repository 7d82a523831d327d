/** 1,024 bytes, as WeChat counts a package. */
const KB = 1024

/** Hard limits, checked by tests: sizes and counts are the same on every machine. */
export const budgets = {
  weapp: {
    mainPackageBytes: 442 * KB,
    subpackageBytes: 200 * KB,
    /** What only the staff load. */
    staffSubpackageBytes: 190 * KB,
    staffSubpackages: [
      'packages/staff',
      'packages/room-desk',
      'packages/complaint-desk',
      'packages/figures',
      'packages/posters',
      'packages/shifts',
      'packages/classes',
    ],
    /** The content of a tab is a file of its own in its subpackage, with a copy of what the pages there use too. */
    subpackageWithTabBytes: 236 * KB,
    subpackagesWithTab: ['packages/rooms', 'packages/complaints'],
  },
  /** `setData` of home; `rows`: the numbers of rows on the page for which one changed row is measured. */
  home: { firstBytes: 16 * KB, firstCalls: 2, rowUpdateBytes: 200, rows: [20, 60, 200] },
  /** `setData` of a tab, until 订房间 shows free rooms and 烦心事 something to do. */
  tab: { firstBytes: 16 * KB, firstCalls: 2 },
  /** `setData` of the page that a scanned code opens, until its first question is there. */
  landing: { firstBytes: 16 * KB, firstCalls: 2 },
  h5: { initialJsGzipBytes: 151 * KB },
  /** The file that a cold start loads, without what is loaded on demand and the walking network. */
  api: { bundleBytes: 848 * KB },
} as const

/**
 * Goals of the bench, not checked by tests: times depend on the machine and its load, so the bench takes medians of
 * many rounds and uses ratios where possible.
 */
export const goals = {
  walk: { nodes: 20_000, loadMs: 60, targets: 79, timesMs: 0.3, reachMs: 4 },
  /** Compared with Valhalla on the same streets; shares of all pairs. */
  walkTruth: { sameMeters: 0.95, sameVerdict: 0.94, wronglyWithin: 0.01 },
  /**
   * `points.nearby` through the dispatcher ÷ `select 1` on the same connection. A signed-in call has one statement
   * more, for the rate limit.
   */
  nearby: { points: 100_000, perSelect1: 6, signedInPerSelect1: 10 },
  /**
   * `bookings.create` ÷ a bare insert under the same constraints, in bookings per second; speed of a room's day among
   * `many` reservations ÷ among `few`.
   */
  bookings: { perBareInsert: 0.25, day: { few: 1_000, many: 1_000_000, speed: 0.5 } },
  /** Time of searches among `many` points ÷ among `few`; the slowest answer to 200 characters, emoji, SQL, one letter. */
  search: { few: 1_000, many: 100_000, perFew: 3, oddMs: 100 },
  /** Time of `shifts.open` among `many` shifts ÷ among `few`. Joining is compared with booking in the same run. */
  shifts: { open: { few: 1_000, many: 100_000, perFew: 2 } },
  /** Time of `programmes.list` among `many` dates ÷ among `few`; of planning a course with `dates` in a room. */
  programmes: { list: { few: 1_000, many: 100_000, perFew: 2 }, course: { dates: 24, saveMs: 500 } },
  /** Time of a worker's queue among `many` complaints ÷ among `few`; of its page 1,000 ÷ its first page. */
  complaintQueue: { few: 1_000, many: 1_000_000, perFew: 2, farPerFirst: 1.5 },
  /** A community's ledger with so many entries is checked in `checkMs`; one certificate with its dates. */
  hours: { entries: 10_000, checkMs: 1_000, certificateMs: 400, certificateBytes: 60 * KB },
  /** Load time of the api bundle ÷ load time of pg alone. */
  api: { perBarePg: 2.5 },
} as const

/** What a subpackage may weigh. @param name its folder */
export const subpackageLimit = (name: string): number => {
  const { subpackagesWithTab, subpackageWithTabBytes, subpackageBytes } = budgets.weapp
  const { staffSubpackages, staffSubpackageBytes } = budgets.weapp
  if (staffSubpackages.some((one) => one === name)) return staffSubpackageBytes
  return subpackagesWithTab.some((one) => one === name) ? subpackageWithTabBytes : subpackageBytes
}
