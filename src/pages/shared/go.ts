import Taro from '@tarojs/taro'

/** The addresses of the pages, in one place. */
export const go = {
  point: (id: string) => void Taro.navigateTo({ url: `/packages/find/point/index?id=${id}` }),
  way: (id: string) => void Taro.navigateTo({ url: `/packages/find/way/index?id=${id}` }),
  nearby: () => void Taro.navigateTo({ url: '/pages/nearby/index' }),
  place: () => void Taro.navigateTo({ url: '/packages/find/place/index' }),
  search: () => void Taro.navigateTo({ url: '/packages/find/search/index' }),
  communityPoints: (communityId: number) =>
    void Taro.navigateTo({ url: `/packages/find/search/index?communityId=${communityId}` }),
  tasks: () => void Taro.navigateTo({ url: '/packages/staff/tasks/index' }),
  editPoint: (id: string) => void Taro.navigateTo({ url: `/packages/staff/point/index?id=${id}` }),
  home: () => void Taro.switchTab({ url: '/pages/home/index' }),
  rooms: () => void Taro.switchTab({ url: '/pages/rooms/index' }),
  trouble: () => void Taro.switchTab({ url: '/pages/trouble/index' }),
  /** One page back, or home when this page was opened by a card or a code. */
  back: () => {
    if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
    else go.home()
  },
}
