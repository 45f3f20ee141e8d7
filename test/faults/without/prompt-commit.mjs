/** Takes a protection away: a commit is answered at once and happens a moment later. */
import Database from 'better-sqlite3'

const { prepare } = Database.prototype
const due = new WeakSet()
Database.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql)
  if (sql === 'BEGIN IMMEDIATE') return { run: () => this.inTransaction || statement.run() }
  if (sql !== 'COMMIT') return statement
  const commit = () => {
    due.delete(this)
    statement.run()
  }
  return {
    run: () => {
      if (!due.has(this)) setTimeout(commit, 100)
      due.add(this)
    },
  }
}
