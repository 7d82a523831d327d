import Taro from '@tarojs/taro'
import { go } from '../../../pages/shared/go'

/** The addresses of the pages about trouble that lead to each other alone: they travel with them. */
export const complaintGo = {
  tell: () => go.page('packages/complaints/new/index'),
  goOn: (draftId: string) => go.page(`packages/complaints/new/index?draft=${draftId}`),
  preview: (draftId: string) => go.page(`packages/complaints/preview/index?draft=${draftId}`),
  danger: (draftId: string) => go.page(`packages/complaints/danger/index?draft=${draftId}`),
  mineInstead: () => void Taro.redirectTo({ url: '/packages/complaints/mine/index' }),
  /** In place of the page that told or joined it. */
  filed: (id: string) => void Taro.redirectTo({ url: `/packages/complaints/complaint/index?id=${id}` }),
  mine: () => go.page('packages/complaints/mine/index'),
  ofComplaint: (id: string) => go.page(`packages/complaints/complaint/index?id=${id}`),
  mediation: (id: string) => go.page(`packages/complaints/mediation/index?id=${id}`),
  card: () => go.page('packages/complaints/card/index'),
  /** In place of the page of the card: the way back does not lead through it. */
  entered: (id: string) => void Taro.redirectTo({ url: `/packages/complaints/mediation/index?id=${id}` }),
}
