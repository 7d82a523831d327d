/** What is said of a promise, on the page of a case and in the list alike. */
export const promiseWords = {
  /** Its clock stands still. */
  paused: '先停一停',
  visit: (moment: string) => `${moment} 上门看看`,
  /** Somebody was there. */
  visited: '正在想办法',
  /** The answer goes to whoever told it, not to those who have met the same. */
  toOthers: (promise: string) => promise.replace('给您回话', '回话'),
}
