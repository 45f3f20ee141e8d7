import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

export type Passwords = {
  hash(password: string): Promise<string>
  /** `busy` when two hashes are being made already: a third would freeze everybody's pages. */
  verify(password: string, hash: string | null): Promise<'right' | 'wrong' | 'busy'>
}

const cost: ScryptOptions = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }
const atOnce = 2

/** scrypt with N = 2^15, r = 8, p = 3 (32 MB each), at most two at a time. */
export function scryptPasswords(): Passwords {
  let running = 0
  const derive = (password: string, salt: Buffer) =>
    new Promise<Buffer>((resolve, reject) => {
      running += 1
      scrypt(password.normalize('NFKC'), salt, 32, cost, (error, key) => {
        running -= 1
        if (error) reject(error)
        else resolve(key)
      })
    })
  return {
    async hash(password) {
      const salt = randomBytes(16)
      const key = await derive(password, salt)
      return `${salt.toString('base64url')}.${key.toString('base64url')}`
    },
    async verify(password, hash) {
      if (running >= atOnce) return 'busy'
      // An unknown account costs the same time as a wrong password.
      const [salt = '', wanted = ''] = (hash ?? nobody).split('.')
      const key = await derive(password, Buffer.from(salt, 'base64url'))
      const right = timingSafeEqual(key, Buffer.from(wanted, 'base64url'))
      return right && hash !== null ? 'right' : 'wrong'
    },
  }
}

const nobody = `${Buffer.alloc(16).toString('base64url')}.${Buffer.alloc(32).toString('base64url')}`
