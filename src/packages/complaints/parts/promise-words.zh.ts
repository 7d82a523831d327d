/** Texts about promises, shared by the complaint page and the list. */
export const promiseWords = {
  /** The clock is paused. */
  paused: '先停一停',
  visit: (moment: string) => `${moment} 上门看看`,
  lateToo: (visit: string) => `${visit}。原来说好的，我们晚了`,
  /** The visit took place. */
  visited: '正在想办法',
  /** The answer goes to the reporter, not to residents who joined. */
  toOthers: (promise: string) => promise.replace('给您回话', '回话'),
}
