import Taro from '@tarojs/taro'
import { go } from '../../../pages/shared/go'

/** The addresses of the pages about trouble that lead to each other alone: they travel with them. */
export const troubleGo = {
  tell: () => go.page('packages/trouble/tell/index'),
  goOn: (draftId: string) => go.page(`packages/trouble/tell/index?draft=${draftId}`),
  preview: (draftId: string) => go.page(`packages/trouble/preview/index?draft=${draftId}`),
  danger: (draftId: string) => go.page(`packages/trouble/danger/index?draft=${draftId}`),
  mineInstead: () => void Taro.redirectTo({ url: '/packages/trouble/mine/index' }),
  /** In place of the page that told or joined it. */
  filed: (id: string) => void Taro.redirectTo({ url: `/packages/trouble/case/index?id=${id}` }),
  mine: () => go.page('packages/trouble/mine/index'),
  ofCase: (id: string) => go.page(`packages/trouble/case/index?id=${id}`),
  talk: (id: string) => go.page(`packages/trouble/talk/index?id=${id}`),
  card: () => go.page('packages/trouble/card/index'),
  /** In place of the page of the card: the way back does not lead through it. */
  entered: (id: string) => void Taro.redirectTo({ url: `/packages/trouble/talk/index?id=${id}` }),
}
