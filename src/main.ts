/** The program of `npm start`. It imports nothing before it knows that this Node can run the rest. */
const oldest = 24
const [major = 0] = process.versions.node.split('.').map(Number)

if (major < oldest) {
  process.stderr.write(
    `Partner of Choice needs Node ${oldest} or newer, this is ${process.version}. It comes with \`npm ci\`: use \`npm start\`.\n`,
  )
  process.exit(1)
}

const { start } = await import('./start.ts')
await start(import.meta.dirname)

export {}
