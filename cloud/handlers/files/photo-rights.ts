import { isStaffOf, mayActFor, type Person } from '../../../src/domain/people/role'
import type { FoundFile } from '../../storage/files/files'

type Photo = Pick<FoundFile, 'purpose' | 'communityId' | 'ownerId' | 'reporterId'>

/** A point's photo is shown to the public, so it is its community's; a case's is no business of the district. */
export const worksOn = (person: Person, { purpose, communityId }: Pick<Photo, 'purpose' | 'communityId'>): boolean =>
  purpose === 'point_photo' ? mayActFor(person, communityId) : isStaffOf(person, communityId)

const isOwner = (person: Person, { ownerId }: Photo): boolean => ownerId === person.personId

/** Who uploads it goes on with it: as one of the staff, or as whoever told the case. */
export const mayFinish = (person: Person, photo: Photo): boolean =>
  isOwner(person, photo) && (worksOn(person, photo) || photo.reporterId === person.personId)

/** The staff take a photo away; a case's also whoever told it, whoever uploaded it for them. */
export const mayRemove = (person: Person, photo: Photo): boolean =>
  worksOn(person, photo) || (photo.purpose === 'complaint_photo' && photo.reporterId === person.personId)
