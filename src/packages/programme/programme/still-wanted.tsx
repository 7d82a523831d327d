import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { isLive } from '../../../domain/programmes/state'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Outcome } from '../../../ui/outcome'
import { seatName } from '../parts/seat-names'
import { AskSeat } from './own'
import type { ProgrammeStore } from './programme-store'
import { words } from './words.zh'

/** After three absences in a row: whether the seat is still wanted. Giving it away is asked once more. */
export const StillWanted = observer(function StillWanted({ store, now }: { store: ProgrammeStore; now: string }) {
  const [asked, setAsked] = useState('')
  const [kept, setKept] = useState('')
  const { stillAct, owns } = store
  const children = store.children.value ?? []
  const open = owns
    .filter(({ state }) => isLive(state))
    .flatMap(({ id, state, seats }) =>
      seats.flatMap((one) =>
        one.isLive && one.askedUntil !== null && Date.parse(one.askedUntil) > Date.parse(now)
          ? [
              {
                id,
                state,
                seat: one.seat,
                key: `${id} ${one.seat}`,
                name: seatName(one, children, seats),
                until: one.askedUntil,
              },
            ]
          : [],
      ),
    )
  const of = open.find(({ key }) => key === asked)
  const answer = async (one: (typeof open)[number], isWanted: boolean) => {
    setAsked('')
    setKept('')
    if ((await store.answerStill(one.id, isWanted, one.seat)) && isWanted) setKept(one.name)
  }
  return (
    <>
      {open.map((one) => (
        <Card key={one.key} kind="lit">
          <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
            {words.asked(one.name)}
          </View>
          <View className="t-read">{words.askedText(spokenWhen(one.until, now))}</View>
          <BigButton
            label={words.stillWanted}
            isBusy={stillAct.doing === `keep ${one.key}`}
            busyLabel={words.keeping}
            onPress={() => void answer(one, true)}
          />
          <BigButton
            kind="line"
            label={words.notWanted}
            isBusy={stillAct.doing === `give ${one.key}`}
            busyLabel={words.leaving}
            onPress={() => setAsked(one.key)}
          />
        </Card>
      ))}
      <Outcome problem={stillAct.problem} done={kept === '' ? '' : words.kept(kept)} />
      <AskSeat of={of ?? null} onNo={() => setAsked('')} onYes={() => void (of && answer(of, false))} />
    </>
  )
})
