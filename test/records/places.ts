import type { PointRecord } from '../../src/domain/points/point-record'
import type { Places } from '../../cloud/storage/points/import-places'

/** Two subdistricts with three communities around a place in Chongqing; the last community has no position. */
export const twoStreets: Places = {
  district: { name: '山城区', phone: '12345', isSample: false, center: { lat: 29.55, lng: 106.56 } },
  subdistricts: [
    { code: 'S1', name: '江边街道' },
    { code: 'S2', name: '坡上街道' },
  ],
  communities: [
    { code: 'C1', subdistrictCode: 'S1', name: '石板坡社区', phone: null, position: { lat: 29.55, lng: 106.56 } },
    { code: 'C2', subdistrictCode: 'S1', name: '黄葛社区', phone: '023-6350', position: { lat: 29.552, lng: 106.563 } },
    { code: 'C3', subdistrictCode: 'S2', name: '柚子坡社区', phone: null, position: null },
  ],
}

const workday: PointRecord['hours']['week'][number] = [
  ['09:00', '12:00'],
  ['13:30', '18:00'],
]

/** A point with every possible field set; `changes` override them. */
export const pointRecord = (changes: Partial<PointRecord> = {}): PointRecord => ({
  code: 'P1',
  communityCode: 'C1',
  name: '石板坡便民厅',
  kind: 'service-hall',
  address: '石板坡正街 12 号',
  position: { lat: 29.5501, lng: 106.5602, crs: 'gcj02' },
  positionStatus: 'verified',
  phone: '023-63501234',
  dutyName: '小谭',
  services: ['office', 'eldercare'],
  hours: { week: [workday, workday, workday, workday, workday, [['10:00', '16:00']], []], holiday: 'closed' },
  accessibility: { stepFreeEntrance: 'yes', lift: 'no', toilet: 'yes', bench: 'unknown' },
  serviceDetails: [
    {
      kind: 'office',
      name: '老年优待证',
      bring: ['身份证', '一寸照片'],
      who: '60 岁以上',
      fee: '不收费',
      hours: '周一到周五上午',
      counter: '2 号窗口',
      phone: '023-63501234',
    },
  ],
  alerts: [],
  highlight: '午饭 10:50 开始',
  confirmedBy: '小谭',
  confirmedAt: '2026-11-20T02:30:00.000Z',
  ...changes,
})
