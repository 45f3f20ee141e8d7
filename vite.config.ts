import { defineConfig } from 'vite'

const islands = {
  answers: 'views/islands/answers.ts',
  coding: 'views/islands/coding.ts',
  deck: 'views/islands/deck.ts',
  meeting: 'views/islands/meeting.ts',
  pictures: 'views/islands/pictures.ts',
  trends: 'views/islands/trends.ts',
}
const programs = {
  main: 'src/main.ts',
  demo: 'scripts/demo.ts',
  backup: 'scripts/backup.ts',
  restore: 'scripts/restore.ts',
}

/** Two builds: what browsers load (islands, hashed and listed in a manifest) and what Node runs. */
export default defineConfig(({ isSsrBuild }) => ({
  build: isSsrBuild
    ? {
        ssr: true,
        outDir: 'dist/server',
        target: 'node24',
        rollupOptions: { input: programs },
      }
    : {
        outDir: 'dist/assets',
        assetsDir: '.',
        manifest: 'manifest.json',
        target: 'es2018',
        rollupOptions: { input: islands },
      },
  ssr: { noExternal: true, external: ['better-sqlite3', 'node'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
}))
