import { InputError } from '../input-error'

const SENTENCES_MAX = 20

interface Problem {
  file: string
  line: number | null
  sentence: string
}

/** Collects the problems of one import's files, so that an operator sees them all at once. */
export class Problems {
  private readonly found: Problem[] = []

  /** @param line counted from 1, as an editor shows it; null: no particular line of the file */
  add(file: string, line: number | null, sentence: string): void {
    this.found.push({ file, line, sentence })
  }

  /** @throws InputError with up to twenty messages in the order of the lines, when there are any */
  throwIfAny(): void {
    if (this.found.length === 0) return
    const files = [...new Set(this.found.map(({ file }) => file))]
    const sentences = this.found
      .sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0))
      .map(({ file, line, sentence }) => `${file}${line === null ? '' : ` 第 ${line} 行`}：${sentence}。`)
    const more = sentences.length - SENTENCES_MAX
    throw new InputError(more > 0 ? [...sentences.slice(0, SENTENCES_MAX), `还有 ${more} 处错误没有列出。`] : sentences)
  }
}
