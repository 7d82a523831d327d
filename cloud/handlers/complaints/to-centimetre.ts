/**
 * Degrees rounded to a centimetre: PostgreSQL can fail on longer fractions when the bounding box becomes too small for
 * its precision.
 */
export const toCentimetre = ({ lat, lng }: { lat: number; lng: number }) => ({
  lat: Number(lat.toFixed(7)),
  lng: Number(lng.toFixed(7)),
})
