import type { LocateFailure } from '../../stores/points/where'

/** All texts shown before a place is known. */
export const words = {
  title: '您大概在哪儿？',
  text: '告诉我们一个地方，就能看到走过去要几分钟、要爬多少梯坎。',
  textWithoutLocation: '选一个社区，或者在地图上点一下，就能看到走过去要几分钟。',
  useMine: '用我的位置',
  locating: '正在找位置',
  chooseCommunity: '选社区，或在地图上点',
  openLocation: '打开定位',
  failed: {
    denied: '不开定位也能用。选一个社区，或者在地图上点一下。我们不会一直问您。',
    unavailable: '这会儿找不到您的位置，可能是在屋里。选一个社区，或者在地图上点一下。',
  } satisfies Record<LocateFailure, string>,
  privacy: '您的位置只用来算走多久，算完就忘，不保存。',
}
