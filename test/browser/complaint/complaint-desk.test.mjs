import {
  fromQueueToReopened,
  handedOverOrRefused,
  filedForAWalkIn,
  twoHomesMediation,
  usedCard,
} from '../../flows/complaints.mjs'
import { useCloud } from '../setting.mjs'
import { inSizeOf } from './complaint-sizes.mjs'

const inSize = inSizeOf(useCloud())

inSize(
  'a worker accepts a complaint by its clock, visits and settles it; 没解决 brings it back into the queue',
  'small',
  (parts) => fromQueueToReopened(parts, 'resident-321'),
)
inSize(
  'a complaint is handed over with its number or refused with a reason, and the reporter reads it',
  'wide',
  (parts) => handedOverOrRefused(parts, 'resident-322'),
)
inSize('a worker files a complaint for a walk-in on the telephone', 'wide', filedForAWalkIn)
inSize(
  'a mediation with a card that works once, in which the other side never reads who the reporter is',
  'small',
  async (parts) => {
    const card = await twoHomesMediation(parts, 'resident-323', 'resident-324')
    await usedCard(parts, 'resident-325', card)
  },
)
