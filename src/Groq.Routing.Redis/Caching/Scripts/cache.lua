-- Opens every script of the answer cache.
--
-- An entry carries the epoch of the cache and that of its partition. It counts as long as both are those in force: to clear is to end an
-- epoch, however much there is. How many entries there are is known without looking at them: they expire on a grid, and a hash counts
-- those of each place on it. Times are milliseconds on this server's clock.

local VERSION = 1

-- Version, epoch, the partition's epoch, when it expires; then the answer.
local HEAD = '<Bc8c8d'
local HEAD_SIZE = 25

local function clock()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end

local function place(expires)
  return string.format('%.0f', expires)
end

-- Where a valid entry expires, and how large it is; nil when there is none.
local function valid(key, epoch, ofPartition)
  local head = redis.call('GETRANGE', key, 0, HEAD_SIZE - 1)
  if #head < HEAD_SIZE or head:byte(1) ~= VERSION then return nil end
  local _, e, p, expires = struct.unpack(HEAD, head)
  if e ~= epoch or p ~= ofPartition then return nil end
  return expires, redis.call('STRLEN', key)
end

-- Makes a hash of counts that of an epoch: what it counted of another one goes. Returns whether it was.
local function counts(key, epoch)
  if redis.call('HGET', key, 'epoch') == epoch then return true end
  redis.call('DEL', key)
  redis.call('HSET', key, 'epoch', epoch)
  return false
end

-- Counts entries at a place. Returns whether it is a new place.
local function count(key, at, entries, bytes)
  local now = redis.call('HINCRBY', key, at, entries)
  redis.call('HINCRBY', key, 'b' .. at, bytes)
  return now == entries
end

-- The places that have not passed and where there is something: a list of place, entries, bytes.
local function counted(key, epoch, now)
  local list = {}
  local all = redis.call('HGETALL', key)
  local fields = {}
  for i = 1, #all, 2 do fields[all[i]] = all[i + 1] end
  if fields.epoch ~= epoch then return list end
  for field, entries in pairs(fields) do
    local at = tonumber(field)
    if at and at > now and entries ~= '0' then list[#list + 1] = {field, tonumber(entries), tonumber(fields['b' .. field] or 0)} end
  end
  return list
end
