-- Follows ledger.lua in the scripts that write the usage history.
--
-- The history is one hash: under 'm' or 'd', the number of the minute in its day or of the day in its 90, and the model's name, what was
-- used in it and which minute or day it was. A slot that comes round again begins anew.

local USAGE = '<Bdddd'
local USAGE_SIZE = 33
local MINUTES, DAYS = 1440, 90

local function slot(raw, index, requests, input, output)
  if raw and #raw == USAGE_SIZE and raw:byte(1) == VERSION then
    local _, was, r, i, o = unpacked(USAGE, raw)
    if was == index then requests, input, output = requests + r, input + i, output + o end
    return pack(USAGE, VERSION, index, requests, input, output), was ~= index
  end
  return pack(USAGE, VERSION, index, requests, input, output), true
end

-- Once a day and model: what no slot came round for.
local function forget(key, minute, day)
  local all, old = redis.call('HGETALL', key), {}
  for i = 1, #all, 2 do
    local raw = all[i + 1]
    local known = #raw == USAGE_SIZE and raw:byte(1) == VERSION
    local index = 0
    if known then index = select(2, unpacked(USAGE, raw)) end
    local oldest = all[i]:sub(1, 1) == 'd' and day - DAYS or minute - MINUTES
    if index <= oldest then old[#old + 1] = all[i] end
  end
  for i = 1, #old, 100 do redis.call('HDEL', key, unpack(old, i, min(i + 99, #old))) end
  redis.call('PEXPIRE', key, DAYS * 86400000)
end

local function count(key, model, at, now, requests, input, output)
  local minute, day, today = floor(at / 60e6), floor(at / DAY), floor(now / DAY)
  if today - day >= DAYS then return end
  local m, d = 'm' .. minute % MINUTES .. '/' .. model, 'd' .. day % DAYS .. '/' .. model
  local raw = redis.call('HMGET', key, m, d)
  local ofDay, new = slot(raw[2], day, requests, input, output)
  if floor(now / 60e6) - minute < MINUTES then
    local ofMinute = slot(raw[1], minute, requests, input, output)
    redis.call('HSET', key, m, ofMinute, d, ofDay)
  else
    redis.call('HSET', key, d, ofDay)
  end
  if new then forget(key, floor(now / 60e6), today) end
end
