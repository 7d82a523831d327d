import { limits } from '../../../src/contract/limits'
import { type ServiceDetail, serviceKinds } from '../../../src/domain/points/point-record'
import { splitList } from '../csv/list-cell'
import { makeRowReader } from '../csv/row-reader'
import type { Row } from '../csv/table'
import type { ServiceColumn } from './columns'

/** One row of a services file. */
export interface ServiceDraft {
  line: number
  /** The code of its point. */
  code: string
  detail: ServiceDetail
}

/** Reads one row; problems go to `complain`, one sentence each. */
export const readServiceDraft = (row: Row<ServiceColumn>, complain: (sentence: string) => void): ServiceDraft => {
  const read = makeRowReader(row, complain)
  const bring = splitList(row.cells.bring ?? '')
  if (bring.length > limits.bringMax) complain(`bring 有 ${bring.length} 样，不能超过 ${limits.bringMax} 样`)
  const long = bring.find((item) => item.length > limits.nameMax)
  if (long) complain(`bring 里的“${long}”太长，不能超过 ${limits.nameMax} 个字`)

  const notes = read.text('notes', limits.noteMax)
  return {
    line: row.line,
    code: read.filled('code', limits.nameMax),
    detail: {
      kind: read.filledWord('kind', serviceKinds, 'office'),
      name: read.clear('name', read.filled('name', limits.nameMax)),
      bring,
      who: read.text('who', limits.noteMax) ?? '',
      fee: read.text('fee', limits.noteMax) ?? '',
      hours: read.text('hours', limits.noteMax) ?? '',
      counter: read.text('counter', limits.noteMax) ?? '',
      phone: read.text('phone', limits.phoneMax) ?? '',
      ...(notes ? { notes } : {}),
    },
  }
}
