import Taro from '@tarojs/taro'
import { go } from '../../../pages/shared/go'

/** The ways on from pages behind a code. */
export const scanGo = {
  /** What else can be done here, without a code. */
  others: () => go.page('pages/scan/index'),
  /** Reads another code in place of this page; nothing when the camera was closed. */
  read: (text: string | null) => {
    if (text !== null) void Taro.redirectTo({ url: `/packages/scan/open/index?text=${encodeURIComponent(text)}` })
  },
  /**
   * Replaces the page that read the code, so that going back does not read it again. A page of the tab bar cannot be
   * redirected to, so it is switched to.
   * @param page with its parameters
   * @returns whether it opened
   */
  instead: (page: string): Promise<boolean> =>
    Taro.redirectTo({ url: page })
      .catch(() => Taro.switchTab({ url: page }))
      .then(
        () => true,
        () => false,
      ),
  /** @param part where the page of the point begins */
  point: (id: string, part: 'services' | 'access') => go.page(`packages/find/point/index?id=${id}&part=${part}`),
  pointItself: go.point,
  confirm: (roomId: string, startsAt: string, minutes: number) =>
    go.page(
      `packages/rooms/confirm/index?roomId=${roomId}&startsAt=${encodeURIComponent(startsAt)}&minutes=${minutes}&quick=1`,
    ),
  room: (roomId: string) => go.page(`packages/rooms/room/index?id=${roomId}`),
  ticket: (bookingId: string) => void Taro.redirectTo({ url: `/packages/rooms/booking/index?id=${bookingId}` }),
  complaintForm: (draftId: string) => go.page(`packages/complaints/new/index?draft=${draftId}`),
  apply: go.volunteer,
  shifts: go.shifts,
  shift: (shiftId: string) => go.page(`packages/volunteer/shift/index?id=${shiftId}`),
  presence: (shiftId: string) => void Taro.redirectTo({ url: `/packages/volunteer/presence/index?id=${shiftId}` }),
}
