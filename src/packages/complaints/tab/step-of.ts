import type { ComplaintRow } from '../mine/my-complaints-store'

/** Received, taken, visited, worked on, and the resident's own word. */
export const STEPS = 5

/** An agreed visit stays with the complaint until staff have made it, also when its time is over and nobody came. */
const isVisitToCome = ({ visitAt, promise }: Pick<ComplaintRow, 'visitAt' | 'promise'>): boolean =>
  visitAt !== null || promise.kind === 'visit'

/** Which step an open complaint is at, from 1. */
export const stepOf = (row: Pick<ComplaintRow, 'state' | 'visitAt' | 'promise'>): number => {
  switch (row.state) {
    case 'filed':
    case 'reopened':
      return 1
    case 'accepted':
      return 2
    case 'visiting':
      return isVisitToCome(row) ? 3 : 4
    case 'settled':
      return STEPS
    default:
      return 4
  }
}
