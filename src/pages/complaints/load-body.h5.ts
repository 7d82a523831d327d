/** The tab's contents are a file of their own in the browser, too. */
export const loadBody = () => import('../../packages/complaints/tab/body')
