-- Corrects a reservation to what was used, the books to what Groq said of them, and the usage history.
-- KEYS: the ledger, the usage history. ARGV: the model, what was said and the settlement, packed; the model.

local raw = redis.call('HMGET', KEYS[1], '#', ARGV[2], '=' .. ARGV[2])
local now = clock()
local terms, hold, rpdLimit, rpdUsed, tpmLimit, tpmUsed, dimension, refusedLimit, refusedUsed, pause, at = unpacked(OBSERVED, ARGV[1], SENT_SIZE + 1)
local of, reservedAt, reservedInput, reservedOutput, onShare, rpdThen, rpdInFlight, rpdSettled, tpmThen, tpmInFlight, tpmSettled,
  requests, input, output, cached = unpacked('<ddddddddddddddd', ARGV[1], at)

-- What is used once it is settled. Since its hold ended a reservation may have drained; what cannot have is what may be handed back.
local function settled(used, flight, reserved, actual, draining, limit, window)
  local credit = reserved - actual
  if credit > 0 and draining and limit ~= math.huge then credit = min(credit, max(0, reserved - limit / window * draining)) end
  return max(flight, used - credit)
end

-- Corrects one of the two buckets that Groq's headers show. Whether they show the book of the admission or of the end is not known: only
-- what follows from both readings is believed. More than we knew is another consumer, less an estimate of ours that was too high.
local function corrected(used, flight, said, expected, inFlight, drainedSince, others)
  if said ~= said then return used end
  local more = min(said - expected, said - used)
  if more > 1 then return used + more end
  local less = min(expected - inFlight - drainedSince - said, used - flight - others - said)
  if less > 1 then return max(flight, used - less) end
  return used
end

local corrupt = false
if raw[1] then
  local known, id, lastUse, admitted, shareUsed, shareDrain, shareTime, shareSeen, expires = ledger(raw[1])
  local version, time, shift, backOff, was, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo, sr, st = books(raw[2], now)
  if known and version then
    local r1, r2, r3, r4, r5, r6 = reported(raw[3])
    if was ~= terms then l1, l2, l3, l4, l5, l6 = limits(ARGV[1], 1, r1, r2, r3, r4, r5, r6) end
    local before = time
    time, shift, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo =
      drained(now, hold, time, shift, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo)
    local carry = packedCarried(carriedNow(raw[2], before, time, l1, l2, l3, l4, l5, l6))

    local uncached, tokens, reservedTokens = input - cached, input - cached + output, reservedInput + reservedOutput
    local same = id == of
    if same then
      local periods = hold > 0 and floor(time / hold) - floor(reservedAt / hold) or 2
      local draining
      if periods == 0 then
        hr, hi, ho = max(0, hr - 1), max(0, hi - reservedInput), max(0, ho - reservedOutput)
      elseif periods == 1 then
        br, bi, bo = max(0, br - 1), max(0, bi - reservedInput), max(0, bo - reservedOutput)
      else
        draining = (time - (hold > 0 and (floor(reservedAt / hold) + 2) * hold or reservedAt)) / 1e6
      end
      local r, i, o = hr + br, hi + bi, ho + bo
      local t = i + o
      u1, u2 = settled(u1, r, 1, requests, draining, l1, 60), settled(u2, r, 1, requests, draining, l2, 86400)
      u3, u4 = settled(u3, t, reservedTokens, tokens, draining, l3, 60), settled(u4, t, reservedTokens, tokens, draining, l4, 86400)
      u5, u6 = settled(u5, i, reservedInput, uncached, draining, l5, 60), settled(u6, o, reservedOutput, output, draining, l6, 60)
      sr, st = sr + requests, st + tokens
      if onShare > 0 and requests == 0 then shareUsed = max(0, shareUsed - 1) end
    end

    local new
    if rpdLimit == rpdLimit or tpmLimit == tpmLimit or dimension == dimension then
      new, r1, r2, r3, r4, r5, r6 = learned(r1, r2, r3, r4, r5, r6, rpdLimit, tpmLimit, dimension, refusedLimit)
      if new then l1, l2, l3, l4, l5, l6 = limits(ARGV[1], 1, r1, r2, r3, r4, r5, r6) end
    end

    if same then
      -- Groq's book of the admission holds its own count of the prompt, and nothing of a request it refused.
      local since = (time - reservedAt) / 1e6
      u2 = corrected(u2, hr + br, rpdUsed, rpdThen + (requests > 0 and 0 or -1), rpdInFlight, l2 / 86400 * since, sr - rpdSettled - requests)
      u3 = corrected(u3, hi + bi + ho + bo, tpmUsed, tpmThen + (requests > 0 and input - reservedInput or -reservedTokens), tpmInFlight,
        l3 / 60 * since, st - tpmSettled - tokens)
    end
    if dimension == dimension then
      local r, i, o = hr + br, hi + bi, ho + bo
      local u, flight = {u1, u2, u3, u4, u5, u6}, {r, r, i + o, i + o, i, o}
      u[dimension] = clamped(u[dimension], refusedUsed, flight[dimension])
      u1, u2, u3, u4, u5, u6 = unpack(u)
    end
    if pause == pause then backOff = max(backOff, time + pause * 1e6) end

    local life
    expires, life = renewed(expires, now, lasts(time, backOff, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6))
    local header = pack(LEDGER, VERSION, id, lastUse, admitted, shareUsed, shareDrain, shareTime, shareSeen, expires)
    local record = pack(BOOKS, VERSION, time, shift, backOff, terms, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo, sr, st) .. carry
    if new then
      redis.call('HSET', KEYS[1], '#', header, ARGV[2], record, '=' .. ARGV[2], pack(REPORTED, VERSION, r1, r2, r3, r4, r5, r6))
    else
      redis.call('HSET', KEYS[1], '#', header, ARGV[2], record)
    end
    if life then live(life, now) end
  else
    corrupt = true
    redis.call('DEL', KEYS[1])
  end
end

if requests + input + output > 0 then count(KEYS[2], ARGV[2], now, now, requests, input, output) end
return corrupt and CORRUPT or '2'
