import { View } from '@tarojs/components'
import {
  basisLabel,
  straightLabel,
  UNVERIFIED_LABEL,
  unreachableLabel,
  walkLead,
  walkMinutes,
} from '../../../domain/walk/labels'
import { pointKinds, serviceKinds } from '../../../domain/points/point-record'
import { AnswerCard } from '../../../ui/answer-card'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Icon } from '../../../ui/icon'
import { go } from '../../../pages/shared/go'
import { openingTag } from '../../../pages/shared/opening-tag'
import { hillTag } from '../../../pages/shared/point-line'
import type { TagProps } from '../../../ui/tag'
import { RowButtons } from './buttons'
import { type View as Asked, whyFound } from './found-line'
import type { FoundRow } from './search-store'
import { words } from './words.zh'

/** What to take along before one leaves, for whom it is and what it costs. */
function Needs({ service }: { service: NonNullable<FoundRow['service']> }) {
  const { bring, who, fee } = service
  const about = [who, fee].filter((part) => part !== '').join(' · ')
  return (
    <Card kind="panel">
      <View className="t-strong">{bring.length > 0 ? words.bring(bring.length) : words.bringNothing}</View>
      {bring.map((thing) => (
        <View key={thing} className="row-top">
          <Icon name="check" tone="ok" size="s" />
          <View className="grow">{thing}</View>
        </View>
      ))}
      {about !== '' && <View className="t-note">{about}</View>}
    </Card>
  )
}

const distance = ({ position, walk, straightMeters, isUnreachable }: FoundRow, { profile }: Asked) => {
  if (walk) return { minutes: walkMinutes(walk.seconds), lead: walkLead[profile] }
  if (!position) return { words: UNVERIFIED_LABEL }
  if (isUnreachable) return { words: unreachableLabel(profile) }
  return { words: straightMeters === null ? '' : straightLabel(straightMeters) }
}

/** The best answer: what can be done there, how far it is, and what to bring. */
export function Best({ row, view, hasHeights }: { row: FoundRow; view: Asked; hasHeights: boolean }) {
  const { id, name, kind, service, opening, walk } = row
  const hill: TagProps[] = walk ? [{ ...hillTag(walk), look: 'plain' } as TagProps] : []
  return (
    <AnswerCard
      lead={service ? serviceKinds[service.kind] : pointKinds[kind]}
      name={service?.name ?? name}
      at={service ? words.whereTo(name, service.counter) : whyFound(row)}
      walk={distance(row, view)}
      tags={[openingTag(opening, view.now, view.isOld), ...hill]}
      source={walk ? basisLabel(hasHeights) : undefined}
    >
      {service && <Needs service={service} />}
      <RowButtons row={row} phone={service?.phone} isMain />
      <BigButton kind="link" label={words.details} onPress={() => go.point(id)} />
    </AnswerCard>
  )
}
