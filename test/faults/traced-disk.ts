import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** One thing the server did, in the order in which it did it. */
export type Step =
  | { kind: 'write'; file: string; at: number; bytes: Buffer }
  | { kind: 'truncate'; file: string; size: number }
  | { kind: 'sync'; file: string }
  | { kind: 'unlink'; file: string }
  | { kind: 'rename'; file: string; to: string }
  | { kind: 'heard'; socket: string; text: string }
  | { kind: 'said'; socket: string; text: string }

const watched =
  'read,write,writev,pwrite64,pwritev,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat'

/** What to put before a command so that everything it does to files and sockets is written down. */
export function traceInto(folder: string): readonly string[] {
  const log = join(folder, 'thread')
  return `strace -D -ff --seccomp-bpf -y -xx -s 1000000 -e trace=${watched} -o`
    .split(' ')
    .concat(log)
}

/** What the thread that serves did; the database is touched by no other. */
export function tracedSteps(folder: string, data: string): readonly Step[] {
  const threads = readdirSync(folder).map((file) =>
    stepsIn(readFileSync(join(folder, file), 'latin1'), data),
  )
  const busy = threads.filter((steps) => steps.some(({ kind }) => kind === 'write'))
  if (busy.length !== 1) throw new Error(`${busy.length} threads wrote into the data folder`)
  return busy[0] ?? []
}

function stepsIn(log: string, data: string): readonly Step[] {
  return log
    .split('\n')
    .map(stepOf)
    .filter((step) => step !== undefined)
    .filter((step) => 'socket' in step || isWatched(step.file, data))
}

/** The index of the log is made anew after a cut. */
function isWatched(file: string, data: string): boolean {
  return (file === data || dirname(file) === data) && !file.endsWith('-shm')
}

const call = /^(\w+)\((?:AT_FDCWD<[^>]*>, )?(?:\d+<([^>]*)>)?(.*)\) = (\d+)$/

function stepOf(line: string): Step | undefined {
  const [, name = '', target = '', rest = ''] = call.exec(line) ?? []
  const place = unhex(target).toString()
  const strings = [...rest.matchAll(/"([^"]*)"/g)].map(([, hex = '']) => unhex(hex))
  const numbers = [...rest.matchAll(/, (\d+)(?=,|$)/g)].map(([, number]) => Number(number))
  if (place.startsWith('socket:')) {
    const text = Buffer.concat(strings).toString('latin1')
    return { kind: name === 'read' ? 'heard' : 'said', socket: place, text }
  }
  switch (name) {
    case 'pwrite64':
      return { kind: 'write', file: place, at: numbers.at(-1) ?? 0, bytes: Buffer.concat(strings) }
    case 'ftruncate':
      return { kind: 'truncate', file: place, size: numbers.at(-1) ?? 0 }
    case 'fsync':
    case 'fdatasync':
      return { kind: 'sync', file: place }
    case 'unlink':
    case 'unlinkat':
      return { kind: 'unlink', file: `${strings[0]}` }
    case 'rename':
    case 'renameat':
    case 'renameat2':
      return { kind: 'rename', file: `${strings[0]}`, to: `${strings[1]}` }
    default:
      return undefined
  }
}

function unhex(text: string): Buffer {
  return text.startsWith('\\x') ? Buffer.from(text.replaceAll('\\x', ''), 'hex') : Buffer.from(text)
}

type Change = { at: number; bytes: Buffer } | { size: number }
/** What a file holds on the disk, and what was written to it but not yet synced. */
type Inode = { kept: Buffer; pending: Change[] }

/** A disk on which only what was synced is sure to survive a cut: contents of files, and names in folders. */
export function cautiousDisk(start: ReadonlyMap<string, Buffer>) {
  const sure = new Map<string, Inode>()
  for (const [file, kept] of start) sure.set(file, { kept, pending: [] })
  const seen = new Map(sure)
  const inode = (file: string): Inode => {
    const found = seen.get(file) ?? { kept: Buffer.alloc(0), pending: [] }
    seen.set(file, found)
    return found
  }
  return {
    apply(step: Step): void {
      if (step.kind === 'write') inode(step.file).pending.push(step)
      else if (step.kind === 'truncate') inode(step.file).pending.push(step)
      else if (step.kind === 'unlink') seen.delete(step.file)
      else if (step.kind === 'rename') {
        seen.set(step.to, inode(step.file))
        seen.delete(step.file)
      } else if (step.kind === 'sync' && seen.has(step.file)) {
        const found = inode(step.file)
        found.kept = found.pending.reduce(changed, found.kept)
        found.pending = []
      } else if (step.kind === 'sync') syncNames(step.file)
    },
    /** Writes into a folder what is there after a cut: all that is sure, and of the rest what chance lets through. */
    cutInto(folder: string, survives: () => boolean): void {
      mkdirSync(folder, { recursive: true })
      for (const [file, { kept, pending }] of sure)
        writeFileSync(join(folder, basename(file)), pending.filter(survives).reduce(changed, kept))
    },
  }

  function syncNames(folder: string): void {
    for (const file of [...sure.keys()])
      if (dirname(file) === folder && !seen.has(file)) sure.delete(file)
    for (const [file, found] of seen) if (dirname(file) === folder) sure.set(file, found)
  }
}

function changed(kept: Buffer, change: Change): Buffer {
  if ('size' in change) {
    const cut = Buffer.alloc(change.size)
    kept.copy(cut, 0, 0, change.size)
    return cut
  }
  const grown = Buffer.alloc(Math.max(kept.length, change.at + change.bytes.length))
  kept.copy(grown)
  change.bytes.copy(grown, change.at)
  return grown
}
