import { observer } from 'mobx-react-lite'
import { spanWord } from '../../../domain/rooms/words.zh'
import { placesWord } from '../../../domain/shifts/words.zh'
import { useNow } from '../../../pages/shared/use-now'
import { BigButton } from '../../../ui/big-button'
import { Choices } from '../parts/choices'
import { Landing } from '../parts/landing'
import type { LandingPoint } from '../parts/landing-store'
import { scanGo } from '../parts/scan-go'
import type { NeedsStore } from './needs-store'
import { words } from './words.zh'

interface NeedsProps {
  point: LandingPoint
  store: NeedsStore
}

/** Which of the next shifts one can come to; where there is none, the way to apply. */
export const Needs = observer(function Needs({ point, store }: NeedsProps) {
  const now = useNow()
  const { rows, chosen } = store
  const isAny = rows.length > 0
  const spoken = rows.map(({ title, startsAt, endsAt }) => `${spanWord(startsAt, endsAt, now)}，${title}`).join('。')
  const go = () => (chosen === '' ? scanGo.shifts() : scanGo.shift(chosen))
  return (
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
  )
})
