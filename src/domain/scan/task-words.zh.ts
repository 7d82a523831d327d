import type { PosterTask } from './poster-task'

/** What a poster is called, on its sheet and on the page behind it. */
export const taskWords: Readonly<Record<PosterTask, string>> = {
  look: '看看这里',
  rooms: '订房间',
  complaint: '说烦心事',
  volunteer: '当志愿者',
  checkIn: '签到',
}
