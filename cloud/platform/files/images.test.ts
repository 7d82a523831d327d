import sharp from 'sharp'
import { bombOf, HTML, phonePhoto, pictureOf, plainPhoto, SVG_WITH_SCRIPT } from '../../../test/records/pictures'
import { type Photo, sharpImages } from './images'

const { photoOf } = sharpImages()

const made = async (bytes: Uint8Array): Promise<Photo> => {
  const photo = await photoOf(bytes)
  if (typeof photo === 'string') throw new Error(photo)
  return photo
}

test('location, camera and owner are removed, from the thumbnail too', async () => {
  const original = await phonePhoto()
  expect(original.includes('Exif')).toBe(true)
  expect((await sharp(original).metadata()).orientation).toBe(6)

  const { full, thumb } = await made(original)
  for (const bytes of [full, thumb]) {
    const { format, exif, xmp, iptc, orientation } = await sharp(bytes).metadata()
    expect({ format, exif, xmp, iptc, orientation }).toEqual({ format: 'jpeg' })
    for (const word of ['Exif', 'GPS', 'Phone', 'Lin']) expect(Buffer.from(bytes).includes(word)).toBe(false)
  }
})

test('a photo stored sideways is upright afterwards', async () => {
  const { full, width, height } = await made(await phonePhoto(300, 200))
  expect([width, height]).toEqual([200, 300])
  // Red was above in the stored pixels; a quarter turn to the right brings it to the right.
  const column = async (left: number) => {
    const cut = await sharp(full).extract({ left, top: 100, width: 20, height: 100 }).toBuffer()
    const { channels } = await sharp(cut).stats()
    return channels.map(({ mean }) => mean > 128)
  }
  expect(await column(10)).toEqual([false, false, true])
  expect(await column(170)).toEqual([true, false, false])
})

test('sides are at most 2,048 and 480 pixels, and a small picture is not enlarged', async () => {
  const large = await made(await plainPhoto(3_000, 1_500))
  expect([large.width, large.height]).toEqual([2_048, 1_024])
  expect(await sharp(large.thumb).metadata()).toMatchObject({ width: 480, height: 240 })
  const small = await made(await plainPhoto(60, 40))
  expect([small.width, small.height]).toEqual([60, 40])
  expect(await sharp(small.thumb).metadata()).toMatchObject({ width: 60, height: 40 })
})

test.each(['png', 'webp'] as const)('a %s becomes a jpeg', async (format) => {
  const { full } = await made(await pictureOf(format))
  expect((await sharp(full).metadata()).format).toBe('jpeg')
})

test('data hidden behind the end of a picture is dropped', async () => {
  const { full } = await made(Buffer.concat([await plainPhoto(), HTML]))
  expect(Buffer.from(full).includes('script')).toBe(false)
})

test('content that is not a photo is refused, whatever its name or type', async () => {
  const gif = await pictureOf('gif')
  const heicWithoutDecoder = Buffer.concat([Buffer.from('0000001866747970', 'hex'), Buffer.from('heic0000mif1heic')])
  for (const bytes of [HTML, SVG_WITH_SCRIPT, gif, await pictureOf('avif'), heicWithoutDecoder, Buffer.alloc(0)]) {
    expect(await photoOf(bytes)).toBe('file_type')
  }
})

test('a file that begins as one kind of picture and is another is not opened as the other', async () => {
  const disguised = Buffer.concat([Buffer.from('ffd8ff', 'hex'), SVG_WITH_SCRIPT])
  expect(await photoOf(disguised)).toBe('file_broken')
})

test('sixty megapixels in a few kilobytes are refused without being decoded', async () => {
  const bomb = bombOf(10_000, 6_000)
  expect(bomb.length).toBeLessThan(100_000)
  expect(await photoOf(bomb)).toBe('file_too_big')
  expect(await photoOf(bombOf(6_000, 6_000))).toMatchObject({ width: 2_048, height: 2_048 })
})

test('a truncated photo is refused, not shown half grey', async () => {
  const whole = await plainPhoto(800, 600)
  expect(await photoOf(whole.subarray(0, whole.length / 2))).toBe('file_broken')
  const png = await pictureOf('png', 400, 400)
  expect(await photoOf(png.subarray(0, png.length / 2))).toBe('file_broken')
  expect(await photoOf(whole.subarray(0, 20))).toBe('file_broken')
})
