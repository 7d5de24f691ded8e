-- Charges the first candidate that fits. KEYS: the ledger. ARGV: the request and its candidates, packed; the candidates' models.
-- Answers with what was decided, and for each candidate looked at why it was passed over and how its books stand.

local ids, hold, share, burst, at = unpacked('<dddd', ARGV[1])
local raw = redis.call('HMGET', KEYS[1], '#', unpack(ARGV, 2))
local now = clock()
local h = header(raw[1])
if not h then
  if h == nil then return LOST end
  redis.call('DEL', KEYS[1])
  return CORRUPT
end
if h[BOOKS] ~= ids then return LOST end

-- The model as sent, input and output tokens, and 1 when it is scarce, 2 when it is that and exempt from the share.
local CANDIDATE = '<dddddddddddddddB'

-- QuotaDenialReason.
local LIMIT_REACHED, TOO_LARGE, BACKING_OFF, COMPLEX_SHARE = 1, 2, 3, 4
local shareDrained = false

-- Counts a request on a scarce model against the share, if that has room.
local function enter(exempt)
  if not shareDrained then
    local perSecond = burst / 86400
    local earned = share * max(0, h[ADMITTED] - h[SHARE_SEEN]) + perSecond * max(0, now - h[SHARE_TIME]) / SECOND
    h[SHARE_USED] = max(0, h[SHARE_USED] - earned)
    h[SHARE_SEEN] = max(h[SHARE_SEEN], h[ADMITTED])
    h[SHARE_TIME] = max(h[SHARE_TIME], now)
    h[SHARE_DRAIN] = perSecond
    shareDrained = true
  end
  if not exempt and h[SHARE_USED] + 1 > burst + 1e-7 then return false end
  h[SHARE_USED] = h[SHARE_USED] + 1
  return true
end

local function charge(s, limit, input, output)
  local tokens = input + output
  local amount = {1, 1, tokens, tokens, input, output}
  local day, minute = s[HELD + RPD] + s[HELD_BEFORE + RPD], s[HELD + TPM] + s[HELD_BEFORE + TPM]
  for d = 1, 6 do
    s[USED + d] = s[USED + d] + amount[d]
    if hold > 0 then s[HELD + d] = s[HELD + d] + amount[d] end
  end
  h[ADMITTED] = h[ADMITTED] + 1
  return pack('<ddddddd', s[TIME], day, limit[RPD], s[SETTLED_RPD], minute, limit[TPM], s[SETTLED_TPM])
end

local function levels(s)
  local used = pack('<dddddd', s[USED + 1], s[USED + 2], s[USED + 3], s[USED + 4], s[USED + 5], s[USED + 6])
  if s[CARRIED + 1] + s[CARRIED + 2] + s[CARRIED + 3] + s[CARRIED + 4] + s[CARRIED + 5] + s[CARRIED + 6] == 0 then return '\0' .. used end
  return '\1' .. used .. pack('<dddddd', s[CARRIED + 1], s[CARRIED + 2], s[CARRIED + 3], s[CARRIED + 4], s[CARRIED + 5], s[CARRIED + 6])
end

local looked, changes = {}, {'#', ''}
local chosen, onShare, charged
local spared, sparedBooks, sparedLimits, sparedSent

for i = 2, #ARGV do
  local s = books(raw[i], now)
  if not s then
    redis.call('DEL', KEYS[1])
    return CORRUPT
  end

  local c = {unpacked(CANDIDATE, ARGV[1], at)}
  at = c[17]
  local input, output, scarce, exempt = c[14], c[15], c[16] > 0, c[16] > 1
  local limit = limits(s, c)
  local setBack = advance(s, limit, now, hold)

  -- The limit that takes longest to have room.
  local reason, dimension, wait, requested = 0, 0, -1, 0
  local tokens = input + output
  for d = 1, 6 do
    local amount = d < TPM and 1 or d < 5 and tokens or d == 5 and input or output
    local l = limit[d]
    if amount > l then
      reason, dimension, wait = TOO_LARGE, d, 0
      break
    end
    local excess = s[USED + d] + amount - l
    if excess > 1e-7 and excess / l * WINDOW[d] > wait then
      reason, dimension, wait = LIMIT_REACHED, d, excess / l * WINDOW[d]
    end
  end
  local backOff = (s[BACK_OFF] - s[TIME]) / SECOND
  if reason ~= TOO_LARGE and backOff > 0 and backOff > wait then
    reason, dimension, wait = BACKING_OFF, RPM, backOff
  end

  local counts = scarce and share == share
  if reason == 0 and counts and not enter(exempt) then
    reason = COMPLEX_SHARE
    if not spared then spared, sparedBooks, sparedLimits, sparedSent = i - 1, s, limit, c end
  end

  if reason == 0 then
    charged = charge(s, limit, input, output)
    chosen, onShare = i - 1, counts
    changes[#changes + 1] = ARGV[i]
    changes[#changes + 1] = packed(s, now)
    looked[#looked + 1] = '\0' .. levels(s)
    break
  end

  if setBack then
    changes[#changes + 1] = ARGV[i]
    changes[#changes + 1] = packed(s, now)
  end
  if reason == COMPLEX_SHARE then
    looked[#looked + 1] = pack('<BBddd', reason, RPD, h[SHARE_USED], burst, (h[SHARE_USED] + 1 - burst) / burst * 86400) .. levels(s)
  elseif reason == BACKING_OFF then
    looked[#looked + 1] = pack('<BBddd', reason, dimension, 0, 0, wait) .. levels(s)
  else
    looked[#looked + 1] = pack('<BBddd', reason, dimension, s[USED + dimension], limit[dimension], wait) .. levels(s)
  end
end

-- The share spares the scarce models for what needs them; it does not leave their quota idle while work is refused.
if not chosen and spared then
  enter(true)
  charged = charge(sparedBooks, sparedLimits, sparedSent[14], sparedSent[15])
  chosen, onShare = spared, true
  changes[#changes + 1] = ARGV[spared + 1]
  changes[#changes + 1] = packed(sparedBooks, now)
  looked[spared] = '\0' .. levels(sparedBooks)
end

if chosen or shareDrained or #changes > 2 then
  h[LAST_USE] = now
  save(h, changes, now, 0)
end

local decision = chosen and pack('<HBH', chosen, onShare and 1 or 0, #looked) .. charged or pack('<HBH', 0, 0, #looked)
return '2' .. decision .. table.concat(looked)
