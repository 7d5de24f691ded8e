-- Says that an instance is alive, takes in what it knows and what it spent elsewhere, and reads the books.
-- KEYS: the ledger, the instances alive, the usage history.
-- ARGV: the instance; the handover and its models, packed; its usage history, packed; the models; the models of the history.

local newId, id, sequence, mirror, hold, shareKnown, idleAfter, aliveFor, models, at = unpacked('<ddddddddd', ARGV[2])
mirror = mirror > 0
local delivery = '#' .. ARGV[1]
local fields = {'#', delivery}
for i = 4, 3 + models do
  fields[#fields + 1] = ARGV[i]
  fields[#fields + 1] = '=' .. ARGV[i]
end
local raw = redis.call('HMGET', KEYS[1], unpack(fields))
local now = clock()

local readable = raw[1] and ledger(raw[1]) and true or not raw[1]
for i = 1, models do
  if raw[1] and not books(raw[1 + 2 * i], now) then readable = false end
end
local known, lastUse, admitted, shareUsed, shareDrain, shareTime, shareSeen, expires = newId, 0, 0, 0, 0, now, 0, 0
if raw[1] and readable then
  known, lastUse, admitted, shareUsed, shareDrain, shareTime, shareSeen, expires = select(2, ledger(raw[1]))
else
  redis.call('DEL', KEYS[1])
  raw = {}
end

local last = min(lastUse, now)
local idle = now - last > idleAfter
local same = known == id
local delivered = 0
if raw[2] and #raw[2] == DELIVERY_SIZE and raw[2]:byte(1) == VERSION then delivered = select(2, unpacked(DELIVERY, raw[2])) end
local deliver = not mirror and sequence > delivered

local changes = {}
local function change(field, value)
  changes[#changes + 1] = field
  changes[#changes + 1] = value
end

local read, needed = {}, 0
for m = 1, models do
  local field = ARGV[3 + m]
  local stored = raw[1 + 2 * m]
  local terms, backOffFor, sent = unpacked('<dd', ARGV[2], at)
  local brought = {unpacked('<dddddddddddddddddddddddd', ARGV[2], sent + SENT_SIZE)}
  at = brought[25]

  local version, time, shift, backOff, was, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo, sr, st = books(stored, now)
  local r = {reported(raw[2 + 2 * m])}
  l1, l2, l3, l4, l5, l6 = limits(ARGV[2], sent, unpack(r, 1, 6))
  local before, shifted = time, shift
  time, shift, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo =
    drained(now, hold, time, shift, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo)
  local c = {carriedNow(stored, before, time, l1, l2, l3, l4, l5, l6)}
  local u = {u1, u2, u3, u4, u5, u6}
  local l = {l1, l2, l3, l4, l5, l6}
  local rq, i, o = hr + br, hi + bi, ho + bo
  local flight = {rq, rq, i + o, i + o, i, o}

  local changed, learned = shift ~= shifted, false
  for d = 1, 6 do
    local base, know, own, report = brought[d], brought[6 + d], brought[12 + d], brought[18 + d]
    local used, carry = u[d], c[d]
    if mirror then
      if idle then used, carry = know, know end
    else
      -- What of it these books cannot have: several instances bring the same. Groq admits no more than the limit, wherever it was spent.
      local more = know - used
      if not idle then more = min(more + max(0, l[d] - know), (same and max(0, know - base) or know) - carry) end
      if more > 0 then used, carry = used + more, carry + more end
    end
    if deliver then used = used + own end
    used = max(used, flight[d])
    if used ~= u[d] or carry ~= c[d] then u[d], c[d], changed = used, carry, true end
    if mirror and idle and report ~= r[d] or not mirror and report > 0 and r[d] == 0 then r[d], learned = report, true end
  end
  if backOffFor > 0 and (idle or not mirror) and time + backOffFor * 1e6 > backOff then
    backOff, changed = time + backOffFor * 1e6, true
  end

  if learned then
    l1, l2, l3, l4, l5, l6 = limits(ARGV[2], sent, unpack(r, 1, 6))
    change('=' .. field, pack(REPORTED, VERSION, unpack(r, 1, 6)))
  end
  if changed or learned then
    change(field, pack(BOOKS, VERSION, time, shift, backOff, terms, l1, l2, l3, l4, l5, l6, u[1], u[2], u[3], u[4], u[5], u[6], hr, hi, ho, br, bi, bo, sr, st)
      .. packedCarried(unpack(c)))
    needed = max(needed, lasts(time, backOff, l1, l2, l3, l4, l5, l6, unpack(u)))
  end
  read[m] = pack('<ddddddddddddddddddd', u[1], u[2], u[3], u[4], u[5], u[6], c[1], c[2], c[3], c[4], c[5], c[6],
    r[1], r[2], r[3], r[4], r[5], r[6], max(0, (backOff - time) / 1e6))
end

-- What instances know of the share is as old as their last answer, so books that are in use are not corrected by it; who knows of no model
-- knows nothing of it.
local share = max(0, shareUsed - shareDrain * max(0, now - shareTime) / 1e6)
if mirror and idle and models > 0 or not mirror and (idle or not same) and shareKnown > share then
  share = shareKnown
  shareUsed, shareSeen, shareTime = shareKnown, admitted, now
end

if deliver then
  change(delivery, pack(DELIVERY, VERSION, sequence, now))
  local place = 1
  for i = 4 + models, #ARGV do
    local minute, requests, input, output
    minute, requests, input, output, place = unpacked('<dddd', ARGV[3], place)
    count(KEYS[3], ARGV[i], min(minute * 60e6, now), now, requests, input, output)
  end
end

local life
expires, life = renewed(expires, now, needed)
redis.call('HSET', KEYS[1], '#', pack(LEDGER, VERSION, known, mirror and last or now, admitted, shareUsed, shareDrain, shareTime, shareSeen, expires),
  unpack(changes))
if life then live(life, now) end

-- Who is served by another store has a name of its own here.
local served, elsewhere = ARGV[1], '~' .. ARGV[1]
redis.call('ZREM', KEYS[2], mirror and served or elsewhere)
redis.call('ZADD', KEYS[2], now, mirror and elsewhere or served)
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - aliveFor)
redis.call('ZREMRANGEBYSCORE', KEYS[2], '(' .. string.format('%.0f', now + 1e6), '+inf')
redis.call('PEXPIRE', KEYS[2], floor(aliveFor / 1000))
local alive, here = redis.call('ZRANGE', KEYS[2], 0, -1), 0
for i = 1, #alive do
  if alive[i]:byte(1) ~= 126 then here = here + 1 end
end
return (readable and '2' or '3') .. pack('<dddd', known, #alive, here, share) .. table.concat(read)
