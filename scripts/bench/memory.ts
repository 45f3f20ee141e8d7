import { readFileSync } from 'node:fs'
import { atMost, type Figure } from './figures.ts'
import type { Program } from './programs.ts'

/** P11; nothing where the system does not say. */
export function memory(
  most: number,
  what: string,
  held: { ours: number; limit: number },
): Figure[] {
  return held.ours > 0 ? [atMost(most, { goal: 'P11', what, unit: 'MiB', ...held })] : []
}

/** What the process holds in memory now, in MiB. Zero where the system does not say. */
export function residentMemory({ pid }: Program): number {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}
