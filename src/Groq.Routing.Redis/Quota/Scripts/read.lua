-- Reads the books. KEYS: the ledger. ARGV: the hold and the models, packed; the models' names.
-- Answers with what is used of the complex share, and for each model what is used, the limits in force and the back-off in seconds.

local raw = redis.call('HMGET', KEYS[1], '#', unpack(ARGV, 2))
local now = clock()
local h = header(raw[1])
local hold, at = unpacked('<d', ARGV[1])
local read = {pack('<d', h and max(0, h[SHARE_USED] - h[SHARE_DRAIN] * max(0, now - h[SHARE_TIME]) / SECOND) or 0)}
for i = 2, #ARGV do
  local c = {unpacked('<ddddddddddddd', ARGV[1], at)}
  at = c[14]
  local s = h and books(raw[i], now) or books(nil, now)
  local limit = limits(s, c)
  advance(s, limit, now, hold)
  read[i] = pack('<ddddddddddddd', s[8], s[9], s[10], s[11], s[12], s[13],
    limit[1], limit[2], limit[3], limit[4], limit[5], limit[6], (s[BACK_OFF] - s[TIME]) / SECOND)
end
return '2' .. table.concat(read)
