import { atomically } from '#dialect'
import { removeLogo as remove, setLogo as set } from '../../db/store/logos.ts'
import type { Deps } from '../deps.ts'
import type { Office } from '../domain/office.ts'
import { largestLogo, pictureTypeOf } from '../domain/picture.ts'
import { isWholePicture } from '../whole-picture.ts'

export type SetLogo = { kind: 'set' } | { kind: 'no-file' | 'not-a-picture' | 'too-large' }

/** Keeps a picture as the office's logo, if it is one by its content. */
export async function setLogo(deps: Deps, office: Office, bytes: Uint8Array): Promise<SetLogo> {
  if (bytes.byteLength === 0) return { kind: 'no-file' }
  if (bytes.byteLength > largestLogo) return { kind: 'too-large' }
  const type = pictureTypeOf(bytes)
  if (!type || !isWholePicture(type, bytes)) return { kind: 'not-a-picture' }
  const version = deps.newId<'logo'>()
  const base64 = Buffer.from(bytes).toString('base64')
  await atomically(deps.db, (tx) => [set(tx, { office: office.id, version, type, base64 })])
  return { kind: 'set' }
}

/** Shows the office by its name alone again. */
export async function removeLogo(deps: Deps, office: Office): Promise<void> {
  await atomically(deps.db, (tx) => [remove(tx, office.id)])
}
