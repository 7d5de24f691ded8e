-- Corrects the books of a model to what Groq said of them. KEYS: the ledger. ARGV: what was said, packed; the model.

o = {unpacked(OBSERVED, ARGV[1])}
local raw = redis.call('HMGET', KEYS[1], '#', ARGV[2])
local now = clock()
local h = header(raw[1])
if h == nil then return LOST end
s = h and books(raw[2], now)
if not s then
  redis.call('DEL', KEYS[1])
  return CORRUPT
end

limit = limits(s, o)
advance(s, limit, now, o[HOLD])
report(RPD, said(0))
report(TPM, said(2))
clamp(RPD, said(1))
clamp(TPM, said(3))
learn()

save(h, {'#', '', ARGV[2], packed(s, now)}, now, lasts())
return '2'
