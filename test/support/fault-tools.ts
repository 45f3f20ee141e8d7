import { spawnSync } from 'node:child_process'

/** What makes faults, how to see whether it is there, and where it comes from. */
export const faultTools = {
  strace: {
    try: ['strace', '-e', 'trace=none', 'true'],
    install: 'apt-get install strace, and leave to trace own processes',
  },
  faketime: {
    try: ['faketime', '2020-01-01', 'true'],
    install: 'apt-get install faketime',
  },
  'a small disk': {
    try: ['unshare', '-Urm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'],
    install: 'unshare (util-linux), and leave to make user namespaces',
  },
} as const satisfies Record<string, { try: readonly [string, ...string[]]; install: string }>

export type FaultTool = keyof typeof faultTools

/** Whether a tool is missing here, so that a test can say it was skipped instead of passing for nothing. */
export function isMissing(tool: FaultTool): boolean {
  const [command, ...words] = faultTools[tool].try
  return spawnSync(command, words, { stdio: 'ignore' }).status !== 0
}
