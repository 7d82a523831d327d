/**
 * Reads the bytes of an answer up to a limit. An answer that declares a larger size is not read at all; one that
 * declares none, or a wrong one, is read up to the limit, and the rest is not fetched.
 */
export const readWithin = async (response: Response, bytesMax: number): Promise<Uint8Array | 'file_too_big'> => {
  const { headers, body } = response
  if (Number(headers.get('content-length')) > bytesMax) {
    await body?.cancel()
    return 'file_too_big'
  }
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = body?.getReader()
  for (;;) {
    const read = await reader?.read()
    if (!read || read.done) return Buffer.concat(chunks)
    bytes += read.value.length
    if (bytes > bytesMax) {
      await reader?.cancel()
      return 'file_too_big'
    }
    chunks.push(read.value)
  }
}
