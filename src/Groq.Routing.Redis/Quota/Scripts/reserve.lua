-- Charges the first candidate that fits. KEYS: the ledger. ARGV: the request and its candidates, packed; the candidates' models.
-- Answers with the books of the candidate, when the first one was charged; else with the time, which one was charged and what was used of
-- the complex share, and the books of every candidate looked at, as they are stored: why one was passed over follows from those.
--
-- Everybody waits for this one, so it calls no function of its own.

local pack, unpacked = struct.pack, struct.unpack
local packed = ARGV[1]
local id, hold, share, burst, at = unpacked('<dddd', packed)
local raw = redis.call('HMGET', KEYS[1], '#', unpack(ARGV, 2))
local header = raw[1]
if not header then return '0' end
if #header ~= 65 or header:byte(1) ~= 1 then
  redis.call('DEL', KEYS[1])
  return '1'
end
local _, known, lastUse, admitted, shareUsed, shareDrain, shareTime, shareSeen, expires = unpacked('<Bdddddddd', header)
if known ~= id then return '0' end
local clock = redis.call('TIME')
local now = clock[1] * 1e6 + clock[2]

local looked, changes, chosen, record, spared
local shareSaid, again, shareFull = false, false, 0
local index, last = 2, #ARGV
while index <= last do
  local terms, input, output, flags, sent = unpacked('<dddB', packed, at)
  at = sent + 104
  local tokens = input + output
  local stored = raw[index]
  local time, shift, backOff, was, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo, sr, st
  if stored then
    local size = #stored
    if size ~= 193 and size ~= 241 or stored:byte(1) ~= 1 then
      redis.call('DEL', KEYS[1])
      return '1'
    end
    _, time, shift, backOff, was, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo, sr, st =
      unpacked('<Bdddddddddddddddddddddddd', stored)
  else
    time, shift, backOff, was = now, 0, 0, 0
    u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo, sr, st = 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  end
  if was ~= terms then
    local r1, r2, r3, r4, r5, r6 = 0, 0, 0, 0, 0, 0
    local said = redis.call('HGET', KEYS[1], '=' .. ARGV[index])
    if said and #said == 49 and said:byte(1) == 1 then _, r1, r2, r3, r4, r5, r6 = unpacked('<Bdddddd', said) end
    --@ limits
  end
  local before, shifted = time, shift
  --@ drain
  local carry = ''
  if stored and #stored == 241 then
    local c1, c2, c3, c4, c5, c6 = unpacked('<dddddd', stored, 194)
    --@ carry
    if c1 + c2 + c3 + c4 + c5 + c6 > 0 then carry = pack('<dddddd', c1, c2, c3, c4, c5, c6) end
  end

  local fits = u1 + 1 - l1 <= 1e-7 and u2 + 1 - l2 <= 1e-7 and u3 + tokens - l3 <= 1e-7 and u4 + tokens - l4 <= 1e-7
    and u5 + input - l5 <= 1e-7 and u6 + output - l6 <= 1e-7 and backOff <= time

  if fits and flags > 0 and share == share then
    -- A request on a scarce model counts against the share.
    local perSecond = burst / 86400
    shareUsed = math.max(0, shareUsed - share * math.max(0, admitted - shareSeen) - perSecond * math.max(0, now - shareTime) / 1e6)
    shareSeen, shareTime, shareDrain, shareSaid = math.max(shareSeen, admitted), math.max(shareTime, now), perSecond, true
    if flags < 2 and not again and shareUsed + 1 > burst + 1e-7 then
      fits, spared = false, spared or index
      shareFull = shareUsed
    else
      shareUsed = shareUsed + 1
    end
  end

  if fits then
    u1, u2, u3, u4, u5, u6 = u1 + 1, u2 + 1, u3 + tokens, u4 + tokens, u5 + input, u6 + output
    if hold > 0 then hr, hi, ho = hr + 1, hi + input, ho + output end
    record = pack('<Bdddddddddddddddddddddddd',
      1, time, shift, backOff, terms, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo, sr, st)
    if carry ~= '' then record = record .. carry end
    chosen, admitted = index, admitted + 1
    break
  end

  looked = looked or {''}
  if was == terms and shift == shifted then
    looked[index] = stored
  else
    looked[index] = pack('<Bdddddddddddddddddddddddd',
      1, time, shift, backOff, terms, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo, sr, st) .. carry
    if shift ~= shifted then
      -- The clock was set back. That must be kept, or nothing would drain until it has caught up.
      changes = changes or {}
      changes[#changes + 1] = ARGV[index]
      changes[#changes + 1] = looked[index]
    end
  end

  -- The share spares the scarce models for what needs them; it does not leave their quota idle while work is refused.
  index = index + 1
  if index > last and spared and not again then
    again, index, last, at = true, spared, spared, 33 + (spared - 2) * 129
  end
end

if chosen or shareSaid or changes then
  local life
  if expires < now + 86400e6 then
    life = 90000e6
    expires = now + life
  end
  header = pack('<Bdddddddd', 1, known, now, admitted, shareUsed, shareDrain, shareTime, shareSeen, expires)
  if chosen and not changes then
    redis.call('HSET', KEYS[1], '#', header, ARGV[chosen], record)
  elseif chosen then
    redis.call('HSET', KEYS[1], '#', header, ARGV[chosen], record, unpack(changes))
  else
    redis.call('HSET', KEYS[1], '#', header, unpack(changes or {}))
  end
  if life then
    --@ live
  end
end

if not looked then return record end
if chosen then looked[chosen] = record end
looked[1] = pack('<dHd', now, chosen and chosen - 1 or 0, shareFull)
return looked
