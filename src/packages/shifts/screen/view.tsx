import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { spanWord } from '../../../domain/rooms/words.zh'
import { spokenClock } from '../../../domain/spoken.zh'
import { asciiPart } from '../../../domain/text'
import { Picture } from '../../../pages/shared/staff/picture'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Icon } from '../../../ui/icon'
import { Notice } from '../../../ui/notice'
import { SampleTag, Tag } from '../../../ui/tag'
import { shiftsGo } from '../parts/shifts-go'
import type { Code, CodeScreen, CodeScreenStore } from './code-screen-store'
import { qrPicture } from './qr-picture'
import { words } from './words.zh'

const isReached = (at: string, now: string): boolean => Date.parse(at) <= Date.parse(now)

/** `482 615` */
const inGroups = (digits: string): string => `${asciiPart(digits, 0, 3)} ${asciiPart(digits, 3)}`

interface StepsProps {
  shift: CodeScreen['shift']
  isLate: boolean
  /** WeChat's own scanner opens the code. */
  isLink: boolean
}

function Steps({ shift, isLate, isLink }: StepsProps) {
  const ways = isLate ? words.steps.checkOut : words.steps.checkIn
  const steps = [...(isLink ? ways : words.inOurs), words.noPhone(shift.leader)]
  return (
    <View className="qs-steps" {...a11y({ role: 'list' })}>
      {steps.map((step, index) => (
        <View key={step} className="qs-step" {...a11y({ role: 'listitem' })}>
          <View className="qs-n">{index + 1}</View>
          <View className="grow">{step}</View>
        </View>
      ))}
    </View>
  )
}

/** The six digits, and when the next ones come. Not a live region: a screen reader would interrupt every minute. */
function Digits({ code }: { code: Code }) {
  return (
    <View>
      <View className="qs-lead">{words.digits}</View>
      <View className="qs-digits">{inGroups(code.digits)}</View>
      <View className="row qs-next">
        <Icon name="refresh" size="s" />
        <View>{words.renewed(spokenClock(code.until))}</View>
      </View>
    </View>
  )
}

interface CodeViewProps {
  store: CodeScreenStore
  screen: CodeScreen
  now: string
}

/** The QR code and the digits of this minute, what to do with them, and how many have come. */
export const CodeView = observer(function CodeView({ store, screen, now: ownNow }: CodeViewProps) {
  const now = store.serverTime(ownNow)
  const { shift, came, checkInFrom, checkInUntil, isSample } = screen
  const code = store.codeAt(ownNow)
  const text = code?.text ?? ''
  const picture = useMemo(() => (text === '' ? '' : qrPicture(text)), [text])
  const isOver = isReached(shift.endsAt, now)
  const isLate = isReached(checkInUntil, now)
  const byName = <BigButton kind="line" label={words.byName} onPress={() => shiftsGo.roster(shift.id)} />
  const when = isLate
    ? words.closed
    : isReached(checkInFrom, now)
      ? words.window(spokenClock(checkInFrom), spokenClock(checkInUntil))
      : words.early(spokenClock(checkInFrom))
  return (
    <View className="qs">
      <View className="qs-head">
        <View className="qs-lead">
          {shift.point.name} · {spanWord(shift.startsAt, shift.endsAt, now)}
        </View>
        <View className="qs-title" {...a11y({ role: 'heading', level: 1 })}>
          {(isLate ? words.checkOut : words.checkIn)(shift.title)}
        </View>
      </View>
      {shift.cancelled !== null ? (
        <View className="qs-rest">
          <Notice kind="warn" icon="warning" title={words.cancelled} text={shift.cancelled} />
        </View>
      ) : isOver ? (
        <View className="qs-rest">
          <Notice kind="plain" icon="closed" title={words.over} text={words.overText} />
        </View>
      ) : (
        <>
          {code ? (
            <View className="qs-code">
              <Picture size="whole" src={picture} label={words.picture} />
            </View>
          ) : (
            <View className="qs-code qs-out">
              <Notice kind="warn" icon="offline" title={words.outTitle} text={words.outText}>
                {byName}
              </Notice>
            </View>
          )}
          <View className="qs-rest">
            {code && <Digits code={code} />}
            {code && <Steps shift={shift} isLate={isLate} isLink={code.text.startsWith('http')} />}
            <View className="wrap qs-tags">
              <View {...a11y({ live: 'polite' })}>
                <Tag look="ok" icon="check-circle" words={words.came(came)} />
              </View>
              <Tag look="plain" icon="clock" words={when} />
              {isSample && <SampleTag />}
            </View>
            {code && store.screen.problem !== '' && (
              <Tag look="warn" icon="offline" words={words.offline(spokenClock(store.lastsUntil))} />
            )}
            {code && byName}
          </View>
        </>
      )}
    </View>
  )
})
