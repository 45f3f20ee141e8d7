import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

export type Passwords = {
  /** Waits for its turn when two hashes are being made already. */
  hash(password: string): Promise<string>
  /** `busy` when two hashes are being made already: a third would freeze everybody's pages. */
  verify(password: string, hash: string | null): Promise<'right' | 'wrong' | 'busy'>
}

const cost: ScryptOptions = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }
const atOnce = 2

/** scrypt with N = 2^15, r = 8, p = 3 (32 MB each), at most two at a time. */
export function scryptPasswords(): Passwords {
  const turns = turnstile(atOnce)
  return {
    async hash(password) {
      const salt = randomBytes(16)
      await turns.enter()
      const key = await derive(password, salt).finally(turns.leave)
      return `${salt.toString('base64url')}.${key.toString('base64url')}`
    },
    async verify(password, hash) {
      if (!turns.enterNow()) return 'busy'
      // An unknown account costs the same time as a wrong password.
      const [salt = '', wanted = ''] = (hash ?? nobody).split('.')
      const key = await derive(password, Buffer.from(salt, 'base64url')).finally(turns.leave)
      const right = timingSafeEqual(key, Buffer.from(wanted, 'base64url'))
      return right && hash !== null ? 'right' : 'wrong'
    },
  }
}

const nobody = `${Buffer.alloc(16).toString('base64url')}.${Buffer.alloc(32).toString('base64url')}`

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, cost, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}

/** Lets so many through at once; whoever may wait stands in line. */
function turnstile(places: number) {
  let free = places
  const line: (() => void)[] = []
  const enterNow = () => {
    if (free === 0) return false
    free -= 1
    return true
  }
  return {
    enterNow,
    enter: () => (enterNow() ? Promise.resolve() : new Promise<void>((go) => line.push(go))),
    leave: () => {
      const next = line.shift()
      if (next) next()
      else free += 1
    },
  }
}
