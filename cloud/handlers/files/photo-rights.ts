import { isStaffOf, mayActFor, type Person } from '../../../src/domain/people/role'
import type { FoundFile } from '../../storage/files/files'

type Photo = Pick<FoundFile, 'purpose' | 'communityId' | 'ownerId' | 'reporterId'>

/** A point's photo is public, so its community manages it; a complaint's photo is never the district's concern. */
export const worksOn = (person: Person, { purpose, communityId }: Pick<Photo, 'purpose' | 'communityId'>): boolean =>
  purpose === 'point_photo' ? mayActFor(person, communityId) : isStaffOf(person, communityId)

const isOwner = (person: Person, { ownerId }: Photo): boolean => ownerId === person.personId

/** Only the uploader finishes an upload: as one of the staff, or as the complaint's reporter. */
export const mayFinish = (person: Person, photo: Photo): boolean =>
  isOwner(person, photo) && (worksOn(person, photo) || photo.reporterId === person.personId)

/** The staff may remove a photo; of a complaint, its reporter may too, whoever uploaded it for them. */
export const mayRemove = (person: Person, photo: Photo): boolean =>
  worksOn(person, photo) || (photo.purpose === 'complaint_photo' && photo.reporterId === person.personId)
