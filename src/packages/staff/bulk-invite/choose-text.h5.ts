import { chooseFile } from '../../../client/phone/choose-file'
import type { ChooseText } from './bulk-invite-store'

/** Spreadsheets of Chinese systems are often GB18030; anything that is not valid UTF-8 is read as that. */
const textOf = async (file: File): Promise<string> => {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

export const chooseText: ChooseText = async () => {
  const file = await chooseFile('.csv,text/csv,text/plain')
  return file && textOf(file)
}
