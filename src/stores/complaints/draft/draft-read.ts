import { type ComplaintInput, type Draft, EMPTY_CONTENT, newDraft, type Reporter, type DraftContent } from './draft'
import { newUpload, type PhotoUpload } from '../../files/photo-upload'

type Check = (value: unknown) => boolean
type Kept = Readonly<Record<string, unknown>>

const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null

const text: Check = (value) => typeof value === 'string'
const number: Check = (value) => typeof value === 'number'
const yesOrNo: Check = (value) => typeof value === 'boolean'
const oneOf =
  (steps: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && steps.includes(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const shaped =
  <T>(checks: Record<keyof T, Check>): Check =>
  (value) =>
    isKept(value) && Object.entries<Check>(checks).every(([name, check]) => check(value[name]))

const named = (id: Check): Check => shaped<{ id: unknown; name: string }>({ id, name: text })
const spot = shaped<NonNullable<DraftContent['spot']>>({ lat: number, lng: number, crs: oneOf(['wgs84', 'gcj02']) })

const isContent = shaped<DraftContent>({
  community: orNull(named(number)),
  category: orNull(text),
  concerns: orNull(text),
  urgency: orNull(text),
  words: text,
  building: orNull(named(text)),
  spot: orNull(spot),
  placeWords: text,
  door: text,
  when: text,
  isNamed: yesOrNo,
})

const isPhoto = shaped<PhotoUpload>({
  name: text,
  bytes: number,
  step: oneOf(['waiting', 'ticketed', 'sent', 'failed', 'done']),
  attempt: number,
  fileId: text,
  ticket: text,
  cloudPath: text,
  cloudId: orNull(text),
  problem: text,
})

const isDraft = shaped<Draft>({
  id: text,
  step: oneOf(['writing', 'filing', 'photos', 'done']),
  content: isContent,
  photos: Array.isArray,
  reporter: orNull(shaped<Reporter>({ name: text, phone: text })),
  reporterProblem: text,
  attempt: number,
  input: orNull(shaped<Pick<ComplaintInput, 'words'>>({ words: text })),
  joins: orNull(text),
  triedAt: orNull(text),
  complaintId: orNull(text),
  problem: text,
  at: text,
})

/**
 * Validates a stored draft, perhaps of an older version of the app: fields that are missing get the values of a new
 * draft, invalid photos are left out. @returns null for what is no draft
 */
export const draftOf = (kept: unknown): Draft | null => {
  if (!isKept(kept) || !isKept(kept['content']) || !Array.isArray(kept['photos'])) return null
  const photos = kept['photos']
    .map((photo: unknown) => ({ ...newUpload('', 0), ...(isKept(photo) ? photo : { name: null }) }))
    .filter(isPhoto)
  const draft = { ...newDraft('', ''), ...kept, content: { ...EMPTY_CONTENT, ...kept['content'] }, photos }
  return isDraft(draft) ? draft : null
}
