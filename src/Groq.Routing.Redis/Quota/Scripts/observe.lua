-- Corrects the books of a model to what Groq said of them. KEYS: the ledger. ARGV: the model and what was said, packed; the model.

local raw = redis.call('HMGET', KEYS[1], '#', ARGV[2], '=' .. ARGV[2])
if not raw[1] then return LOST end
local now = clock()
local terms, hold, rpdLimit, rpdUsed, tpmLimit, tpmUsed, dimension, refusedLimit, refusedUsed, pause = unpacked(OBSERVED, ARGV[1], SENT_SIZE + 1)
local known, id, lastUse, admitted, shareUsed, shareDrain, shareTime, shareSeen, expires = ledger(raw[1])
local version, time, shift, backOff, was, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo, sr, st = books(raw[2], now)
if not known or not version then
  redis.call('DEL', KEYS[1])
  return CORRUPT
end

local r1, r2, r3, r4, r5, r6 = reported(raw[3])
l1, l2, l3, l4, l5, l6 = limits(ARGV[1], 1, r1, r2, r3, r4, r5, r6)
local before = time
time, shift, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo =
  drained(now, hold, time, shift, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo)
local carry = packedCarried(carriedNow(raw[2], before, time, l1, l2, l3, l4, l5, l6))

local new
new, r1, r2, r3, r4, r5, r6 = learned(r1, r2, r3, r4, r5, r6, rpdLimit, tpmLimit, dimension, refusedLimit)
l1, l2, l3, l4, l5, l6 = limits(ARGV[1], 1, r1, r2, r3, r4, r5, r6)
local r, i, o = hr + br, hi + bi, ho + bo
local u = {u1, clamped(u2, rpdUsed, r), clamped(u3, tpmUsed, i + o), u4, u5, u6}
if dimension == dimension then
  local flight = {r, r, i + o, i + o, i, o}
  u[dimension] = clamped(u[dimension], refusedUsed, flight[dimension])
end
if pause == pause then backOff = max(backOff, time + pause * 1e6) end

local life
expires, life = renewed(expires, now, lasts(time, backOff, l1, l2, l3, l4, l5, l6, unpack(u)))
redis.call('HSET', KEYS[1], '#', pack(LEDGER, VERSION, id, lastUse, admitted, shareUsed, shareDrain, shareTime, shareSeen, expires),
  ARGV[2], pack(BOOKS, VERSION, time, shift, backOff, terms, l1, l2, l3, l4, l5, l6, u[1], u[2], u[3], u[4], u[5], u[6], hr, hi, ho, br, bi, bo, sr, st) .. carry,
  '=' .. ARGV[2], pack(REPORTED, VERSION, r1, r2, r3, r4, r5, r6))
if life then live(life, now) end
return '2'
