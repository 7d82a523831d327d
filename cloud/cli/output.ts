/** The output of a command: sentences for people, or the same as JSON. */
export interface Said {
  text: readonly string[]
  json: unknown
  /** Something essential is missing, although the command itself succeeded. */
  isFailure?: boolean
}

export interface Output {
  out: (text: string) => void
  /** Progress and errors. */
  note: (text: string) => void
}

export const processOutput: Output = {
  out: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
}

/** Reduces a library's message to one line. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

/** When all addresses of a host refuse the connection, the error itself has no message. */
const messageOf = (error: unknown): string => {
  if (error instanceof AggregateError && error.message === '') return messageOf(error.errors[0])
  if (error instanceof Error) return error.message || error.name
  return String(error)
}

/** The messages of an error, one per line. */
export const sentencesOf = (error: unknown): string[] => {
  if (error instanceof Error && 'sentences' in error && Array.isArray(error.sentences)) {
    return error.sentences.map((sentence) => oneLine(String(sentence)))
  }
  return [oneLine(messageOf(error))]
}

/** Reports progress, at most once per percent and per fifth of a second. */
export const progressOf = (note: Output['note'], what: string, clock: () => number = Date.now) => {
  let [lastPercent, lastAt] = [0, clock()]
  return (done: number, total: number): void => {
    const percent = total > 0 ? Math.floor((done / total) * 100) : 100
    if (percent === lastPercent || clock() - lastAt < 200) return
    lastPercent = percent
    lastAt = clock()
    note(`${what} ${percent} %`)
  }
}
