/**
 * A problem with the operator's input. Every message is a complete sentence that names the file and the place; the
 * command prints one per line and exits with 1.
 */
export class InputError extends Error {
  override name = 'InputError'

  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'))
  }
}
