import { go } from '../../../pages/shared/go'

/** The routes that the pages of volunteers open among themselves; they are kept in this package. */
export const volunteerGo = {
  open: () => go.page('packages/volunteer/open/index'),
  shift: (shiftId: string) => go.page(`packages/volunteer/shift/index?id=${shiftId}`),
  presence: (shiftId: string) => go.page(`packages/volunteer/presence/index?id=${shiftId}`),
  mine: () => go.page('packages/volunteer/mine/index'),
  hours: () => go.page('packages/volunteer/hours/index'),
  verify: (number = '') => go.page(`packages/volunteer/verify/index?number=${number}`),
  roster: (shiftId: string) => go.page(`packages/shifts/roster/index?id=${shiftId}`),
}
