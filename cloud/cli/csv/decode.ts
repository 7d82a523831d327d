import iconv from 'iconv-lite'
import { InputError } from '../input-error'

const ZIP_MAGIC = 'PK\u0003\u0004'

/**
 * Decodes the text of a file saved by Excel or anything else: UTF-8 with or without a byte order mark, "Unicode text"
 * (UTF-16), or GBK, which is assumed for anything that is not valid UTF-8.
 * @throws InputError for a workbook and for a file that is not text
 */
export const decodeText = (bytes: Uint8Array, file: string): string => {
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') === ZIP_MAGIC) {
    throw new InputError([`${file}：这是 Excel 工作簿，请在 Excel 里另存为 CSV 再导入。`])
  }
  const text = decoded(bytes)
  if (text.includes('\0')) throw new InputError([`${file}：这不是文本文件。`])
  return text
}

const decoded = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(Buffer.from(bytes), 'utf16le')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return iconv.decode(Buffer.from(bytes), 'gb18030')
  }
}
