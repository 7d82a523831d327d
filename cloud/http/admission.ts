/** What a call is answered that cannot be answered in time. */
export const BUSY = Symbol('busy')

interface Options {
  /** So many calls are worked on at once. More would only wait for the database. */
  atOnce: number
  /** The longest that a call waits for its turn. One that would wait longer is refused at once. */
  waitMs: number
  /** Milliseconds of a clock that only goes forward. */
  nowMs: () => number
  /** Does something later, unless what it answers is called before. */
  after: (ms: number, work: () => void) => () => void
}

/** Weight of the newest call in the average time of one. */
const NEWEST = 0.05

/** The server's clock and timer. */
export const realTime: Pick<Options, 'nowMs' | 'after'> = {
  nowMs: () => performance.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
}

/**
 * Admits calls up to what can be answered in time. Under more load than that everybody would wait longer and longer, and
 * at the end nobody would be answered; so some are refused at once, and those admitted are answered as always.
 *
 * Changes go before reads: who books has waited for the list already.
 */
export const makeAdmission = ({ atOnce, waitMs, nowMs, after }: Options) => {
  /** Changes, then reads; each in order, with what tells a waiting call whether it is admitted. */
  const queues = [new Set<(isAdmitted: boolean) => void>(), new Set<(isAdmitted: boolean) => void>()] as const
  const [changes, reads] = queues
  let [running, averageMs] = [0, 0]

  const lengthMax = () => Math.max(atOnce, Math.floor((atOnce * waitMs) / Math.max(averageMs, 1)))

  const startNext = () => {
    const [next] = changes.size > 0 ? changes : reads
    if (!next) return
    running++
    next(true)
  }

  const wait = (queue: (typeof queues)[number]) =>
    new Promise<boolean>((resolve) => {
      const go = (isAdmitted: boolean) => {
        queue.delete(go)
        cancel()
        resolve(isAdmitted)
      }
      const cancel = after(waitMs, () => go(false))
      queue.add(go)
    })

  /** @returns whether the call may be worked on, perhaps after some waiting */
  const admit = (isChange: boolean): boolean | Promise<boolean> => {
    if (running < atOnce) {
      running++
      return true
    }
    if (changes.size + reads.size >= lengthMax()) {
      const [oldestRead] = reads
      if (!isChange || !oldestRead) return false
      oldestRead(false)
    }
    return wait(isChange ? changes : reads)
  }

  return {
    /** @returns what the work answers, or that the call was refused and the work has not begun */
    run: async <T>(isChange: boolean, work: () => Promise<T>): Promise<T | typeof BUSY> => {
      if (!(await admit(isChange))) return BUSY
      const startedMs = nowMs()
      try {
        return await work()
      } finally {
        averageMs += (averageMs === 0 ? 1 : NEWEST) * (nowMs() - startedMs - averageMs)
        running--
        startNext()
      }
    },
    /** For operators. */
    state: () => ({ running, waiting: changes.size + reads.size }),
  }
}

export type Admission = ReturnType<typeof makeAdmission>
