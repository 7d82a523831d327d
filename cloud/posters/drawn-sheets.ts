import type { PrintedSheet } from '../platform/poster-printer'
import type { CodePictures } from './code-pictures'
import type { PosterSheet } from './draw-poster'

/** The sheets as they are drawn, one after the other, each with the picture of its code. */
export async function* drawnSheets(
  planned: readonly PrintedSheet[],
  pictures: CodePictures,
  about: Pick<PosterSheet, 'madeOn' | 'isSample'>,
): AsyncIterable<PosterSheet> {
  for (const { task, code, printed, hasNoSteps } of planned) {
    const { name: point, room, hours, phone } = printed
    yield { task, code, picture: await pictures.of(code), point, room, hours, phone, hasNoSteps, ...about }
  }
}
