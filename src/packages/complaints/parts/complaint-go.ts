import Taro from '@tarojs/taro'
import type { Category } from '../../../domain/complaints/category'
import { go } from '../../../pages/shared/go'

/** The routes that complaint pages open among themselves; they are kept in this package. */
export const complaintGo = {
  file: () => go.page('packages/complaints/new/index'),
  fileKind: (kind: Category) => go.page(`packages/complaints/new/index?kind=${kind}`),
  goOn: (draftId: string) => go.page(`packages/complaints/new/index?draft=${draftId}`),
  preview: (draftId: string) => go.page(`packages/complaints/preview/index?draft=${draftId}`),
  danger: (draftId = '') => go.page(`packages/complaints/danger/index?draft=${draftId}`),
  mineInstead: () => void Taro.redirectTo({ url: '/packages/complaints/mine/index' }),
  /** Replaces the page that filed or joined the complaint. */
  filed: (id: string) => void Taro.redirectTo({ url: `/packages/complaints/complaint/index?id=${id}` }),
  mine: () => go.page('packages/complaints/mine/index'),
  ofComplaint: (id: string) => go.page(`packages/complaints/complaint/index?id=${id}`),
  mediation: (id: string) => go.page(`packages/complaints/mediation/index?id=${id}`),
  card: () => go.page('packages/complaints/card/index'),
  /** Replaces the page of the card, so that going back does not return to it. */
  entered: (id: string) => void Taro.redirectTo({ url: `/packages/complaints/mediation/index?id=${id}` }),
}
