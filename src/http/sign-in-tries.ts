import type { Deps } from '../deps.ts'
import { type Instant, minutes } from '../domain/calendar.ts'
import { sameAddressKey } from '../domain/email-address.ts'
import { countMisses } from './misses.ts'

const most = 5
const window = minutes(15)

const kept = new WeakMap<Deps['codes'], SignInTries>()

/** The tries at the accounts of this installation, counted together wherever a password or a code is asked for. */
export function triesOf({ codes }: Pick<Deps, 'codes'>): SignInTries {
  const tries = kept.get(codes) ?? signInTries()
  kept.set(codes, tries)
  return tries
}

export type SignInTries = ReturnType<typeof signInTries>

/**
 * Wrong passwords, counted for the account and for whom they come from: five in a quarter of an hour, then a wait. An
 * address is counted once for each account it missed, so that guessing at one account shuts nobody else out, and
 * trying one password at many accounts ends after five.
 */
export function signInTries() {
  const accounts = countMisses(most, window)
  const peers = countMisses(most, window)
  const pairs = countMisses(1, window)
  return {
    /** Seconds to wait, or 0. */
    wait(email: string, peer: string, now: Instant): number {
      return Math.max(accounts.wait(sameAddressKey(email), now), peers.wait(peer, now))
    },
    missed(email: string, peer: string, now: Instant): void {
      const account = sameAddressKey(email)
      const pair = `${peer} ${account}`
      if (pairs.wait(pair, now) === 0) peers.add(peer, now)
      pairs.add(pair, now)
      accounts.add(account, now)
    },
    /** The right password clears the account; whoever guessed at others stays counted. */
    signedIn(email: string): void {
      accounts.forget(sameAddressKey(email))
    },
  }
}
