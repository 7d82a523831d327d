import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { spanWord } from '../../../domain/rooms/words.zh'
import { placesWord } from '../../../domain/shifts/words.zh'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Choices } from '../parts/choices'
import { Landing } from '../parts/landing'
import { LandingPage } from '../parts/landing-page'
import type { LandingPoint } from '../parts/landing-store'
import { scanGo } from '../parts/scan-go'
import { NeedsStore } from './needs-store'
import { words } from './words.zh'

/** Which of the next shifts one can come to; where there is none, the way to apply. */
export const Needs = observer(function Needs({ point }: { point: LandingPoint }) {
  const { call } = useStores()
  const [store] = useState(() => new NeedsStore(call, { pointId: point.id, communityId: point.community.id }))
  const now = useNow()
  useEffect(() => void store.load(), [store])
  const { rows, chosen } = store
  const isAny = rows.length > 0
  const spoken = rows.map(({ title, startsAt, endsAt }) => `${spanWord(startsAt, endsAt, now)}，${title}`).join('。')
  const go = () => (chosen === '' ? scanGo.shifts() : scanGo.shift(chosen))
  return (
    <LandingPage load={store.open} onRetry={() => void store.load()}>
      <Landing
        task="volunteer"
        point={point}
        title={isAny ? words.when : words.title}
        text={isAny ? words.once : words.text}
        spoken={spoken}
        main={
          isAny ? (
            <BigButton label={chosen === '' ? words.look : words.go} onPress={go} />
          ) : (
            <BigButton label={words.apply} onPress={scanGo.apply} />
          )
        }
      >
        {isAny && (
          <Choices
            label={words.when}
            value={chosen}
            choices={[
              ...rows.map((row) => ({
                value: row.id,
                label: `${spanWord(row.startsAt, row.endsAt, now)}，${row.title}`,
                note: `${row.point.name} · ${placesWord(row)}`,
              })),
              { value: '', label: words.none },
            ]}
            onChoose={store.choose}
          />
        )}
      </Landing>
    </LandingPage>
  )
})
