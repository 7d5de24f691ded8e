-- Stores an entry. KEYS: the entry, the epoch, the partition's epoch, the counts, the partition's counts.
-- ARGV: time to live, the grid's step, an epoch for each of the two that has none, the answer.

local timeToLive, step = struct.unpack('<dd', ARGV[1])
local now = clock()
local epochs = redis.call('MGET', KEYS[2], KEYS[3])
local expires = math.ceil((now + timeToLive) / step) * step
local life = expires - now

for i = 1, 2 do
  if not epochs[i] or #epochs[i] ~= 8 then
    epochs[i] = ARGV[1 + i]
    redis.call('SET', KEYS[1 + i], epochs[i], 'PX', life)
  end
end

local scopes = {epochs[1], epochs[1] .. epochs[2]}
local before, bytes = valid(KEYS[1], epochs[1], epochs[2])
local entry = struct.pack(HEAD, VERSION, epochs[1], epochs[2], expires) .. ARGV[4]
redis.call('SET', KEYS[1], entry, 'PX', life)

for i = 1, 2 do
  local key = KEYS[3 + i]
  if counts(key, scopes[i]) and before then count(key, place(before), -1, -bytes) end
  if count(key, place(expires), 1, #entry) then
    -- What counts and tells an entry's validity lives as long as the entry; places that have passed go.
    for _, k in ipairs({KEYS[1 + i], key}) do
      if redis.call('PTTL', k) < life then redis.call('PEXPIRE', k, life) end
    end
    local passed = {}
    for _, field in ipairs(redis.call('HKEYS', key)) do
      local at = tonumber(field) or tonumber(field:sub(2))
      if at and at <= now then passed[#passed + 1] = field end
    end
    if #passed > 0 then redis.call('HDEL', key, unpack(passed)) end
  end
end
