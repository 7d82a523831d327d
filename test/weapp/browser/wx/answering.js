import { report } from '../report.js'

/**
 * Gives the outcome of `work` the way WeChat does: to success, fail and complete, or as a promise when none is given.
 * A callback that throws is an error of the app, so it is kept.
 */
export function answering(name, work, options) {
  const { success, fail, complete } = options ?? {}
  const promise = work.then(
    (result) => ({ errMsg: `${name}:ok`, ...result }),
    (error) => {
      const { errMsg = `${name}:fail ${error.message}`, errCode, errno } = error
      throw Object.assign(new Error(errMsg), { errMsg, errCode, errno })
    },
  )
  if (!success && !fail && !complete) return promise
  const tell = (callback, reply) => {
    callback?.(reply)
    complete?.(reply)
  }
  promise
    .then(
      (reply) => tell(success, reply),
      ({ errMsg, errCode, errno }) => tell(fail, { errMsg, errCode, errno }),
    )
    .catch(report)
}
