import places from './20261201000000_places.sql'
import people from './20261201000100_people.sql'
import audit from './20261201000200_audit.sql'
import points from './20261201000300_points.sql'
import messages from './20261201000400_messages.sql'
import files from './20261201000500_files.sql'
import rooms from './20261201000600_rooms.sql'
import complaints from './20261201000700_complaints.sql'
import mediation from './20261201000800_mediation.sql'
import posters from './20261201100000_posters.sql'
import shifts from './20261202000000_shifts.sql'
import hours from './20261202000100_hours.sql'
import search from './20261202010000_search.sql'
import dutyPhone from './20261203000000_duty_phone.sql'
import programmes from './20261204000000_programmes.sql'

/** Imported by name, because a bundle has no folder to read. A test compares this list with the folder. */
export const migrations: Record<string, string> = {
  '20261201000000_places': places,
  '20261201000100_people': people,
  '20261201000200_audit': audit,
  '20261201000300_points': points,
  '20261201000400_messages': messages,
  '20261201000500_files': files,
  '20261201000600_rooms': rooms,
  '20261201000700_complaints': complaints,
  '20261201000800_mediation': mediation,
  '20261201100000_posters': posters,
  '20261202000000_shifts': shifts,
  '20261202000100_hours': hours,
  '20261202010000_search': search,
  '20261203000000_duty_phone': dutyPhone,
  '20261204000000_programmes': programmes,
}
