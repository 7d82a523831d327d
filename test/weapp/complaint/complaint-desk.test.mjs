import { test } from 'node:test'
import {
  fromQueueToReopened,
  handedOverOrRefused,
  filedForAWalkIn,
  twoHomesMediation,
  usedCard,
} from '../../flows/complaints.mjs'
import { callsOf } from '../elsewhere.mjs'
import { usePhone } from '../phone.mjs'
import { handOf } from './complaint-phone.mjs'

const { world } = usePhone()
const call = callsOf(world)

const onHand = (sentence, body) =>
  test(sentence, async () => {
    const hand = handOf(world)
    try {
      await body({ hand, call })
      await hand.check()
    } finally {
      await hand.close()
    }
  })

onHand(
  'a worker accepts a complaint by its clock, visits and settles it; 没解决 brings it back into the queue',
  (parts) => fromQueueToReopened(parts, 'resident-321'),
)
onHand('a complaint is handed over with its number or refused with a reason, and the reporter reads it', (parts) =>
  handedOverOrRefused(parts, 'resident-322'),
)
onHand('a worker files a complaint for a walk-in on the telephone', filedForAWalkIn)
onHand(
  'a mediation with a card that works once, in which the other side never reads who the reporter is',
  async (parts) => {
    const card = await twoHomesMediation(parts, 'resident-323', 'resident-324')
    await usedCard(parts, 'resident-325', card)
  },
)
