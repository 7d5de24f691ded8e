-- Removes an entry. KEYS: the entry, the epoch, the partition's epoch, the counts, the partition's counts. Answers whether it was valid.

local epochs = redis.call('MGET', KEYS[2], KEYS[3])
local expires, bytes
if epochs[1] and epochs[2] then expires, bytes = valid(KEYS[1], epochs[1], epochs[2]) end
redis.call('DEL', KEYS[1])
if not expires then return 0 end

local scopes = {epochs[1], epochs[1] .. epochs[2]}
for i = 1, 2 do
  if redis.call('HGET', KEYS[3 + i], 'epoch') == scopes[i] then count(KEYS[3 + i], place(expires), -1, -bytes) end
end
return 1
