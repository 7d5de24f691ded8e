-- Reads the books. KEYS: the ledger. ARGV: the hold and the models, packed; the models.
-- Answers with what is used of the complex share, and for each model what is used, the limits in force and the back-off in seconds.

local hold, at = unpacked('<d', ARGV[1])
local raw = redis.call('HMGET', KEYS[1], '#', unpack(ARGV, 2))
local now = clock()
local share = 0
local known = raw[1] and ledger(raw[1])
if known then
  local _, _, _, _, used, drained, time = ledger(raw[1])
  share = max(0, used - drained * max(0, now - time) / 1e6)
end

local read = {pack('<d', share)}
for i = 2, #ARGV do
  local stored = known and raw[i] or false
  if not books(stored, now) then stored = false end
  local version, time, shift, backOff, was, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo = books(stored, now)
  local r1, r2, r3, r4, r5, r6 = reported(known and redis.call('HGET', KEYS[1], '=' .. ARGV[i]))
  l1, l2, l3, l4, l5, l6 = limits(ARGV[1], at, r1, r2, r3, r4, r5, r6)
  at = at + SENT_SIZE
  time, shift, u1, u2, u3, u4, u5, u6 =
    drained(now, hold, time, shift, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo)
  read[i] = pack('<ddddddddddddd', u1, u2, u3, u4, u5, u6, l1, l2, l3, l4, l5, l6, (backOff - time) / 1e6)
end
return '2' .. table.concat(read)
