/**
 * Something is wrong with what the operator gave. Every sentence is whole and names the file and the place;
 * the command prints one a line and ends with 1.
 */
export class InputError extends Error {
  override name = 'InputError'

  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'))
  }
}
