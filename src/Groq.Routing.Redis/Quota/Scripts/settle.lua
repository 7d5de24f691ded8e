-- Corrects a reservation to what was used, the books to what Groq said of them, and the usage history.
-- KEYS: the ledger, the usage history. ARGV: the settlement, packed; the model.

o = {unpacked(OBSERVED .. 'ddddddddddddddd', ARGV[1])}
local ids, reservedAt, reservedInput, reservedOutput, onShare = o[23], o[24], o[25], o[26], o[27] > 0
local requests, input, output, cached = o[34], o[35], o[36], o[37]
local raw = redis.call('HMGET', KEYS[1], '#', ARGV[2])
local now = clock()
local h = header(raw[1])
s = h and books(raw[2], now)

-- Corrects one of the two buckets that Groq's headers show. Whether they show the book of the admission or of the end is not known: only
-- what follows from both readings is believed. More than we knew is another consumer, less an estimate of ours that was too high.
local function correct(dimension, reported, used, inFlight, settledThen, settledNow, own, actual)
  if not reported then return end
  local expected = used + own
  local more = min(reported - expected, reported - s[USED + dimension])
  if more > 1 then
    s[USED + dimension] = s[USED + dimension] + more
    return
  end
  local drained = limit[dimension] / WINDOW[dimension] * (s[TIME] - reservedAt) / SECOND
  local others = settledNow - settledThen - actual
  local less = min(expected - inFlight - drained - reported, s[USED + dimension] - held(dimension) - others - reported)
  if less > 1 then s[USED + dimension] = max(held(dimension), s[USED + dimension] - less) end
end

local function settle()
  local hold = o[HOLD]
  local tokens, reservedTokens = input - cached + output, reservedInput + reservedOutput
  local reserved = {1, 1, reservedTokens, reservedTokens, reservedInput, reservedOutput}
  local actual = {requests, requests, tokens, tokens, input - cached, output}
  local period = hold > 0 and floor(s[TIME] / hold) - floor(reservedAt / hold) or 2
  s[SETTLED_RPD], s[SETTLED_TPM] = s[SETTLED_RPD] + requests, s[SETTLED_TPM] + tokens
  for d = 1, 6 do
    local credit = reserved[d] - actual[d]
    if period == 0 then
      s[HELD + d] = max(0, s[HELD + d] - reserved[d])
    elseif period == 1 then
      s[HELD_BEFORE + d] = max(0, s[HELD_BEFORE + d] - reserved[d])
    elseif credit > 0 and limit[d] ~= INFINITE then
      -- Since its hold ended the reservation may have drained. What cannot have drained is what may be handed back.
      local since = hold > 0 and (floor(reservedAt / hold) + 2) * hold or reservedAt
      credit = min(credit, max(0, reserved[d] - limit[d] / WINDOW[d] * (s[TIME] - since) / SECOND))
    end
    s[USED + d] = max(held(d), s[USED + d] - credit)
  end
  if onShare and requests == 0 then h[SHARE_USED] = max(0, h[SHARE_USED] - 1) end
end

if s then
  limit = limits(s, o)
  advance(s, limit, now, o[HOLD])
  local known = h[BOOKS] == ids
  if known then settle() end
  report(RPD, said(0))
  report(TPM, said(2))
  if known then
    -- Groq's book of the admission holds its own count of the prompt, and nothing of a request it refused.
    correct(RPD, said(1), o[28], o[29], o[30], s[SETTLED_RPD], requests > 0 and 0 or -1, requests)
    correct(TPM, said(3), o[31], o[32], o[33], s[SETTLED_TPM],
      requests > 0 and input - reservedInput or -reservedInput - reservedOutput, input - cached + output)
  end
  learn()
  save(h, {'#', '', ARGV[2], packed(s, now)}, now, lasts())
elseif h ~= nil then
  redis.call('DEL', KEYS[1])
end

if requests + input + output > 0 then record(KEYS[2], ARGV[2], now, now, requests, input, output) end
return (s or h == nil) and '2' or CORRUPT
