export const roles = ['anonymous', 'resident', 'volunteer', 'worker', 'manager', 'admin'] as const
export type Role = (typeof roles)[number]

/** Someone the platform has named. `personId` is ours, never an openid. `communityId`: where a worker or manager belongs. */
export interface Person {
  personId: string
  role: Role
  communityId: number | null
}

/** Stands where a community stands for what concerns the district or a person alone. */
export const DISTRICT_ID = 0

/** Staff act for their own community, an admin for every one. */
export const mayActFor = ({ role, communityId }: Person, ofCommunityId: number): boolean => {
  if (role === 'admin') return true
  return (role === 'worker' || role === 'manager') && communityId === ofCommunityId
}
