-- Says that an instance is alive, takes in what it knows and what it spent elsewhere, and reads the books.
-- KEYS: the ledger, the instances alive, the usage history.
-- ARGV: the instance; the handover and its models, packed; its usage history, packed; the models' names; the models of the history.

local HANDOVER = '<ddddddddd'
local BROUGHT = '<' .. ('d'):rep(38)
local BASE, KNOWN, OWN, BROUGHT_REPORTED, BROUGHT_BACK_OFF = 13, 19, 25, 31, 38

local newIds, ids, sequence, mirror, hold, share, idleAfter, aliveFor, count, at = unpacked(HANDOVER, ARGV[2])
mirror = mirror > 0
local field = '#' .. ARGV[1]
local raw = redis.call('HMGET', KEYS[1], '#', field, unpack(ARGV, 4, 3 + count))
local now = clock()

local corrupt = false
local h = header(raw[1])
local all = {}
for i = 1, count do
  all[i] = h and books(raw[i + 2], now)
  if h and not all[i] then h = false end
end
if not h then
  corrupt = h == false
  redis.call('DEL', KEYS[1])
  h = {VERSION, newIds, 0, 0, 0, 0, now, 0, 0}
  raw = {}
  for i = 1, count do all[i] = books(nil, now) end
end

local last = min(h[LAST_USE], now)
local idle = now - last > idleAfter
local same = h[BOOKS] == ids
local delivered = 0
if raw[2] and #raw[2] == DELIVERY_SIZE and raw[2]:byte(1) == VERSION then delivered = select(2, unpacked(DELIVERY, raw[2])) end
local deliver = not mirror and sequence > delivered

local changes = {'#', ''}
local read = {}
local needed = 0
for i = 1, count do
  local s = all[i]
  local c = {unpacked(BROUGHT, ARGV[2], at)}
  at = c[39]
  local limit = limits(s, c)
  local changed = advance(s, limit, now, hold)

  for d = 1, 6 do
    local used, known, carried = s[USED + d], c[KNOWN + d], s[CARRIED + d]
    if mirror then
      if idle then used, carried = known, 0 end
    else
      -- What of it these books cannot have: several instances bring the same.
      local more = known - used
      if not idle then more = (same and max(0, known - c[BASE + d]) or known) - carried end
      if more > 0 then used, carried = used + more, carried + more end
    end
    if deliver then used = used + c[OWN + d] end
    used = max(used, s[HELD + d] + s[HELD_BEFORE + d])
    if used ~= s[USED + d] or carried ~= s[CARRIED + d] then
      s[USED + d], s[CARRIED + d] = used, carried
      changed = true
    end

    local reported = c[BROUGHT_REPORTED + d]
    if mirror and idle and reported ~= s[REPORTED + d] or not mirror and reported > 0 and s[REPORTED + d] == 0 then
      s[REPORTED + d] = reported
      changed = true
    end
  end

  local backOff = s[TIME] + c[BROUGHT_BACK_OFF] * SECOND
  if c[BROUGHT_BACK_OFF] > 0 and (idle or not mirror) and backOff > s[BACK_OFF] then
    s[BACK_OFF] = backOff
    changed = true
  end

  if changed then
    changes[#changes + 1] = ARGV[3 + i]
    changes[#changes + 1] = packed(s, now)
    limit = limits(s, c)
    for d = 1, 6 do
      if limit[d] > 0 and limit[d] ~= INFINITE then needed = max(needed, s[USED + d] / limit[d] * WINDOW[d] * SECOND) end
    end
    needed = max(needed, s[BACK_OFF] - s[TIME])
  end
  read[i] = pack('<ddddddddddddddddddd', s[8], s[9], s[10], s[11], s[12], s[13],
    s[CARRIED + 1], s[CARRIED + 2], s[CARRIED + 3], s[CARRIED + 4], s[CARRIED + 5], s[CARRIED + 6],
    s[REPORTED + 1], s[REPORTED + 2], s[REPORTED + 3], s[REPORTED + 4], s[REPORTED + 5], s[REPORTED + 6],
    max(0, (s[BACK_OFF] - s[TIME]) / SECOND))
end

-- What instances know of the share is as old as their last answer, so books that are in use are not corrected by it.
local used = max(0, h[SHARE_USED] - h[SHARE_DRAIN] * max(0, now - h[SHARE_TIME]) / SECOND)
if mirror and idle or not mirror and (idle or not same) and share > used then
  used = share
  h[SHARE_USED], h[SHARE_SEEN], h[SHARE_TIME] = share, h[ADMITTED], now
end

h[LAST_USE] = mirror and last or now
if deliver then
  changes[#changes + 1] = field
  changes[#changes + 1] = pack(DELIVERY, VERSION, sequence, now)
  local place = 1
  for i = 4 + count, #ARGV do
    local minute, requests, input, output
    minute, requests, input, output, place = unpacked('<dddd', ARGV[3], place)
    record(KEYS[3], ARGV[i], min(minute * 60 * SECOND, now), now, requests, input, output)
  end
end

save(h, changes, now, min(needed, 365 * DAY))

redis.call('ZADD', KEYS[2], now, ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - aliveFor)
redis.call('ZREMRANGEBYSCORE', KEYS[2], '(' .. string.format('%.0f', now + SECOND), '+inf')
redis.call('PEXPIRE', KEYS[2], floor(aliveFor / 1000))
return (corrupt and '3' or '2') .. pack('<ddd', h[BOOKS], redis.call('ZCARD', KEYS[2]), used) .. table.concat(read)
