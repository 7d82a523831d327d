/** A file of points may leave out the optional columns: their stored values stay as they are. */
export const pointColumns = {
  required: ['code', 'community', 'name', 'kind', 'lat', 'lng', 'services', 'hours'],
  optional: [
    'address',
    'phone',
    'duty',
    'holiday',
    'stepFree',
    'lift',
    'toilet',
    'bench',
    'highlight',
    'positionStatus',
    'confirmedBy',
    'confirmedAt',
  ],
} as const

export type PointColumn = (typeof pointColumns)[keyof typeof pointColumns][number]

/** The columns in export order. */
export const exportedPointColumns: readonly PointColumn[] = [
  'code',
  'community',
  'name',
  'kind',
  'address',
  'lat',
  'lng',
  'services',
  'phone',
  'duty',
  'hours',
  'holiday',
  'stepFree',
  'lift',
  'toilet',
  'bench',
  'highlight',
  'positionStatus',
  'confirmedBy',
  'confirmedAt',
]

/** One row per service, with the code of its point. */
export const serviceColumns = {
  required: ['code', 'kind', 'name'],
  optional: ['bring', 'who', 'fee', 'hours', 'counter', 'phone', 'notes'],
} as const

export type ServiceColumn = (typeof serviceColumns)[keyof typeof serviceColumns][number]

/** One row per notice, with the code of its point. Times are in Shanghai time. */
export const alertColumns = { required: ['code', 'title', 'startsAt', 'endsAt'], optional: ['text', 'closed'] } as const

export type AlertColumn = (typeof alertColumns)[keyof typeof alertColumns][number]
