import places from './20261124000000_places.sql'
import people from './20261124000100_people.sql'
import reports from './20261124000200_reports.sql'
import whoIsWho from './20261124100000_who_is_who.sql'
import messages from './20261124100100_messages.sql'
import files from './20261124100200_files.sql'
import countsUnlogged from './20261124100400_counts_unlogged.sql'
import secondThoughts from './20261124100300_second_thoughts.sql'
import callsOfUse from './20261128000100_calls_of_use.sql'
import complaints from './20261128000000_complaints.sql'
import feeds from './20261125000100_feeds.sql'
import retiredRooms from './20261125000200_retired_rooms.sql'
import movedIds from './20261127000000_moved_ids.sql'
import rooms from './20261125000000_rooms.sql'
import referenceVersion from './20261124000300_reference_version.sql'

/** Imported by name, because a bundle has no folder to read. A test compares this list with the folder. */
export const migrations: Record<string, string> = {
  '20261124000000_places': places,
  '20261124000100_people': people,
  '20261124000200_reports': reports,
  '20261124000300_reference_version': referenceVersion,
  '20261124100000_who_is_who': whoIsWho,
  '20261124100100_messages': messages,
  '20261124100200_files': files,
  '20261124100300_second_thoughts': secondThoughts,
  '20261124100400_counts_unlogged': countsUnlogged,
  '20261125000000_rooms': rooms,
  '20261125000100_feeds': feeds,
  '20261125000200_retired_rooms': retiredRooms,
  '20261127000000_moved_ids': movedIds,
  '20261128000000_complaints': complaints,
  '20261128000100_calls_of_use': callsOfUse,
}
