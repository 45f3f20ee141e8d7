/** Pictures every browser shows and none can run. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'] as const
export type PictureType = (typeof pictureTypes)[number]

/** Largest logo, in bytes: it travels with every first visit. */
export const largestLogo = 100 * 1024

/**
 * What kind of picture a file is, by its first bytes and not by its name; undefined where it is none of ours.
 * @example pictureTypeOf(new TextEncoder().encode('<svg onload=…')) // undefined
 */
export function pictureTypeOf(bytes: Uint8Array): PictureType | undefined {
  const begins = (signature: readonly number[], at = 0) =>
    signature.every((byte, index) => bytes[at + index] === byte)
  if (begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (begins([0xff, 0xd8, 0xff])) return 'image/jpeg'
  const isRiff = begins([0x52, 0x49, 0x46, 0x46])
  return isRiff && begins([0x57, 0x45, 0x42, 0x50], 8) ? 'image/webp' : undefined
}
