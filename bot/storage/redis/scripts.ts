// Each script is one atomic step: other processes see all of it or nothing.

/** KEYS open, touched, log · ARGV conversation, now · 1 when opened, 0 when known. */
export const OPEN = `
if redis.call('SET', KEYS[1], '1', 'NX') then
  redis.call('PERSIST', KEYS[3])
  redis.call('ZADD', KEYS[2], ARGV[2], ARGV[1])
  return 1
end
return 0`

/** KEYS open, log, seen, owed, owing, touched, wake · ARGV conversation, body, client id, now · {entry, isNew}. */
export const ACCEPT = `
if redis.call('EXISTS', KEYS[1]) == 0 then return redis.error_reply('GONE the conversation is not open') end
if ARGV[3] ~= '' then
  local seen = redis.call('HGET', KEYS[3], ARGV[3])
  if seen then return {seen, 0} end
end
local entry = redis.call('XADD', KEYS[2], '*', 'body', ARGV[2])
if ARGV[3] ~= '' then redis.call('HSET', KEYS[3], ARGV[3], entry) end
redis.call('RPUSH', KEYS[4], entry)
redis.call('SADD', KEYS[5], ARGV[1])
redis.call('ZADD', KEYS[6], ARGV[4], ARGV[1])
redis.call('PUBLISH', KEYS[7], '')
return {entry, 1}`

/** KEYS owed, attempts, log · {body, entry, attempts} of the oldest message that waits, or nothing. */
export const TAKE_OWED = `
local entry = redis.call('LINDEX', KEYS[1], 0)
if not entry then return nil end
local found = redis.call('XRANGE', KEYS[3], entry, entry)
if not found[1] then
  redis.call('LPOP', KEYS[1])
  return nil
end
return {found[1][2][2], entry, redis.call('HINCRBY', KEYS[2], entry, 1)}`

/** KEYS open, log, owed, attempts, owing, wake · ARGV conversation, settled entry or '', bodies… */
export const REPLY = `
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
if ARGV[2] ~= '' then
  if redis.call('LREM', KEYS[3], 1, ARGV[2]) == 0 then return 0 end
  redis.call('HDEL', KEYS[4], ARGV[2])
  if redis.call('LLEN', KEYS[3]) == 0 then redis.call('SREM', KEYS[5], ARGV[1]) end
end
for index = 3, #ARGV do redis.call('XADD', KEYS[2], '*', 'body', ARGV[index]) end
redis.call('PUBLISH', KEYS[6], '')
return 1`

/** KEYS lock · ARGV token: lets go of a lock that is still ours. */
export const UNLOCK = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`

/** KEYS lock · ARGV token, milliseconds: keeps a lock that is still ours. */
export const KEEP_LOCK = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 0`

/** KEYS touched, then one per item · ARGV now, then item and expected version ('*' for any) for each: all or none. */
export const WRITE_STATE = `
for index = 2, #KEYS do
  local expected = ARGV[(index - 1) * 2 + 1]
  local version = redis.call('HGET', KEYS[index], 'version')
  if expected ~= '*' and version and version ~= expected then
    return redis.error_reply('CHANGED ' .. KEYS[index])
  end
end
for index = 2, #KEYS do
  redis.call('HSET', KEYS[index], 'value', ARGV[(index - 1) * 2])
  redis.call('HINCRBY', KEYS[index], 'version', 1)
  redis.call('ZADD', KEYS[1], ARGV[1], KEYS[index])
end
return 1`
