import {
  fromQueueToReopened,
  handedOverOrRefused,
  filedForAWalkIn,
  twoHomesMediation,
  usedCard,
} from '../flows/complaints.mjs'
import { useCloud } from './setting.mjs'
import { inSizeOf } from './complaint-sizes.mjs'

const inSize = inSizeOf(useCloud())

inSize(
  'a worker takes a case by its clock, visits and settles it; 没解决 brings it back into the queue',
  'small',
  (parts) => fromQueueToReopened(parts, 'resident-321'),
)
inSize('a case is handed over with its number or refused with a reason, and the resident reads it', 'wide', (parts) =>
  handedOverOrRefused(parts, 'resident-322'),
)
inSize('a worker writes down what somebody on the telephone tells', 'wide', filedForAWalkIn)
inSize(
  'two homes talk by a card that works once, and the other side never reads who told it',
  'small',
  async (parts) => {
    const card = await twoHomesMediation(parts, 'resident-323', 'resident-324')
    await usedCard(parts, 'resident-325', card)
  },
)
