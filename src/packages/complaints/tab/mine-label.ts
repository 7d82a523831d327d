import type { Draft } from '../../../stores/complaints/draft/draft'
import { words } from './words.zh'

/** The label of the link to the resident's complaints: how many of them are still on the phone. */
export const mineLabel = (drafts: readonly Draft[]): string => {
  const sent = drafts.filter(({ step }) => step === 'photos')
  const unsent = drafts.length - sent.length
  if (unsent > 0) return words.mineWith(unsent)
  return sent.some(({ photos }) => photos.some(({ step }) => step !== 'done')) ? words.minePhotos : words.mine
}
