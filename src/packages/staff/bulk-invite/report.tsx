import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenDate } from '../../../domain/spoken.zh'
import type { BulkInviteLine, BulkInviteReport, BulkInviteStore } from './bulk-invite-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { Tag, type TagProps } from '../../../ui/tag'
import { CopyButton } from '../../../pages/shared/staff/copy-button'
import { asCsv, asText } from './result-table'
import { saveFile } from './save-file'
import { words } from './words.zh'

const outcomes = ['invited', 'already', 'wrong'] as const

const outcomeTag = (outcome: BulkInviteLine['outcome']): TagProps => {
  const said = words.counts[outcome]
  if (outcome === 'invited') return { look: 'ok', icon: 'check', words: said }
  if (outcome === 'wrong') return { look: 'warn', icon: 'warning', words: said }
  return { look: 'plain', words: said }
}

/** The result of each row, refused ones first; the codes are shown only this once. */
export const Report = observer(function Report({
  store,
  report,
}: {
  store: BulkInviteStore
  report: BulkInviteReport
}) {
  const { lines } = store
  return (
    <>
      <View className="st-counts" {...a11y({ live: 'polite' })}>
        {outcomes.map((outcome) => (
          <View key={outcome} className="st-count">
            <View className="t-figure">{store.count(outcome)}</View>
            <View className="t-note">{words.counts[outcome]}</View>
          </View>
        ))}
      </View>
      {store.count('invited') > 0 && (
        <Notice kind="lamp" icon="eye" title={words.once(spokenDate(report.expiresAt))} text={words.how} />
      )}
      <View className="pair st-same">
        <CopyButton isMain label={words.copy} text={asText(lines)} />
        {saveFile && (
          <View className="grow">
            <BigButton kind="line" label={words.save} onPress={() => saveFile?.(words.fileName, asCsv(lines))} />
          </View>
        )}
      </View>
      <View className="st-table en">
        {lines.slice(0, store.rowsShown).map((line) => (
          <View key={line.line} className="st-tr">
            <View className="t-note">{words.line(line.line)}</View>
            <View className="t-strong">{line.name}</View>
            <View>
              <Tag {...outcomeTag(line.outcome)} />
            </View>
            {line.code !== null && <View className="t-title">{line.code}</View>}
            {line.why !== null && <View>{line.why}</View>}
          </View>
        ))}
      </View>
      {lines.length > store.rowsShown && <BigButton kind="line" label={words.more} onPress={store.showMore} />}
      <BigButton kind="link" label={words.again} onPress={store.again} />
    </>
  )
})
