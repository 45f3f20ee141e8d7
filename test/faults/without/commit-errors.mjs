/** Takes a protection away: a commit that fails is passed over in silence. */
import Database from 'better-sqlite3'

const { prepare } = Database.prototype
Database.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql)
  if (sql !== 'COMMIT') return statement
  return {
    run: () => {
      try {
        return statement.run()
      } catch {
        if (this.inTransaction) this.exec('ROLLBACK')
      }
    },
  }
}
