import type { PrintedSheet } from '../platform/poster-printer'
import type { CodePictures } from './code-pictures'
import type { CodePicture } from './draw-code'
import type { PosterSheet } from './draw-poster'

/** Pictures fetched at once: WeChat takes some 200 ms for one. */
const AHEAD = 8

/** The pictures in the order of the codes; the next few are fetched while one is drawn. */
async function* picturesOf(codes: readonly string[], pictures: CodePictures): AsyncGenerator<CodePicture> {
  const waiting = [...codes]
  const fetched: Promise<CodePicture>[] = []
  const fetchNext = () => {
    for (const code of waiting.splice(0, AHEAD - fetched.length)) {
      const picture = pictures.of(code)
      picture.catch(() => undefined) // thrown when its turn comes; until then nobody handles it
      fetched.push(picture)
    }
  }
  fetchNext()
  for (let picture = fetched.shift(); picture; picture = fetched.shift()) {
    const found = await picture
    fetchNext()
    yield found
  }
}

/** The sheets as they are drawn, one after the other, each with the picture of its code. */
export async function* drawnSheets(
  planned: readonly PrintedSheet[],
  pictures: CodePictures,
  about: Pick<PosterSheet, 'madeOn' | 'isSample'>,
): AsyncIterable<PosterSheet> {
  const codes = planned.map(({ code }) => code)
  const sheets = planned.values()
  for await (const picture of picturesOf(codes, pictures)) {
    const { value: sheet } = sheets.next()
    if (!sheet) return
    const { task, code, printed, hasNoSteps } = sheet
    const { name: point, room, hours, phone } = printed
    yield { task, code, picture, point, room, hours, phone, hasNoSteps, ...about }
  }
}
