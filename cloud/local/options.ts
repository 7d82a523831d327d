import { parseArgs } from 'node:util'

export interface StartOptions {
  /** The project's folder, which contains the sample and the built browser version. */
  root: string
  variables: Record<string, string | undefined>
  /** The operator's own network, communities and points instead of the sample. */
  graph?: string
  communities?: string
  points?: string
}

/** @throws Error with a message for an unknown option */
export const readStartOptions = (args: string[], variables: StartOptions['variables']): StartOptions => {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({ args, options: { graph: text, communities: text, points: text, port: text } })
    const { port, ...files } = values
    const root = variables.YIJIA_ROOT ?? process.cwd()
    return { root, variables: { ...variables, ...(port && { PORT: port }) }, ...files }
  } catch (error) {
    throw new Error(`npm start 只认 --graph、--communities、--points、--port:${(error as Error).message}`)
  }
}
