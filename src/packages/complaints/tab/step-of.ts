import type { ComplaintRow } from '../mine/my-complaints-store'
import { comingVisit } from '../parts/promise-line'

/** Received, taken, visited, worked on, and the resident's own word. */
export const STEPS = 5

/** Which step an open complaint is at, from 1. @param now an instant */
export const stepOf = (row: Pick<ComplaintRow, 'state' | 'visitAt' | 'promise'>, now: string): number => {
  switch (row.state) {
    case 'filed':
    case 'reopened':
      return 1
    case 'accepted':
      return 2
    case 'visiting':
      return comingVisit(row, now) === null ? 4 : 3
    case 'settled':
      return STEPS
    default:
      return 4
  }
}
