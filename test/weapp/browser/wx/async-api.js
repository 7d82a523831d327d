import { answering } from './answering.js'

/** An API of the phone. What `run` throws becomes `name:fail message`. The answer comes later than the work. */
export const asyncApi = (name, run) => (options) =>
  answering(name, new Promise((resolve) => resolve(run(options ?? {}))), options)

/** The same for a table of them. */
export const asyncApis = (table) =>
  Object.fromEntries(Object.entries(table).map(([name, run]) => [name, asyncApi(name, run)]))
