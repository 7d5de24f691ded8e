-- Opens every script of the quota ledger.
--
-- A ledger is one hash, so that it is there as a whole or not at all: '#' holds the ledger's own record, '#' and an instance's name the
-- last delivery of that instance, every other field the books of the model it is named after. Records are packed doubles behind a version.
-- Times are microseconds on this server's clock. The arithmetic is that of ModelLedger in Groq.Routing.

local VERSION = 1
local HEADER = '<Bdddddddd'
local HEADER_SIZE = 65
local MODEL = '<Bdddddddddddddddddddddddddddddddddddd'
local MODEL_SIZE = 289
local DELIVERY = '<Bdd'
local DELIVERY_SIZE = 17

-- Places in the ledger's record.
local BOOKS, LAST_USE, ADMITTED, SHARE_USED, SHARE_DRAIN, SHARE_TIME, SHARE_SEEN, EXPIRES = 2, 3, 4, 5, 6, 7, 8, 9

-- Places in a model's record; the dimension, 1 to 6, is added to the last five.
local TIME, SHIFT, BACK_OFF, WRITTEN, SETTLED_RPD, SETTLED_TPM, USED, HELD, HELD_BEFORE, REPORTED, CARRIED = 2, 3, 4, 5, 6, 7, 7, 13, 19, 25, 31

-- Dimensions: RPM, RPD, TPM, TPD, ITPM, OTPM; and the seconds of their windows.
local RPM, RPD, TPM = 1, 2, 3
local WINDOW = {60, 86400, 60, 86400, 60, 60}

-- What a caller sends of a model: six limits, six ceilings, and the tokens per minute its plan is measured by.
local CEILING, PLAN = 6, 13

local INFINITE = math.huge
local SECOND, DAY = 1e6, 86400e6
local floor, max, min = math.floor, math.max, math.min
local pack, unpacked = struct.pack, struct.unpack

local LOST, CORRUPT = '0', '1'

local function clock()
  local time = redis.call('TIME')
  return time[1] * SECOND + time[2]
end

-- Reads the ledger's record; nil when there is none, false when it cannot be read.
local function header(raw)
  if not raw then return nil end
  if #raw ~= HEADER_SIZE or raw:byte(1) ~= VERSION then return false end
  return {unpacked(HEADER, raw)}
end

-- Reads the books of a model, empty ones when there are none; false when they cannot be read.
local function books(raw, now)
  if not raw then
    return {VERSION, now, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}
  end
  if #raw ~= MODEL_SIZE or raw:byte(1) ~= VERSION then return false end
  return {unpacked(MODEL, raw)}
end

local function packed(s, now)
  s[WRITTEN] = now
  return pack(MODEL, unpack(s, 1, 37))
end

-- The limits in force: what Groq reported before what is configured, which rises with the plan that the reported tokens per minute show.
local function limits(s, sent)
  local plan = 1
  if sent[PLAN] > 0 and s[REPORTED + TPM] > sent[PLAN] then plan = s[REPORTED + TPM] / sent[PLAN] end
  local limit = {}
  for d = 1, 6 do
    local l = s[REPORTED + d]
    if l <= 0 then l = sent[d] * plan end
    if l > sent[CEILING + d] then l = sent[CEILING + d] end
    limit[d] = l
  end
  return limit
end

local function drain(s, limit, seconds)
  for d = 1, 6 do
    local used, held = s[USED + d], s[HELD + d] + s[HELD_BEFORE + d]
    if used > held then
      local l = limit[d]
      used = l == INFINITE and held or used - l / WINDOW[d] * seconds
      s[USED + d] = used > held and used or held
    end
    local carried = s[CARRIED + d]
    if carried > 0 then
      s[CARRIED + d] = limit[d] == INFINITE and 0 or max(0, carried - limit[d] / WINDOW[d] * seconds)
    end
  end
end

-- Lets the books drain until now. What is held does not; a hold ends with the period after the one it was made in.
-- Returns whether the clock was set back: then the books go on from where they are, and that must be kept.
local function advance(s, limit, now, hold)
  local time = s[TIME]
  local to = now + s[SHIFT]
  if to <= time then
    if time - to < SECOND then return false end
    s[SHIFT] = time - now
    return true
  end
  if hold > 0 then
    local period, last = floor(time / hold), floor(to / hold)
    for _ = 1, 2 do
      if period == last then break end
      period = period + 1
      drain(s, limit, (period * hold - time) / SECOND)
      time = period * hold
      for d = 1, 6 do
        s[HELD_BEFORE + d], s[HELD + d] = s[HELD + d], 0
      end
    end
  end
  drain(s, limit, (to - time) / SECOND)
  s[TIME] = to
  return false
end

-- Removes what has not been written for a week: it has drained.
local function prune(now)
  local fields = redis.call('HGETALL', KEYS[1])
  for i = 1, #fields, 2 do
    local raw, written = fields[i + 1], now
    if #raw == MODEL_SIZE then written = select(WRITTEN, unpacked(MODEL, raw)) end
    if #raw == DELIVERY_SIZE then written = select(3, unpacked(DELIVERY, raw)) end
    if written < now - 7 * DAY then redis.call('HDEL', KEYS[1], fields[i]) end
  end
end

-- Writes the ledger's record and what else changed. The ledger goes a day after its last use at the earliest: by then what was within
-- its limits has drained. About once an hour its life is renewed.
local function save(h, changes, now, needed)
  local life
  needed = max(DAY, needed)
  if h[EXPIRES] < now + needed then
    life = needed + 3600 * SECOND
    h[EXPIRES] = now + life
  end
  changes[1], changes[2] = '#', pack(HEADER, unpack(h, 1, 9))
  redis.call('HSET', KEYS[1], unpack(changes))
  if life then
    redis.call('PEXPIRE', KEYS[1], floor(life / 1000))
    prune(now)
  end
end
