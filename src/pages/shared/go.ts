import Taro from '@tarojs/taro'

/** A second tap within this time counts as the same tap, so the page is not opened twice. */
const SAME_WISH_MS = 400
let wished = ''

const open = (url: string): void => {
  if (url === wished) return
  wished = url
  setTimeout(() => {
    wished = ''
  }, SAME_WISH_MS)
  void Taro.navigateTo({ url })
}

const TABS: readonly string[] = ['home', 'rooms', 'complaints', 'me'].map((tab) => `pages/${tab}/index`)

/** All routes, in one place. */
export const go = {
  point: (id: string) => open(`/packages/find/point/index?id=${id}`),
  way: (id: string) => open(`/packages/find/way/index?id=${id}`),
  roomsOf: (pointId: string) => open(`/packages/rooms/rooms/index?pointId=${pointId}`),
  findRoom: () => open('/packages/rooms/rooms/index'),
  nearby: () => open('/pages/nearby/index'),
  place: () => open('/packages/find/place/index'),
  placeOnMap: () => open('/packages/find/place/index?by=map'),
  photo: () => open('/packages/find/photo/index'),
  search: () => open('/packages/find/search/index'),
  communityPoints: (communityId: number) => open(`/packages/find/search/index?communityId=${communityId}`),
  tasks: () => open('/packages/staff/tasks/index'),
  editPoint: (id: string) => open(`/packages/staff/point/index?id=${id}`),
  desk: () => open('/packages/staff/desk/index'),
  door: () => open('/packages/rooms/check-in/index'),
  bookings: () => open('/packages/rooms/mine/index'),
  messages: () => open('/packages/me/messages/index'),
  profile: () => open('/packages/me/profile/index'),
  code: () => open('/packages/me/code/index'),
  volunteer: () => open('/packages/me/volunteer/index'),
  shifts: () => open('/packages/volunteer/open/index'),
  verify: () => open('/packages/volunteer/verify/index'),
  myShifts: () => open('/packages/volunteer/mine/index'),
  merge: () => open('/packages/me/merge/index'),
  /** A route given by the server, for example in a message. */
  page: (path: string) => (TABS.includes(path) ? void Taro.switchTab({ url: `/${path}` }) : open(`/${path}`)),
  home: () => void Taro.switchTab({ url: '/pages/home/index' }),
  rooms: () => void Taro.switchTab({ url: '/pages/rooms/index' }),
  complaint: () => void Taro.switchTab({ url: '/pages/complaints/index' }),
  /** Back by one page, or home when this page was opened by a shared card or a code. */
  back: () => {
    wished = '' // the page that is left may be opened again at once
    if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
    else go.home()
  },
}
